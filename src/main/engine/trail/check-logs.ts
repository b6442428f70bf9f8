/**
 * Whether a bureau holds: its log re-derived, the separation of duties read off it, the texts and the versions of incidents held against it, and the log of looks re-derived and held against
 * the heads that the bureau's own log noted of it, against what it is found by, and against the glass that was broken.
 */
import { glassInLog } from '../../../shared/authority/glass.ts';
import { separation, type Breach } from '../../../shared/authority/separation.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import { LookEvent } from '../../../shared/trail/look.ts';
import { TrailEvent } from '../../../shared/trail/event.ts';
import type { Clock } from '../clock.ts';
import type { Store } from '../db/store.ts';
import type { ShownTable } from '../looks/shown-table.ts';
import { checkTexts } from './check-texts.ts';
import { checkVersions } from './check-versions.ts';
import { notedLooks } from './noted-looks.ts';
import { verifyEvents, type Verification } from './verify-log.ts';

/** What a bureau's log and its looks are found to be. */
export type LogsChecked = Output<'check-bureau'>;

/** Looks that were noted and are there no more, or were others when they were noted before. */
const asNoted = (looks: Verification, noted: ReturnType<typeof notedLooks>): Verification => {
  if (!looks.holds) return looks;
  const [largest, twice] = [noted.largest(), noted.notedTwice()];
  if (looks.size < largest) return { ...looks, holds: false, firstBad: { seq: looks.size + 1, reason: `it is missing: ${largest} were noted` } };
  return twice === null ? looks : { ...looks, holds: false, firstBad: { seq: twice, reason: 'two heads were noted of as many events: one log of looks was put in the place of another' } };
};

type LooksRead = { readonly log: Store['log']; readonly shown: ShownTable };

/** Whoever asks who looked at an incident is answered from the table of what was shown, so that holds with the log or not at all. */
const heldAgainst = (shown: ShownTable) => {
  let count = 0;
  let lost: number | null = null;
  return {
    take: (look: LookEvent): void => {
      const found = shown.foundBy(look);
      count += found ?? 0;
      if (found === null) lost ??= look.seq;
    },
    asFound: (looks: Verification): Verification => {
      if (!looks.holds) return looks;
      if (lost !== null) return { ...looks, holds: false, firstBad: { seq: lost, reason: 'it is not found by every incident that it showed' } };
      return shown.count(looks.size) === count ? looks : { ...looks, holds: false, firstBad: { seq: looks.size, reason: 'of the looks up to it one is found by an incident that it did not show' } };
    },
  };
};

/** `origin` is that of the bureau's own log. */
export const checkLogs = async ({ bureau, looks: { log: looked, shown } }: { readonly bureau: Pick<Store, 'log' | 'texts' | 'versions'>; readonly looks: LooksRead }, origin: string, clock: Clock): Promise<LogsChecked> => {
  const breaches: Breach[] = [];
  let count = 0;
  const noted = notedLooks();
  const read = separation();
  // Whose glass is broken while the log is read looks after it: the looks of by now alone are held against it.
  const lookedBy = looked.size();
  const glass = glassInLog();
  const unbroken: number[] = [];
  const each = (event: TrailEvent): void => {
    noted.take(event);
    glass.take(event);
    const breach = read(event);
    if (breach === null) return;
    count += 1;
    if (breaches.length < mostListed.found) breaches.push(breach);
  };
  const log = await verifyEvents({ log: bureau.log, shape: TrailEvent, origin, each }, clock);
  const found = heldAgainst(shown);
  const eachLook = (look: LookEvent): void => {
    found.take(look);
    if (look.seq <= lookedBy && unbroken.length < mostListed.found && glass.isUnbroken(look)) unbroken.push(look.seq);
  };
  const looks = await verifyEvents({ log: looked, shape: LookEvent, origin: `${origin}/looks`, each: eachLook, rootAt: noted.rootAt }, clock);
  const texts = await checkTexts(bureau, origin, clock);
  const versions = await checkVersions(bureau, origin, clock);
  return { log, texts, versions, looks: found.asFound(asNoted(looks, noted)), breaches: { count, first: breaches }, glass: { unreviewed: glass.unreviewed(), unbroken } };
};
