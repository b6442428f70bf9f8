/** A report while it is being entered, and the call it becomes. */
import { longestNarrative, type Party } from '../../../shared/domain/incident.ts';
import { dayMs, msBetween } from '../../../shared/domain/instant.ts';
import type { Capacity, Route } from '../../../shared/domain/report.ts';
import { longestLine, tooLong } from '../../../shared/domain/text.ts';
import { toMend, type FieldProblem } from '../../../shared/ipc/result.ts';
import { momentNeeded, readLocalTime } from '../../ui/local-time.ts';

export type PartyDraft = { readonly key: number; readonly role: Party['role']; readonly name: string; readonly age: string; readonly phone: string };

/** Its key is none that the others have: they may have been written, and kept, before this page came up. */
export const emptyParty = (role: Party['role'], others: readonly Pick<PartyDraft, 'key'>[] = []): PartyDraft => ({ key: Math.max(0, ...others.map(({ key }) => key)) + 1, role, name: '', age: '', phone: '' });

export type ReportDraft = {
  readonly capacity: Capacity;
  readonly route: Exclude<Route, 'import'>;
  readonly received: string;
  readonly opening: string;
  readonly qualifiers: readonly string[];
  readonly narrative: string;
  readonly place: string;
  readonly occurred: string;
  readonly parties: readonly PartyDraft[];
};

/** When police first received it is told by whoever enters it: what is proposed and left would begin a false clock. */
export const blankReport = (): ReportDraft => ({ capacity: 'victim', route: '101-call', received: '', opening: '', qualifiers: [], narrative: '', place: '', occurred: '', parties: [emptyParty('reporter')] });

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A row with nothing in it is nobody; somebody who gave an age or a number and no name is somebody. */
const isSomebody = ({ name, age, phone }: PartyDraft): boolean => [name, age, phone].some((text) => text.trim() !== '');

export const ageProblem = ({ age }: PartyDraft): string | null => (age.trim() === '' || (/^\d{1,3}$/.test(age.trim()) && Number(age) <= 130) ? null : 'In whole years, up to 130');

/** In the words of the field, which says so as soon as it is pasted. */
const lineProblem = (label: string, text: string): string | null => (text.trim().length > longestLine ? tooLong(label, longestLine) : null);

const longestShown = 60;

/** Somebody as the message calls them: by a name that is one. */
const calledOf = ({ name }: PartyDraft, at: number): string => (name.trim() === '' || name.trim().length > longestShown ? `person ${at + 1}` : name.trim());

/** By their row in the form: a row with nothing in it is not sent, so the engine counts others. */
const partyProblems = (party: PartyDraft, at: number): readonly Named[] => {
  const called = calledOf(party, at);
  return [
    ...named(`text.parties.${at}.name`, `the name of ${called}`, lineProblem('Name', party.name)),
    ...named(`text.parties.${at}.age`, `the age of ${called}`, ageProblem(party)),
    ...named(`text.parties.${at}.phone`, `the telephone of ${called}`, lineProblem('Telephone', party.phone)),
  ];
};

const receivedProblem = ({ received }: ReportDraft): string | null => {
  const read = readLocalTime(received);
  return read.kind === 'read' ? null : read.kind === 'wrong' ? read.problem : momentNeeded;
};

/** Fewer characters are a slip of the key that saves; codes as short as this are what some reports are. */
const shortestNarrative = 3;

/** What is too long to be sent is not sent to be told so. */
const narrativeProblem = ({ narrative }: ReportDraft): string | null => {
  const { length } = narrative.trim();
  return length < shortestNarrative ? 'Say what was reported' : length > longestNarrative ? tooLong('What was reported', longestNarrative) : null;
};

type Named = FieldProblem & { readonly field: string };

const named = (path: string, field: string, message: string | null): readonly Named[] => (message === null ? [] : [{ path, field, message, cite: null }]);

/** All at once, in the order of the form. */
export const draftProblems = (draft: ReportDraft): readonly Named[] => [
  ...named('received.at', 'when police first received it', receivedProblem(draft)),
  ...named('text.narrative', 'what was reported', narrativeProblem(draft)),
  ...draft.parties.flatMap(partyProblems),
];

/** How many fields are to be mended, and which is the first. */
export const notSavedWords = (problems: readonly Named[]): string => {
  const [first] = problems;
  const message = first?.message ?? '';
  return `Not saved. ${toMend(problems)} ${problems.length === 1 ? 'It' : 'The first'} is “${first?.field ?? ''}”: ${message.charAt(0).toLowerCase()}${message.slice(1)}.`;
};

/** Longer ago than reports of a day's work are; a year mistyped is centuries. */
const longAgoDays = 28;

const agoWords = (days: number): string => (days < 730 ? `${days} days` : `${Math.floor(days / 365.25).toLocaleString('en-GB')} years`);

/** Asked once before a report of long ago is saved, at the field it stands in. */
export const longAgo = (draft: ReportDraft, now: string | null): readonly FieldProblem[] => {
  const received = readLocalTime(draft.received);
  if (now === null || received.kind !== 'read') return [];
  const days = Math.floor(msBetween(received.instant, now) / dayMs);
  return days > longAgoDays ? [{ path: 'received.at', message: `Received ${agoWords(days)} ago. Save again if that is right`, cite: null }] : [];
};

export const toReport = (draft: ReportDraft) => {
  const received = readLocalTime(draft.received);
  return {
    received: { at: received.kind === 'read' ? received.instant : '', precision: 'minute' as const, text: null },
    route: draft.route,
    capacity: draft.capacity,
    openingCode: orNull(draft.opening),
    qualifiers: [...draft.qualifiers],
    grade: null,
    text: {
      narrative: draft.narrative,
      log: [],
      parties: draft.parties.filter(isSomebody).map(({ role, name, age, phone }) => ({ role, kind: 'person' as const, name: orNull(name), age: orNull(age) === null ? null : Number(age), phone: orNull(phone) })),
      place: orNull(draft.place) === null ? null : { text: draft.place.trim() },
      occurred: orNull(draft.occurred),
      other: [],
    },
  };
};

const sentAt = (draft: ReportDraft, path: string): string | undefined =>
  JSON.stringify(path.split('.').reduce<unknown>((at, part) => (at as Readonly<Record<string, unknown>> | null | undefined)?.[part], toReport(draft)));

/** Of what was said to be wrong, what still is once something was written: as it is said here, or where only the engine says it and the field is as it was. */
export const problemsLeft = (problems: readonly FieldProblem[], before: ReportDraft, draft: ReportDraft): readonly FieldProblem[] => {
  const own = draftProblems(draft);
  return problems.flatMap((problem) => own.find(({ path }) => path === problem.path) ?? (sentAt(before, problem.path) === sentAt(draft, problem.path) ? problem : []));
};
