/** Calls that need nobody signed in. */
import { z } from 'zod';
import { lockReasons } from '../domain/lock-reasons.ts';
import { mostFounders, NewPerson, Passphrase, PersonShape, Role, UserName } from '../domain/roles.ts';
import { line, longestSecret } from '../domain/text.ts';
import { call, FileToken } from './call.ts';

/** A bureau on this machine, as the sign-in card shows it. Only a demonstration shows its people before sign-in. */
export const BureauCard = z.strictObject({
  folder: FileToken,
  name: z.string(),
  force: z.string(),
  demo: z.boolean(),
  people: z.array(z.strictObject({ user: z.string(), name: z.string(), role: Role })),
  /** Why it cannot be opened, in a sentence, or null. */
  trouble: z.string().nullable(),
});
export type BureauCard = z.infer<typeof BureauCard>;

export const Session = z.strictObject({
  id: z.string(),
  person: PersonShape,
  bureau: z.strictObject({
    id: z.string(),
    name: z.string(),
    force: z.string(),
    demo: z.boolean(),
    edition: z.string(),
    /** Whether the force has declared Assay its crime system. */
    isCrimeSystem: z.boolean(),
    /** Whether it is asked why somebody looks at an incident. */
    asksWhyLooked: z.boolean(),
    /** After how long without doing anything somebody is locked out. */
    idleMinutes: z.int(),
  }),
});
export type Session = z.infer<typeof Session>;

export const VerifyVerdict = z.strictObject({
  verdict: z.enum(['ACCEPT', 'REJECT']),
  events: z.int(),
  head: z.strictObject({ size: z.int(), root: z.string() }).nullable(),
  firstBad: z.strictObject({ line: z.int(), reason: z.string() }).nullable(),
  /** What this verdict cannot show, in sentences. */
  limits: z.array(z.string()),
});
export type VerifyVerdict = z.infer<typeof VerifyVerdict>;

export const entryCalls = {
  /** `wantsDemo`: the program was started to show a demonstration and there is none yet. */
  'list-bureaus': call({}, z.strictObject({ bureaus: z.array(BureauCard), wantsDemo: z.boolean() })),
  'open-folder': call({ folder: FileToken }, BureauCard),
  'create-bureau': call(
    {
      name: line('The name of the bureau'),
      force: line('The force'),
      people: z
        .array(NewPerson.extend({ passphrase: Passphrase }))
        .min(2, { error: 'A bureau starts with two people, so that nobody holds the only key' })
        .max(mostFounders),
    },
    /** `recoveryKey` is shown once, to be printed and sealed. */
    z.strictObject({ card: BureauCard, recoveryKey: z.string() }),
  ),
  'create-demo': call({}, BureauCard),
  'sign-in': call(
    {
      folder: FileToken,
      user: UserName,
      /** null: the demonstration's own passphrase file. */
      passphrase: z.string().max(longestSecret).nullable(),
    },
    Session,
  ),
  /** Makes somebody’s key slot anew where their passphrase is lost. */
  recover: call({ folder: FileToken, key: z.string().max(200), user: UserName, passphrase: Passphrase }, z.strictObject({})),
  'sign-out': call({}, z.strictObject({})),
  /** As signing out, and why. */
  lock: call({ why: z.enum(lockReasons) }, z.strictObject({})),
  session: call({}, Session.nullable()),
  now: call({}, z.strictObject({ now: z.string() })),
  'verify-export': call(
    { file: FileToken, head: z.strictObject({ size: z.int().min(0), root: z.string().regex(/^[0-9a-f]{64}$/) }).nullable() },
    VerifyVerdict,
  ),
} as const;
