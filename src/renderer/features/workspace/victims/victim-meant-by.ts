/** Whom a key means: an act is owed to some victims and was done for others, and the key stands beside those it is owed to. */
import type { VictimView } from '../../../../shared/ipc/victim-shapes.ts';
import type { VictimAct } from './acting.ts';
import type { NamedVictim } from './named-victims.ts';

type Owed = VictimView['tasks'][number]['kind'];

const tasks: Readonly<Partial<Record<VictimAct, Owed>>> = { told: 'tell', referral: 'refer', safeguarding: 'safeguard' };

const isOwed = (act: VictimAct, { view }: NamedVictim): boolean => view?.tasks.some(({ kind, doneAt }) => kind === tasks[act] && doneAt === null) ?? false;

/**
 * The victim in front, unless the act is owed to others alone: once it was entered for one, the next key is about the next. Of an act that
 * is owed to nobody, the one in front or the first.
 */
export const victimMeantBy = (act: VictimAct, named: readonly NamedVictim[], front: string | null): string | null => {
  const inFront = named.find(({ key }) => key === front);
  const owed = named.filter((each) => isOwed(act, each));
  const meant = inFront !== undefined && owed.includes(inFront) ? inFront : (owed[0] ?? inFront ?? named[0]);
  return meant?.key ?? null;
};
