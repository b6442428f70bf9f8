/** What was asked for the people of the bureau. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';

/** As many as somebody reads through. */
const most = 200;

export const personChanges = ({ bureau }: Context): Output<'person-changes'> => ({ changes: [...bureau.reader.store.personChanges.latest(most)] });
