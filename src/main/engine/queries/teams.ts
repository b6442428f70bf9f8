/** The teams of the bureau and who belongs to which. A name that was erased is shown as its team's id. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';

export const teams = ({ bureau }: Context): Output<'teams'> => {
  const { teams: table } = bureau.reader.store;
  return { teams: table.all().map(({ id, name }) => ({ id, name: name ?? id })), members: [...table.members()] };
};
