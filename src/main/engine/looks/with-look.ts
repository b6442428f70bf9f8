/** Shows an incident to whoever asks and writes down that it did, or does neither. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { hourMs, plusMs } from '../../../shared/domain/instant.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { readers } from '../../../shared/authority/groups.ts';
import { asksWhyLooked } from '../../../shared/domain/settings.ts';
import { reasonOfRole, type LookReason, type SaidReason } from '../../../shared/trail/look.ts';
import type { Context } from '../session.ts';
import type { LastLook } from './looks-questions.ts';
import { notShown } from './not-shown.ts';
import { isSameLookAt } from './open-looks.ts';

type File = Output<'incident-file'>;
type Unlooked = Omit<File, 'looks'>;
type Asking = Parsed<'incident-file'>;

/** How long ago somebody may have opened it to be named, in milliseconds. */
const latelyMs = hourMs;

const standingIn = ({ decisions }: Unlooked): string | null => decisions.find(({ current }) => current)?.id ?? null;

/**
 * A window asks again whenever something about the incident is announced, its own acts among it, and an auditor would read as many
 * looks. But one that is shown another decision than before has seen something new, however soon.
 */
const isSameLook = ({ bureau, who }: Context, incident: string, look: Omit<LastLook, 'at'>, at: string): boolean => {
  const before = bureau.looks.asked().last(incident, who.session);
  return before !== null && before.decision === look.decision && before.reason === look.reason && isSameLookAt(at)(before.at);
};

/**
 * Why, as it is said or as the role is there for; where the bureau asks nobody, what a page says all the same is not kept. Whoever's role reads no
 * incident looks through a broken glass, and that is kept whatever anybody says or asks.
 */
const reasonFor = ({ bureau, person }: Context, given: SaidReason | null): LookReason | null => {
  if (!readers.some((role) => role === person.role)) return 'break-glass';
  return asksWhyLooked(bureau.reader.store.people.setting('look-reasons')) ? (given ?? reasonOfRole[person.role]) : null;
};

/** Writes the look down; gives who else looked lately. */
const look = (context: Context, file: Unlooked, given: SaidReason | null): Result<File['looks']> => {
  const { bureau, who } = context;
  const at = bureau.clock.now();
  const mine = { decision: standingIn(file), reason: reasonFor(context, given) };
  try {
    if (!isSameLook(context, file.id, mine, at)) bureau.looks.now(who, at, { kind: 'incident.opened', data: { incident: file.id, ...mine } });
    return ok([...bureau.looks.asked().others(file.id, who.person, plusMs(at, -latelyMs))]);
  } catch (error) {
    return notShown(error);
  }
};

/**
 * Read again where the decision that stood was undone between the reading and the look: nothing is undone that somebody else has
 * seen, so nobody may see what is undone without a look that says they did. Whoever reads it a second time is shown none.
 */
export const withLook =
  (query: (context: Context, input: Asking) => Result<Unlooked>) =>
  (context: Context, input: Asking): Result<File> => {
    for (;;) {
      const file = query(context, input);
      if (!file.ok) return file;
      const looks = look(context, file.value, input.reason);
      if (!looks.ok) return looks;
      if (file.value.reading !== null || context.bureau.reader.store.standing.decisionOf(file.value.id) === standingIn(file.value)) return ok({ ...file.value, looks: looks.value });
    }
  };
