/** The incidents that are open to whoever asks by a broken glass, and until when: what the banner on every screen says. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';

export const ownGlass = ({ bureau, person }: Context): Output<'own-glass'> => {
  const { store } = bureau.reader;
  return { glass: store.brokenGlass.openTo(person.id, bureau.clock.now()).map(({ id, incident, at, until }) => ({ id, incident, ref: store.incidents.refOf(incident), at, until })) };
};
