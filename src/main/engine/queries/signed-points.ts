/** The points to prove that a registrar signed. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';

export const signedPoints = ({ bureau }: Context): Output<'signed-points'> => ({ signed: bureau.reader.store.signedPoints.all().map((each) => ({ ...each, elements: [...each.elements] })) });
