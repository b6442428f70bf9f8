/**
 * The ten mandatory crime flags (Crime Recording Rules 2026/27, pages 26-31): what each means, its details, and what one
 * asks of another. A crime carries a list of codes; `hate:racial` is a detail of `hate`.
 */
import { z } from 'zod';
import { crr, type Cite } from '../rules/cite.ts';

export type Flag = {
  readonly code: FlagCode;
  readonly name: string;
  /** When it applies, in our words. */
  readonly means: string;
  readonly cite: Cite;
  readonly details: readonly FlagDetail[];
  /** How many details go with it. */
  readonly takes: 'none' | 'one' | 'some';
};

export type FlagDetail = { readonly code: DetailCode; readonly name: string };

const flagCodes = [
  'hate',
  'metal-theft',
  'domestic-abuse',
  'online',
  'csa',
  'cse',
  'alcohol',
  'corrosive',
  'honour-based',
  'spiking',
] as const;
export type FlagCode = (typeof flagCodes)[number];

const strands = ['hate:disability', 'hate:transgender', 'hate:racial', 'hate:religion', 'hate:sexual-orientation'] as const;
const religions = [
  'religion:christian',
  'religion:buddhist',
  'religion:hindu',
  'religion:jewish',
  'religion:muslim',
  'religion:sikh',
  'religion:other',
  'religion:none',
  'religion:unknown',
] as const;
const metals = ['metal-theft:infrastructure', 'metal-theft:non-infrastructure'] as const;
type DetailCode = (typeof strands)[number] | (typeof religions)[number] | (typeof metals)[number];

export const AnyFlag = z.enum([...flagCodes, ...strands, ...religions, ...metals]);
export type AnyFlag = z.infer<typeof AnyFlag>;

/** The flags of one crime. A flag that is left out does not apply. */
export const FlagSet = z
  .array(AnyFlag)
  .max(30)
  .refine((flags) => new Set(flags).size === flags.length, { error: 'A flag is given twice' })
  .default([]);
export type FlagSet = z.infer<typeof FlagSet>;

const detail = (code: DetailCode, name: string): FlagDetail => ({ code, name });

export const religionValues: readonly FlagDetail[] = [
  detail('religion:christian', 'Christian'),
  detail('religion:buddhist', 'Buddhist'),
  detail('religion:hindu', 'Hindu'),
  detail('religion:jewish', 'Jewish'),
  detail('religion:muslim', 'Muslim'),
  detail('religion:sikh', 'Sikh'),
  detail('religion:other', 'Other'),
  detail('religion:none', 'No religion'),
  detail('religion:unknown', 'Unknown'),
];

const flag = (code: FlagCode, page: string, name: string, means: string, takes: Flag['takes'] = 'none', details: readonly FlagDetail[] = []): Flag => ({
  code,
  name,
  means,
  cite: crr(page),
  takes,
  details,
});

/** In the order of page 26. */
export const crimeFlags: readonly Flag[] = [
  flag('hate', '26', 'Hate crime', 'Anyone perceives hostility or prejudice as a motive. More than one strand may apply.', 'some', [
    detail('hate:disability', 'Disability'),
    detail('hate:transgender', 'Transgender'),
    detail('hate:racial', 'Racial'),
    detail('hate:religion', 'Religion or belief'),
    detail('hate:sexual-orientation', 'Sexual orientation'),
  ]),
  flag('metal-theft', '27', 'Metal theft', 'Taken, or meant to be taken, for the value of the metal as scrap.', 'one', [
    detail('metal-theft:infrastructure', 'Infrastructure related'),
    detail('metal-theft:non-infrastructure', 'Non-infrastructure'),
  ]),
  flag('domestic-abuse', '28', 'Domestic abuse', 'Abusive behaviour between two people who are both 16 or over and personally connected.'),
  flag('online', '29', 'Online crime', 'Any part of the offence was committed online or over the internet.'),
  flag('csa', '29', 'Child sexual abuse', 'A child or young person is forced or enticed into sexual activity, with contact or without.'),
  flag('cse', '29', 'Child sexual exploitation', 'Sexual abuse of someone under 18 through an imbalance of power, in exchange for something or for gain. Always child sexual abuse too.'),
  flag('alcohol', '30', 'Alcohol', 'Anyone perceives that what the offender or victim had drunk made the offence worse.'),
  flag('corrosive', '30', 'Corrosive substance', 'Violence or robbery in which acid or the like was used against a body, or the attempt was, and evidence can show it.'),
  flag('honour-based', '31', 'So-called honour-based abuse', 'Committed, or perhaps committed, to defend the supposed honour of a person, family or community. Always with forced marriage and female genital mutilation.'),
  flag('spiking', '31', 'Spiking', 'Violence, robbery or a sexual offence in which someone was covertly given a substance. Collected since April 2026.'),
];

const parents: ReadonlyMap<AnyFlag, AnyFlag> = new Map<AnyFlag, AnyFlag>([
  ...strands.map((code) => [code, 'hate'] as const),
  ...metals.map((code) => [code, 'metal-theft'] as const),
  ...religions.map((code) => [code, 'hate:religion'] as const),
]);

const names: ReadonlyMap<string, string> = new Map(
  [...crimeFlags, ...crimeFlags.flatMap(({ details }) => details), ...religionValues].map(({ code, name }) => [code, name]),
);

/** "Hate crime: racial" for `hate:racial`; the code itself where it is not one of ours. */
export const flagName = (code: string): string => {
  const own = names.get(code);
  if (own === undefined) return code;
  if (code.startsWith('religion:')) return `Perceived religion: ${own}`;
  const parent = parents.get(code as AnyFlag);
  return parent === undefined ? own : `${names.get(parent)}: ${own.toLowerCase()}`;
};

const withParents = (flags: readonly AnyFlag[]): readonly AnyFlag[] => {
  const missing = flags.flatMap((code) => parents.get(code) ?? []).filter((code) => !flags.includes(code));
  return missing.length === 0 ? flags : withParents([...new Set([...flags, ...missing])]);
};

/**
 * Adds what the flags given settle by themselves: the flag above a detail, child sexual abuse with exploitation (page 29),
 * and the infrastructure kind where metal theft names none, which is the default (page 27).
 */
export const withImplied = (flags: readonly AnyFlag[]): AnyFlag[] => {
  const full = new Set(withParents(flags));
  if (full.has('cse')) full.add('csa');
  if (full.has('metal-theft') && !metals.some((code) => full.has(code))) full.add('metal-theft:infrastructure');
  return [...full];
};

/** Female genital mutilation and forced marriage, as the offence list codes them. */
const alwaysHonourBased: ReadonlySet<string> = new Set(['008/52', '008/68', '036/05', '036/15']);

/** What is known of the crime besides its flags; the group is that of the offence list. */
export type FlaggedOffence = { readonly code: string; readonly group?: string };

type FlagProblem = { readonly flag: AnyFlag; readonly message: string; readonly cite: Cite };

type Check = {
  readonly flag: AnyFlag;
  readonly message: string;
  readonly cite: Cite;
  readonly fails: (has: (code: AnyFlag) => boolean, offence: FlaggedOffence | null) => boolean;
};

const count = (codes: readonly AnyFlag[], has: (code: AnyFlag) => boolean): number => codes.filter(has).length;
const outside = (offence: FlaggedOffence | null, groups: readonly string[]): boolean =>
  offence?.group !== undefined && !groups.includes(offence.group);

const checks: readonly Check[] = [
  { flag: 'hate', message: 'Hate crime needs at least one strand', cite: crr('26'), fails: (has) => has('hate') && count(strands, has) === 0 },
  { flag: 'hate', message: 'A hate crime strand needs the hate crime flag', cite: crr('26'), fails: (has) => !has('hate') && count(strands, has) > 0 },
  { flag: 'hate:religion', message: 'The religion strand needs the perceived religion', cite: crr('27'), fails: (has) => has('hate:religion') && count(religions, has) === 0 },
  { flag: 'hate:religion', message: 'Give one perceived religion, that which the offender targeted', cite: crr('27'), fails: (has) => count(religions, has) > 1 },
  { flag: 'hate:religion', message: 'A perceived religion needs the religion strand', cite: crr('27'), fails: (has) => !has('hate:religion') && count(religions, has) > 0 },
  { flag: 'metal-theft', message: 'Metal theft is either infrastructure related or not; in doubt, infrastructure related', cite: crr('27'), fails: (has) => has('metal-theft') && count(metals, has) === 0 },
  { flag: 'metal-theft', message: 'Metal theft takes one kind only; in doubt, infrastructure related', cite: crr('27'), fails: (has) => count(metals, has) > 1 },
  { flag: 'metal-theft', message: 'A kind of metal theft needs the metal theft flag', cite: crr('27'), fails: (has) => !has('metal-theft') && count(metals, has) > 0 },
  { flag: 'csa', message: 'Child sexual exploitation is always flagged as child sexual abuse too', cite: crr('29'), fails: (has) => has('cse') && !has('csa') },
  { flag: 'honour-based', message: 'Forced marriage and female genital mutilation always carry the honour-based abuse flag', cite: crr('31'), fails: (has, offence) => offence !== null && alwaysHonourBased.has(offence.code) && !has('honour-based') },
  { flag: 'corrosive', message: 'The corrosive flag is for violence against the person and robbery', cite: crr('30'), fails: (has, offence) => has('corrosive') && outside(offence, ['Violence against the person', 'Robbery']) },
  { flag: 'spiking', message: 'The spiking flag is for violence, robbery and sexual offences', cite: crr('31'), fails: (has, offence) => has('spiking') && outside(offence, ['Violence against the person', 'Robbery', 'Sexual offences']) },
];

/** What is wrong with the flags of a crime, in the order of the checks. Without the offence only the flags are compared. */
export const flagProblems = (flags: readonly AnyFlag[], offence: FlaggedOffence | null = null): readonly FlagProblem[] => {
  const given = new Set(flags);
  return checks
    .filter(({ fails }) => fails((code) => given.has(code), offence))
    .map(({ flag: about, message, cite }) => ({ flag: about, message, cite }));
};

/**
 * Flags to ask about for an offence. Pages 39 and 45 want the domestic abuse flag beside honour-based abuse for forced
 * marriage and female genital mutilation, yet page 28 gives domestic abuse only between people of 16 or over; a girl may
 * be younger, so it is asked and not imposed.
 */
export const flagsToConsider = (offence: FlaggedOffence): readonly AnyFlag[] =>
  alwaysHonourBased.has(offence.code) ? ['honour-based', 'domestic-abuse'] : [];
