/** The settings of a bureau, what each may be, and what holds while nobody has set it. */

export const settingNames = ['is-crime-system', 'idle-minutes', 'look-reasons'] as const;
export type SettingName = (typeof settingNames)[number];

/** Whoever does nothing for so long is locked out (reliability-security 3.4: five minutes, fifteen at most). */
const mostIdleMinutes = 15;

const values: Readonly<Record<SettingName, readonly string[]>> = {
  'is-crime-system': ['no', 'yes'],
  'look-reasons': ['no', 'yes'],
  'idle-minutes': Array.from({ length: mostIdleMinutes }, (_, at) => String(at + 1)),
};

export const maySetTo = (setting: SettingName, value: string): boolean => values[setting].includes(value);

/**
 * Whether it is asked why somebody looks at an incident: unless it was turned off. Section 62 of the Data Protection Act 2018 asked for the
 * justification of a consultation until section 82 of the Data (Use and Access) Act 2025; whoever turns it off answers for its being in force.
 */
export const asksWhyLooked = (set: string | null): boolean => set !== 'no';

export const idleMinutes = (set: string | null): number => (set === null ? 5 : Number(set));
