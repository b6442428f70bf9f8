/**
 * Claims: who alone may decide an incident now. A claim's number is that of the event that made it, so a later claim has a greater
 * one, and a decision names the claim it is made under. It ends with its lease: what a crash or a sleeping machine leaves behind
 * is free again by itself.
 */
import { msBetween, plusMs, type Instant } from '../domain/instant.ts';

/** How long a claim holds without being renewed, in milliseconds; it is renewed while its decision is being written. */
export const leaseMs = 15 * 60_000;

/** `session` is the window or process that has it: the same person in another window has not. */
export type Claim = { readonly number: number; readonly until: string; readonly session: string };

export const leaseFrom = (now: string): Instant => plusMs(now, leaseMs);

export const isLive = <C extends Pick<Claim, 'until'>>(claim: C | null, now: string): claim is C => claim !== null && msBetween(now, claim.until) > 0;

/** Whoever an incident was sent back to has it without a claim and keeps it; a claim that ended leaves it to anybody. */
export const isFree = ({ takenBy, claim }: { readonly takenBy: string | null; readonly claim: Claim | null }, now: string): boolean =>
  takenBy === null || (claim !== null && !isLive(claim, now));

/** Who has an incident as somebody sees it: nobody, once their claim has ended. */
export const holderNow = ({ takenBy, until }: { readonly takenBy: string | null; readonly until: string | null }, now: string | null): string | null =>
  until !== null && now !== null && msBetween(now, until) <= 0 ? null : takenBy;

/** Renewed once half of it has passed, so that an hour's work is a few events and not hundreds. */
export const isToRenew = (until: string, now: string): boolean => msBetween(now, until) < leaseMs / 2;
