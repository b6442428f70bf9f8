/** The named teaching cases: one for each way out of the flowchart, open to be decided. The first three are a first tour. */
type Lesson = { readonly family: string; readonly variant: number; readonly shows: string };

export const teachingCases: readonly Lesson[] = [
  { family: 'pushed-in-the-street', variant: 0, shows: 'an easy record' },
  { family: 'lost', variant: 0, shows: 'no crime: F1' },
  { family: 'domestic-assault', variant: 1, shows: 'two allegations' },
  { family: 'ex-partner-messages', variant: 1, shows: 'no notifiable crime: F2' },
  { family: 'pushed-in-the-street', variant: 2, shows: 'credible evidence to the contrary: F3' },
  { family: 'seen-fight', variant: 0, shows: 'no victim traced: F4' },
  { family: 'elsewhere', variant: 0, shows: 'another force records it: F6' },
  { family: 'elsewhere', variant: 1, shows: 'another force, reference awaited' },
  { family: 'playground', variant: 0, shows: 'schools protocol: F7' },
  { family: 'online-fraud', variant: 0, shows: 'a rule directs it: F7' },
  { family: 'reported-rape', variant: 0, shows: 'N100/01' },
  { family: 'reported-rape', variant: 1, shows: 'N100/03' },
  { family: 'sudden-death', variant: 0, shows: 'N300' },
  { family: 'social-worker', variant: 0, shows: 'a professional third party' },
  { family: 'domestic-assault', variant: 0, shows: 'a victim who will not support' },
  { family: 'ex-partner-messages', variant: 0, shows: 'stalking by a former partner' },
  { family: 'cannabis', variant: 0, shows: 'an offence against the state' },
  { family: 'youths', variant: 1, shows: 'a crime behind anti-social behaviour' },
  { family: 'cycle', variant: 1, shows: 'reported and taken back at once' },
  { family: 'shop-theft', variant: 0, shows: 'an organisation as victim' },
];
