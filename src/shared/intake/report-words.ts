/** The words sources use for how a report came and who made it. Anything else stays text: nothing is guessed. */
import type { Capacity, Route } from '../domain/report.ts';

const routeWords: Readonly<Record<Exclude<Route, 'import'>, readonly string[]>> = {
  '999-call': ['999', '999 call', 'emergency call', '112'],
  '101-call': ['101', '101 call', 'telephone', 'phone', 'non emergency call'],
  online: ['online', 'online form', 'online report', 'web', 'website', 'single online home', 'soh'],
  'front-counter': ['front counter', 'counter', 'station', 'station counter', 'enquiry office', 'in person'],
  officer: ['officer', 'patrol', 'officer report', 'self generated', 'radio'],
  email: ['email', 'e mail'],
  letter: ['letter', 'post'],
  'partner-referral': ['partner', 'partner referral', 'partner agency', 'referral', 'agency'],
};

const capacityWords: Readonly<Record<Capacity, readonly string[]>> = {
  victim: ['victim', 'complainant', 'injured party', 'ip', 'aggrieved'],
  'parent-or-carer': ['parent', 'carer', 'parent or carer', 'guardian', 'mother', 'father'],
  professional: ['professional', 'professional third party', 'doctor', 'nurse', 'teacher', 'social worker'],
  'other-third-party': ['third party', 'other third party', 'witness', 'passer by', 'neighbour', 'friend'],
  police: ['police', 'officer', 'police officer', 'pc', 'pcso'],
  'competent-authority': ['competent authority', 'first responder organisation'],
};

const table = <Word extends string>(words: Readonly<Record<Word, readonly string[]>>): ReadonlyMap<string, Word> =>
  new Map((Object.keys(words) as Word[]).flatMap((word) => [[word.replaceAll('-', ' '), word] as const, ...words[word].map((said) => [said, word] as const)]));

const routes = table(routeWords);
const capacities = table(capacityWords);

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

export const routeFrom = (text: string): Route | null => routes.get(plain(text)) ?? null;
export const capacityFrom = (text: string): Capacity | null => capacities.get(plain(text)) ?? null;
