/**
 * What one report adds to the main record of the same incident: who else called, who else was harmed or seen, and what they say. Nothing of
 * the main record is lost; what is not known there of somebody is filled in where nothing contradicts that it is the same person.
 * @source NSIR 2011, pages 4-5: however many call there is one record, and details of other victims and of interest go to the main log
 */
import type { IncidentVersion, LogEntry, Party } from '../../domain/incident.ts';
import { longestProse } from '../../domain/text.ts';
import { callersOf, covers, details, isHeldIn, plain, same } from './batchable.ts';

const agree = (one: Party, other: Party): boolean => details.every((detail) => one[detail] === null || other[detail] === null || same(String(one[detail]), String(other[detail])));

/** By name or number the same, and nothing said of one contradicts the other. */
const isOnePerson = (one: Party, other: Party): boolean =>
  one.role === other.role && one.kind === other.kind && agree(one, other) && (['name', 'phone'] as const).some((detail) => plain(one[detail] ?? '') !== '' && other[detail] !== null);

const told = (party: Party): Partial<Party> => Object.fromEntries(details.flatMap((detail) => (party[detail] === null ? [] : [[detail, party[detail]]])));

const withParty = (parties: readonly Party[], party: Party): readonly Party[] => {
  if (parties.some((each) => each.role === party.role && covers(each, party))) return parties;
  const at = parties.findIndex((each) => isOnePerson(each, party));
  return at < 0 ? [...parties, party] : parties.map((each, index) => (index === at ? { ...party, ...told(each) } : each));
};

/** Whoever reports as a victim is one on the main record too. */
const peopleOf = (version: IncidentVersion): readonly Party[] => [
  ...version.text.parties,
  ...(version.codes.capacity === 'victim' ? callersOf(version).map((caller): Party => ({ ...caller, role: 'victim' })) : []),
];

/** Cut where an entry is full, and nothing of it left out. */
const inParts = (text: string, most: number): readonly string[] => Array.from({ length: Math.ceil(text.length / most) }, (_, part) => text.slice(part * most, (part + 1) * most));

/** Everything it says, each with when, and under its name where it has one. */
const saidIn = ({ codes, text }: IncidentVersion): readonly { readonly at: LogEntry['at']; readonly text: string; readonly name?: string }[] => [
  { at: codes.received.at, text: text.narrative },
  ...text.log,
  ...text.other.map(({ name, value }) => ({ at: codes.received.at, text: value, name })),
];

const withText = (log: readonly LogEntry[], from: IncidentVersion, ref: string, main: IncidentVersion): readonly LogEntry[] => {
  const entries = saidIn(from).flatMap(({ at, text, name }) => {
    const under = name === undefined ? '' : `${name}: `;
    return inParts(text, longestProse - under.length)
      .filter((part) => plain(part) !== '' && !isHeldIn(main, part))
      .map((part): LogEntry => ({ at, author: `Copied from ${ref}`, text: `${under}${part}` }));
  });
  return entries.length === 0 ? log : [...log, ...entries];
};

/** The main record with what `from`, the report of that reference, adds; the same object where it adds nothing. */
export const copiedInto = (main: IncidentVersion, from: IncidentVersion, ref: string): IncidentVersion => {
  const parties = peopleOf(from).reduce<readonly Party[]>(withParty, main.text.parties);
  const log = withText(main.text.log, from, ref, main);
  return parties === main.text.parties && log === main.text.log ? main : { ...main, text: { ...main.text, parties: [...parties], log: [...log] } };
};
