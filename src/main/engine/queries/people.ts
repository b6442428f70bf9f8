/** The people of the bureau. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';

export const people = ({ bureau }: Context): Output<'people'> => ({ people: [...bureau.reader.store.people.all()] });
