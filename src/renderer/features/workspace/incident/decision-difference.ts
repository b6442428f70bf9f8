/** What differs between two revisions of a decision, each line said as it is read in the file. */
import type { Allegation, Decision } from '../../../../shared/domain/decision.ts';
import type { Catalogue } from '../../../../shared/domain/offence-catalogue.ts';
import type { Point } from '../../../../shared/domain/point.ts';
import { flagName } from '../../../../shared/domain/crime-flags.ts';
import { warningIds, warningNames } from '../../../../shared/domain/warning.ts';
import { closingName } from '../../../../shared/domain/nsir-categories.ts';
import { answerWords, offenceCode, offenderWords, pointStateNames, toldWords, victimWords } from '../../../record/answer-words.ts';
import type { FieldChange } from './version-difference.ts';

type Line = readonly [field: string, text: string];

const pointWords = ({ element, state, words }: Point): string => `${element}: ${pointStateNames[state].toLowerCase()}${words === null ? '' : `, “${words.text}”`}`;

const answerLines = (allegation: Allegation, catalogue: Catalogue | null): readonly Line[] => {
  const { answer } = allegation;
  switch (answer.kind) {
    case 'record':
      return [
        ['crimes', answer.crimes.map((crime) => [offenceCode(catalogue, crime.offence), ...crime.flags.map(flagName)].join(', ')).join('\n')],
        ...answer.crimes.map((crime): Line => [`points to prove of ${offenceCode(catalogue, crime.offence)}`, crime.points.map(pointWords).join('\n')]),
        ['recorded without confirmation', answer.withoutConfirmation?.why ?? ''],
      ];
    case 'crime-related-incident':
      return [
        ['enquiries', answer.enquiries ?? ''],
        ['rule', answer.rule ?? ''],
        ['other force', answer.otherForce ? [answer.otherForce.force, answer.otherForce.reference, answer.otherForce.acceptedBy].filter(Boolean).join(', ') : ''],
      ];
    case 'no-crime':
      return [['contrary evidence', answer.contraryEvidence ?? '']];
    case 'reported-incident':
      return [];
  }
};

const allegationLines = (allegation: Allegation, index: number, catalogue: Catalogue | null): readonly Line[] => {
  const lines: readonly Line[] = [
    ['victim', victimWords(allegation)],
    ['offender', offenderWords(allegation)],
    ['alleged', allegation.alleged === null ? '' : offenceCode(catalogue, allegation.alleged)],
    ['path', allegation.path.map((step) => `${step.box} ${step.answer}`).join(', ')],
    ['answer', answerWords(allegation.answer, catalogue)],
    ...answerLines(allegation, catalogue),
    ['words that decide it', allegation.evidence.map(({ text }) => `“${text}”`).join('\n')],
    ['rejected', allegation.rejected.map(({ offence, element, why }) => `${offenceCode(catalogue, offence)}, failed: ${element}. ${why}`).join('\n')],
    ['why', allegation.why],
    ['told', allegation.told === null ? '' : toldWords(allegation.told)],
  ];
  return lines.map(([field, text]) => [`Allegation ${index + 1}: ${field}`, text]);
};

const reasonLines = ({ reasons }: Decision): readonly Line[] => warningIds.map((id) => [`Reason: ${warningNames[id].toLowerCase()}`, reasons[id] ?? '']);

const linesOf = (decision: Decision, catalogue: Catalogue | null): readonly Line[] => {
  const { about } = decision;
  const whole: readonly Line[] =
    about.kind === 'allegations'
      ? about.allegations.flatMap((allegation, index) => allegationLines(allegation, index, catalogue))
      : about.kind === 'duplicate'
        ? [['Answer', `Duplicate of ${about.of}`], ['Why', about.why], ['Told', toldWords(about.told)]]
        : [['Answer', 'Test or training'], ['Why', about.why]];
  return [...whole, ['Closing code', closingName(decision.closing)], ['Late because', decision.late ?? ''], ...reasonLines(decision), ['Version read', String(decision.versionRead)]];
};

/** A decision with the offence list it was made under: the same offence may have another class or code in the next edition. */
type Made = { readonly decision: Decision; readonly under: Catalogue | null };

export const decisionDifference = (before: Made, after: Made): readonly FieldChange[] => {
  const old = new Map(linesOf(before.decision, before.under));
  const now = new Map(linesOf(after.decision, after.under));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? '', after: now.get(field) ?? '' }))
    .filter((change) => change.before !== change.after);
};
