/** The registrar's delegate on a real store: named, ruling on the principal crime and nothing else, taken back, and ended by becoming something else or leaving. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testBureau, type Cast, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import { agreedOn, blackmail, over, stalking } from '../../../../tests/support/rulings.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const reasons = 'The demand was made in the course of the stalking and carried no graver harm.';
const ruled = over(stalking, blackmail);
const give = (who: Cast, delegated = true) => call.get('registrar', 'delegate-rulings', { person: t.people[who].person, delegated });
const sign = (who: Cast) => call.get(who, 'sign-ruling', { ruled, reasons });
const delegates = async (): Promise<readonly string[]> => (await call.get('assessor', 'rulings', {})).delegates.map(({ person }) => person);
const breaches = async () => (await call.get('auditor', 'check-bureau', {})).breaches.count;

describe('naming', () => {
  test('it is kept who named whom and when, in the log too', async () => {
    const { event } = await give('other');
    expect((await call.get('chief', 'rulings', {})).delegates).toEqual([{ person: t.people.other.person, by: t.people.registrar.person, at: t.clock.now() }]);
    expect(JSON.parse(t.bureau.reader.store.log.after(event - 1, 1)[0]?.bytes ?? '')).toMatchObject({ kind: 'delegation.given', actor: t.people.registrar.person, data: { person: t.people.other.person } });
  });

  test.for(['assessor', 'senior', 'supervisor', 'chief'] as const)('the %s may be one', async (who) => {
    await give(who);
    expect(await delegates()).toEqual([t.people[who].person]);
  });

  test.for(['auditor', 'head', 'information', 'administrator'] as const)('the %s may not, having no part in recording', async (who) => {
    expect(await call.refused('registrar', 'delegate-rulings', { person: t.people[who].person, delegated: true })).toMatchObject({ code: 'refused', problems: [{ path: 'person', cite: 'Crime Recording Rules 2026/27, page 57' }] });
  });

  test('nobody but a registrar names one, and no registrar themselves', async () => {
    for (const who of ['assessor', 'senior', 'supervisor', 'chief', 'administrator'] as const) expect(await call.refused(who, 'delegate-rulings', { person: t.people.other.person, delegated: true }), who).toEqual(failure('forbidden'));
    expect(await call.refused('registrar', 'delegate-rulings', { person: t.people.registrar.person, delegated: true })).toMatchObject({ code: 'forbidden', message: 'Nobody changes what they themselves may do.' });
    expect(await call.refused('registrar', 'delegate-rulings', { person: 'none', delegated: true })).toEqual(failure('not-found'));
  });

  test('what holds is not given twice, and what does not is not taken back', async () => {
    expect(await call.refused('registrar', 'delegate-rulings', { person: t.people.other.person, delegated: false })).toEqual(failure('stale'));
    await give('other');
    expect(await call.refused('registrar', 'delegate-rulings', { person: t.people.other.person, delegated: true })).toEqual(failure('stale'));
  });
});

describe('a delegate', () => {
  test.for(['assessor', 'senior', 'supervisor', 'chief'] as const)('who is the %s signs what was seen beforehand and withdraws it, and the log alone finds nothing wrong', async (who) => {
    expect(await call.refused(who, 'sign-ruling', { ruled, reasons })).toEqual(failure('forbidden'));
    await give(who);
    expect(await call.get(who, 'preview-ruling', { ruled, after: null, limit: 10 })).toMatchObject({ read: 0 });
    const { ruling } = await sign(who);
    expect((await call.get('auditor', 'rulings', {})).rulings).toMatchObject([{ id: ruling, by: t.people[who].person }]);
    await call.get(who, 'withdraw-ruling', { ruling, why: 'It was read too widely.' });
    expect(await breaches()).toBe(0);
  });

  test('rules on nothing else', async () => {
    const incident = enterReport(t);
    await give('supervisor');
    expect(await call.refused('supervisor', 'sign-ruling', { ruled: { kind: 'harassment-only', incident }, reasons })).toMatchObject({ code: 'forbidden', message: expect.stringContaining('(page 55)') as string });
    expect(await call.refused('supervisor', 'sign-ruling', { ruled: agreedOn(incident), reasons, agreedBy: 'Ros Keane' })).toMatchObject({ code: 'forbidden', message: expect.stringContaining('(page 15)') as string });
    const { ruling } = await call.get('registrar', 'sign-ruling', { ruled: { kind: 'harassment-only', incident }, reasons });
    expect(await call.refused('supervisor', 'withdraw-ruling', { ruling, why: 'A test' })).toEqual(failure('forbidden'));
  });

  test('is one no longer once it is taken back; what they ruled stands', async () => {
    await give('other');
    const { ruling } = await sign('other');
    await give('other', false);
    expect(await delegates()).toEqual([]);
    expect(await call.refused('other', 'withdraw-ruling', { ruling, why: 'A test' })).toEqual(failure('forbidden'));
    expect((await call.get('auditor', 'rulings', {})).rulings).toMatchObject([{ id: ruling, withdrawn: null }]);
    await give('other');
    await call.get('other', 'withdraw-ruling', { ruling, why: 'It was read too widely.' });
  });

  test('is one no longer once they become something else, and not again when they are what they were', async () => {
    await give('senior');
    const become = async (role: 'assessor' | 'senior-assessor'): Promise<void> => {
      const { change } = await call.get('administrator', 'change-role', { person: t.people.senior.person, role, registered: false, why: 'A test' });
      expect(await delegates()).toEqual(role === 'assessor' ? [t.people.senior.person] : []);
      await call.get('supervisor', 'approve-person-change', { change });
    };
    await become('assessor');
    expect(await delegates()).toEqual([]);
    await become('senior-assessor');
    expect(await delegates()).toEqual([]);
    expect(await call.refused('senior', 'sign-ruling', { ruled, reasons })).toEqual(failure('forbidden'));
    expect(await breaches()).toBe(0);
  });

  test('is one no longer once they leave', async () => {
    await give('other');
    await call.get('administrator', 'remove-person', { person: t.people.other.person, why: 'A test' });
    expect(await delegates()).toEqual([]);
    expect(await call.refused('registrar', 'delegate-rulings', { person: t.people.other.person, delegated: true })).toEqual(failure('refused', 'person'));
  });
});
