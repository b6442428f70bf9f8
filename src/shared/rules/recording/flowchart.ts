/**
 * The crime recording flowchart, box by box in its printed order (Crime Recording Rules 2026/27, page 11).
 *
 * F4 and F5 speak of a victim. An offence against the state passes them once its points to prove are clearly made out
 * (pages 7-8), so there F3 asks for the points to prove and F4 and F5 are not asked. F8 is "record"; F9 and F10 belong
 * to a crime already recorded and are asked when it is corrected, transferred or cancelled.
 */
import type { PathStep, Victim } from '../../domain/decision.ts';
import { crr, type Cite } from '../cite.ts';

export type Box = PathStep['box'];
export type YesNo = PathStep['answer'];
export type Basis = 'victim' | 'state';

/** Where the chart leaves: an NSIR closure (or N100), a crime related incident with its ground, or on to the record. */
export type Exit = 'nsir-closure' | 'cri-a' | 'cri-b' | 'cri-c' | 'record';

export type Gate = {
  readonly box: Box;
  readonly question: string;
  /** The short form for a folded line. */
  readonly short: string;
  /** The answer that leaves the chart here; the other goes on. */
  readonly leavesOn: YesNo;
  readonly exit: Exclude<Exit, 'record'>;
  readonly cites: readonly Cite[];
  readonly help: string;
};

const concernsACrime: Gate = {
  box: 'F1',
  question: 'Does the report concern a crime?',
  short: 'Concerns a crime',
  leavesOn: 'no',
  exit: 'nsir-closure',
  cites: [crr('11')],
  help: 'Any allegation of a crime counts, whoever makes it and by whatever route.',
};

const probablyNotifiable: Gate = {
  box: 'F2',
  question: 'On the balance of probabilities, has a notifiable crime been committed?',
  short: 'Notifiable, on balance',
  leavesOn: 'no',
  exit: 'nsir-closure',
  cites: [crr('7'), crr('11')],
  help: 'The victim is to be believed. Most summary offences are not notifiable: look in the offence list.',
};

const contraryEvidence: Gate = {
  box: 'F3',
  question: 'Is credible evidence to the contrary immediately available?',
  short: 'Credible contrary evidence',
  leavesOn: 'yes',
  exit: 'nsir-closure',
  cites: [crr('7'), crr('11')],
  help: 'Evidence that the crime did not happen, at hand now. Doubt, delay or a victim who will not support is not evidence to the contrary.',
};

const pointsToProve: Gate = {
  box: 'F3',
  question: 'Are the points to prove clearly made out?',
  short: 'Points to prove made out',
  leavesOn: 'no',
  exit: 'nsir-closure',
  cites: [crr('7-8'), crr('11')],
  help: 'An offence against the state is recorded once its points to prove are clearly made out, suspect or no suspect.',
};

const victimTraced: Gate = {
  box: 'F4',
  question: 'Can a victim or representative be traced, or is it appropriate to record without confirmation?',
  short: 'Victim traced, or appropriate without',
  leavesOn: 'no',
  exit: 'cri-a',
  cites: [crr('7-8'), crr('11')],
  help: 'Professionals, parents and carers always act for the victim.',
};

const victimConfirms: Gate = {
  box: 'F5',
  question: 'Does the victim or representative confirm a crime, or is it appropriate to record without confirmation?',
  short: 'Confirmed, or appropriate without',
  leavesOn: 'no',
  exit: 'cri-a',
  cites: [crr('7-8'), crr('11')],
  help: 'Confirming is enough: a victim who confirms and will not support is still recorded.',
};

const otherForceRecording: Gate = {
  box: 'F6',
  question: 'Is another force recording the crime?',
  short: 'Another force is recording it',
  leavesOn: 'yes',
  exit: 'cri-b',
  cites: [crr('9'), crr('11')],
  help: 'Only when that force deals with it and records it.',
};

const ruleSaysNo: Gate = {
  box: 'F7',
  question: 'Does a recording rule direct that it is not recorded?',
  short: 'A rule directs otherwise',
  leavesOn: 'yes',
  exit: 'cri-c',
  cites: [crr('10'), crr('11'), crr('12')],
  help: 'For example the schools protocol, or a driving offence still to be made out (page 37).',
};

const victimChart: readonly Gate[] = [
  concernsACrime,
  probablyNotifiable,
  contraryEvidence,
  victimTraced,
  victimConfirms,
  otherForceRecording,
  ruleSaysNo,
];

const stateChart: readonly Gate[] = [concernsACrime, probablyNotifiable, pointsToProve, otherForceRecording, ruleSaysNo];

export const flowchart = (basis: Basis): readonly Gate[] => (basis === 'state' ? stateChart : victimChart);

export const basisOf = (victim: Victim): Basis => (victim.kind === 'state' ? 'state' : 'victim');

/** How far a path has come: still asking, out at an exit, or not a path through this chart. */
export type Progress =
  | { readonly at: 'question'; readonly gate: Gate }
  | { readonly at: 'exit'; readonly exit: Exit; readonly gate: Gate | null }
  | { readonly at: 'wrong'; readonly step: number; readonly reason: string };

/** Follow a path from the top. Total: any list of steps gives an answer. */
export const followPath = (basis: Basis, path: readonly PathStep[]): Progress => {
  const gates = flowchart(basis);
  for (const [index, step] of path.entries()) {
    const gate = gates[index];
    if (!gate) return { at: 'wrong', step: index, reason: `${step.box} comes after the end of the chart` };
    if (gate.box !== step.box) return { at: 'wrong', step: index, reason: `${gate.box} comes here, not ${step.box}` };
    if (step.answer === gate.leavesOn) {
      return index === path.length - 1
        ? { at: 'exit', exit: gate.exit, gate }
        : { at: 'wrong', step: index + 1, reason: `The chart ends at ${gate.box}` };
    }
  }
  const next = gates[path.length];
  return next ? { at: 'question', gate: next } : { at: 'exit', exit: 'record', gate: null };
};
