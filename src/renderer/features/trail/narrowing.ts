/** Everything the trail can be narrowed by, as one list that is typed into, and what it is narrowed by in words. */
import { localDateOf, type LocalDate } from '../../../shared/domain/local-date.ts';
import { roleNames, type Person } from '../../../shared/domain/roles.ts';
import { dayNames, readDays, type Days } from '../../../shared/search/read-days.ts';
import { actGroups, allActs, wordsOfAct } from '../../../shared/trail/acts.ts';
import { readDay } from '../../data/day.ts';
import { dateWords } from '../../data/time-words.ts';
import { everything, type Narrowed } from './store.ts';

type NarrowingChoice = { readonly key: string; readonly kind: string; readonly label: string; readonly isOn: boolean; readonly change: Partial<Narrowed> };

export type Known = { readonly people: readonly Person[]; readonly nameOf: (person: string) => string; readonly now: string | null };

const daysWords = ({ from, to }: Days): string => {
  if (from === null) return `Until ${dateWords(to ?? '')}`;
  if (to === null) return `From ${dateWords(from)}`;
  return from === to ? `On ${dateWords(from)}` : `${dateWords(from)} to ${dateWords(to)}`;
};

/** In the order in which Backspace takes them away, the last first. */
export const narrowedBy = ({ by, act, from, to, incident }: Narrowed, nameOf: Known['nameOf']): readonly { readonly words: string; readonly without: Partial<Narrowed> }[] => [
  ...(by === null ? [] : [{ words: `By ${nameOf(by)}`, without: { by: null } }]),
  ...(act === null ? [] : [{ words: wordsOfAct(act), without: { act: null } }]),
  ...(from === null && to === null ? [] : [{ words: daysWords({ from, to }), without: { from: null, to: null } }]),
  ...(incident === null ? [] : [{ words: `Incident ${incident.ref}`, without: { incident: null } }]),
];

/** Chosen again it goes. */
const choice = (narrowed: Narrowed, kind: string, label: string, change: Partial<Narrowed>): NarrowingChoice => {
  const fields = Object.keys(change) as readonly (keyof Narrowed)[];
  const isOn = fields.every((field) => narrowed[field] === change[field]);
  return { key: `${kind} ${JSON.stringify(change)}`, kind, label, isOn, change: isOn ? Object.fromEntries(fields.map((field) => [field, everything[field]])) : change };
};

const sentenceCase = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

const readOneDay = (text: string): Days | null => {
  const day = readDay(text);
  return day && { from: day, to: day };
};

/** The days that a word of what was typed names, and the other words. */
const typedDays = (typed: string, today: LocalDate): { readonly words: readonly string[]; readonly days: Days | null } => {
  const words = typed.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const read = words.map((word) => readDays(word, today) ?? readOneDay(word));
  const at = read.findIndex((days) => days !== null);
  return { words: words.filter((_, index) => index !== at), days: read[at] ?? null };
};

/** One end of the days stays where the other is set within it. */
const daysFor = ({ from, to }: Narrowed, days: Days): readonly Days[] => [
  days,
  ...(days.from === null || days.to === null ? [] : [{ from: days.from, to: to !== null && to >= days.from ? to : null }, { from: from !== null && from <= days.to ? from : null, to: days.to }]),
];

const endWords = (days: Days, at: number): string => daysWords(at === 0 ? days : at === 1 ? { from: days.from, to: null } : { from: null, to: days.to });

const dayChoices = (narrowed: Narrowed, days: Days | null, today: LocalDate): readonly NarrowingChoice[] =>
  days === null
    ? dayNames.flatMap((name) => choice(narrowed, 'Days', sentenceCase(name), readDays(name, today) ?? {}))
    : daysFor(narrowed, days).map((change, at) => choice(narrowed, 'Days', endWords(days, at), change));

const whoWords = ({ name, role, state }: Person): string => `${name}, ${roleNames[role]}${state === 'left' ? ', who has left' : ''}`;

const fits = ({ kind, label }: NarrowingChoice, words: readonly string[]): boolean => words.every((word) => `${kind} ${label}`.toLowerCase().includes(word));

/** As many as somebody reads through; typing brings the rest. */
export const mostChoices = 60;

export const choicesFor = (typed: string, narrowed: Narrowed, { people, nameOf, now }: Known): readonly NarrowingChoice[] => {
  const today = now === null ? null : localDateOf(now);
  const { words, days } = today === null ? { words: [], days: null } : typedDays(typed, today);
  const others = [
    ...people.map((person) => choice(narrowed, 'Who', whoWords(person), { by: person.id })),
    choice(narrowed, 'Who', `${nameOf('system')} itself`, { by: 'system' }),
    ...allActs.map((act) => choice(narrowed, Object.hasOwn(actGroups, act) ? 'Acts' : 'Act', wordsOfAct(act), { act })),
  ];
  const all = [...(today === null ? [] : dayChoices(narrowed, days, today)), ...(days === null ? others : [])];
  return all.filter((each) => fits(each, words)).slice(0, mostChoices);
};

/** A reference has figures in it. */
export const mayBeReference = (typed: string): boolean => /\d/.test(typed);
