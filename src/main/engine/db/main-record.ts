/**
 * The record that is kept where others repeat it: a duplicate closes a record whose details are on another one (NSIR, page 26), and what is of interest
 * is on that one (page 5). So it is none that was itself closed for nothing, and is closed for nothing only once no duplicate names it.
 */
import type { Tx } from './run-command.ts';

type Reading = Pick<Tx, 'store'>;

/** Why `of` is no record that this one may be a duplicate of; null where it may. */
export const mainProblem = ({ store }: Reading, incident: string, of: string): string | null => {
  const main = store.incidents.byAnyRef(of);
  if (!main) return of.trim() === '' ? 'Say of which incident it is a duplicate' : `There is no incident ${of}`;
  if (main.id === incident) return 'An incident cannot repeat itself';
  const decision = store.standing.decisionOf(main.id);
  const isWhole = decision !== null && store.decisions.answers(decision).some(({ answer }) => answer === 'duplicate' || answer === 'test');
  return isWhole ? 'The main record was itself closed as a duplicate or a test' : null;
};

const mostNamed = 5;

/** Of one that is to be a duplicate or a test: which duplicates name it, and would name nothing that is kept. */
export const namedProblem = ({ store }: Reading, incident: string): string | null => {
  // None can name it before it was there.
  const naming = store.decisions.duplicatesAfter(incident).filter(({ of }) => store.incidents.byAnyRef(of)?.id === incident);
  const refs = naming.slice(0, mostNamed).map(({ ref }) => ref);
  const more = naming.length > mostNamed ? ` and ${naming.length - mostNamed} more` : '';
  return refs.length === 0 ? null : `It is the main record of ${refs.join(', ')}${more}, closed as ${naming.length === 1 ? 'a duplicate' : 'duplicates'} of it: correct ${naming.length === 1 ? 'that' : 'those'} first`;
};
