/** Points to prove kept with a decision in the store: refused while one is unclear, read again as they were judged. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decide, decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision } from '../../../../tests/support/invented.ts';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import type { Point } from '../../../shared/domain/point.ts';
import { elementsOf } from '../../../shared/rules/points-to-prove/elements-of.ts';
import { readKept } from '../db/kept-decision.ts';
import { runCommand } from '../db/run-command.ts';

let t: TestBureau;
beforeEach(() => void (t = testBureau()));
afterEach(() => t.close());

const narrative = 'Officers saw a man strike at people outside the bar.';
const text = { narrative, log: [], parties: [], place: null, occurred: null, other: [] };
const words = { from: 13, to: 25, text: 'a man strike' };
const affray = (state: Point['state'], marked: Point['words'] = words): Point[] =>
  elementsOf({ id: '066/01#1', code: '066/01', class: '66' }).map((asked, at) => ({ ...asked, state: at === 0 ? state : 'made-out', words: at === 0 ? marked : null }));

const made = (points: Point[]) =>
  decision([
    allegation({
      victim: { kind: 'state' },
      path: [{ box: 'F1', answer: 'yes' }, { box: 'F2', answer: 'yes' }, { box: 'F3', answer: 'yes' }, { box: 'F6', answer: 'no' }, { box: 'F7', answer: 'no' }],
      answer: { kind: 'record', crimes: [{ offence: '066/01', flags: [], points }] },
      evidence: [words],
      rejected: [{ offence: '065/00', element: 'Three or more present together used or threatened unlawful violence', why: 'One man alone' }],
    }),
  ]);

test('an offence against the state with an element unclear is not saved, and nothing changes', () => {
  const incident = enterReport(t, { text });
  const ran = runCommand(t.bureau.runner, t.people.assessor, decide, { incident, decision: made(affray('unclear')) });
  expect(ran).toMatchObject({ ok: false, error: { code: 'refused', problems: [{ path: 'about.allegations.0.answer.crimes.0.points.0.state', cite: 'Crime Recording Rules 2026/27, pages 7-8' }] } });
  expect(t.bureau.reader.store.standing.of(incident)).toMatchObject({ revision: 0, decision: null });
});

test('words that do not stand in the version read are refused', () => {
  const incident = enterReport(t, { text });
  const ran = runCommand(t.bureau.runner, t.people.assessor, decide, { incident, decision: made(affray('made-out', { ...words, text: 'a man struck' })) });
  expect(ran).toMatchObject({ ok: false, error: { problems: [{ path: 'about.allegations.0.answer.crimes.0.points.0.words' }] } });
});

test('made out it is saved, and read again with its words, what decided it and what was rejected', () => {
  const incident = enterReport(t, { text });
  const given = made(affray('made-out'));
  const { decision: id } = decideOk(t, incident, given);
  const { store } = t.bureau.reader;
  const row = store.decisions.ofIncident(incident).find((each) => each.id === id);
  expect(readKept(store.texts.body(row?.document_text ?? null) ?? '').decision).toEqual(given);
});

test('words that decide an allegation are refused where they do not stand in the version read', () => {
  const incident = enterReport(t, { text });
  const rejects = (marked: NonNullable<Point['words']>) =>
    decision([allegation({ path: [{ box: 'F1', answer: 'yes' }, { box: 'F2', answer: 'no' }], answer: { kind: 'no-crime', contraryEvidence: null }, evidence: [marked], told: { state: 'not-yet', reason: 'Asleep', due: '2026-11-29T09:00:00.000Z' } })]);
  const ran = runCommand(t.bureau.runner, t.people.assessor, decide, { incident, decision: rejects({ ...words, text: 'a man struck' }) });
  expect(ran).toMatchObject({ ok: false, error: { problems: [{ path: 'about.allegations.0.evidence.0' }] } });
});

test('a decision made before points were kept is read with none', () => {
  const { about } = readKept(JSON.stringify({ versionRead: 1, about: { kind: 'allegations', allegations: [{ answer: { kind: 'record', crimes: [{ offence: '105/01#1', flags: [] }] } }], anotherAllegation: 'no' } })).decision;
  expect(about).toMatchObject({ allegations: [{ rejected: [], evidence: [], answer: { crimes: [{ points: [] }] } }] });
});
