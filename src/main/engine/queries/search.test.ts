/** Search over a real store: what is found, in which order, and what is said where something is not. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, testKey, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { decision, noCrime, report } from '../../../../tests/support/invented.ts';
import type { SearchAnswer } from '../../../shared/ipc/search-shapes.ts';
import { connect } from '../db/connection.ts';
import { catchUp, eraseFromIndex, follow, followSlice } from '../search/follow-log.ts';
import { indexPath } from '../search/open-index.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const textOf = (narrative: string, change: Partial<ReturnType<typeof report>['text']> = {}) => ({ ...report().text, narrative, ...change });

const enter = (narrative: string, change: Parameters<typeof enterReport>[1] = {}): string => enterReport(t, { text: textOf(narrative), ...change });

const asked = (typed: string, more: { readonly before?: number; readonly limit?: number; readonly as?: Somebody } = {}): Promise<SearchAnswer> => {
  catchUp(t.bureau.reader, t.bureau.search);
  return call.get(more.as ?? 'assessor', 'search', { typed, before: more.before ?? null, limit: more.limit ?? 25 });
};

const found = async (typed: string): Promise<readonly string[]> => (await asked(typed)).rows.map(({ incident }) => incident);

test('words, the beginning of the last one, and the newest first', async () => {
  const first = enter('A bicycle was stolen from the yard.');
  const second = enter('Two bicycles were damaged.');
  expect(await found('bicycle')).toEqual([second, first]);
  expect(await found('bicycle ')).toEqual([first]);
  expect(await found('BICYCLE yard')).toEqual([first]);
  expect(await found('bic')).toEqual([second, first]);
  expect(await found('bi')).toEqual([]);
  expect(await found('bicycle helicopter')).toEqual([]);
});

test('the words by which days are looked up are no words of a report', async () => {
  const said = enter('He rang every day.');
  enter('He never rang.', { received: { at: '2026-04-12T09:00:00.000Z', precision: 'minute', text: null } });
  for (const typed of ['every', 'every ', 'ever', 'eve', '"every day"']) expect(await found(typed), typed).toEqual([said]);
  for (const typed of ['y2026', 'y202 ', 'm202604', 'm2026', 'd20260412', 'd202', '"every y2026"', 'person:every']) expect(await found(typed), typed).toEqual([]);
  expect(await found('opened:2026-04-12 rang')).toHaveLength(1);
});

test('more than some beginnings are counted among the words of reports alone', async () => {
  for (let day = 1; day <= 20; day++) for (const month of ['01', '02']) enter('He rang.', { received: { at: `2026-${month}-${String(day).padStart(2, '0')}T09:00:00.000Z`, precision: 'minute', text: null } });
  const said = enter('By the d2026x road.');
  expect(await asked('d2026')).toMatchObject({ rows: [{ incident: said }], notes: [] });
});

test('days of which there can be no report are found on none', async () => {
  enter('He rang.');
  for (const typed of ['opened:2030', 'opened:1950', 'opened:..1960', 'opened:2030..', 'opened:2030..2031', 'rang opened:1950', 'opened:2026 opened:1950', 'opened:01/01/1950']) {
    expect(await asked(typed), typed).toMatchObject({ rows: [], next: null, notes: [] });
  }
});

test('a phrase is its words one after another, in one part of the incident', async () => {
  const one = enter('He pushed her off the wall.');
  enter('Her friend pushed off.');
  enter('He pushed', { text: textOf('He pushed', { log: [{ at: null, author: 'x', text: 'her bag fell' }] }), openingCode: 'Theft' });
  expect((await asked('"pushed her off"')).rows.map(({ incident }) => incident)).toEqual([one]);
  expect(await found('"off pushed"')).toEqual([]);
});

test('people, places, references, codes and telephone numbers, each by its filter', async () => {
  const one = enter('He rang.', {
    openingCode: 'Burglary dwelling',
    text: textOf('He rang from +44 7700 900777.', {
      parties: [{ role: 'victim', kind: 'person', name: 'Zoë Ashgrove', dateOfBirth: '1990-05-12', age: null, phone: '(07700) 900 123', note: null }],
      place: { text: '12 Quarry Lane', postcode: 'ZZ1 2AB', latitude: null, longitude: null },
    }),
  });
  enter('Ashgrove Road and Quarry Street are quiet.');
  const { ref } = valueOf(await call.ask('assessor', 'incident-file', { incident: one }));
  for (const typed of ['person:ashgrove', 'zoe', 'place:quarry', '"quarry lane"', 'zz1 2ab', 'ZZ12AB', 'code:burgl', '07700900123', '07700 900123', '0044 7700 900 123', '07700 900777', '1990-05-12', '12/05/1990', ref, ref.replace('-', ''), `ref:${ref}`]) {
    expect(await found(typed), typed).toEqual([one]);
  }
  expect(await found('ref:ashgrove')).toEqual([]);
  const [row] = (await asked('person:ashgrove rang')).rows;
  expect(row).toMatchObject({ ref, openingCode: 'Burglary dwelling', state: 'waiting', earlier: null });
  expect(row?.found.map(({ part, text, marks }) => [part, marks.map(({ from, to }) => text.slice(from, to))])).toEqual([['report', ['rang']], ['person', ['Ashgrove']]]);
});

test('an officer is found by what they have and decided, not by what they let go or took back', async () => {
  const [left, undone, decided] = [enter('One bicycle.'), enter('Two bicycles.'), enter('Three bicycles.')];
  await call.get('assessor', 'take-incident', { incident: left, heldBy: null });
  await call.get('assessor', 'take-incident', { incident: undone, heldBy: null });
  const { claim } = t.bureau.reader.store.standing.of(undone) ?? { claim: null };
  const made = await call.get('assessor', 'decide-incident', { incident: undone, decision: decision([noCrime()]), claim: claim?.number ?? null });
  await call.get('assessor', 'undo-decision', { decisions: [made.decision] });
  decideOk(t, decided);
  expect(await found('officer:me')).toEqual([decided, undone, left]);
  t.clock.moveTo('2026-04-13T08:20:00.000Z');
  expect(await found('officer:me')).toEqual([decided]);
});

test('days, states, classes and officers', async () => {
  // Half past midnight of the 6th by the clock on the wall.
  const old = enter('Three', { received: { at: '2026-04-05T23:30:00.000Z', precision: 'minute', text: null } });
  const early = enter('One', { received: { at: '2026-04-12T09:00:00.000Z', precision: 'minute', text: null } });
  const today = enter('Two');
  decideOk(t, early, decision(), t.people.other);
  await call.get('assessor', 'take-incident', { incident: today, heldBy: null });
  for (const typed of ['opened:yesterday', 'class:105A', 'class:105a state:decided', 'officer:a.two', 'officer:"test a.two"', 'one class:105A']) expect(await found(typed), typed).toEqual([early]);
  for (const typed of ['opened:today', 'opened:2026-04-13..', 'state:in-assessment', 'officer:me', 'officer:a.one']) expect(await found(typed), typed).toEqual([today]);
  for (const typed of ['opened:2026-04-06', 'opened:..2026-04-06', 'state:waiting', 'three opened:last-week']) expect(await found(typed), typed).toEqual([old]);
  expect(await found('opened:last-week')).toEqual([early, old]);
  expect(await found('state:open')).toEqual([today, old]);
  expect(await found('opened:2026-04')).toEqual([today, early, old]);
  expect(await found('class:8N')).toEqual([]);
  expect(await asked('officer:nobody.here')).toMatchObject({ rows: [], notes: ['officer:nobody.here is nobody in this bureau.'] });
  expect(await asked('opened:smarch two')).toMatchObject({ rows: [{ incident: today }], notes: [expect.stringContaining('opened:smarch is not a day') as string] });
});

test('page after page is the whole, and nothing twice', async () => {
  const all = Array.from({ length: 7 }, (_, n) => enter(`Bottle ${n} was thrown`)).toReversed();
  const pages: string[] = [];
  let before: number | undefined;
  do {
    const page: SearchAnswer = await asked('bottle', { limit: 3, ...(before === undefined ? {} : { before }) });
    pages.push(...page.rows.map(({ incident }) => incident));
    before = page.next ?? undefined;
  } while (before !== undefined);
  expect(pages).toEqual(all);
});

const importRows = async (lines: readonly string[]): Promise<void> => {
  const path = join(t.bureau.folder, 'rows.csv');
  writeFileSync(path, ['Number,Reported,Comments', ...lines].join('\n'));
  const token = call.choose('assessor', path);
  const { mapping } = await call.get('assessor', 'preview-import', { file: token, mapping: null });
  await call.get('assessor', 'import-file', { file: token, mapping, regime: 'historic' });
};

test('an incident whose text changed is found once: by what it says now, and by what only an earlier version said', async () => {
  await importRows(['R1,2026-04-01T10:00:00Z,He strangled her in the kitchen', 'R2,2026-04-01T11:00:00Z,A kitchen fire']);
  await importRows(['R1,2026-04-01T10:00:00Z,A quarrel in the kitchen', 'R2,2026-04-01T11:00:00Z,A kitchen fire']);
  expect((await asked('strangled')).rows).toMatchObject([{ sourceReference: 'R1', earlier: 1 }]);
  expect((await asked('kitchen')).rows.map(({ sourceReference, earlier }) => [sourceReference, earlier])).toEqual([['R1', null], ['R2', null]]);
});

test('what only an earlier version said as a phrase is found on a later page too, though a later version has the words', async () => {
  await importRows(['R1,2026-04-01T10:00:00Z,He pushed her off the wall']);
  await importRows(['R1,2026-04-01T10:00:00Z,Off the wall he pushed her']);
  enter('He pushed her off the wall again.');
  const first = await asked('"pushed her off"', { limit: 1 });
  expect(first.rows.map(({ earlier }) => earlier)).toEqual([null]);
  expect((await asked('"pushed her off"', { limit: 1, before: first.next ?? 0 })).rows).toMatchObject([{ sourceReference: 'R1', earlier: 1 }]);
});

test('what is not taken up yet is said, and taken up in short transactions', async () => {
  await importRows(Array.from({ length: 350 }, (_, n) => `R${n},2026-04-01T10:00:00Z,A window was broken`));
  const size = t.bureau.reader.store.log.size();
  expect(await call.get('assessor', 'search', { typed: 'window' })).toMatchObject({ rows: [], behind: size });
  expect(follow(t.bureau.reader, t.bureau.search, 0)).toBe(size - 100);
  expect((await call.get('assessor', 'search', { typed: 'window' })).behind).toBe(size - 100);
  expect(await asked('window')).toMatchObject({ behind: 0 });
});

test('an erased text leaves no word in the index, in its file or in its journal', async () => {
  const kept = enter('The neighbour shouted.');
  const gone = enter('Xanthippe shouted.');
  const seq = t.bureau.reader.store.log.size();
  expect(await found('xanthippe')).toEqual([gone]);
  const bytes = (): string => {
    const db = connect(indexPath(t.bureau.folder), testKey(), 'read');
    const blocks = db.prepare<[], Buffer>('SELECT block FROM words_data').pluck().all();
    db.close();
    return Buffer.concat(blocks).toString('latin1');
  };
  expect(bytes()).toContain('xanthippe');
  eraseFromIndex(t.bureau.reader, t.bureau.search, seq);
  expect(bytes()).not.toContain('xanthi');
  expect(await found('xanthippe')).toEqual([]);
  expect(await found('shouted')).toEqual([kept]);
  expect(readFileSync(`${indexPath(t.bureau.folder)}-wal`)).toHaveLength(0);
});

test('the file is ciphered, and one that is damaged or of another log is made anew', async () => {
  enter('Xanthippe shouted.');
  await asked('xanthippe');
  const files = readdirSync(t.bureau.folder).filter((name) => name.startsWith('bureau.search'));
  expect(files.some((name) => readFileSync(join(t.bureau.folder, name)).includes('xanthippe'))).toBe(false);
  const db = connect(indexPath(t.bureau.folder), testKey(), 'write');
  db.exec("UPDATE follows SET leaf = 'of another log'");
  db.close();
  expect(await found('xanthippe')).toHaveLength(1);
});

test('one whose pages are damaged later is said to be being made, and is made from nothing by whoever follows the log', async () => {
  for (let n = 0; n < 40; n++) enter(`Xanthippe shouted ${n} times at somebody: ${Array.from({ length: 60 }, (_, at) => `word${n * 60 + at}`).join(' ')}`);
  expect(await found('xanthippe')).not.toHaveLength(0);
  const { reader, search } = t.bureau;
  search.open().emptyJournal();
  search.close();
  const path = indexPath(t.bureau.folder);
  const bytes = readFileSync(path);
  expect(bytes.length).toBeGreaterThan(9 * 4096);
  writeFileSync(path, bytes.fill(7, 8 * 4096));
  const step = (): number | null => followSlice(search, () => follow(reader, search, 1000), 1);
  expect(await call.ask('assessor', 'search', { typed: 'xanthippe' })).toMatchObject({ ok: false, error: { code: 'busy', message: expect.stringMatching(/being made again/) as string } });
  enter('Xanthippe again.');
  expect(step()).not.toBe(1);
  catchUp(reader, search);
  expect(await found('xanthippe')).not.toHaveLength(0);
});

test('an auditor may search, and looking takes nothing', async () => {
  const incident = enter('A bicycle was stolen.');
  decideOk(t, incident, decision([noCrime()]));
  const before = t.bureau.reader.store.log.size();
  expect((await asked('bicycle', { as: 'auditor' })).rows).toMatchObject([{ incident, state: 'decided' }]);
  expect(t.bureau.reader.store.log.size()).toBe(before);
});

test('whoever types on is answered for what they typed last', async () => {
  for (let n = 0; n < 60; n++) enter(`A crowd of people ${n}`);
  catchUp(t.bureau.reader, t.bureau.search);
  const answers = await Promise.all(['crowd', 'crowd people'].map((typed) => call.get('assessor', 'search', { typed })));
  expect(answers[1]?.rows.length).toBe(25);
});

const lists = resolve(import.meta.dirname, '../../../../../shared/data/vectors/strings');
const stringsIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []);

test.skipIf(!existsSync(lists)).each(['blns.json', 'dompurify-payloads.json', 'fuzzdb-lists.json'])('every string of %s is searched for and found where it was written', async (name) => {
  const strings = stringsIn(JSON.parse(readFileSync(resolve(lists, name), 'utf8'))).filter((text) => /[a-z0-9]{3}/i.test(text));
  for (let at = 0; at < strings.length; at += 40) enter(strings.slice(at, at + 40).join('\n').replaceAll('\0', ' ') || 'none');
  const wrong: string[] = [];
  catchUp(t.bureau.reader, t.bureau.search);
  for (const typed of strings) {
    const answer = await call.ask('assessor', 'search', { typed });
    if (!answer.ok) wrong.push(typed);
  }
  expect(wrong).toEqual([]);
});

test('nothing that is typed fails', async () => {
  enter('NEAR the gate OR the wall, AND NOT 100% sure: "it" * was -- dark');
  catchUp(t.bureau.reader, t.bureau.search);
  const signs = fc.constantFrom('"', "'", ':', '*', '(', ')', '-', '..', 'opened:', 'state:', 'class:', 'person:', 'officer:', 'report:', ' ', 'OR', 'AND', 'NOT', 'NEAR(', '\0', '\ud800', '\u202e', 'é', 'gate', '07700 9', '%', '\\', '^', '{', '}');
  const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), fc.array(signs, { maxLength: 25 }).map((all) => all.join('')));
  const days = fc.constantFrom('1950', '2030', '1960-02', '01/01/1970', 'today', '2026').chain((day) => fc.constantFrom(`opened:${day}`, `opened:..${day}`, `opened:${day}..`, `gate opened:${day}`));
  await fc.assert(fc.asyncProperty(fc.oneof(typed, days), async (text) => (await call.ask('assessor', 'search', { typed: text })).ok));
  expect(await found('NEAR( "gate" OR')).toHaveLength(1);
});
