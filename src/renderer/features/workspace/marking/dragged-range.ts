/** What is selected on the page, as places of the narrative: its pieces carry theirs in `data-from`. */
import type { Range } from './word-range.ts';

/** The part of one piece that is selected; null where the selection passes it by. */
const inPiece = (selected: globalThis.Range, piece: HTMLElement): Range | null => {
  const text = piece.firstChild;
  if (!text || !selected.intersectsNode(text)) return null;
  const from = Number(piece.dataset['from']);
  const start = selected.startContainer === text ? selected.startOffset : 0;
  const end = selected.endContainer === text ? selected.endOffset : (text.textContent?.length ?? 0);
  return end > start ? { from: from + start, to: from + end } : null;
};

export const draggedRange = (narrative: HTMLElement): Range | null => {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  const parts = Array.from(narrative.querySelectorAll<HTMLElement>('[data-from]')).flatMap((piece) => inPiece(selected, piece) ?? []);
  const [first] = parts;
  const last = parts.at(-1);
  return first && last ? { from: first.from, to: last.to } : null;
};
