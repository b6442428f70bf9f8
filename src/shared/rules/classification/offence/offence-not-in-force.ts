/** A code of the list that was not yet, or is no longer, an offence on the day of the act: the list says what replaced it. */
import type { LocalDate } from '../../../domain/local-date.ts';
import type { Offence } from '../../../domain/offence-catalogue.ts';
import { offenceList } from '../../cite.ts';
import type { ActCase } from '../../facts/case.ts';
import { inForceOn, type InForce } from '../../in-force.ts';
import { refer, silent } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';
import { dayOfLaw } from '../day-of-law.ts';

const inForce = ({ from, to }: Offence, day: LocalDate): InForce => inForceOn(day, { from: from === 'tbc' ? undefined : from, until: to });

const dates = ({ from, to, comment }: Offence): string =>
  [from === undefined ? null : `in force from ${from}`, to === undefined ? null : `ended on ${to}`, comment ?? null].filter((each) => each !== null).join('; ');

const named = ({ act, of }: ActCase<'offence'>): readonly Offence[] => (of.catalogue.byCode.get(act.code ?? '') ?? []).filter((each) => (act.class === undefined || each.class === act.class));

export const offenceNotInForce: ClassificationRule<'offence'> = {
  id: 'offence-not-in-force',
  sentence: 'An offence is recorded under a code that was in force when it was done.',
  cites: [offenceList],
  overrides: ['the-offence-chosen'],
  apply: (input) => {
    const entries = named(input);
    const day = dayOfLaw(input);
    const [first] = entries;
    if (first === undefined || entries.some((each) => inForce(each, day) === 'yes')) return silent;
    return refer(true, `${first.code} was not in force on ${day} (${dates(first)}).`);
  },
};
