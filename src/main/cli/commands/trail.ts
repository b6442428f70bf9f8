/** `trail`: the events of an incident or of the bureau, oldest first, each one readable sentence. */
import type { TrailLine } from '../../../shared/ipc/queries.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, done } from '../outcome.ts';
import { ask, userNames, type Line } from '../surroundings.ts';
import { inBureau, type CliCommand } from './command.ts';

const page = 1000;

const readAll = async (line: Line, incident: string | null): Promise<Result<readonly TrailLine[]>> => {
  const events: TrailLine[] = [];
  for (let before: number | null = null; ; ) {
    const read: Awaited<ReturnType<typeof ask<'trail'>>> = await ask(line, 'trail', { incident, before, limit: page });
    if (!read.ok) return read;
    events.push(...read.value.events);
    before = read.value.next;
    if (before === null) return { ok: true, value: events.toReversed() };
  }
};

export const trail: CliCommand = {
  usage: 'trail --bureau DIR [REF]',
  options: { bureau: 'text' },
  operands: 1,
  run: inBureau(async (line, options) => {
    const [ref] = options.operands;
    const found = ref === undefined ? null : await ask(line, 'find-incident', { ref });
    if (found && !found.ok) return failed(found.error);
    const [events, user] = await Promise.all([readAll(line, found?.value.incident ?? null), userNames(line)]);
    if (!events.ok) return failed(events.error);
    if (!user.ok) return failed(user.error);
    return done(
      { events: events.value.map((event) => ({ seq: event.seq, kind: event.kind, at: event.at, by: user.value(event.by), ref: event.ref, sentence: event.sentence })) },
      events.value.map((event) => `${event.seq}  ${event.at}  ${event.sentence}`).join('\n'),
    );
  }),
};
