/** What the log alone shows of broken glass: the smallest change that makes a look one that no glass was broken for. */
import { expect, test } from 'vitest';
import type { LookEvent } from '../trail/look.ts';
import type { TrailEvent } from '../trail/event.ts';
import { glassInLog, isOpenAt } from './glass.ts';

const hash = '0'.repeat(64);
const broken = { v: 1, origin: 'assay/b/w', seq: 9, at: '2026-04-13T08:00:00.000Z', actor: 'm', role: 'administrator', session: 's', app: '0', kind: 'glass.broken', data: { incident: 'i', glass: 'g', until: '2026-04-13T09:00:00.000Z', why: hash } } as const satisfies TrailEvent;
const reviewed = { ...broken, seq: 10, actor: 's', role: 'supervisor', kind: 'glass.reviewed', data: { incident: 'i', glass: 'g', finding: 'justified', note: hash } } as const satisfies TrailEvent;
const look = { v: 1, origin: 'assay/b/w/looks', seq: 4, at: '2026-04-13T08:30:00.000Z', actor: 'm', role: 'administrator', session: 's', kind: 'incident.opened', data: { incident: 'i', decision: null, reason: 'break-glass' } } as const satisfies LookEvent;

test.each<readonly [string, boolean, Partial<LookEvent>]>([
  ['within its hour', false, {}],
  ['as it was broken', false, { at: broken.at }],
  ['the moment before', true, { at: '2026-04-13T07:59:59.999Z' }],
  ['the last moment of it', false, { at: '2026-04-13T08:59:59.999Z' }],
  ['as its hour ends', true, { at: broken.data.until }],
  ['by somebody else', true, { actor: 'n' }],
  ['at another incident', true, { data: { ...look.data, incident: 'j' } } as Partial<LookEvent>],
  ['by an information officer', true, { actor: 'i', role: 'information-officer' }],
  ['by whoever reads incidents anyway', false, { actor: 'a', role: 'assessor' }],
  ['in a list', false, { actor: 'n', kind: 'list.shown', data: { list: 'trail', incidents: ['i'] } } as Partial<LookEvent>],
  ['by a program', false, { actor: 'system', role: 'system' }],
])('a look %s: unbroken %s', (_, isUnbroken, change) => {
  const glass = glassInLog();
  glass.take(broken);
  expect(glass.isUnbroken({ ...look, ...change } as LookEvent)).toBe(isUnbroken);
});

test('it waits to be judged until somebody has', () => {
  const glass = glassInLog();
  expect(glass.unreviewed()).toBe(0);
  glass.take(broken);
  expect(glass.unreviewed()).toBe(1);
  glass.take(reviewed);
  expect(glass.unreviewed()).toBe(0);
});

test('it is open from when it was broken until before its end', () => {
  const { at, data: { until } } = broken;
  expect(['2026-04-13T07:59:59.999Z', at, '2026-04-13T08:59:59.999Z', until].map((now) => isOpenAt({ at, until }, now))).toEqual([false, true, true, false]);
});
