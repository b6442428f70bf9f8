/**
 * The broken glass: somebody whose role reads no incident reads one all the same, for an hour and with a reason, and somebody else judges afterwards
 * whether it was right (reliability-security 3.4). What the log alone says of it stands here too, for whoever checks.
 */
import { hourMs } from '../domain/instant.ts';
import type { LookEvent } from '../trail/look.ts';
import type { TrailEvent } from '../trail/event.ts';
import { readers } from './groups.ts';

export const glassMs = hourMs;

export const glassFindings = ['justified', 'not-justified'] as const;
export type GlassFinding = (typeof glassFindings)[number];

export type Broken = { readonly person: string; readonly incident: string; readonly at: string; readonly until: string };

/** A clock that was set back opens nothing again that was not broken yet. */
export const isOpenAt = ({ at, until }: Pick<Broken, 'at' | 'until'>, now: string): boolean => at <= now && now < until;

const readsNone = (role: LookEvent['role']): boolean => role !== 'system' && !readers.some((each) => each === role);

/** Reads the events of the bureau's log, and afterwards the looks. */
export const glassInLog = () => {
  const broken = new Map<string, Broken>();
  const reviewed = new Set<string>();
  return {
    take: (event: TrailEvent): void => {
      if (event.kind === 'glass.broken') broken.set(event.data.glass, { person: event.actor, incident: event.data.incident, at: event.at, until: event.data.until });
      if (event.kind === 'glass.reviewed') reviewed.add(event.data.glass);
    },
    /** How many wait for somebody to judge them. */
    unreviewed: (): number => [...broken.keys()].filter((id) => !reviewed.has(id)).length,
    /** Whether somebody opened an incident that their role reads none of, and no glass was broken for it. */
    isUnbroken: (look: LookEvent): boolean =>
      look.kind === 'incident.opened' && readsNone(look.role) && ![...broken.values()].some((each) => each.person === look.actor && each.incident === look.data.incident && isOpenAt(each, look.at)),
  };
};
