/** How wide the queue and the decision stand beside the incident. Remembered on this machine. */
import { create } from 'zustand';

export type Side = 'queue' | 'decision';

/** Least, usual and most, in pixels; the incident takes what is left. */
export const paneLimits: Readonly<Record<Side, readonly [least: number, usual: number, most: number]>> = {
  queue: [240, 300, 420],
  decision: [360, 400, 560],
};

/** Where the window is narrow the report is read first: the panes beside it yield to it, as far as they can still be used. */
const yieldTo: Readonly<Record<Side, number>> = { queue: 240, decision: 340 };

export const paneColumns = ({ queue, decision }: Readonly<Record<Side, number>>): string =>
  `minmax(${yieldTo.queue}px, ${queue}px) 1px minmax(min(480px, 38%), 1fr) 1px minmax(${yieldTo.decision}px, ${decision}px)`;

const stored = 'assay.pane-widths';

const within = (side: Side, width: number): number => {
  const [least, , most] = paneLimits[side];
  return Math.round(Math.min(most, Math.max(least, width)));
};

const read = (): Readonly<Record<Side, number>> => {
  const usual = { queue: paneLimits.queue[1], decision: paneLimits.decision[1] };
  try {
    const kept = JSON.parse(localStorage.getItem(stored) ?? '{}') as Partial<Record<Side, unknown>>;
    const width = (side: Side): number => (typeof kept[side] === 'number' ? within(side, kept[side]) : usual[side]);
    return { queue: width('queue'), decision: width('decision') };
  } catch {
    return usual;
  }
};

export const usePaneWidths = create<Readonly<Record<Side, number>>>(read);

export const setPaneWidth = (side: Side, width: number): void => {
  usePaneWidths.setState({ [side]: within(side, width) });
  localStorage.setItem(stored, JSON.stringify(usePaneWidths.getState()));
};
