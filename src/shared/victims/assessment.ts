/**
 * What a victim needs, as somebody assessed it: the THRIVE answers, the grade of a risk checklist, and what gives enhanced rights
 * under the Victims' Code. Closed answers; what does not fit them is said in words, which are kept apart.
 */
import { z } from 'zod';
import { prose } from '../domain/text.ts';

const extent = z.enum(['none', 'some', 'serious']);

/** Each is left open until somebody answers it. */
export const Thrive = z.strictObject({
  threat: extent.nullable(),
  harm: extent.nullable(),
  risk: extent.nullable(),
  investigation: z.enum(['nothing-to-follow', 'lines-to-follow']).nullable(),
  vulnerability: extent.nullable(),
  engagement: z.enum(['willing', 'unsure', 'unwilling']).nullable(),
});
export type Thrive = z.infer<typeof Thrive>;

const RiskGrade = z.strictObject({ tool: z.enum(['dash', 'dara']), grade: z.enum(['standard', 'medium', 'high']) });
type RiskGrade = z.infer<typeof RiskGrade>;

export const enhancedGrounds = ['serious-crime', 'persistently-targeted', 'vulnerable-or-intimidated'] as const;

export const Assessment = z.strictObject({
  thrive: Thrive,
  riskGrade: RiskGrade.nullable(),
  child: z.boolean(),
  adultAtRisk: z.boolean(),
  repeat: z.enum(['yes', 'no', 'not-known']),
  enhanced: z.array(z.enum(enhancedGrounds)).max(enhancedGrounds.length),
  safeguarding: z.enum(['needed', 'not-needed']),
});
export type Assessment = z.infer<typeof Assessment>;

/** What is added to the codes of an assessment, a contact or a referral; null where they say it all. */
export const Words = prose('What is said in words', 3).nullable();

export const noThrive: Thrive = { threat: null, harm: null, risk: null, investigation: null, vulnerability: null, engagement: null };

export const hasEnhancedRights = (assessment: Assessment | null): boolean => assessment !== null && assessment.enhanced.length > 0;

/** A victim under 18 has enhanced rights as a vulnerable one, which whoever assesses them confirms. */
export const suggestedGrounds = ({ child, enhanced }: Pick<Assessment, 'child' | 'enhanced'>): Assessment['enhanced'] =>
  child && !enhanced.includes('vulnerable-or-intimidated') ? ['vulnerable-or-intimidated'] : [];

/** A child, an adult at risk or a high grade: where no safeguarding referral is needed, why is said. */
export const asksWhy = ({ child, adultAtRisk, riskGrade, safeguarding }: Pick<Assessment, 'child' | 'adultAtRisk' | 'riskGrade'> & { readonly safeguarding: Assessment['safeguarding'] | null }): boolean =>
  safeguarding === 'not-needed' && (child || adultAtRisk || riskGrade?.grade === 'high');

/** As the log keeps it: the codes of what was answered, and no words. */
export const assessmentCodes = ({ thrive, riskGrade, child, adultAtRisk, repeat, enhanced, safeguarding }: Assessment): string[] => [
  ...Object.entries(thrive).flatMap(([letter, answer]) => (answer === null ? [] : [`${letter}:${answer}`])),
  ...(riskGrade === null ? [] : [`${riskGrade.tool}:${riskGrade.grade}`]),
  ...(child ? ['child'] : []),
  ...(adultAtRisk ? ['adult-at-risk'] : []),
  `repeat:${repeat}`,
  ...enhanced.map((ground) => `enhanced:${ground}`),
  `safeguarding:${safeguarding}`,
];
