/** The line between two panes: dragged, or moved with the arrow keys; a double press sets it back. */
import type { KeyboardEvent, PointerEvent } from 'react';
import { paneLimits, setPaneWidth, usePaneWidths, type Side } from './pane-widths.ts';
import styles from './workspace.module.css';

const names: Readonly<Record<Side, string>> = { queue: 'Width of the queue', decision: 'Width of the decision' };
const step = 16;

export const PaneEdge = ({ side }: { readonly side: Side }) => {
  const width = usePaneWidths((state) => state[side]);
  const [least, usual, most] = paneLimits[side];
  // The queue grows to the right, the decision to the left.
  const outward = side === 'queue' ? 1 : -1;

  const drag = (start: PointerEvent<HTMLDivElement>): void => {
    const edge = start.currentTarget;
    const from = start.clientX;
    edge.setPointerCapture(start.pointerId);
    const move = (event: globalThis.PointerEvent): void => setPaneWidth(side, width + outward * (event.clientX - from));
    const end = (): void => edge.removeEventListener('pointermove', move);
    edge.addEventListener('pointermove', move);
    edge.addEventListener('pointerup', end, { once: true });
    edge.addEventListener('pointercancel', end, { once: true });
  };

  const press = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? step : event.key === 'ArrowLeft' ? -step : 0;
    if (by === 0) return;
    event.preventDefault();
    setPaneWidth(side, width + outward * by);
  };

  return (
    <div
      className={styles.edge}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={names[side]}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={drag}
      onKeyDown={press}
      onDoubleClick={() => setPaneWidth(side, usual)}
    />
  );
};
