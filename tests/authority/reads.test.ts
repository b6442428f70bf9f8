/**
 * What is shown is written down, and nothing else is: over walks of every question there is, by everybody, while they work. What an answer shows is
 * told from its bytes, by each incident's id, reference and a word of its report, and not from what the engine holds to be shown.
 * `ASSAY_WALKS` asks for more; a failure prints its seed, and `ASSAY_SEED` takes it up again.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followMatchKeys } from '../../src/main/engine/db/follow-match-keys.ts';
import { queuePage } from '../../src/main/engine/queries/queue-page.ts';
import { catchUp } from '../../src/main/engine/search/follow-log.ts';
import type { Context } from '../../src/main/engine/session.ts';
import { listsWithAnswers } from '../../src/shared/authority/shows-answers.ts';
import { hourMs, msBetween, plusMs } from '../../src/shared/domain/instant.ts';
import type { Input, QueryName } from '../../src/shared/ipc/calls.ts';
import { queryCalls, queueViews } from '../../src/shared/ipc/queries.ts';
import { reviewLists } from '../../src/shared/ipc/review-shapes.ts';
import { beginningPolicy } from '../../src/shared/review/review-policy.ts';
import { LookEvent, saidReasons, shownBy } from '../../src/shared/trail/look.ts';
import { listWords, type ListName } from '../../src/shared/trail/list-words.ts';
import { decideOk } from '../support/incidents.ts';
import { decision, noCrime } from '../support/invented.ts';
import { begin, markOf, pick, step, take, type Step, type World } from './world.ts';

const walks = Number(process.env['ASSAY_WALKS'] ?? 6);
const perWalk = 150;
const minuteMs = 60_000;

type Chosen = { readonly incident: string; readonly ref: string; readonly person: string; readonly n: number };

/** What each question is asked with; null where it needs a file that somebody chose, none of whose rows is an incident yet. */
const asks: { readonly [Q in QueryName]: ((chosen: Chosen, world: World) => Input<Q>) | null } = {
  people: () => ({}),
  'person-changes': () => ({}),
  'queue-page': ({ n }) => ({ view: pick(queueViews, n) ?? 'open', filter: '', filters: n % 7 === 0 ? [{ by: 'reported', is: 'N100' }] : [], after: null, limit: 1 + (n % 5) }),
  'queue-counts': () => ({}),
  'queue-choices': () => ({}),
  'saved-views': () => ({}),
  'incident-file': ({ incident, n }) => ({ incident, reason: pick([...saidReasons, null], n % 3) ?? null }),
  'beside-incident': ({ incident }) => ({ incident }),
  'find-incident': ({ ref }) => ({ ref }),
  'check-decision': ({ incident }) => ({ incident, decision: {} }),
  'preview-batch': ({ incident, n }, { incidents, t }) => ({ items: [{ incident, claim: null }], about: n % 2 === 0 ? { kind: 'test' } : { kind: 'duplicate', of: t.bureau.reader.store.incidents.refOf(pick(incidents, n) ?? '') } }),
  'preview-import': null,
  imports: () => ({}),
  'import-refusals': () => ({ import: 'none', limit: 10 }),
  'awaiting-crime-number': ({ n }) => ({ after: null, limit: 1 + (n % 5) }),
  'victims-to-contact': ({ n }) => ({ after: null, limit: 1 + (n % 5) }),
  'incident-victims': ({ incident }) => ({ incident }),
  'victim-settings': () => ({}),
  'own-key': () => ({}),
  'slots-to-rotate': () => ({}),
  'own-glass': () => ({}),
  'broken-glass': () => ({ limit: 20 }),
  'reported-incidents': () => ({}),
  delays: () => ({}),
  'correction-requests': () => ({}),
  'review-list': ({ n }) => ({ list: pick(reviewLists, n) ?? 'not-recorded', by: null, limit: 1 + (n % 5), draw: n }),
  'review-policy': () => ({}),
  'open-reading': () => ({}),
  'second-readings': () => ({}),
  'second-reading': ({ n }, { t }) => ({ reading: pick(t.bureau.reader.store.secondReadings.all(), n)?.id ?? 'none' }),
  agreement: () => ({}),
  teams: () => ({}),
  workload: () => ({}),
  feedback: () => ({}),
  trail: ({ incident, n }) => ({ incident: n % 2 === 0 ? incident : null, before: null, limit: 1 + (n % 30) }),
  head: () => ({}),
  'check-bureau': () => ({}),
  figures: () => ({}),
  'figure-incidents': ({ n }) => ({ incidents: pick(['waiting', 'overdue', 'decided'], n) ?? 'waiting', limit: 5 }),
  'offence-catalogue': () => ({}),
  'signed-points': () => ({}),
  rulings: () => ({}),
  'preview-ruling': ({ incident }) => ({ ruled: { kind: 'harassment-only', incident }, after: null, limit: 50 }),
  editions: () => ({}),
  'preview-edition': null,
  replay: () => ({ from: '2026-04-01', to: '2026-12-31', after: null, limit: 50, namesAll: true }),
  'note-look': ({ incident, n }) => ({ incident, how: n % 2 === 0 ? 'printed' : 'copied' }),
  'looks-at': ({ incident }) => ({ incident, before: null, limit: 20 }),
  'looks-by': ({ person }) => ({ person, before: null, limit: 20 }),
  search: ({ ref, n }) => ({ typed: pick(['neighbour', 'class:105A', markOf(n % 4), `ref:${ref}`, 'neighbour yard'], n) ?? '', before: null, limit: 5 }),
};

/** It shows what a ruling would flip, which takes facts that nobody here tells. */
const seldom: readonly ListName[] = ['preview-ruling'];

/** The references of what somebody opened to themselves by a broken glass: the event says so, and each look through it. */
const saidOtherwise: readonly QueryName[] = ['own-glass'];

const lists = Object.keys(listWords) as readonly ListName[];

/** Those that show incidents come up more often. */
const questions: readonly QueryName[] = [...(Object.keys(queryCalls) as QueryName[]), ...lists, ...lists, 'incident-file', 'incident-file', 'incident-file'];

/** By the bytes of an answer. */
const mentionedIn = ({ incidents, t }: World, answer: unknown): readonly string[] => {
  const bytes = JSON.stringify(answer);
  return incidents.filter((incident, n) => {
    const ref = t.bureau.reader.store.incidents.refOf(incident);
    return bytes.includes(`"${incident}"`) || bytes.includes(markOf(n)) || new RegExp(`(?<![\\w-])${ref}(?![\\w-])`).test(bytes);
  });
};

type Before = { readonly at: string; readonly decision: string | null; readonly asked: string };

/** What the page has been shown so far: by session, question and incident. */
const walker = (world: World) => {
  const { t, call, people } = world;
  const { looks } = t.bureau;
  const shown = new Map<string, Before>();
  const seen = new Map<string, number>();

  /** What was written down by one call. */
  const written = async (work: () => Promise<unknown>): Promise<readonly LookEvent[]> => {
    looks.flush();
    const { size } = looks.log().head();
    await work();
    looks.flush();
    return looks.log().after(size, 1000).map(({ bytes }) => LookEvent.parse(JSON.parse(bytes))).filter(({ kind }) => !kind.startsWith('sitting.'));
  };

  const ask = async (name: QueryName, who: string, input: unknown): Promise<void> => {
    let answer: unknown = null;
    const events = await written(async () => {
      answer = await call.raw(who, name, input);
    });
    const asked = `${who} ${name} ${JSON.stringify(input)}`;
    const result = answer as { readonly ok: boolean; readonly value?: unknown };
    if (!result.ok) return expect(events, `${asked}: refused`).toEqual([]);
    seen.set(name, (seen.get(name) ?? 0) + events.length);
    for (const { actor, session } of events) expect({ actor, session }).toEqual({ actor: people[who]?.person, session: people[who]?.session });
    const now = t.clock.now();
    const { incident, reason = null, typed = '' } = input as { readonly incident?: string; readonly reason?: string | null; readonly typed?: string };
    if (name === 'note-look') return expect(events.map((event) => shownBy(event))).toEqual([[incident]]);
    const opened = name === 'incident-file';
    expect(new Set(events.map(({ kind }) => kind === 'incident.opened')), `${asked}: of its kind`).toEqual(new Set(events.length === 0 ? [] : [opened]));
    // Of what is about one incident it is shown that there is nothing, too.
    const mentioned = opened || name === 'incident-victims' ? [incident ?? ''] : mentionedIn(world, result.value);
    const logged = events.flatMap((event) => shownBy(event));
    expect(new Set(logged).size, `${asked}: none twice`).toBe(logged.length);
    for (const each of world.incidents) {
      const key = `${people[who]?.session} ${name} ${typed} ${each}`;
      const before = shown.get(key);
      const decision = opened ? ((events[0]?.data as { decision?: string | null } | undefined)?.decision ?? t.bureau.reader.store.standing.of(each)?.decision ?? null) : (t.bureau.reader.store.standing.of(each)?.decision ?? null);
      const isMentioned = mentioned.includes(each) && !saidOtherwise.includes(name);
      const isLogged = logged.includes(each);
      if (!isMentioned) {
        expect(isLogged, `${asked}: ${each} was not shown`).toBe(false);
        continue;
      }
      const within = before !== undefined && msBetween(before.at, now) < minuteMs;
      const besideOpen = name === 'incident-victims' && msBetween(shown.get(`${people[who]?.session} incident-file  ${each}`)?.at ?? '2000-01-01T00:00:00.000Z', now) < minuteMs;
      const same = within && before.decision === decision && before.asked === `${reason} ${name === 'queue-page' ? JSON.stringify(input) : ''}`;
      if (same || besideOpen) expect(isLogged, `${asked}: ${each} was shown within the minute`).toBe(false);
      else if (!within || opened || listsWithAnswers.some((list) => list === name)) expect(isLogged, `${asked}: ${each} was shown`).toBe(true);
      if (isLogged) shown.set(key, { at: now, decision, asked: `${reason} ${name === 'queue-page' ? JSON.stringify(input) : ''}` });
    }
  };

  /** Nobody is shown a report by what they do. */
  const act = async (taken: Step): Promise<void> => {
    if (taken.act === 23 && taken.one % 4 === 0) return;
    expect(await written(() => take(world, taken)), `act ${taken.act}`).toEqual([]);
  };

  return { ask, act, seen };
};

/** What the work by chance seldom leads to: a reported incident, a ruling, a decision past its 24 hours, one reading that was saved and one that goes on. */
const prepare = async ({ t, call, incidents: [ruled = '', reported = '', late = '', read = ''] }: World): Promise<void> => {
  await call.get('registrar', 'sign-ruling', { ruled: { kind: 'harassment-only', incident: ruled }, reasons: 'It was no more than that.' });
  await call.get('assessor', 'open-reported-incident', { incident: reported, versionRead: 1, code: '100/01', note: 'She has not said so herself.' });
  // Or chance might have drawn them already.
  await call.get('supervisor', 'set-review-policy', { ...beginningPolicy, blind: 0 });
  decideOk(t, read);
  t.clock.moveTo(plusMs(t.clock.now(), 25 * hourMs));
  decideOk(t, late, decision(undefined, { late: 'The crime system was out of order.' }));
  const since = '2026-04-01T00:00:00.000Z';
  await call.get('registrar', 'draw-second-readings', { number: 2, since });
  const { reading } = await call.get('supervisor', 'begin-second-reading', {});
  await call.get('supervisor', 'save-second-reading', { reading, decision: decision([noCrime({ told: null })]) });
  await call.get('registrar', 'begin-second-reading', {});
};

const move = fc.oneof({ weight: 3, arbitrary: fc.record({ asks: fc.nat(), who: fc.nat(), n: fc.nat(), waits: fc.constantFrom(0, 0, 20_000, 61_000) }) }, { weight: 2, arbitrary: step });

test(`over ${walks} walks what was shown is what the log of looks says was shown`, { timeout: 900_000 }, async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: perWalk, maxLength: perWalk }), async (moves) => {
      const world = begin();
      try {
        await prepare(world);
        const walk = walker(world);
        for (const made of moves) {
          if ('act' in made) {
            await walk.act(made);
            continue;
          }
          const { t, who, people, incidents } = world;
          t.clock.moveTo(plusMs(t.clock.now(), made.waits));
          catchUp(t.bureau.reader, t.bureau.search);
          for (let more = true; more; ) {
            const done = followMatchKeys(t.bureau.runner);
            more = done.ok && done.value === 'more';
          }
          const name = pick(questions, made.asks) ?? 'people';
          const incident = pick(incidents, made.n) ?? '';
          const input = asks[name]?.({ incident, ref: t.bureau.reader.store.incidents.refOf(incident), person: people[pick(who, made.n) ?? '']?.person ?? '', n: made.n }, world);
          if (input !== undefined) await walk.ask(name, pick(who, made.who) ?? '', input);
        }
        for (const [name, times] of walk.seen) seen.set(name, (seen.get(name) ?? 0) + times);
      } finally {
        world.t.close();
      }
    }),
    { numRuns: walks, endOnFailure: true, ...(process.env['ASSAY_SEED'] === undefined ? {} : { seed: Number(process.env['ASSAY_SEED']) }) },
  );
  // A short walk may miss some.
  const asked = walks < 100 ? ['incident-file' as const] : ['incident-file' as const, 'note-look' as const, ...lists.filter((list) => !seldom.includes(list))];
  expect(asked.filter((name) => (seen.get(name) ?? 0) === 0), 'never shown').toEqual([]);
});

test('control: what is asked past the door is shown and stands in no look', () => {
  const world = begin();
  const { t, incidents } = world;
  const shown = queuePage({ bureau: t.bureau, who: t.people.assessor } as Context, { view: 'open', filter: '', filters: [], sort: 'risk', group: null, after: null, limit: 10 });
  expect(mentionedIn(world, shown).toSorted()).toEqual(incidents.toSorted());
  t.bureau.looks.flush();
  expect(t.bureau.looks.log().head().size).toBe(0);
  t.close();
});
