/** The figures: each number with its n and its incidents, plots with their tables beside them. */
import { useState } from 'react';
import { localDateOf, weekOf } from '../../../shared/domain/local-date.ts';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { Figure, FigureTable } from '../../../shared/ipc/figure-shapes.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Empty, Page, Section } from '../../ui/page.tsx';
import { FullList } from '../../ui/full-list.tsx';
import { FigureIncidents } from './figure-incidents.tsx';
import { FigureTableView } from './figure-table.tsx';
import styles from './figures.module.css';
import { OpeningPlot, plottedWords, WeekPlot, weekPlotWords } from './plots.tsx';
import { figureWords } from '../../../shared/statistics/figure-words.ts';
import { openBehind, useBehind, type Behind } from './store.ts';

const lead = 'Counts from the record as it stands now.';
const leading = `${lead} Each number leads to its incidents.`;

/** Which figures stand together: what waits now, what was done, and how soon. */
const groups: readonly (readonly [string, readonly string[]])[] = [
  ['Waiting now', ['open', 'overdue', 'awaiting-number', 'number-overdue', 'reported-open', 'delays-waiting', 'requests', 'cancellations', 'not-told']],
  ['Victims', ['victims-to-contact', 'told-in-time', 'told-late', 'untold', 'referred-in-time', 'referred-late']],
  ['Done', ['decided', 'reviewed', 'returned', 'corrected', 'historic']],
  ['How soon', ['decided-within-24h', 'decided-late', 'recorded-same-day', 'recorded-within-24h', 'recorded-late', 'hours-to-decision', 'hours-to-decision-90', 'other-clock', 'other-clock-late']],
];

/** `onBehind`: null for whoever may see no incident, to whom a number leads nowhere. */
type MeasureProps = { readonly figure: Figure; readonly isDefined: boolean; readonly onBehind: ((behind: Behind) => void) | null };

const Measure = ({ figure, isDefined, onBehind }: MeasureProps) => (
  <div className={styles.figure} title={figure.definition}>
    <dt>{figure.label}</dt>
    <dd>
      {figure.value === null ? (
        <span className={styles.cannot}>{figure.cannot}</span>
      ) : figure.incidents === null || onBehind === null ? (
        <span className={styles.value}>{figureWords(figure.value, figure.unit)}</span>
      ) : (
        <button type="button" className={styles.value} aria-label={`${figure.label}: ${figureWords(figure.value, figure.unit)}`} onClick={() => onBehind({ incidents: figure.incidents ?? '', label: figure.label })}>
          {figureWords(figure.value, figure.unit)}
        </button>
      )}
      {figure.unit !== 'count' && figure.value !== null && <span className={styles.n}>n {figure.n.toLocaleString('en-GB')}</span>}
    </dd>
    {isDefined && <dd className={styles.definition}>{figure.definition}.</dd>}
  </div>
);

const tableOf = (tables: readonly FigureTable[], id: string): FigureTable | undefined => tables.find((table) => table.id === id);

export const FiguresScreen = ({ onOpen }: { readonly onOpen: (incident: string) => void }) => {
  const asked = useAsk('figures', {}, { keep: true });
  const behind = useBehind((open) => open.behind);
  const [isDefined, setDefined] = useState(false);
  const leads = useMay('figure-incidents').allowed;
  if (asked.isError) return <Page title="Figures"><Empty>{asked.error.message}</Empty></Page>;
  if (!asked.data) return <Page title="Figures" lead={lead}><Empty>Being counted…</Empty></Page>;
  const { figures, tables } = asked.data;
  const running = weekOf(localDateOf(asked.data.now));
  const week = tableOf(tables, 'by-week');
  const opening = tableOf(tables, 'by-opening');
  const rest = tables.filter((table) => table !== week && table !== opening);
  const open = leads ? (incidents: string, label: string): void => openBehind({ incidents, label }) : null;
  return (
    <Page title="Figures" lead={leads ? leading : lead} acts={<Button onPress={() => setDefined(!isDefined)}>{isDefined ? 'Hide the definitions' : 'Show the definitions'}</Button>}>
      {groups.map(([title, ids]) => (
        <section key={title} className={styles.group}>
          <h2>{title}</h2>
          <dl className={styles.figures}>
            {ids.flatMap((id) => figures.filter((figure) => figure.id === id)).map((figure) => (
              <Measure key={figure.id} figure={figure} isDefined={isDefined} onBehind={leads ? openBehind : null} />
            ))}
          </dl>
        </section>
      ))}
      {behind !== null && <FigureIncidents key={behind.incidents} {...behind} onOpen={onOpen} onClose={() => openBehind(null)} />}
      {week && (
        <Section title={week.label} lead={`${week.definition}.${weekPlotWords(week, running)}`}>
          <div className={styles.beside}>
            <WeekPlot table={week} running={running} />
            <FigureTableView table={week} onOpen={open} />
          </div>
        </Section>
      )}
      {opening && (
        <Section title={opening.label} lead={`${opening.definition}.${plottedWords(opening)}`}>
          <div className={styles.beside}>
            <OpeningPlot table={opening} />
            <FigureTableView table={opening} onOpen={open} />
          </div>
          <FullList rows={opening.rows} most={mostListed.openings} which="most frequent" />
        </Section>
      )}
      {rest.map((table) => (
        <Section key={table.id} title={table.label} lead={`${table.definition}.`}>
          <FigureTableView table={table} onOpen={open} />
        </Section>
      ))}
    </Page>
  );
};
