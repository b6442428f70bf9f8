/**
 * Which incidents may be closed with others in one act, and why one may not. It must never be cheaper to reject than to record: only
 * what adds nothing to a record that is kept, and only a call that tells of nothing, is closed without being decided by itself.
 */
import type { IncidentVersion, Party } from '../../domain/incident.ts';
import { nsir } from '../../domain/nsir-categories.ts';
import { riskReasons } from '../../triage/priority.ts';
import { citation, type Cite } from '../cite.ts';
import { secondLook } from './prompts.ts';

export type Because = { readonly says: string; readonly cite: string | null };

const because = (says: string, cite: Cite | null = null): Because => ({ says, cite: cite && citation(cite) });

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const same = (a: string, b: string): boolean => plain(a).toLowerCase() === plain(b).toLowerCase();

export const details = ['name', 'dateOfBirth', 'age', 'phone', 'note'] as const;

/** Everything that one says of somebody, the other says too. */
export const covers = (main: Party, party: Party): boolean =>
  main.kind === party.kind && details.every((detail) => party[detail] === null || (main[detail] !== null && same(String(main[detail]), String(party[detail]))));

/** Somebody without a name or a number could be anybody. */
const isKnown = ({ name, phone }: Party): boolean => plain(name ?? '') !== '' || plain(phone ?? '') !== '';

const withRole = ({ text }: IncidentVersion, ...roles: readonly Party['role'][]): readonly Party[] => text.parties.filter(({ role }) => roles.includes(role));

export const callersOf = (version: IncidentVersion): readonly Party[] => {
  const reporters = withRole(version, 'reporter');
  return reporters.length > 0 || version.codes.capacity !== 'victim' ? reporters : withRole(version, 'victim');
};

const missing = (parties: readonly Party[], among: readonly Party[]): boolean => parties.some((party) => !among.some((each) => covers(each, party)));

/** A second caller may be a second victim (NSIR, pages 4-5). */
const callerProblems = (version: IncidentVersion, main: IncidentVersion): readonly Because[] => {
  const callers = callersOf(version);
  if (callers.length === 0 || !callers.every(isKnown)) return [because('It does not say who called, and another caller may be another victim', nsir('4-5'))];
  if (missing(callers, main.text.parties)) return [because('Its caller is not on the main record and may be a second victim: copy who called, and what they add, to the main record first', nsir('4-5'))];
  const victims = main.codes.capacity === 'victim' ? [...callersOf(main), ...withRole(main, 'victim')] : withRole(main, 'victim');
  return version.codes.capacity === 'victim' && missing(callers, victims) ? [because('Its caller reports as a victim, and the main record does not have them as one', nsir('4-5'))] : [];
};

const otherRoles = ['suspect', 'witness', 'other'] as const;

const peopleProblems = (version: IncidentVersion, main: IncidentVersion): readonly Because[] => [
  ...(missing(withRole(version, 'victim'), withRole(main, 'victim')) ? [because('It tells of a victim, or something of a victim, that the main record does not: copy it there first', nsir('5'))] : []),
  ...(otherRoles.some((role) => missing(withRole(version, role), withRole(main, role))) ? [because('It tells of somebody, or something of somebody, that the main record does not: copy it there first', nsir('5'))] : []),
];

const toldBy = ({ text }: IncidentVersion): readonly string[] => [text.narrative, ...text.log.map((entry) => entry.text), ...text.other.map(({ value }) => value)].map(plain).filter((each) => each !== '');

/** Whether a record says it, word for word. */
export const isHeldIn = (main: IncidentVersion, text: string): boolean => toldBy(main).some((each) => each.includes(plain(text)));

const textProblems = (version: IncidentVersion, main: IncidentVersion): readonly Because[] => {
  if (plain(version.text.narrative) === '') return [because('It has no text to compare')];
  return toldBy(version).every((each) => isHeldIn(main, each)) ? [] : [because('Its text is not that of the main record: copy what is new there first, or decide it by itself', nsir('5'))];
};

const isSamePlace = (a: IncidentVersion, b: IncidentVersion): boolean => {
  const [one, other] = [a.text.place, b.text.place];
  return one === null || other === null ? one === other : same(one.text, other.text) && same(one.postcode ?? '', other.postcode ?? '');
};

const codeProblems = ({ codes, text }: IncidentVersion, main: IncidentVersion): readonly Because[] => {
  const isCodedAlike = same(codes.openingCode ?? '', main.codes.openingCode ?? '') && codes.qualifiers.every((qualifier) => main.codes.qualifiers.some((each) => same(each, qualifier)));
  const isSameTime = text.occurred === null || same(text.occurred, main.text.occurred ?? '');
  return [...(isCodedAlike ? [] : [because('Its opening code or qualifiers are not those of the main record')]), ...(isSameTime ? [] : [because('It is said to have happened at another time')])];
};

/**
 * Why it is no exact duplicate of the main record; empty where everything in it stands there already.
 * @source NSIR 2011, pages 4-5 (one record however many call; details of other victims and of interest go to the main log) and 26
 */
export const notExactDuplicate = (version: IncidentVersion, main: IncidentVersion): readonly Because[] => [
  ...callerProblems(version, main),
  ...peopleProblems(version, main),
  ...textProblems(version, main),
  ...(isSamePlace(version, main) ? [] : [because('It is at another place', nsir('26'))]),
  ...codeProblems(version, main),
];

/**
 * Why it is not plainly a test; empty where nothing in it tells of harm.
 * @source NSIR 2011, pages 19 and 27
 */
export const notPlainTest = (version: IncidentVersion): readonly Because[] => {
  const [reason] = riskReasons(version);
  return [
    ...(reason ? [because(`Its codes tell of harm (${reason.says}): decide it by itself`, nsir('27'))] : []),
    ...(withRole(version, 'victim').length > 0 ? [because('It names a victim: decide it by itself', nsir('27'))] : []),
    ...(secondLook(version) ? [because('Its words tell of a crime: decide it by itself', nsir('19'))] : []),
  ];
};
