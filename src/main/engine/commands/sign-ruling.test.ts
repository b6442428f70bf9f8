/** Rulings on a real store: signed where the rules leave it open, applied from then on, looked at beforehand, and withdrawn. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, nothingWritten, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision } from '../../../../tests/support/invented.ts';
import { agreedOn, blackmail, doneIn, formerPartners, over, stalkedAndBlackmailed, stalking } from '../../../../tests/support/rulings.ts';
import { FactsDocument, type FactsInput } from '../../../shared/rules/facts/document.ts';
import { beginningPolicy } from '../../../shared/review/review-policy.ts';
import type { Ruled } from '../../../shared/rulings/ruling.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const reasons = 'The demand was made in the course of the stalking and carried no graver harm.';
const precedent = over(stalking, blackmail);
const all = { after: null, limit: 200 } as const;

const recording = (facts: FactsInput | null, ...offences: readonly string[]) =>
  decision([allegation({ answer: { kind: 'record', crimes: offences.map((offence) => ({ offence, flags: [] })) } })], { facts: facts === null ? null : { names: {}, document: FactsDocument.parse(facts) } });

/** Decided while the rules left it to the registrar. */
const decided = (facts: FactsInput | null, ...offences: readonly string[]) => {
  const incident = enterReport(t);
  return { incident, ...decideOk(t, incident, recording(facts, ...offences)) };
};
const sign = (ruled: Ruled = precedent, recall: readonly string[] = []) => call.get('registrar', 'sign-ruling', { ruled, reasons, recall: [...recall] });
const kindsSince = (seq: number): readonly string[] => t.bureau.reader.store.log.after(seq, 20).map(({ bytes }) => (JSON.parse(bytes) as { kind: string }).kind);
const fileOf = (incident: string) => call.get('auditor', 'incident-file', { incident });

describe('signing', () => {
  test('keeps what was ruled, why and by whom; the words stay out of the log', async () => {
    const { ruling, ref, recalled, event } = await sign();
    expect(recalled).toBe(0);
    expect((await call.get('assessor', 'rulings', {})).rulings).toEqual([{ id: ruling, ref, at: t.clock.now(), by: t.people.registrar.person, ruled: precedent, reasons, agreedBy: null, withdrawn: null, incidentRef: null }]);
    const [written] = t.bureau.reader.store.log.after(event - 1, 1);
    expect(JSON.parse(written?.bytes ?? '')).toMatchObject({ kind: 'ruling.signed', data: { ruling, ref, kind: 'principal-crime', principal: stalking, over: blackmail, from: '2026-04-01', until: null } });
    expect(written?.bytes).not.toContain('demand');
  });

  test.for<readonly [string, Ruled, object]>([
    ['what the table settles', over(stalking, '105/01'), failure('refused', 'ruled.principal')],
    ['an offence that is on no list', over('999/99', blackmail), failure('refused', 'ruled.principal')],
    ['beside one that is on none', over(stalking, '999/99'), failure('refused', 'ruled.over')],
    ['an offence and itself', over(stalking, stalking), failure('refused', 'ruled.over')],
    ['an end before its beginning', over(stalking, blackmail, { from: '2026-05-01', until: '2026-05-01' }), failure('refused', 'ruled.until')],
    ['an incident there is not', { kind: 'harassment-only', incident: 'none' }, failure('not-found')],
    ['another force that agreed by nobody', agreedOn('none'), failure('refused', 'agreedBy')],
  ])('of %s there is nothing to rule', async ([, ruled, expected]) => {
    expect(await call.refused('registrar', 'sign-ruling', { ruled, reasons })).toEqual(expected);
    expect((await call.get('assessor', 'rulings', {})).rulings).toEqual([]);
  });

  test('what a ruling answers already, or the opposite of it, is refused until that one is withdrawn', async () => {
    const { ruling, ref } = await sign();
    expect(await call.refused('registrar', 'sign-ruling', { ruled: over(blackmail, stalking), reasons })).toMatchObject({ code: 'refused', message: `Not signed. Ruling ${ref} answers it already: 195/12 is the principal crime over 035/00. Withdraw that one first.` });
    await call.get('registrar', 'withdraw-ruling', { ruling, why: 'It was read too widely.' });
    await sign(over(blackmail, stalking));
  });

  test('nobody but the registrar signs or withdraws what is theirs', async () => {
    for (const who of ['assessor', 'senior', 'supervisor', 'auditor', 'administrator', 'head'] as const) expect(await call.refused(who, 'sign-ruling', { ruled: precedent, reasons }), who).toEqual(failure('forbidden'));
    const { ruling } = await sign();
    for (const who of ['assessor', 'supervisor'] as const) expect(await call.refused(who, 'withdraw-ruling', { ruling, why: 'A test' }), who).toEqual(failure('forbidden'));
  });
});

describe('another place agreed by both forces', () => {
  const agreedBy = 'Ros Keane';
  const agree = (ruled: Ruled, who: 'senior' | 'registrar' = 'senior') => call.get(who, 'sign-ruling', { ruled, reasons, agreedBy });

  test.for(['senior', 'registrar'] as const)('is signed by the %s, who names whoever agreed for the other force; the name stays out of the log', async (who) => {
    const incident = enterReport(t);
    const { ruling, ref, event } = await agree(agreedOn(incident), who);
    expect((await call.get('assessor', 'rulings', {})).rulings).toMatchObject([{ id: ruling, by: t.people[who].person, ruled: agreedOn(incident), reasons, agreedBy, incidentRef: (await fileOf(incident)).ref }]);
    expect((await fileOf(incident)).rulings).toMatchObject([{ ref, agreedBy }]);
    const [written] = t.bureau.reader.store.log.after(event - 1, 1);
    expect(JSON.parse(written?.bytes ?? '')).toMatchObject({ kind: 'ruling.signed', data: { ruling, kind: 'place-agreed', incident, otherForce: 'Staffordshire Police', recordedBy: 'this-force', agreedAs: 'force-crime-registrar' } });
    expect(written?.bytes).not.toContain('Keane');
  });

  test('is nobody else’s to sign, and no other kind is a decision maker’s', async () => {
    const incident = enterReport(t);
    for (const who of ['assessor', 'supervisor', 'auditor', 'chief', 'head', 'administrator'] as const) expect(await call.refused(who, 'sign-ruling', { ruled: agreedOn(incident), reasons, agreedBy }), who).toEqual(failure('forbidden'));
    expect(await call.refused('senior', 'sign-ruling', { ruled: { kind: 'harassment-only', incident }, reasons })).toMatchObject({ code: 'forbidden', message: expect.stringContaining('(page 55)') as string });
    expect(await call.refused('senior', 'preview-ruling', { ruled: precedent, ...all })).toMatchObject({ code: 'forbidden', message: expect.stringContaining('(page 57)') as string });
    expect(await call.refused('registrar', 'sign-ruling', { ruled: precedent, reasons, agreedBy })).toEqual(failure('refused', 'agreedBy'));
  });

  test('binds its incident, and is cited where the facts are weighed', async () => {
    const [first, second] = [enterReport(t), enterReport(t)];
    const { ref } = await agree(agreedOn(first, { recordedBy: 'other-force' }));
    for (const incident of [first, second]) await call.get('assessor', 'decide-incident', { incident, decision: recording(doneIn('here'), '049/10') });
    const [under, without] = [await fileOf(first), await fileOf(second)].map(({ decisions }) => decisions.at(-1)?.found);
    expect(under?.location['acts.A1']).toEqual({ place: 'force-agreed-on', force: 'Staffordshire Police' });
    expect(under?.findings.map(({ rule }) => rule)).toContain(`ruling ${ref}`);
    expect(without?.location['acts.A1']).toEqual({ place: 'where-the-suspect-was', force: 'here' });
  });

  test('what it flips is seen beforehand and goes back in the same act; a second one waits until the first is withdrawn', async () => {
    const made = decided(doneIn('here'), '049/10');
    const ruled = agreedOn(made.incident, { recordedBy: 'other-force' });
    const preview = await nothingWritten(t, () => call.get('senior', 'preview-ruling', { ruled, ...all }));
    expect(preview).toMatchObject({ read: 1, total: 1, flipped: [{ incident: made.incident, was: { crimes: [{ class: '49', count: 1 }] }, now: { crimes: [], otherRecords: { 'crime-related-incident': 1 } } }] });
    const { ruling, event } = await call.get('senior', 'sign-ruling', { ruled, reasons, agreedBy, recall: [made.decision] });
    expect(kindsSince(event - 1)).toEqual(['ruling.signed', 'decision.recalled']);
    expect(await call.refused('registrar', 'sign-ruling', { ruled: agreedOn(made.incident), reasons, agreedBy })).toMatchObject({ code: 'refused', message: expect.stringContaining('Withdraw that one first') as string });
    await call.get('senior', 'withdraw-ruling', { ruling, why: 'The other force thought again.' });
    await agree(agreedOn(made.incident), 'registrar');
    expect((await call.get('auditor', 'check-bureau', {})).breaches).toEqual({ count: 0, first: [] });
  });
});

describe('from then on', () => {
  test('a decision is held against it, and keeps by what it was settled', async () => {
    const { ref } = await sign();
    const incident = enterReport(t);
    expect((await call.refused('assessor', 'decide-incident', { incident, decision: recording(stalkedAndBlackmailed(), blackmail) })).problems).toMatchObject([{ path: 'reasons.other-than-the-facts', message: expect.stringContaining('1 × 8Q is recorded') as string }]);
    const { decision: made } = await call.get('assessor', 'decide-incident', { incident, decision: recording(stalkedAndBlackmailed(), stalking) });
    const file = await fileOf(incident);
    expect(file.rulings).toMatchObject([{ ref, reasons }]);
    const found = file.decisions.find(({ id }) => id === made)?.found;
    expect(found?.refer).toEqual([]);
    expect(found?.findings.map(({ rule }) => rule)).toContain(`ruling ${ref}`);
  });

  test('one about an incident binds that alone', async () => {
    const [first, second] = [enterReport(t), enterReport(t)];
    await sign({ kind: 'harassment-only', incident: first });
    await call.get('assessor', 'decide-incident', { incident: first, decision: recording(formerPartners(), '195/94') });
    expect((await call.refused('assessor', 'decide-incident', { incident: second, decision: recording(formerPartners(), '195/94') })).problems).toMatchObject([{ path: 'facts', cite: 'Crime Recording Rules 2026/27, page 55' }, {}]);
    expect((await fileOf(second)).rulings).toEqual([]);
    expect((await call.get('assessor', 'rulings', {})).rulings).toMatchObject([{ incidentRef: (await fileOf(first)).ref }]);
  });

  test('one that is withdrawn binds nothing decided after it; what was decided under it stands', async () => {
    const { ruling } = await sign();
    const under = decided(stalkedAndBlackmailed(), stalking);
    const { event } = await call.get('registrar', 'withdraw-ruling', { ruling, why: 'It was read too widely.' });
    expect(kindsSince(event - 1)).toEqual(['ruling.withdrawn']);
    expect((await call.get('assessor', 'rulings', {})).rulings).toMatchObject([{ withdrawn: { by: t.people.registrar.person, why: 'It was read too widely.' } }]);
    expect((await fileOf(under.incident)).decisions).toMatchObject([{ current: true }]);
    expect((await fileOf(under.incident)).rulings).toEqual([]);
    decided(stalkedAndBlackmailed(), blackmail);
    expect(await call.refused('registrar', 'withdraw-ruling', { ruling, why: 'A test' })).toEqual(failure('stale'));
    expect(await call.refused('registrar', 'withdraw-ruling', { ruling: 'none', why: 'A test' })).toEqual(failure('not-found'));
  });

  test('past decisions are replayed under it', async () => {
    const { decision: made } = decided(stalkedAndBlackmailed(), blackmail);
    const days = { from: '2026-04-01', to: '2026-04-30', ...all, namesAll: true };
    expect((await call.get('auditor', 'replay', days)).different).toEqual([]);
    const { ref } = await sign();
    expect((await call.get('auditor', 'replay', days)).different).toMatchObject([{ decision: made, is: { crimes: [{ class: '8Q', count: 1 }] }, rules: [{ rule: `ruling ${ref}`, says: 'Ruling ' + ref + ': 195/12 is the principal crime over 035/00.' }] }]);
  });
});

describe('told without a ruling', () => {
  const saying = (registrarSaysHarassmentOnly: boolean) => formerPartners({ pairs: [{ victim: 'V1', offender: 'O1', relationship: 'former-partner', registrarSaysHarassmentOnly }] });
  const at = 'facts.document.pairs.0.registrarSaysHarassmentOnly';

  test('that the registrar is satisfied is refused at its fact until the registrar is, and again once that is withdrawn', async () => {
    const incident = enterReport(t);
    const made = { incident, decision: recording(saying(true), '195/94') };
    const refusal = { code: 'refused', problems: [{ path: at, cite: 'Crime Recording Rules 2026/27, page 55' }] };
    expect(await call.refused('assessor', 'decide-incident', made)).toMatchObject(refusal);
    expect((await call.get('assessor', 'check-decision', made)).problems).toMatchObject(refusal.problems);
    const { ruling } = await sign({ kind: 'harassment-only', incident });
    expect((await call.get('assessor', 'check-decision', made)).problems).toEqual([]);
    await call.get('registrar', 'withdraw-ruling', { ruling, why: 'It was read too widely.' });
    expect(await call.refused('assessor', 'decide-incident', made)).toMatchObject(refusal);
    await sign({ kind: 'harassment-only', incident: enterReport(t) });
    expect(await call.refused('assessor', 'decide-incident', made)).toMatchObject(refusal);
    expect(await call.refused('registrar', 'decide-incident', made)).toMatchObject(refusal);
  });

  test('a correction is held to it as the decision is; what was decided before stands and is replayed as it was', async () => {
    const incident = enterReport(t);
    const { ruling } = await sign({ kind: 'harassment-only', incident });
    const { decision: supersedes } = await call.get('assessor', 'decide-incident', { incident, decision: recording(saying(true), '195/94') });
    await call.get('registrar', 'withdraw-ruling', { ruling, why: 'It was read too widely.' });
    expect((await fileOf(incident)).decisions).toMatchObject([{ current: true }]);
    expect((await call.get('auditor', 'replay', { from: '2026-04-01', to: '2026-04-30', ...all, namesAll: true })).different).toEqual([]);
    const correcting = { incident, supersedes, why: 'A slip' };
    expect(await call.refused('supervisor', 'correct-decision', { ...correcting, decision: recording(saying(true), '195/94') })).toEqual(failure('refused', at));
    await call.get('supervisor', 'correct-decision', { ...correcting, decision: recording(null, '195/94') });
  });

  test('that both forces agreed is refused at its act until it is on file, and need not be told then', async () => {
    const incident = enterReport(t);
    const elsewhere = doneIn('A');
    const told = { ...elsewhere, acts: (elsewhere.acts ?? []).map((each) => ({ ...each, setting: ['another-place-agreed' as const], agreedForce: 'here', agreement: ['rationale' as const, 'decision-makers-or-registrars-of-both-forces' as const] })) };
    expect(await call.refused('assessor', 'decide-incident', { incident, decision: recording(told, '049/10') })).toMatchObject({ code: 'refused', problems: [{ path: 'facts.document.acts.0.setting', cite: 'Crime Recording Rules 2026/27, page 15' }] });
    await call.get('senior', 'sign-ruling', { ruled: agreedOn(incident), reasons, agreedBy: 'Ros Keane' });
    for (const facts of [told, elsewhere]) expect((await call.get('assessor', 'check-decision', { incident, decision: recording(facts, '049/10') })).problems).toEqual([]);
  });

  test('a second reading is not held to it', async () => {
    const incident = enterReport(t);
    // Or chance might have drawn it already.
    await call.get('supervisor', 'set-review-policy', { ...beginningPolicy, blind: 0 });
    decideOk(t, incident, recording(formerPartners(), stalking));
    await call.get('supervisor', 'draw-second-readings', { number: 1, since: '2026-04-01T00:00:00.000Z' });
    const { reading } = await call.get('supervisor', 'begin-second-reading', {});
    await call.get('supervisor', 'save-second-reading', { reading, decision: recording(saying(true), '195/94') });
  });
});

describe('before it is signed', () => {
  test('it is seen which decisions it would flip, how many it confirms, and how many cannot be tried', async () => {
    const flipped = decided(stalkedAndBlackmailed(), blackmail);
    decided(stalkedAndBlackmailed(), stalking);
    decided(formerPartners(), stalking);
    decided(null, '105/01');
    const preview = await nothingWritten(t, () => call.get('registrar', 'preview-ruling', { ruled: precedent, ...all }));
    expect(preview).toMatchObject({ read: 4, total: 4, confirmed: 1, untried: 1, next: null });
    expect(preview.flipped).toMatchObject([{ decision: flipped.decision, incident: flipped.incident, by: t.people.assessor.person, was: { crimes: [{ class: '35', count: 1 }] }, now: { crimes: [{ class: '8Q', count: 1 }] }, recallable: true }]);
  });

  test('slices of one give the same as all at once', async () => {
    const made = [decided(stalkedAndBlackmailed(), blackmail), decided(null, '105/01'), decided(stalkedAndBlackmailed(), blackmail)];
    const found: string[] = [];
    let after: string | null = null;
    for (let slices = 1; ; slices += 1) {
      const slice: Awaited<ReturnType<typeof call.get<'preview-ruling'>>> = await call.get('registrar', 'preview-ruling', { ruled: precedent, after, limit: 1 });
      expect(slice.total).toBe(slices === 1 ? 3 : null);
      found.push(...slice.flipped.map(({ decision: id }) => id));
      after = slice.next;
      if (after === null) break;
    }
    expect(found).toEqual([made[0]?.decision, made[2]?.decision]);
  });

  test('of one about an incident only that incident is looked at', async () => {
    const [first] = [decided(formerPartners(), stalking), decided(formerPartners(), stalking)];
    expect(await call.get('registrar', 'preview-ruling', { ruled: { kind: 'harassment-only', incident: first.incident }, ...all })).toMatchObject({ read: 1, total: 1, flipped: [{ incident: first.incident, now: { crimes: [{ class: '8L', count: 1 }] } }] });
  });

  test('only what stands is looked at: not a revision that another has followed', async () => {
    const { incident, decision: supersedes } = decided(stalkedAndBlackmailed(), blackmail);
    await call.get('supervisor', 'correct-decision', { incident, supersedes, decision: recording(null, blackmail), why: 'A slip' });
    expect(await call.get('registrar', 'preview-ruling', { ruled: precedent, ...all })).toMatchObject({ read: 1, untried: 1, flipped: [] });
  });
});

describe('sending decisions for another look', () => {
  test('happens in the same act: each goes back to whoever made it, with its own event, and says under which ruling', async () => {
    const [first, second] = [decided(stalkedAndBlackmailed(), blackmail), decided(stalkedAndBlackmailed(), blackmail)];
    const { ruling, ref, recalled, event } = await sign(precedent, [first.decision, second.decision]);
    expect(recalled).toBe(2);
    expect(kindsSince(event - 1)).toEqual(['ruling.signed', 'decision.recalled', 'decision.recalled']);
    for (const { incident } of [first, second]) {
      const file = await fileOf(incident);
      expect(file).toMatchObject({ state: 'returned', takenBy: t.people.assessor.person });
      expect(file.decisions.at(-1)).toMatchObject({ current: true, reviews: [], recalls: [{ ruling, ref, by: t.people.registrar.person }] });
    }
    const { claim } = await call.get('assessor', 'take-incident', { incident: first.incident, heldBy: t.people.assessor.person });
    expect((await call.refused('assessor', 'decide-incident', { incident: first.incident, claim: claim.number, decision: recording(stalkedAndBlackmailed(), blackmail) })).problems).toMatchObject([{ path: 'reasons.other-than-the-facts', message: expect.stringContaining('1 × 8Q is recorded') as string }]);
    const breaches = (await call.get('auditor', 'check-bureau', {})).breaches;
    expect(breaches).toEqual({ count: 0, first: [] });
  });

  test('one that is decided again, and that undone, is again what was sent back', async () => {
    const { incident, decision: made } = decided(stalkedAndBlackmailed(), blackmail);
    await sign(precedent, [made]);
    const before = t.bureau.reader.store.standing.of(incident);
    const again = decideOk(t, incident, recording(null, blackmail));
    await call.get('assessor', 'undo-decision', { decisions: [again.decision] });
    const { state, decision: stands, orderAt, why } = t.bureau.reader.store.standing.of(incident) ?? {};
    expect({ state, stands, orderAt, why }).toEqual({ state: 'returned', stands: made, orderAt: before?.orderAt, why: before?.why });
  });

  test('a registrar may send back their own', async () => {
    const incident = enterReport(t);
    const { decision: made } = decideOk(t, incident, recording(stalkedAndBlackmailed(), blackmail), t.people.registrar);
    await sign(precedent, [made]);
    expect((await fileOf(incident)).state).toBe('returned');
  });

  test('one that cannot be sent keeps all of it from being signed', async () => {
    const flipped = decided(stalkedAndBlackmailed(), blackmail);
    const asItSays = decided(stalkedAndBlackmailed(), stalking);
    expect(await call.refused('registrar', 'sign-ruling', { ruled: precedent, reasons, recall: [flipped.decision, asItSays.decision] })).toEqual(failure('refused', 'recall'));
    expect(await call.refused('registrar', 'sign-ruling', { ruled: precedent, reasons, recall: ['none'] })).toEqual(failure('not-found'));
    expect(await call.refused('registrar', 'sign-ruling', { ruled: precedent, reasons, recall: [flipped.decision, flipped.decision] })).toEqual(failure('invalid', 'recall'));
    expect((await fileOf(flipped.incident)).state).toBe('decided');
  });

  test('what is back in the queue is decided again anyway, and is not sent twice', async () => {
    const { incident, decision: made } = decided(stalkedAndBlackmailed(), blackmail);
    await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: made, comment: 'Look at the demand again.' } });
    expect((await call.get('registrar', 'preview-ruling', { ruled: precedent, ...all })).flipped).toMatchObject([{ incident, recallable: false }]);
    expect(await call.refused('registrar', 'sign-ruling', { ruled: precedent, reasons, recall: [made] })).toMatchObject({ code: 'stale', message: expect.stringContaining('is back in the queue') as string });
  });

  test('a decision that was made anew meanwhile is not sent back under its name', async () => {
    const { incident, decision: supersedes } = decided(stalkedAndBlackmailed(), blackmail);
    await call.get('supervisor', 'correct-decision', { incident, supersedes, decision: recording(stalkedAndBlackmailed(), blackmail), why: 'A slip' });
    expect(await call.refused('registrar', 'sign-ruling', { ruled: precedent, reasons, recall: [supersedes] })).toMatchObject({ code: 'stale', message: expect.stringContaining('made anew meanwhile') as string });
  });
});
