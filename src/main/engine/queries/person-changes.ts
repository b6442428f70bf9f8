/** What was asked for the people of the bureau. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { Context } from '../session.ts';

export const personChanges = ({ bureau }: Context): Output<'person-changes'> => ({ changes: [...bureau.reader.store.personChanges.latest(mostListed.personChanges)] });
