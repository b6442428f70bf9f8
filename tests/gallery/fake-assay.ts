/**
 * A stand-in for `window.assay` in the gallery and the component tests: invented incidents in memory, the rules' own
 * checks, and switches that make the next call fail. Real commands, storage and events are proved elsewhere.
 */
import catalogueFile from '../../resources/catalogue/notifiable-offences-2026-27.json';
import { calls, type CallName, type Output, type Parsed } from '../../src/shared/ipc/calls.ts';
import type { Change } from '../../src/shared/ipc/changes.ts';
import type { DecisionView, IncidentFile, QueueRow, QueueView, SavedView, TrailLine } from '../../src/shared/ipc/queries.ts';
import { queueViews } from '../../src/shared/ipc/queries.ts';
import { fail, invalid, ok, type AppError, type Result } from '../../src/shared/ipc/result.ts';
import type { Decision } from '../../src/shared/domain/decision.ts';
import { msBetween, plusMs } from '../../src/shared/domain/instant.ts';
import { findOffence } from '../../src/shared/domain/offence-lookup.ts';
import { readCatalogue } from '../../src/shared/domain/offence-catalogue.ts';
import type { Person, Role } from '../../src/shared/domain/roles.ts';
import { matchCrimes, reasonsForRequest } from '../../src/shared/rules/cancelling/keeps-crimes.ts';
import { decisionContext } from '../../src/shared/rules/recording/decision-context.ts';
import { awaitsReference, decisionProblems } from '../../src/shared/rules/recording/decision-problems.ts';
import { notPlainTest } from '../../src/shared/rules/recording/batchable.ts';
import { copiedInto } from '../../src/shared/rules/recording/copied-into.ts';
import { leaseMs } from '../../src/shared/triage/claim.ts';
import { localDateOf } from '../../src/shared/domain/local-date.ts';
import { foundInVersion, findersOf } from '../../src/shared/search/found-in-version.ts';
import { readSearch } from '../../src/shared/search/read-search.ts';
import { isParked, outlastsClock, parkProblems } from '../../src/shared/triage/parking.ts';
import type { QueueFilter, QueueGroup } from '../../src/shared/triage/queue-filters.ts';
import { isOpen } from '../../src/shared/triage/status.ts';
import type { Api } from '../../src/renderer/data/call.ts';
import { fileFrom, galleryNow, orderOf, sketches } from './invented-incidents.ts';
import { inventedWorkload } from './invented-workload.ts';

const named = [
  { id: 'person-assessor', user: 'a.osei', name: 'A. Osei', role: 'assessor' },
  { id: 'person-supervisor', user: 'm.rahman', name: 'M. Rahman', role: 'supervisor' },
  { id: 'person-auditor', user: 'j.lund', name: 'J. Lund', role: 'auditor' },
  { id: 'person-registrar', user: 'e.quill', name: 'E. Quill', role: 'registrar' },
  { id: 'person-administrator', user: 't.hobb', name: 'T. Hobb', role: 'administrator' },
] satisfies readonly Pick<Person, 'id' | 'user' | 'name' | 'role'>[];
const people = named.map((person): Person => ({ ...person, registered: person.role === 'registrar', state: 'active', human: person.id }));

export type FakeOptions = { readonly role?: Role; readonly copies?: number };

export type Fake = Api & {
  /** Every command that was asked for, in order. */
  readonly asked: readonly { readonly name: string; readonly input: unknown }[];
  /** The next call of this name is answered so. */
  readonly failNext: (name: CallName, error: Pick<AppError, 'code' | 'message'>) => void;
  readonly change: (ref: string, edit: (file: IncidentFile) => IncidentFile) => void;
  readonly idOf: (ref: string) => string;
};

const parkedIn = (file: IncidentFile): QueueRow['parked'] => {
  const standing = file.parkings.find(({ stands }) => stands);
  return standing ? { until: standing.until, reason: standing.reason, by: standing.by, at: standing.at } : null;
};

const ended = (file: IncidentFile): IncidentFile['parkings'] => file.parkings.map((each) => ({ ...each, stands: false }));

type Handlers = { readonly [C in CallName]?: (input: never) => Result<Output<C>> };

const catalogue = readCatalogue(catalogueFile);

/** The sketches again and again under other references, to see a long queue. */
const manyFiles = (copies: number): IncidentFile[] =>
  Array.from({ length: copies }, (_, copy) =>
    sketches.map((sketch) => fileFrom(copy === 0 ? sketch : { ...sketch, ref: `WM-26${String(900 + copy).padStart(4, '0')}-${sketch.ref.slice(-4)}`, hoursAgo: sketch.hoursAgo + copy * 0.13 })),
  ).flat();

const victimSettings = {
  policy: { from: null, referral: 2, telling: 5, enhanced: 1 },
  policies: [],
  service: { name: 'Invented Victim Care', contact: '01632 960118', force: '01632 960101' },
  holidays: { area: 'England and Wales', source: 'An invented list.', until: '2027-12-31', hasEnded: true },
};

export const fakeAssay = ({ role = 'assessor', copies = 1 }: FakeOptions = {}): Fake => {
  const me = people.find((person) => person.role === role) ?? people[0];
  if (!me) throw new Error('The gallery has no people');
  const files = new Map(manyFiles(copies).map((file) => [file.id, file]));
  const listeners = new Set<(change: Change) => void>();
  const failures = new Map<string, AppError>();
  const saved: (SavedView & { id: string })[] = [];
  const asked: { name: string; input: unknown }[] = [];
  const started = performance.now();
  const trail: TrailLine[] = [...files.values()].slice(0, 40).map((file, at) => ({
    seq: at + 1, kind: 'incident.reported', at: file.versions[0]?.at ?? galleryNow, by: 'system', ref: file.ref, incident: file.id, sentence: `Assay entered the report ${file.ref}.`,
  }));
  const now = (): string => plusMs(galleryNow, performance.now() - started);

  const log = (file: IncidentFile, kind: string, sentence: string): number => {
    const seq = trail.length + 1;
    trail.push({ seq, kind, at: now(), by: me.id, ref: file.ref, incident: file.id, sentence: `${me.name} ${sentence}.` });
    return seq;
  };
  const announce = (id: string): void => {
    for (const change of [{ topic: 'queue' }, { topic: 'incident', id }, { topic: 'trail' }] as const) for (const listener of listeners) listener(change);
  };
  const put = (file: IncidentFile): void => {
    files.set(file.id, file);
    announce(file.id);
  };
  const within = (id: string, then: (file: IncidentFile) => Result<never> | Result<unknown>): Result<never> => {
    const file = files.get(id);
    return (file ? then(file) : fail('not-found', 'There is no such incident.')) as Result<never>;
  };

  const rowOf = (file: IncidentFile): QueueRow => {
    const codes = file.versions.at(-1)?.incident?.codes;
    return {
      id: file.id, ref: file.ref, sourceReference: file.sourceReference, state: file.state, regime: file.regime,
      receivedAt: codes?.received.at ?? null, precision: codes?.received.precision ?? 'minute', due: file.due, priority: file.priority, why: file.why,
      openingCode: codes?.openingCode ?? null, qualifiers: codes?.qualifiers ?? [], capacity: codes?.capacity ?? null, takenBy: file.takenBy, until: file.until,
      reported: file.reported.filter((each) => each.state === 'open').map((each) => each.code),
      harms: file.harms, parked: parkedIn(file), group: null,
    };
  };
  const isParkedNow = (file: IncidentFile): boolean => isParked(parkedIn(file)?.until ?? null, now());
  const views: Readonly<Record<QueueView, (file: IncidentFile) => boolean>> = {
    open: (file) => isOpen(file.state),
    unclaimed: (file) => isOpen(file.state) && file.takenBy === null && !isParkedNow(file),
    mine: (file) => isOpen(file.state) && file.takenBy === me.id,
    overdue: (file) => isOpen(file.state) && file.due !== null && msBetween(file.due, now()) > 0,
    returned: (file) => file.state === 'returned',
    changed: (file) => file.state === 'changed',
    parked: isParkedNow,
    'second-look': (file) => file.state === 'decided' && file.decisions.at(-1)?.crimes.length === 0,
    'domestic-abuse': (file) => isOpen(file.state) && file.why.some((why) => why.startsWith('domestic')),
    'reported-incidents': (file) => file.reported.some((each) => each.state === 'open'),
    'victims-due': () => false,
    historic: (file) => file.regime === 'historic' && isOpen(file.state),
    decided: (file) => file.state === 'decided',
  };
  /** Those a test or the gallery sets; the engine's own tests hold the rest. */
  const fits = (file: IncidentFile, filter: QueueFilter): boolean => {
    switch (filter.by) {
      case 'state': return file.state === filter.is;
      case 'harm': return file.harms.includes(filter.is);
      case 'code': return file.versions.at(-1)?.incident?.codes.openingCode === filter.is;
      case 'parked': return isParkedNow(file) === (filter.is === 'yes');
      default: return true;
    }
  };
  const groupOf = (file: IncidentFile, group: QueueGroup | null): string | null => (group === 'code' ? (file.versions.at(-1)?.incident?.codes.openingCode ?? '') : group === null ? null : file.state);
  const listed = (view: QueueView, filter: string, filters: readonly QueueFilter[] = []): IncidentFile[] =>
    [...files.values()]
      .filter((file) => views[view](file) && filters.every((each) => fits(file, each)) && JSON.stringify(rowOf(file)).toLowerCase().includes(filter.trim().toLowerCase()))
      .sort((a, b) => orderOf(a).localeCompare(orderOf(b)) || a.id.localeCompare(b.id));

  const crimesOf = (decision: Decision): DecisionView['crimes'] =>
    decision.about.kind !== 'allegations'
      ? []
      : decision.about.allegations.flatMap(({ answer }, allegation) =>
          answer.kind !== 'record'
            ? []
            : answer.crimes.map((crime, at) => {
                const offence = findOffence(catalogue, crime.offence);
                return { id: `crime-${trail.length}-${allegation}-${at}`, allegation, offence: offence?.id ?? crime.offence, code: offence?.code ?? '', class: offence?.class ?? '', title: offence?.title ?? '', flags: crime.flags, number: null, recordedAt: null, rationaleAfter: null, late: null, cancelled: null };
              }),
        );
  const revise = (file: IncidentFile, decision: Decision, why: string | null): IncidentFile => {
    const revision = file.decisions.length + 1;
    const made: DecisionView = { id: `decision-${file.ref}-${revision}`, revision, current: true, versionRead: decision.versionRead, by: me.id, at: now(), edition: catalogue.edition, undone: null, golden: false, delay: null, clock: null, why, decision, found: null, crimes: crimesOf(decision), told: [], toldBefore: [], references: [], recalls: [], reviews: [] };
    return { ...file, state: awaitsReference(decision) ? 'awaiting-reference' : 'decided', takenBy: null, decisions: [...file.decisions.map((each) => ({ ...each, current: false })), made] };
  };
  const refusal = (file: IncidentFile, decision: Decision): Result<never> | null => {
    const problems = decisionProblems(decision, decisionContext(catalogue, { now: now(), due: file.due, currentVersion: file.versions.length, version: file.versions.at(-1)?.incident ?? null }));
    return problems[0] ? fail('refused', `Not saved. ${problems[0].message}.`, { problems: [...problems] }) : null;
  };
  const decided = (file: IncidentFile, kind: string, verb: string) => {
    const made = file.decisions.at(-1);
    const event = log(file, kind, `${verb} ${file.ref}`);
    put(file);
    return { decision: made?.id ?? '', revision: made?.revision ?? 1, event };
  };
  const withTold = (file: IncidentFile, decision: string, told: DecisionView['told'][number]): IncidentFile => ({
    ...file,
    decisions: file.decisions.map((each) => (each.id === decision ? { ...each, told: [...each.told, told] } : each)),
  });
  const ofDecision = (decision: string): IncidentFile | undefined => [...files.values()].find((file) => file.decisions.some((each) => each.id === decision));

  const take = (id: string): Result<never> =>
    within(id, (file) => {
      if (!isOpen(file.state)) return fail('stale', 'This incident has been decided meanwhile.');
      if (file.takenBy !== me.id) {
        log(file, 'incident.taken', `took ${file.ref}`);
        put({ ...file, takenBy: me.id, state: file.state === 'waiting' ? 'in-assessment' : file.state, parkings: ended(file) });
      }
      return ok({ incident: id, claim: { number: trail.length, until: plusMs(now(), leaseMs) } });
    });

  const addsTo = (main: IncidentFile | undefined, from: IncidentFile): boolean => {
    const [record, report] = [main, from].map((file) => file?.versions.at(-1)?.incident ?? null);
    return main !== from && !!record && !!report && copiedInto(record, report, from.ref) !== record;
  };

  const handlers: Handlers = {
    'find-incident': ({ ref: wanted }: { ref: string }) => {
      const found = [...files.values()].find(({ ref }) => ref === wanted);
      return found ? ok({ incident: found.id }) : fail('not-found', 'There is no such incident.');
    },
    'copy-into-record': ({ incident, from }: { incident: string; from: string }) =>
      within(incident, (file) => {
        const [last, report] = [file.versions.at(-1), files.get(from)];
        const said = report?.versions.at(-1)?.incident;
        if (!last?.incident || !report || !said) return fail('not-found', 'There is no such incident.');
        put({ ...file, versions: [...file.versions, { ...last, number: last.number + 1, incident: copiedInto(last.incident, said, report.ref) }] });
        return ok({ version: last.number + 1, event: log(file, 'incident.copied', `copied what ${report.ref} adds to ${file.ref}`) });
      }),
    now: () => ok({ now: now() }),
    session: () => ok({ id: 'session-1', person: me, bureau: { id: 'bureau-1', name: 'West Mercia demo', force: 'West Mercia Police', demo: true, edition: catalogue.edition, isCrimeSystem: false, asksWhyLooked: true, idleMinutes: 5 } }),
    people: () => ok({ people }),
    'person-changes': () => ok({ changes: [] }),
    teams: () => ok({ teams: [{ id: 'team-north', name: 'North' }], members: [{ person: 'person-assessor', team: 'team-north' }] }),
    workload: () => ok(inventedWorkload([...files.values()], people, now())),
    'allocate-incidents': ({ items, to }: Parsed<'allocate-incidents'>) => {
      for (const { incident } of items) within(incident, (file) => { put({ ...file, takenBy: to, until: null, state: file.state === 'in-assessment' ? 'waiting' : file.state, allocated: { by: me.id, at: now(), why: null } }); return ok({}); });
      return ok({ given: items.map(({ incident }) => incident) });
    },
    'note-look': () => ok({}),
    'keep-draft': () => ok({ at: now() }),
    'kept-drafts': () => ok({ drafts: [] }),
    'own-glass': () => ok({ glass: [] }),
    'own-key': () => ok({ isBound: false, isGiven: false }),
    'looks-by': () => ok({ looks: [], next: null }),
    head: () => ok({ size: trail.length, root: 'a3f91c07'.repeat(8), verifiedAt: now(), verified: true, firstBad: null }),
    'offence-catalogue': () => ok({ catalogue: catalogueFile }),
    'victim-settings': () => ok(victimSettings),
    'incident-victims': () => ok({ victims: [], settings: victimSettings }),
    'victims-to-contact': () =>
      ok({
        tasks: [{ victim: 'v1', kind: 'tell', about: 'recorded', decision: 'd1', allegation: 0, incident: 'i1', ref: 'WM-1', since: galleryNow, due: galleryNow, tries: 1, enhanced: true }],
        next: null,
        total: 1,
        late: 0,
        now: now(),
      }),
    'signed-points': () => ok({ signed: [] }),
    rulings: () => ok({ rulings: [], delegates: [] }),
    search: ({ typed }: { typed: string }) => {
      const { terms, problems, offers } = readSearch(typed, localDateOf(galleryNow));
      const finders = findersOf(terms);
      const rows = [...files.values()].flatMap((file) => {
        const version = file.versions.at(-1)?.incident;
        const { id, ref, sourceReference, state } = file;
        if (!version || terms.length === 0) return [];
        const found = foundInVersion({ ref, sourceReference, version }, finders);
        const { received, openingCode } = version.codes;
        return found.some(({ marks }) => marks.length > 0) ? [{ incident: id, ref, sourceReference, receivedAt: received.at, precision: received.precision, openingCode, state, earlier: null, found: found.map(({ part, text, marks }) => ({ part, text, marks: [...marks] })) }] : [];
      });
      return ok({ rows, next: null, lookedAt: null, notes: [...problems], offers: [...offers], behind: 0 });
    },
    'queue-counts': () => ok({ views: Object.fromEntries(queueViews.map((view) => [view, listed(view, '').length])), more: [], dueToday: 7, forecast: { passing: 3, by: plusMs(galleryNow, 6 * 3_600_000), perHour: 9 }, now: now() }),
    'queue-choices': () => ok({ codes: [...new Set([...files.values()].map((file) => file.versions.at(-1)?.incident?.codes.openingCode ?? ''))].filter((code) => code !== '').toSorted(), qualifiers: [], sources: ['assay'] }),
    'saved-views': () => ok({ views: saved }),
    'save-view': (view: SavedView) => {
      saved.push({ id: `view-${saved.length}`, ...view });
      for (const listener of listeners) listener({ topic: 'saved-views' });
      return ok({ view: `view-${saved.length - 1}`, event: trail.length });
    },
    'queue-page': ({ view, filter, filters, group, after, limit }: { view: QueueView; filter: string; filters: QueueFilter[]; group: QueueGroup | null; after: string | null; limit: number }) => {
      const found = listed(view, filter, filters);
      const all = group === null ? found : found.toSorted((a, b) => (groupOf(a, group) ?? '').localeCompare(groupOf(b, group) ?? ''));
      const from = after === null ? 0 : all.findIndex((file) => file.id === after) + 1;
      const page = all.slice(from, from + limit);
      return ok({ rows: page.map((file) => ({ ...rowOf(file), group: groupOf(file, group) })), next: from + limit < all.length ? (page.at(-1)?.id ?? null) : null, isPartial: false, now: now() });
    },
    'incident-file': ({ incident }: { incident: string }) => within(incident, (file) => ok(file)),
    trail: ({ incident, limit }: { incident: string | null; limit: number }) =>
      ok({ events: trail.filter((line) => incident === null || line.incident === incident).toReversed().slice(0, limit), head: { size: trail.length, root: 'a3f91c07'.repeat(8) }, next: null, readTo: null }),
    'beside-incident': ({ incident }: { incident: string }) => within(incident, () => ok({ rows: [], unread: 0, unused: [], course: null, repeatVictim: null, behind: 0 })),
    'take-next': ({ view, filter, filters }: { view: QueueView; filter: string; filters: QueueFilter[] }) => {
      const id = listed(view, filter, filters).find((file) => file.takenBy === null && isOpen(file.state) && !isParkedNow(file))?.id ?? null;
      return id === null ? ok({ incident: null, claim: null }) : take(id);
    },
    'take-incident': ({ incident }: { incident: string }) => take(incident),
    'put-back-incident': ({ incident }: { incident: string }) =>
      within(incident, (file) => {
        put({ ...file, takenBy: null, state: file.state === 'in-assessment' ? 'waiting' : file.state });
        return ok({ event: log(file, 'incident.put-back', `put back ${file.ref}`) });
      }),
    'park-incident': ({ incident, reason, until, asked: whom, note, rationale }: Parsed<'park-incident'>) =>
      within(incident, (file) => {
        const [problem] = parkProblems({ reason, until, rationale }, file, now());
        if (problem) return fail('refused', `Not parked. ${problem.message}.`, { problems: [problem] });
        const oversight = outlastsClock({ reason, until }, file);
        const parking = `parking-${trail.length}`;
        const event = log(file, 'incident.parked', `parked ${file.ref}`);
        put({ ...file, takenBy: null, state: file.state === 'in-assessment' ? 'waiting' : file.state, parkings: [...ended(file), { id: parking, at: now(), by: me.id, reason, until, oversight, asked: whom, note, rationale: oversight ? rationale : null, overseen: null, stands: true }] });
        return ok({ parking, oversight, event });
      }),
    'unpark-incident': ({ incident }: { incident: string }) =>
      within(incident, (file) => {
        put({ ...file, parkings: ended(file) });
        return ok({ event: log(file, 'incident.unparked', `brought ${file.ref} back`) });
      }),
    'decide-incident': ({ incident, decision }: { incident: string; decision: Decision }) =>
      within(incident, (file) => {
        const refused = refusal(file, decision);
        if (refused) return refused;
        const made = revise(file, decision, null);
        return ok({ ...decided(made, 'incident.decided', 'decided'), state: made.state, crimes: made.decisions.at(-1)?.crimes.map((crime) => crime.id) ?? [] });
      }),
    'preview-batch': ({ items, about }: { items: readonly { incident: string }[]; about: { kind: string; of?: string } }) =>
      ok({
        items: items.flatMap(({ incident }) => {
          const file = files.get(incident);
          const version = file?.versions.at(-1);
          if (!file || !version?.incident) return [];
          return [{ incident, ref: file.ref, version: version.number, because: about.kind === 'test' ? [...notPlainTest(version.incident)] : [], adds: addsTo([...files.values()].find(({ ref }) => ref === about.of), file) }];
        }),
      }),
    'decide-batch': ({ items, about, closing }: { items: readonly { incident: string; versionRead: number }[]; about: Decision['about']; closing: string }) =>
      ok({
        made: items.flatMap(({ incident, versionRead }) => {
          const file = files.get(incident);
          return file ? [{ incident, ...decided(revise(file, { versionRead, about, closing, closingQualifiers: [], late: null, facts: null, reasons: {} }, null), 'incident.decided', 'decided') }] : [];
        }).map(({ incident, decision, revision }) => ({ incident, decision, revision })),
      }),
    'undo-decision': ({ decisions }: { decisions: readonly string[] }) =>
      ok({
        undone: decisions.flatMap((decision) => {
          const file = ofDecision(decision);
          if (!file) return [];
          log(file, 'decision.undone', `undid the decision on ${file.ref}`);
          put({ ...file, state: 'in-assessment', takenBy: me.id, decisions: file.decisions.map((each) => (each.id === decision ? { ...each, current: false, undone: { at: now(), by: me.id } } : each)) });
          return [{ decision, incident: file.id, claim: { number: trail.length, until: plusMs(now(), leaseMs) } }];
        }),
      }),
    'correct-decision': ({ incident, decision, why }: { incident: string; decision: Decision; why: string }) =>
      within(incident, (file) => {
        const refused = refusal(file, decision);
        if (refused) return refused;
        const before = file.decisions.at(-1)?.crimes ?? [];
        const proposed = crimesOf(decision);
        const reasons = reasonsForRequest(matchCrimes(before, proposed), proposed);
        if (reasons.length > 0) {
          const request = `request-${trail.length}`;
          put({ ...file, requests: [...file.requests, { id: request, at: now(), by: me.id, reasons: [...reasons], why, decision, state: 'awaiting-ddm', basis: 'reclassified', end: null }] });
          return ok({ applied: false, decision: null, revision: null, request, event: log(file, 'correction.requested', `asked for a correction of ${file.ref}`) });
        }
        return ok({ applied: true, request: null, ...decided(revise(file, decision, why), 'decision.corrected', 'corrected the decision on') });
      }),
    'open-reported-incident': ({ incident, code, note }: { incident: string; code: string; note: string }) =>
      within(incident, (file) => {
        const reported = `reported-${trail.length}`;
        const event = log(file, 'reported-incident.opened', `opened N${code} on ${file.ref}`);
        put({ ...file, reported: [...file.reported, { id: reported, code, state: 'open', openedAt: now(), openedBy: me.id, note, overseenBy: [], incident, ref: file.ref }] });
        return ok({ reported, event });
      }),
    'tell-victim': ({ decision, allegation, told }: { decision: string; allegation: number; told: { whom: string; at: string; how: string; by: string } }) => {
      const file = ofDecision(decision);
      if (!file) return fail('not-found', 'There is no such decision.');
      put(withTold(file, decision, { allegation, whom: told.whom, at: told.at, how: told.how, by: told.by }));
      return ok({ event: log(file, 'victim.told', `entered that the ${told.whom} of ${file.ref} was told`) });
    },
    'enter-reference': ({ decision }: { decision: string }) => {
      const file = ofDecision(decision);
      if (!file) return fail('not-found', 'There is no such decision.');
      put({ ...file, state: 'decided' });
      return ok({ event: log(file, 'reference.received', `entered the other force’s reference for ${file.ref}`) });
    },
  };

  const answer = (name: string, input: unknown): Result<unknown> => {
    const failure = failures.get(name);
    if (failure) {
      failures.delete(name);
      return { ok: false, error: failure };
    }
    const shape = calls[name as CallName];
    const handler = handlers[name as CallName] as ((input: unknown) => Result<unknown>) | undefined;
    if (!shape || !handler) return fail('not-found', `The gallery does not answer ${name}.`);
    const parsed = shape.input.safeParse(input);
    if (!parsed.success) return invalid(parsed.error);
    const result = handler(parsed.data);
    if (!result.ok) return result;
    const given = shape.output.safeParse(result.value);
    // A stand-in that drifts from the contract would prove nothing; thrown, it would be taken for a bureau that does not answer.
    if (!given.success) reportError(new Error(`The gallery answers ${name} as the bureau does not: ${given.error.message}`));
    return result;
  };

  return {
    call: async (name, input) => {
      asked.push({ name, input });
      await new Promise((done) => setTimeout(done, 5));
      return structuredClone(answer(name, input));
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    asked,
    failNext: (name, error) => void failures.set(name, { ...error, problems: [], path: null, reference: null }),
    change: (ref, edit) => {
      const file = [...files.values()].find((each) => each.ref === ref);
      if (file) put(edit(file));
    },
    idOf: (ref) => `incident-${ref}`,
  };
};
