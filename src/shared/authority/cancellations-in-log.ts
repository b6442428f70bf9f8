/**
 * Cancellations, read off the log alone: who asked, who advised, who was told before the crime left the figures. What a decision recorded, and not what
 * was asked, says which crime it is; so a rape that was asked for as something else is a rape here. That whoever decided is independent is known as they declared it.
 */
import { asksIndependence, barredByPressure, tellsVictim } from '../cancelling/cancellation.ts';
import { isRapeOrHomicideClass } from '../cancelling/weigh-cancellation.ts';
import type { TrailEvent } from '../trail/event.ts';
import type { Relation } from './row.ts';

type Of<K extends TrailEvent['kind']> = Extract<TrailEvent, { kind: K }>;

type Known = { readonly asked: Of<'cancellation.asked'>['data']; readonly askedBy: string; readonly advisers: string[]; authorised: boolean; refused: boolean; toldAt: string | null };

type Recorded = { readonly class: string; readonly offence: string; readonly isAgainstState: boolean };

export type CancellationsInLog = { readonly cancellations: Map<string, Known>; readonly recorded: Map<string, Recorded>; readonly cancelled: Set<string>; readonly concerns: Set<string> };

export const noCancellations = (): CancellationsInLog => ({ cancellations: new Map(), recorded: new Map(), cancelled: new Set(), concerns: new Set() });

/** How somebody stood to a cancellation; `sameHuman` says whether an account is theirs. */
export const relationToCancellation = ({ cancellations, recorded }: CancellationsInLog, id: string, sameHuman: (account: string) => boolean, withoutRegistered: boolean): Relation => {
  const known = cancellations.get(id);
  if (!known) return {};
  const { asked, askedBy, advisers } = known;
  const isForRegistered = asked.category === 'C2' && isRapeOrHomicideClass(recorded.get(asked.crime)?.class ?? asked.class);
  return {
    askedByThem: sameHuman(askedBy),
    cancels: isForRegistered ? 'registered-registrar' : asked.decider,
    withoutRegistered,
    advised: advisers.some((adviser) => !sameHuman(adviser)),
  };
};

const pressed = 'a crime was to be cancelled although its report was withdrawn under pressure';

const askedBreach = ({ recorded, cancelled, concerns }: CancellationsInLog, { data }: Of<'cancellation.asked'>): string | null => {
  const crime = recorded.get(data.crime);
  if (crime === undefined || cancelled.has(data.crime)) return 'a cancellation was asked for of what is no recorded crime';
  if (crime.class !== data.class || crime.offence !== data.offence) return 'a cancellation was asked for of another crime than was recorded';
  if (data.tells !== (tellsVictim(data.category) && !crime.isAgainstState)) return 'it was not asked for as the victim is told of it';
  return concerns.has(data.crime) && barredByPressure(data.category) ? pressed : null;
};

/** Of the one that was asked for, and still open. */
const openBreach = (known: Known | undefined, { concerns, cancelled }: CancellationsInLog): string | null => {
  if (!known) return 'a cancellation was decided that nobody asked for';
  if (known.refused || cancelled.has(known.asked.crime)) return 'a cancellation was decided that had ended';
  return concerns.has(known.asked.crime) && barredByPressure(known.asked.category) ? pressed : null;
};

const authorisedBreach = (known: Known, { data }: Of<'cancellation.authorised'>): string | null => {
  if (known.authorised) return 'a cancellation was authorised twice';
  if (data.crime !== known.asked.crime || data.category !== known.asked.category) return 'another cancellation was authorised than was asked for';
  if (asksIndependence(data.category) && !data.independent) return 'whoever authorised a cancellation did not say that they are independent of the investigation';
  return data.effective && known.asked.tells ? 'a crime was cancelled before its victim was told' : null;
};

const cancelledBreach = (known: Known, { data, at }: Of<'crime.cancelled'>): string | null => {
  if (!known.authorised) return 'a crime was cancelled that nobody had authorised to be';
  if (data.crime !== known.asked.crime || data.category !== known.asked.category) return 'another crime was cancelled than was asked for';
  return known.toldAt === null || known.toldAt > at ? 'a crime was cancelled before its victim was told' : null;
};

/** What an event breaks that no role and no relation says. */
export const cancellationBreach = (log: CancellationsInLog, event: TrailEvent): string | null => {
  switch (event.kind) {
    case 'cancellation.asked':
      return askedBreach(log, event);
    case 'cancellation.authorised': {
      const known = log.cancellations.get(event.data.cancellation);
      return openBreach(known, log) ?? (known ? authorisedBreach(known, event) : null);
    }
    case 'crime.cancelled': {
      const known = log.cancellations.get(event.data.cancellation);
      return openBreach(known, log) ?? (known ? cancelledBreach(known, event) : null);
    }
    case 'cancellation.told':
      return log.cancellations.get(event.data.cancellation)?.authorised === true ? null : 'a victim was told of a cancellation that nobody had authorised';
    default:
      return null;
  }
};

export const takeCancellation = ({ cancellations, recorded, cancelled, concerns }: CancellationsInLog, event: TrailEvent): void => {
  switch (event.kind) {
    case 'incident.decided':
    case 'decision.corrected':
      for (const crime of event.data.crimes) {
        const answer = event.data.answers.find(({ allegation }) => allegation === crime.allegation);
        recorded.set(crime.crime, { class: crime.class, offence: crime.offence, isAgainstState: answer?.basis === 'state' });
      }
      return;
    case 'cancellation.asked':
      cancellations.set(event.data.cancellation, { asked: event.data, askedBy: event.actor, advisers: [], authorised: false, refused: false, toldAt: null });
      return;
    case 'cancellation.advised':
      cancellations.get(event.data.cancellation)?.advisers.push(event.actor);
      return;
    case 'cancellation.barred':
      concerns.add(event.data.crime);
      return;
    case 'cancellation.authorised':
      if (event.data.effective) cancelled.add(event.data.crime);
      Object.assign(cancellations.get(event.data.cancellation) ?? {}, { authorised: true });
      return;
    case 'cancellation.refused':
      Object.assign(cancellations.get(event.data.cancellation) ?? {}, { refused: true });
      return;
    case 'cancellation.told':
      Object.assign(cancellations.get(event.data.cancellation) ?? {}, { toldAt: event.data.at });
      return;
    case 'crime.cancelled':
      cancelled.add(event.data.crime);
      return;
    default:
  }
};
