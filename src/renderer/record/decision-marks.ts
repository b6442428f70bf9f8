/** The words a decision rests on, as marks in the narrative of the version it was made on. */
import type { Allegation, Decision } from '../../shared/domain/decision.ts';
import type { Mark } from './text-pieces.ts';

/** E1, E2, ... tells the words of the whole allegation from those of an element, which carries its number alone. */
export const evidenceLabel = (at: number): string => `E${at + 1}`;

const ofAllegation = (allegation: Allegation): readonly Mark[] => [
  ...allegation.evidence.map(({ from, to }, at) => ({ from, to, label: evidenceLabel(at) })),
  ...(allegation.answer.kind === 'record' ? allegation.answer.crimes : []).flatMap(({ points }, crime, all) =>
    points.flatMap(({ words }, at) => (words === null ? [] : [{ from: words.from, to: words.to, label: all.length === 1 ? String(at + 1) : `${crime + 1}.${at + 1}` }])),
  ),
];

/** What lies beyond the end of this narrative was marked in another version, and highlights nothing here. */
export const marksOfDecision = ({ about }: Decision, narrative: string): readonly Mark[] =>
  about.kind === 'allegations' ? about.allegations.flatMap(ofAllegation).filter(({ to }) => to <= narrative.length) : [];
