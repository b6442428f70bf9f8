/** What differs between two revisions of a decision, each line said as it is read in the file. */
import type { Allegation, Decision, OtherForce } from '../../../../shared/domain/decision.ts';
import type { Catalogue } from '../../../../shared/domain/offence-catalogue.ts';
import type { Point } from '../../../../shared/domain/point.ts';
import { flagName } from '../../../../shared/domain/crime-flags.ts';
import { warningIds, warningNames } from '../../../../shared/domain/warning.ts';
import { closingName, qualifierName } from '../../../../shared/domain/nsir-categories.ts';
import { answerWords, confirmedWords, offenceCode, offenderWords, otherForceWords, pointStateNames, toldWords, victimWords, withoutConfirmationWords } from '../../../record/answer-words.ts';
import { toldWords as factValue } from '../facts/fact-words.ts';
import type { FieldChange } from './version-difference.ts';

type Line = readonly [field: string, text: string];

const otherForceLine = ({ otherForce }: { readonly otherForce: OtherForce | null }): Line => ['other force', otherForce ? otherForceWords(otherForce) : ''];

const pointWords = ({ element, state, words }: Point): string => `${element}: ${pointStateNames[state].toLowerCase()}${words === null ? '' : `, “${words.text}”`}`;

type Reported = readonly { readonly id: string; readonly code: string }[];

const answerLines = (allegation: Allegation, catalogue: Catalogue | null, reported: Reported): readonly Line[] => {
  const { answer } = allegation;
  switch (answer.kind) {
    case 'record':
      return [
        ['crimes', answer.crimes.map((crime) => [offenceCode(catalogue, crime.offence), ...crime.flags.map(flagName)].join(', ')).join('\n')],
        ...answer.crimes.map((crime, at): Line => [`points to prove of crime ${at + 1}, ${offenceCode(catalogue, crime.offence)}`, crime.points.map(pointWords).join('\n')]),
        ['recorded without confirmation', answer.withoutConfirmation ? withoutConfirmationWords(answer.withoutConfirmation) : ''],
        ['confirms', answer.confirms === null ? '' : confirmedWords(answer.confirms, reported)],
      ];
    case 'crime-related-incident':
      return [
        ['enquiries', answer.enquiries ?? ''],
        ['rule', answer.rule ?? ''],
        otherForceLine(answer),
      ];
    case 'no-crime':
      return [['contrary evidence', answer.contraryEvidence ?? '']];
    case 'reported-incident':
      return [otherForceLine(answer)];
  }
};

const allegationLines = (allegation: Allegation, index: number, catalogue: Catalogue | null, reported: Reported): readonly Line[] => {
  const lines: readonly Line[] = [
    ['victim', victimWords(allegation)],
    ['offender', offenderWords(allegation)],
    ['alleged', allegation.alleged === null ? '' : offenceCode(catalogue, allegation.alleged)],
    ['path', allegation.path.map((step) => `${step.box} ${step.answer}`).join(', ')],
    ['answer', answerWords(allegation.answer, catalogue)],
    ...answerLines(allegation, catalogue, reported),
    ['words that decide it', allegation.evidence.map(({ text }) => `“${text}”`).join('\n')],
    ['rejected', allegation.rejected.map(({ offence, element, why }) => `${offenceCode(catalogue, offence)}, failed: ${element}. ${why}`).join('\n')],
    ['why', allegation.why],
    ['told', allegation.told === null ? '' : toldWords(allegation.told)],
  ];
  return lines.map(([field, text]) => [`Allegation ${index + 1}: ${field}`, text]);
};

const reasonLines = ({ reasons }: Decision): readonly Line[] => warningIds.map((id) => [`Reason: ${warningNames[id].toLowerCase()}`, reasons[id] ?? '']);

/** Each fact told, under where it stands: "acts A1 injury: None". */
const factWords = (told: unknown, at: string): readonly string[] => {
  if (told === undefined) return [];
  if (Array.isArray(told) && told.every((each) => typeof each === 'object' && each !== null)) return told.flatMap((each: { readonly id?: string }, index) => factWords(each, `${at} ${each.id ?? index + 1}`));
  if (typeof told === 'object' && told !== null && !Array.isArray(told)) return Object.entries(told).flatMap(([name, each]) => (name === 'id' ? [] : factWords(each, `${at} ${name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()}`.trim())));
  return [`${at}: ${factValue(told)}`];
};

const factLines = ({ facts }: Decision): readonly Line[] => [['Facts told', facts === null ? '' : [...Object.entries(facts.names).map(([id, name]) => `${id}: ${name}`), ...factWords(facts.document, '')].join('\n')]];

const linesOf = (decision: Decision, catalogue: Catalogue | null, reported: Reported): readonly Line[] => {
  const { about } = decision;
  const whole: readonly Line[] =
    about.kind === 'allegations'
      ? about.allegations.flatMap((allegation, index) => allegationLines(allegation, index, catalogue, reported))
      : about.kind === 'duplicate'
        ? [['Answer', `Duplicate of ${about.of}`], ['Why', about.why], ['Told', toldWords(about.told)]]
        : [['Answer', 'Test or training'], ['Why', about.why]];
  return [...whole, ['Closing code', closingName(decision.closing)], ['Closing qualifiers', decision.closingQualifiers.map(qualifierName).join(', ')], ['Late because', decision.late ?? ''], ...factLines(decision), ...reasonLines(decision), ['Version read', String(decision.versionRead)]];
};

/** A decision with the offence list it was made under: the same offence may have another class or code in the next edition. */
type Made = { readonly decision: Decision; readonly under: Catalogue | null };

/** `reported`: the reported incidents of its file, which a decision may confirm. */
export const decisionDifference = (before: Made, after: Made, reported: Reported): readonly FieldChange[] => {
  const old = new Map(linesOf(before.decision, before.under, reported));
  const now = new Map(linesOf(after.decision, after.under, reported));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? '', after: now.get(field) ?? '' }))
    .filter((change) => change.before !== change.after);
};
