/** The settings of a bureau, what each may be, and what holds while nobody has set it. */

export const settingNames = ['is-crime-system', 'idle-minutes'] as const;
export type SettingName = (typeof settingNames)[number];

/** Whoever does nothing for so long is locked out (reliability-security 3.4: five minutes, fifteen at most). */
const mostIdleMinutes = 15;

const values: Readonly<Record<SettingName, readonly string[]>> = {
  'is-crime-system': ['no', 'yes'],
  'idle-minutes': Array.from({ length: mostIdleMinutes }, (_, at) => String(at + 1)),
};

export const maySetTo = (setting: SettingName, value: string): boolean => values[setting].includes(value);

export const idleMinutes = (set: string | null): number => (set === null ? 5 : Number(set));
