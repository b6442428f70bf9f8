/** What a row of the table of authority says, and the ways in which who asks may stand to what they ask about. */
import type { Decider } from '../rules/cancelling/who-decides/who-decides.ts';
import type { Actor, Role } from '../domain/roles.ts';
import type { Ruled } from '../rulings/ruling.ts';

/** How the person asking stands to what they ask about, read from the bureau by the dispatcher. What nobody told is not so. */
export type Relation = {
  readonly decidedByThem?: boolean;
  readonly decidedByAnother?: boolean;
  /** The second of the two readings is theirs. */
  readonly readByThem?: boolean;
  /** They are reading an incident a second time, and what they ask for would show how it was decided. */
  readonly readsBlind?: boolean;
  /** A correction that names what a review found wrong. */
  readonly amends?: boolean;
  /** They entered something on the incident since it was decided. */
  readonly editedByThem?: boolean;
  readonly heldByAnother?: boolean;
  /** The delay is of a decision they made, or of a parking of theirs. */
  readonly delayedByThem?: boolean;
  /** They belong to a team, and whoever is to have it, or has it now, does not belong to that one. */
  readonly beyondOwnTeam?: boolean;
  /** It is about their own account, or another account of the same person. */
  readonly aboutThemselves?: boolean;
  readonly askedByThem?: boolean;
  /** Somebody else set their passphrase, and may act as them; they have set none of their own since. */
  readonly passphraseGiven?: boolean;
  /** There is nobody in the bureau who administers it. */
  readonly withoutAdministrator?: boolean;
  /** Apart from whoever asked and whom it is about, nobody could approve it. */
  readonly withoutApprover?: boolean;
  /** The account it is about is the last active one of a role that a bureau cannot be without. */
  readonly lastOfRole?: Role | null;
  /** It takes a recorded rape back to a reported incident. */
  readonly takesRapeBack?: boolean;
  /** Whom the rules let decide the cancellation it is about; null where they name nobody. */
  readonly cancels?: Decider | null;
  /** No registrar who works here is on the register. */
  readonly withoutRegistered?: boolean;
  /** A registrar, who is not they, has advised on it. */
  readonly advised?: boolean;
  /** The record names them as part of what is investigated. */
  readonly investigating?: boolean;
  /** The incident it is about is open to them by a broken glass. */
  readonly glassBroken?: boolean;
  /** They, or another account of theirs, broke the glass it is about. */
  readonly brokenByThem?: boolean;
  /** The kind of ruling it is about; null where there is none such. */
  readonly rules?: Ruled['kind'] | null;
  /** A registrar has let them rule on the principal crime, and that holds. */
  readonly delegated?: boolean;
  /** The kind of reported incident it is about. */
  readonly reported?: 'rape' | 'death' | null;
};

export type Asking = Actor & Relation;

/** Why not, in a sentence without its stop; null where it stops nobody. */
export type Bar = (asking: Asking) => string | null;

export type Row = {
  /** What whoever asks wants to do, after "may": "add people". */
  readonly act: string;
  readonly roles: readonly Role[];
  /** Where it is said who may. */
  readonly cite: string;
  /** Whoever is let in besides, where something of the bureau makes it so. */
  readonly also?: (asking: Asking) => boolean;
  readonly bars?: readonly Bar[];
  /** What is asked for waits for somebody else, in one of these roles. */
  readonly second?: readonly Role[];
};

/** A reason that holds where something is so. */
export const barredIf =
  (holds: (asking: Asking) => boolean, because: string): Bar =>
  (asking) =>
    holds(asking) ? because : null;
