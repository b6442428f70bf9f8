/** One closing code for the incident, which does not contradict its answers (National Standard for Incident Recording 2011). */
import type { Decision } from '../../domain/decision.ts';
import { crimeClosing, duplicateClosing, isClosingCode, nsir, nsirQualifier, testClosing } from '../../domain/nsir-categories.ts';
import type { FieldProblem } from '../../ipc/result.ts';
import { problem } from './problem.ts';
import { recording } from './warnings/warning.ts';

/** A crime closes as crime, a duplicate as one and a test as one (NSIR, pages 19, 26, 27 and 30); what remains is a judgement. */
const closingMismatch = (decision: Decision): FieldProblem[] => {
  const { closing, about } = decision;
  if (!isClosingCode(closing)) return [];
  if (about.kind === 'duplicate') return closing === duplicateClosing ? [] : [problem('closing', `A duplicate closes as ${duplicateClosing}`, nsir('26'))];
  if (about.kind === 'test') return closing === testClosing ? [] : [problem('closing', `A test closes as ${testClosing}`, nsir('27'))];
  if (recording(decision).length > 0) return closing === crimeClosing.code ? [] : [problem('closing', `A crime is recorded, so the incident closes as crime, ${crimeClosing.code}`, crimeClosing.cite)];
  if (closing === crimeClosing.code) return [problem('closing', 'No crime is recorded, so the incident does not close as crime', crimeClosing.cite)];
  return closing === duplicateClosing || closing === testClosing ? [problem('closing', 'Duplicate and test are answers about the whole incident, not closings of an allegation', nsir(closing === testClosing ? '27' : '26'))] : [];
};

export const closingProblems = (decision: Decision): FieldProblem[] => [
  ...closingMismatch(decision),
  ...(isClosingCode(decision.closing) ? [] : [problem('closing', `${decision.closing} is not a closing code of the National Incident Category List`)]),
  ...decision.closingQualifiers.flatMap((code, index) =>
    nsirQualifier(code) === null ? [problem(`closingQualifiers.${index}`, `${code} is not a qualifier of the National Incident Category List`)] : [],
  ),
];
