/** An offence already chosen is what it is; the Notifiable Offence List says whether it is against a victim or the state. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { unknown } from '../../truth.ts';
import type { ActCase } from '../../facts/case.ts';
import { offence, type ClassificationRule } from '../classified.ts';

/** Classes of what offenders did whom the victim cannot tell apart, in addition to a rape (page 62): a code alone does not mean them. */
const inAddition: readonly string[] = ['19J', '19K'];

/** The entries of the list it may be: those with the class and the code, as far as either is told. */
const entries = ({ act, of }: ActCase<'offence'>) =>
  act.class === undefined && act.code === undefined
    ? []
    : of.catalogue.offences.filter((each) => (act.class === undefined ? !inAddition.includes(each.class) : each.class === act.class) && (act.code === undefined || each.code === act.code) && (act.code !== undefined || each.current));

const only = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);

export const theOffenceChosen: ClassificationRule<'offence'> = {
  id: 'the-offence-chosen',
  sentence: 'An offence is classified by the class and code of the Notifiable Offence List.',
  cites: [crr('13'), crr('62')],
  apply: (input) => {
    const { act } = input;
    const listed = entries(input);
    const basis = only(listed.map((each) => each.basis));
    const against = act.against ?? (basis === 'either' ? null : basis);
    if (against === null) return when(unknown(`${act.at}.against`), offence(null, null), '');
    const classCode = act.class ?? only(listed.map((each) => each.class));
    return when(true, offence(classCode, act.code ?? null, against), classCode === null ? 'No class is chosen yet.' : `It is classified as ${classCode}.`);
  },
};
