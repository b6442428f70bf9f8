/**
 * Whether the bureau holds: its log re-derived, the separation of duties read off it, and the log of looks re-derived and held against
 * the heads that the bureau's own log noted of it, and against the glass that was broken.
 */
import { glassInLog } from '../../../shared/authority/glass.ts';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import { separation, type Breach } from '../../../shared/authority/separation.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import { LookEvent } from '../../../shared/trail/look.ts';
import { TrailEvent } from '../../../shared/trail/event.ts';
import { originOf } from '../bureau/folder.ts';
import type { Context } from '../session.ts';
import { verifyEvents, type Verification } from '../trail/verify-log.ts';

/** Looks that were noted and are there no more. */
const withMissing = (looks: Verification, noted: ReadonlyMap<number, string>): Verification => {
  const largest = Math.max(0, ...noted.keys());
  if (!looks.holds || looks.size >= largest) return looks;
  return { ...looks, holds: false, firstBad: { seq: looks.size + 1, reason: `it is missing: ${largest} were noted` } };
};

export const checkBureau = async ({ bureau }: Context): Promise<Output<'check-bureau'>> => {
  const { card, clock, reader } = bureau;
  const breaches: Breach[] = [];
  let count = 0;
  const noted = new Map<number, string>();
  const read = separation();
  const glass = glassInLog();
  const unbroken: number[] = [];
  const each = (event: TrailEvent): void => {
    if (event.kind === 'looks.noted') noted.set(event.data.size, event.data.root);
    glass.take(event);
    const breach = read(event);
    if (breach === null) return;
    count += 1;
    if (breaches.length < mostListed.found) breaches.push(breach);
  };
  const log = await verifyEvents({ log: reader.store.log, shape: TrailEvent, origin: originOf(card), each }, clock);
  bureau.looks.flush();
  const eachLook = (look: LookEvent): void => {
    if (unbroken.length < mostListed.found && glass.isUnbroken(look)) unbroken.push(look.seq);
  };
  const looks = await verifyEvents({ log: bureau.looks.log(), shape: LookEvent, origin: `${originOf(card)}/looks`, each: eachLook, rootAt: (size) => noted.get(size) }, clock);
  return { log, looks: withMissing(looks, noted), breaches: { count, first: breaches }, glass: { unreviewed: glass.unreviewed(), unbroken } };
};
