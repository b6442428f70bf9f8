/**
 * Reads what somebody types into search: words, "phrases" and filters such as `class:8L`. Whatever is typed can be read: signs of
 * other languages are gaps between words, a filter that says nothing is left out, and a sentence says so.
 */
import { phoneDigits } from '../domain/phone-digits.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { states, type IncidentState } from '../triage/status.ts';
import { wordsIn } from './fold.ts';
import { phonePattern } from './phones.ts';
import { dayNames, readDays, type Days } from './read-days.ts';

/** Where words are looked for; null is everywhere. */
export const fields = ['report', 'reference', 'person', 'place', 'code'] as const;
export type Field = (typeof fields)[number];

/** Words that stand one after another. The last may go on where somebody may still be typing it. */
export type Term = { readonly field: Field | null; readonly words: readonly string[]; readonly also: string | null; readonly begins: boolean };

export type Search = {
  readonly terms: readonly Term[];
  readonly opened: readonly Days[];
  readonly classes: readonly string[];
  readonly officers: readonly string[];
  /** The states it may be in; null is any. */
  readonly states: readonly IncidentState[] | null;
  /** What was not understood, in sentences. */
  readonly problems: readonly string[];
  /** What the filter that is being typed may go on to. */
  readonly offers: readonly string[];
};

type FilterKey = 'ref' | 'person' | 'place' | 'code' | 'class' | 'opened' | 'officer' | 'state';

/** In the order in which they are taught. */
export const filters: readonly { readonly key: FilterKey; readonly example: string; readonly says: string }[] = [
  { key: 'person', example: 'person:morgan', says: 'a name, date of birth or telephone number' },
  { key: 'place', example: 'place:"Long Street"', says: 'where it happened, or a postcode' },
  { key: 'ref', example: 'ref:26-000123', says: 'a reference, ours or the source’s' },
  { key: 'opened', example: 'opened:last-week', says: 'when it was reported: today, yesterday, 11/2026 or 01/11/2026..07/11/2026' },
  { key: 'class', example: 'class:8N', says: 'the class of a crime that was recorded' },
  { key: 'code', example: 'code:burglary', says: 'the opening code or a qualifier' },
  { key: 'officer', example: 'officer:me', says: 'who has it or decided it' },
  { key: 'state', example: 'state:decided', says: 'where it stands: open, waiting, decided' },
];

/** No more of it is read. */
const readAtMost = 300;
const mostTerms = 12;

type Part = { readonly key: FilterKey | null; readonly text: string; readonly phone: boolean; readonly begins: boolean };

const partPattern = new RegExp(String.raw`(?:(?<key>[a-z]+):)?(?:"(?<quoted>[^"]*)(?<closed>"?)|(?<phone>${phonePattern})(?=\s|$)|(?<plain>\S+))`, 'giu');

const keyNamed = (name: string | undefined): FilterKey | null => filters.find(({ key }) => key === name?.toLowerCase())?.key ?? null;

const partOf = (match: RegExpExecArray, typed: string): Part => {
  const { key: name, quoted, closed, phone, plain } = match.groups ?? {};
  const key = keyNamed(name);
  const text = quoted ?? phone ?? plain ?? '';
  const isLast = match.index + match[0].length === typed.length;
  return { key, text: key === null && name !== undefined ? `${name} ${text}` : text, phone: phone !== undefined, begins: isLast && closed !== '"' };
};

const fieldOf: Partial<Readonly<Record<FilterKey, Field>>> = { person: 'person', place: 'place', ref: 'reference', code: 'code' };

const termOf = ({ key, text, phone, begins }: Part): Term => ({ field: key === null ? null : (fieldOf[key] ?? null), words: wordsIn(text), also: phone ? phoneDigits(text) : null, begins });

type Read = Pick<Search, 'terms' | 'opened' | 'classes' | 'officers' | 'offers'> & { readonly states: readonly (readonly IncidentState[])[]; readonly problem: string | null };

const nothing: Read = { terms: [], opened: [], classes: [], officers: [], states: [], offers: [], problem: null };

/** A value that some known value begins with is still being typed; otherwise it is wrong. */
const unread = ({ key, text, begins }: Part, known: readonly string[], wrong: string): Read => {
  const offers = begins ? known.filter((each) => each.startsWith(text.toLowerCase())) : [];
  return { ...nothing, offers: offers.map((each) => `${key ?? ''}:${each}`), problem: offers.length > 0 ? null : `${key ?? ''}:${text} ${wrong}` };
};

const readOpened = (part: Part, today: LocalDate): Read => {
  const days = readDays(part.text, today);
  if (days) return { ...nothing, opened: [days] };
  // "01/11/20" and "01/11/2026..07/1" go on to a day.
  if (part.begins && /^[\d/.-]*$/.test(part.text) && (part.text.split('..').at(-1) ?? '').length < 10) return nothing;
  return unread(part, dayNames, 'is not a day, such as today, last-week, 01/11/2026 or 01/11/2026..07/11/2026.');
};

const isOpenState = (state: IncidentState): boolean => state !== 'decided';
const stateWords: readonly string[] = ['open', ...states];

const readState = (part: Part): Read => {
  const text = part.text.toLowerCase();
  if (text === 'open') return { ...nothing, states: [states.filter(isOpenState)] };
  const state = states.find((each) => each === text);
  return state ? { ...nothing, states: [[state]] } : unread(part, stateWords, `is not a state: ${stateWords.join(', ')}.`);
};

const readClass = (part: Part): Read => (/^\d{1,3}[a-z]?$/i.test(part.text) ? { ...nothing, classes: [part.text.toUpperCase()] } : { ...nothing, problem: `class:${part.text} is not a class, such as 8N or 105A.` });

const readPart = (part: Part, today: LocalDate): Read => {
  if (part.text.trim() === '') return nothing;
  if (part.key === 'opened') return readOpened(part, today);
  if (part.key === 'state') return readState(part);
  if (part.key === 'class') return readClass(part);
  if (part.key === 'officer') return wordsIn(part.text).length === 0 ? nothing : { ...nothing, officers: [part.text] };
  const term = termOf(part);
  return term.words.length === 0 ? nothing : { ...nothing, terms: [term] };
};

/** `person:` with nothing after it yet. */
const isBareKey = ({ text }: Part): boolean => text.endsWith(':') && keyNamed(text.slice(0, -1)) !== null;

const inAll = (lists: readonly (readonly IncidentState[])[]): readonly IncidentState[] | null => (lists.length === 0 ? null : states.filter((state) => lists.every((list) => list.includes(state))));

/** `today` is the day on which "yesterday" was the day before. */
export const readSearch = (typed: string, today: LocalDate): Search => {
  const text = typed.slice(0, readAtMost);
  const parts = Array.from(text.matchAll(partPattern), (match) => partOf(match, text)).filter((part) => !isBareKey(part));
  const read = parts.map((part) => readPart(part, today));
  const terms = read.flatMap((each) => each.terms);
  return {
    terms: terms.slice(0, mostTerms),
    opened: read.flatMap((each) => each.opened),
    classes: read.flatMap((each) => each.classes),
    officers: read.flatMap((each) => each.officers),
    states: inAll(read.flatMap((each) => each.states)),
    problems: [
      ...read.flatMap(({ problem }) => problem ?? []),
      ...(typed.length > readAtMost ? [`Only the first ${readAtMost} characters are looked for.`] : []),
      ...(terms.length > mostTerms ? [`Only the first ${mostTerms} words are looked for.`] : []),
    ],
    offers: read.flatMap((each) => each.offers),
  };
};

export const asksNothing = ({ terms, opened, classes, officers, states: within }: Search): boolean => terms.length + opened.length + classes.length + officers.length === 0 && within === null;
