/** The plots: shares by week as dots on a line, conversion by opening code as dots with the number of decisions as their size. */
import * as Plot from '@observablehq/plot';
import { useMemo } from 'react';
import type { FigureTable } from '../../../shared/ipc/figure-shapes.ts';
import { Empty } from '../../ui/page.tsx';
import { PlotFigure } from '../../ui/plot-figure.tsx';

const at = (table: FigureTable, id: string): number => table.columns.findIndex((column) => column.id === id);

/** Half a year, which is as many dots as are told apart. */
const mostWeeks = 26;

/** More have no room for the day of each. */
const mostDays = 20;

/** `share`: null where nothing has one, so that a line is drawn through no week without. */
type Point = { readonly week: Date; readonly share: number | null; readonly what: string };

const ended = ({ rows }: FigureTable, running: string): FigureTable['rows'] => rows.filter(({ key }) => key !== running);

/** Of the week that still runs most reports are undecided: those that are decided were decided soon, and it would always end near the top. */
const weekPoints = (table: FigureTable, running: string): readonly Point[] => {
  const series = [
    ['decided-24h', 'decided'],
    ['recorded-24h', 'recorded'],
  ] as const;
  return ended(table, running).slice(-mostWeeks).flatMap((row) =>
    series.map(([id, what]) => {
      const share = row.cells[at(table, id)];
      return { week: new Date(`${row.key}T00:00:00Z`), share: typeof share === 'number' ? share : null, what };
    }),
  );
};

/** "21 Sep", or the day alone within the month before it. */
const dayAndMonth = (date: Date, index: number): string =>
  index === 0 || isFirstOfMonth(date) ? `${date.getUTCDate()}\n${date.toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' }).replace('Sept', 'Sep')}` : String(date.getUTCDate());

/** What of the table of weeks is not in it. `running`: the Monday of this week. */
export const weekPlotWords = (table: FigureTable, running: string): string => {
  const weeks = ended(table, running).length;
  if (weeks > mostWeeks) return ` The plot shows the latest ${mostWeeks} weeks that have ended.`;
  return weeks < table.rows.length ? ' The plot leaves out the week that still runs.' : '';
};

const isFirstOfMonth = (week: Date): boolean => week.getUTCDate() <= 7;

export const WeekPlot = ({ table, running }: { readonly table: FigureTable; readonly running: string }) => {
  const points = useMemo(() => weekPoints(table, running), [table, running]);
  const options = useMemo((): Plot.PlotOptions => {
    const shares = points.flatMap(({ share }) => share ?? []);
    const weeks = points.filter(({ what }) => what === 'decided').map(({ week }) => week);
    // From the ten below the lowest: dots on a line are read by place, and a scale from nothing would hide what moves.
    const lowest = Math.max(0, Math.floor(Math.min(1, ...shares) * 10) * 10 - 10);
    // A line ends where its last share is known: what was decided in a week may not be recorded yet.
    const ends = ['decided', 'recorded'].flatMap((what) => points.findLast((point) => point.what === what && point.share !== null) ?? []).toSorted((a, b) => Number(b.share) - Number(a.share));
    return {
      width: 520,
      height: 280,
      marginRight: 70,
      marginLeft: 44,
      y: { percent: true, label: 'within 24 hours, %', grid: true, domain: [lowest, 100], ticks: 5 },
      x: { type: 'utc', label: null, ticks: weeks.length > mostDays ? weeks.filter(isFirstOfMonth) : weeks, tickFormat: dayAndMonth },
      marks: [
        Plot.ruleY([lowest / 100], { stroke: 'var(--border-strong)' }),
        Plot.lineY(points, { x: 'week', y: 'share', z: 'what', stroke: 'what' }),
        Plot.dot(points, { x: 'week', y: 'share', fill: 'what', symbol: 'what', r: 3.5 }),
        // The two often end at the same place: the higher has its name above, the other below.
        ...ends.map((point, place) => Plot.text([point], { x: 'week', y: 'share', text: 'what', dx: 10, dy: place === 0 ? -8 : 8, textAnchor: 'start', fill: 'what', fontWeight: 600 })),
      ],
      color: { domain: ['decided', 'recorded'], range: ['var(--accent)', 'var(--recorded)'] },
    };
  }, [points]);
  if (points.every(({ share }) => share === null)) return <Empty>No week in which anything was decided has ended yet.</Empty>;
  return <PlotFigure label="Share decided and recorded within 24 hours, by week" options={options} />;
};

/** As many codes as are told apart at a glance. */
const mostPlotted = 20;

/** What of the table is in it, where that is not all. */
export const plottedWords = ({ rows }: FigureTable): string => (rows.length > mostPlotted ? ` The plot shows the ${mostPlotted} codes of the most decisions.` : '');

export const OpeningPlot = ({ table }: { readonly table: FigureTable }) => {
  const options = useMemo((): Plot.PlotOptions => {
    const rows = table.rows.slice(0, mostPlotted).map((row) => ({ code: String(row.cells[0]), n: Number(row.cells[at(table, 'decided')] ?? 0), share: Number(row.cells[at(table, 'conversion')] ?? 0) }));
    return {
      width: 520,
      height: 76 + rows.length * 20,
      marginBottom: 44,
      marginLeft: 190,
      marginRight: 50,
      x: { percent: true, domain: [0, 100], label: 'led to a crime, %', grid: true },
      y: { label: null, domain: rows.toSorted((a, b) => b.share - a.share).map((row) => row.code), tickFormat: (code: string) => (code.length > 30 ? `${code.slice(0, 29)}…` : code) },
      r: { range: [2, 8] },
      marks: [
        Plot.ruleY(rows, { y: 'code', x1: 0, x2: 'share', stroke: 'var(--border)' }),
        Plot.dot(rows, { x: 'share', y: 'code', r: 'n', fill: 'var(--accent)' }),
        Plot.text(rows, { x: 'share', y: 'code', text: (row: { n: number }) => `n ${row.n}`, dx: 12, textAnchor: 'start', fill: 'var(--text-quiet)' }),
      ],
    };
  }, [table]);
  return <PlotFigure label="Share of decided incidents that led to a crime, by opening code" options={options} />;
};
