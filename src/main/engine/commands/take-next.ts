/** Takes the first incident of a view that nobody has and that is to be assessed. Two who reach for one get two. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { free, notParked, plain } from '../db/queue-conditions.ts';
import { readQueue, type QueueList, type QueuePart } from '../db/read-queue.ts';
import { runCommand } from '../db/run-command.ts';
import { takeIncident, type Taken } from '../db/write-taken.ts';
import type { Context } from '../session.ts';

type Found = { readonly incident: string };

const waiting = plain("s.state NOT IN ('decided', 'awaiting-reference')");

/** What is parked is given to nobody until its time. Between two looks others are answered. */
const firstFree = async ({ bureau, who }: Context, input: Parsed<'take-next'>): Promise<string | null> => {
  const now = bureau.clock.now();
  const list: QueueList = { ...input, sort: 'risk', group: null };
  const reading = { reader: bureau.reader, me: who.person, now, columns: 's.incident AS incident, s.incident AS id', limit: 1, besides: [free(now), notParked(now), waiting] };
  for (let part: QueuePart<Found> = readQueue(list, reading, null); ; part = readQueue(list, reading, part.next)) {
    const found = part.rows[0]?.row.incident ?? null;
    if (found !== null || part.next === null) return found;
    await new Promise((done) => setImmediate(done));
  }
};

/** Each round lost is an incident somebody else took, so this many in a row means something else is wrong. */
const rounds = 50;

/** An empty view is an answer, not an error. Where somebody else was faster, the one after it is tried. */
export const takeNext = async (context: Context, input: Parsed<'take-next'>): Promise<Result<Taken | { readonly incident: null; readonly claim: null }>> => {
  for (let round = 0; round < rounds; round++) {
    const incident = await firstFree(context, input);
    if (incident === null) return ok({ incident: null, claim: null });
    const ran = runCommand(context.bureau.runner, context.who, takeIncident, { incident, heldBy: null });
    if (ran.ok) {
      context.announce(ran.value.changes);
      return ok(ran.value.value);
    }
    if (ran.error.code !== 'stale') return ran;
  }
  return fail('busy', 'Others are taking incidents at the same moment. Try again.');
};
