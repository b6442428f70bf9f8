/** What a decision says, in words: for the result bar, the tabs and the decisions already made. */
import type { Allegation, Answer, Decision, OtherForce, Told } from '../../shared/domain/decision.ts';
import type { Catalogue } from '../../shared/domain/offence-catalogue.ts';
import type { Point } from '../../shared/domain/point.ts';
import { findOffence } from '../../shared/domain/offence-lookup.ts';
import { reportedIncident } from '../../shared/domain/reported-incidents.ts';
import { clockWords, dayWords } from '../data/time-words.ts';

export const answerNames: Readonly<Record<Answer['kind'], string>> = {
  record: 'Record',
  'crime-related-incident': 'Crime related incident',
  'reported-incident': 'Reported incident',
  'no-crime': 'No notifiable crime',
};

export const pointStateNames: Readonly<Record<Point['state'], string>> = { 'made-out': 'Made out', not: 'Not made out', unclear: 'Unclear' };

export const groundNames = {
  a: 'the victim has not confirmed it or cannot be traced',
  b: 'another force records it',
  c: 'a recording rule directs it',
} as const;

/** On what a crime is recorded that the victim has not confirmed (pages 7-8). */
export const withoutConfirmationNames = {
  necessary: 'Necessary',
  appropriate: 'Appropriate',
  'professional-third-party': 'Professional third party',
  'parent-or-carer': 'Parent or carer',
} as const;

/** "8Q 195/12" where the offence is known. */
export const offenceCode = (catalogue: Catalogue | null, given: string): string => {
  const offence = catalogue && findOffence(catalogue, given);
  return offence ? `${offence.class} ${offence.code}` : given;
};

/** Its title too where there is room for it. */
export const offenceName = (catalogue: Catalogue | null, given: string, withTitle: boolean): string => {
  const title = withTitle && catalogue ? findOffence(catalogue, given)?.title : undefined;
  return title === undefined ? offenceCode(catalogue, given) : `${offenceCode(catalogue, given)} ${title}`;
};

/** "N100/01": the class and the number after the stroke, as the bureau writes it. */
const reportedCode = (code: string): string => {
  const known = reportedIncident(code);
  return known ? `${known.class}/${code.slice(4)}` : code;
};

export const reportedName = (code: string): string => {
  const known = reportedIncident(code);
  return known ? `${reportedCode(code)} ${known.name.toLowerCase()}` : code === '' ? 'Reported incident' : code;
};

/** What a decision confirms as a crime, where the reported incidents of its file are at hand. */
export const confirmedWords = (confirms: string, reported: readonly { readonly id: string; readonly code: string }[]): string => {
  const known = reported.find(({ id }) => id === confirms);
  return known ? reportedName(known.code) : 'A reported incident';
};

/** "Parent or carer. His mother told of it." */
export const withoutConfirmationWords = ({ ground, why }: NonNullable<Extract<Answer, { kind: 'record' }>['withoutConfirmation']>): string => `${withoutConfirmationNames[ground]}. ${why}`;

/** "Kent Police, 46/1, accepted by DS Bray" */
export const otherForceWords = ({ force, reference, acceptedBy }: OtherForce): string =>
  `${force}, ${reference ?? 'reference awaited'}${acceptedBy ? `, accepted by ${acceptedBy}` : ''}`;

const crimesWords = (answer: Extract<Answer, { kind: 'record' }>, catalogue: Catalogue | null): string => {
  const named = answer.crimes.filter((crime) => crime.offence !== '');
  return named.length === 0 ? 'offence not chosen yet' : named.map((crime) => offenceName(catalogue, crime.offence, named.length === 1)).join(', ');
};

export const answerWords = (answer: Answer, catalogue: Catalogue | null): string => {
  switch (answer.kind) {
    case 'record':
      return `${answer.crimes.length === 1 ? '1 crime' : `${answer.crimes.length} crimes`}: ${crimesWords(answer, catalogue)}`;
    case 'crime-related-incident':
      return `Crime related incident (${answer.ground})`;
    case 'reported-incident':
      return reportedName(answer.code);
    case 'no-crime':
      return 'No notifiable crime';
  }
};

export const victimWords = ({ victim }: Pick<Allegation, 'victim'>): string =>
  victim.kind === 'state' ? 'The state' : (victim.name ?? 'Victim not known');

export const offenderWords = ({ offender }: Pick<Allegation, 'offender'>): string =>
  offender.name ?? (offender.kind === 'group' ? 'Group' : 'Offender not known');

/** "2 crimes: 8Q 195/12, 8L 008/30 · Crime related incident (a)": the whole decision in one line. */
export const decisionWords = (decision: Decision, catalogue: Catalogue | null): string => {
  const { about } = decision;
  if (about.kind === 'duplicate') return `Duplicate of ${about.of === '' ? 'another incident' : about.of}`;
  if (about.kind === 'test') return 'Test or training';
  const crimes = about.allegations.flatMap(({ answer }) => (answer.kind === 'record' ? answer.crimes : []));
  const recorded = crimes.length === 0 ? [] : [answerWords({ kind: 'record', crimes, withoutConfirmation: null, confirms: null }, catalogue)];
  const others = about.allegations.filter(({ answer }) => answer.kind !== 'record').map(({ answer }) => answerWords(answer, catalogue));
  return [...recorded, ...others].join(' · ');
};

/** In as few words as the line at the foot has room for. `open`: the reported incidents that were open before it; one that it does not confirm stays so. */
export const savedWords = ({ about }: Decision, open: readonly { readonly id: string; readonly code: string }[]): string => {
  if (about.kind !== 'allegations') return about.kind;
  const answers = about.allegations.map(({ answer }) => answer);
  const crimes = answers.reduce((count, answer) => count + (answer.kind === 'record' ? answer.crimes.length : 0), 0);
  const left = open.filter(({ id }) => !answers.some((answer) => answer.kind === 'record' && answer.confirms === id)).map(({ code }) => code);
  const begun = answers.flatMap((answer) => (answer.kind === 'reported-incident' && !left.includes(answer.code) ? [answer.code] : []));
  const others = answers.filter(({ kind }) => kind === 'crime-related-incident' || kind === 'no-crime').map(({ kind }) => answerNames[kind].toLowerCase());
  const said = [...(crimes === 0 ? [] : [crimes === 1 ? '1 crime' : `${crimes} crimes`]), ...others, ...begun.map((code) => `${reportedCode(code)} open`), ...left.map((code) => `${reportedCode(code)} stays open`)];
  return [...new Set(said)].join(', ');
};

export const howNames = {
  'in-person': 'in person',
  telephone: 'by telephone',
  letter: 'by letter',
  email: 'by e-mail',
  'text-message': 'by text message',
  'online-account': 'through an online account',
} as const;

export const whomNames = { victim: 'Victim', reporter: 'Reporter', representative: 'Representative' } as const;

/** "Victim told by telephone, 09:10, 13 Oct 2026, by PC Ansah", or why not yet and by when. */
export const toldWords = (told: Told): string =>
  told.state === 'told'
    ? `${whomNames[told.whom]} told ${howNames[told.how]}, ${clockWords(told.at)}, ${dayWords(told.at)}, by ${told.by}, and of the right to appeal`
    : `Not told yet: ${told.reason}. Due ${clockWords(told.due)}, ${dayWords(told.due)}`;
