/** An offence already chosen is what it is; the Notifiable Offence List says whether it is against a victim or the state. */
import { crr, offenceList } from '../../cite.ts';
import { needs, when } from '../../rule.ts';
import type { ActCase } from '../../facts/case.ts';
import { offence, type ClassificationRule } from '../classified.ts';

/** Classes of what offenders did whom the victim cannot tell apart, in addition to a rape (page 62): a code alone does not mean them. */
const inAddition: readonly string[] = ['19J', '19K'];

/** The entries of the list it may be: those with the class and the code, as far as either is told. */
const entries = ({ act, of }: ActCase<'offence'>) =>
  of.catalogue.offences.filter((each) => (act.class === undefined ? !inAddition.includes(each.class) : each.class === act.class) && (act.code === undefined || each.code === act.code) && (act.code !== undefined || each.current));

const only = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);

/** Where the list has rows of both kinds a victim who is named says which is meant; beside rows of the state alone, only a row for victims under the code told. */
const basisOf = ({ act }: ActCase<'offence'>, listed: ReturnType<typeof entries>): 'victim' | 'state' | null => {
  const bases = listed.map((each) => each.basis);
  const basis = only(bases);
  if (basis !== null && basis !== 'either') return basis;
  const meansVictims = bases.length > 0 && (!bases.includes('state') || (act.code !== undefined && bases.includes('victim')));
  return act.to.length > 0 && meansVictims ? 'victim' : null;
};

export const theOffenceChosen: ClassificationRule<'offence'> = {
  id: 'the-offence-chosen',
  sentence: 'An offence is classified by the class and code of the Notifiable Offence List.',
  cites: [crr('13'), crr('62'), offenceList],
  apply: (input) => {
    const { act } = input;
    const listed = entries(input);
    const against = act.against ?? basisOf(input, listed);
    if (against === null) return needs(`${act.at}.against`);
    const classCode = act.class ?? only(listed.map((each) => each.class));
    if (classCode !== null) return when(true, offence(classCode, act.code ?? null, against), `It is classified as ${classCode}.`);
    // Nothing is chosen yet; a code under several classes is, and its class tells which crime it is.
    return when(true, act.code === undefined ? offence(null, null, against) : { ...offence(null, act.code, against), awaits: [`${act.at}.class`] }, 'No class is chosen yet.');
  },
};
