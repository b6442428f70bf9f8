/** `looks`: who was shown an incident, or what somebody was shown, oldest first. */
import type { LookView } from '../../../shared/ipc/look-shapes.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { optional } from '../arguments.ts';
import { cannot, done, failed } from '../outcome.ts';
import { ask, userNames, type Line } from '../surroundings.ts';
import { inBureau, type CliCommand } from './command.ts';

const page = 500;

type Read = LookView & { readonly shown?: readonly { readonly ref: string }[] };
type Slice = Result<{ readonly looks: readonly Read[]; readonly next: number | null }>;

const readAll = async (slice: (before: number | null) => Promise<Slice>): Promise<Result<readonly Read[]>> => {
  const looks: Read[] = [];
  for (let before: number | null = null; ; ) {
    const read: Slice = await slice(before);
    if (!read.ok) return read;
    looks.push(...read.value.looks);
    before = read.value.next;
    if (before === null) return { ok: true, value: looks.toReversed() };
  }
};

const ofPerson = async (line: Line, user: string): Promise<Result<readonly Read[]>> => {
  const people = await ask(line, 'people', {});
  if (!people.ok) return people;
  const person = people.value.people.find((each) => each.user === user)?.id ?? 'nobody';
  return readAll((before) => ask(line, 'looks-by', { person, before, limit: page }));
};

const atIncident = async (line: Line, ref: string): Promise<Result<readonly Read[]>> => {
  const found = await ask(line, 'find-incident', { ref });
  if (!found.ok) return found;
  return readAll((before) => ask(line, 'looks-at', { incident: found.value.incident, before, limit: page }));
};

const act = inBureau(async (line, options) => {
  const [of, [ref = '']] = [optional(options, 'person'), options.operands];
  const [read, user] = await Promise.all([of === null ? atIncident(line, ref) : ofPerson(line, of), userNames(line)]);
  if (!read.ok) return failed(read.error);
  if (!user.ok) return failed(user.error);
  const said = read.value.map(({ seq, kind, at, by, list, reason, shown }) => ({ seq, kind, at, by: user.value(by), list, reason, ...(shown ? { refs: shown.map((each) => each.ref) } : {}) }));
  return done({ looks: said }, said.map(({ seq, at, by, kind, list, reason }) => `${seq}  ${at}  ${by}  ${kind}${list === null ? '' : ` ${list}`}${reason === null ? '' : ` ${reason}`}`).join('\n'));
});

export const looks: CliCommand = {
  usage: 'looks --bureau DIR REF|--person USER',
  options: { bureau: 'text', person: 'text' },
  operands: 1,
  run: (line, options) => {
    const [isOfPerson, isAtIncident] = [optional(options, 'person') !== null, options.operands.length > 0];
    if (isOfPerson !== isAtIncident) return act(line, options);
    return Promise.resolve(cannot('invalid', isOfPerson ? 'Give REF or --person, not both.' : 'REF or --person is needed.'));
  },
};
