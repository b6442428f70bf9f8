/** What is owed to a victim and what was done, in words. */
import type { VictimEntry, VictimTask } from '../../shared/ipc/victim-shapes.ts';
import { Assessment } from '../../shared/victims/assessment.ts';
import { howNames, whomNames } from './answer-words.ts';

export const taskWords = ({ kind, about }: Pick<VictimTask, 'kind' | 'about'>): string => {
  switch (kind) {
    case 'tell':
      return about === 'recorded' ? 'Tell them a crime is recorded' : 'Tell them it is not recorded';
    case 'refer':
      return 'Refer to the advice line';
    case 'safeguard':
      return 'Safeguarding referral';
  }
};

export const thriveNames = { threat: 'Threat', harm: 'Harm', risk: 'Risk', investigation: 'Investigation', vulnerability: 'Vulnerability', engagement: 'Engagement' } as const;

export const thriveAnswers: Readonly<Record<string, string>> = {
  none: 'none',
  some: 'some',
  serious: 'serious',
  'nothing-to-follow': 'nothing to follow',
  'lines-to-follow': 'lines to follow',
  willing: 'willing',
  unsure: 'unsure',
  unwilling: 'unwilling',
};

export const enhancedNames = {
  'serious-crime': 'victim of most serious crime',
  'persistently-targeted': 'persistently targeted',
  'vulnerable-or-intimidated': 'vulnerable or intimidated',
} as const;

export const toolNames = { dash: 'DASH', dara: 'DARA' } as const;

export const contactOutcomes = { reached: 'reached', 'message-left': 'a message was left', 'not-reached': 'not reached', 'no-contact-wanted': 'wants no further contact', 'cannot-be-reached': 'cannot be reached: not told', 'not-to-be-told': 'not to be told' } as const;
export const referralOutcomes = { accepted: 'accepted', declined: 'declined', 'not-reached': 'not reached', 'not-made': 'none made' } as const;
export const consentNames = { given: 'given', refused: 'refused', 'not-asked': 'not asked' } as const;

/** "Child, DASH high, enhanced rights: persistently targeted": what stands out, the gravest first. */
export const needsWords = ({ child, adultAtRisk, riskGrade, enhanced, repeat, thrive }: Assessment): string =>
  [
    child ? 'child' : null,
    adultAtRisk ? 'adult at risk' : null,
    riskGrade === null ? null : `${toolNames[riskGrade.tool]} ${riskGrade.grade}`,
    ...enhanced.map((ground) => `enhanced rights: ${enhancedNames[ground]}`),
    repeat === 'yes' ? 'repeat victim' : null,
    ...Object.entries(thriveNames).flatMap(([letter, name]) => {
      const answer = thrive[letter as keyof typeof thriveNames];
      return answer === null ? [] : [`${name.toLowerCase()} ${thriveAnswers[answer] ?? answer}`];
    }),
  ]
    .filter((part) => part !== null)
    .join(', ');

const said = (names: Readonly<Record<string, string>>, code: unknown): string => names[String(code)] ?? String(code);

export const entryWords = ({ kind, codes, by }: VictimEntry): string => {
  switch (kind) {
    case 'assessed': {
      const read = Assessment.safeParse(codes);
      const needs = read.success ? needsWords(read.data) : '';
      const safeguarding = read.success && read.data.safeguarding === 'needed' ? 'safeguarding referral needed' : 'no safeguarding referral needed';
      return `Assessed: ${needs === '' ? safeguarding : `${needs}; ${safeguarding}`}`;
    }
    case 'contacted':
      return codes['how'] === 'none' ? said(contactOutcomes, codes['outcome']).replace(/^./, (first) => first.toUpperCase()) : `Contact ${said(howNames, codes['how'])}: ${said(contactOutcomes, codes['outcome'])}`;
    case 'referred':
      return `${codes['to'] === 'safeguarding' ? 'Safeguarding referral' : 'Referral to the victim advice line'}: ${said(referralOutcomes, codes['outcome'])}; consent ${said(consentNames, codes['consent'])}`;
    case 'told':
      return `${said(whomNames, codes['whom'])} told ${said(howNames, codes['how'])}, by ${by}, and of the right to appeal`;
  }
};
