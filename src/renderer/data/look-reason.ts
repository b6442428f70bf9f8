/**
 * Why whoever is signed in looks at what they open: what their role is there for, until they say otherwise. It stays so for the task, from
 * one incident to the next, and ends where an incident is taken: that is looked at to decide it, whatever was looked for before.
 */
import { create } from 'zustand';
import type { SaidReason } from '../../shared/trail/look.ts';

export const useLookReason = create<{ readonly reason: SaidReason | null }>(() => ({ reason: null }));

export const lookFor = (reason: SaidReason | null): void => useLookReason.setState({ reason });
