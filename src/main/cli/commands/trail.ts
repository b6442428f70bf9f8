/** `trail`: the events of an incident or of the bureau, as far as they are narrowed, oldest first, each one readable sentence. */
import type { Input } from '../../../shared/ipc/calls.ts';
import type { TrailLine } from '../../../shared/ipc/queries.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { isLocalDate } from '../../../shared/domain/local-date.ts';
import { actGroups, isAct } from '../../../shared/trail/acts.ts';
import { optional, type Options } from '../arguments.ts';
import { failed, done } from '../outcome.ts';
import { ask, userNames, type Line } from '../surroundings.ts';
import { all, inBureau, type CliCommand } from './command.ts';

const page = 1000;

type Narrowed = Omit<Input<'trail'>, 'before' | 'limit'>;

const incidentOf = async (line: Line, ref: string | undefined): Promise<Result<string | null>> => {
  if (ref === undefined) return ok(null);
  const found = await ask(line, 'find-incident', { ref });
  return found.ok ? ok(found.value.incident) : found;
};

/** `system` is what Assay itself did. */
const personOf = async (line: Line, user: string | null): Promise<Result<Narrowed['by']>> => {
  if (user === null || user === 'system') return ok(user ?? undefined);
  const people = await ask(line, 'people', {});
  if (!people.ok) return people;
  const person = people.value.people.find((each) => each.user === user);
  return person ? ok(person.id) : fail('not-found', `There is nobody with the user name ${user}`);
};

const actOf = (options: Options): Result<Narrowed['act']> => {
  const act = optional(options, 'kind');
  if (act === null) return ok(undefined);
  return isAct(act) ? ok(act) : fail('invalid', `--kind is the kind of an event, such as incident.decided, or one of ${Object.keys(actGroups).join(', ')}.`);
};

const dayOf = (options: Options, name: 'from' | 'to'): Result<Narrowed['from']> => {
  const day = optional(options, name);
  if (day === null) return ok(undefined);
  return isLocalDate(day) ? ok(day) : fail('invalid', `--${name} is a date, such as 2026-04-01.`);
};

const narrowedBy = async (line: Line, options: Options): Promise<Result<Narrowed>> => {
  const [incident, by] = [await incidentOf(line, options.operands[0]), await personOf(line, optional(options, 'person'))];
  const given = all<[string | null, Narrowed['by'], Narrowed['act'], Narrowed['from'], Narrowed['to']]>(incident, by, actOf(options), dayOf(options, 'from'), dayOf(options, 'to'));
  if (!given.ok) return given;
  const [ofIncident, ofPerson, act, from, to] = given.value;
  return ok({ incident: ofIncident, by: ofPerson, act, from, to });
};

const readAll = async (line: Line, narrowed: Narrowed): Promise<Result<readonly TrailLine[]>> => {
  const events: TrailLine[] = [];
  for (let before: number | null = null; ; ) {
    const read: Awaited<ReturnType<typeof ask<'trail'>>> = await ask(line, 'trail', { ...narrowed, before, limit: page });
    if (!read.ok) return read;
    events.push(...read.value.events);
    before = read.value.next;
    if (before === null) return ok(events.toReversed());
  }
};

export const trail: CliCommand = {
  usage: 'trail --bureau DIR [REF] [--person USER] [--kind KIND|GROUP] [--from DATE] [--to DATE]',
  options: { bureau: 'text', person: 'text', kind: 'text', from: 'text', to: 'text' },
  operands: 1,
  run: inBureau(async (line, options) => {
    const narrowed = await narrowedBy(line, options);
    if (!narrowed.ok) return failed(narrowed.error);
    const [events, user] = await Promise.all([readAll(line, narrowed.value), userNames(line)]);
    if (!events.ok) return failed(events.error);
    if (!user.ok) return failed(user.error);
    return done(
      { events: events.value.map((event) => ({ seq: event.seq, kind: event.kind, at: event.at, by: user.value(event.by), ref: event.ref, sentence: event.sentence })) },
      events.value.map((event) => `${event.seq}  ${event.at}  ${event.sentence}`).join('\n'),
    );
  }),
};
