/** The newest few incidents that what is typed into the palette fits, under its commands. */
import type { SearchRow } from '../../../shared/ipc/search-shapes.ts';
import { useNow } from '../../data/now.ts';
import { SearchOption } from './search-row.tsx';
import { useSearch, type Searched } from './use-search.ts';

const mostShown = 6;

/** From the third character on: fewer are words of nearly everything. */
export const useIncidentsFor = (typed: string): Searched => useSearch(typed.trim().length < 3 ? '' : typed, mostShown);

type Props = { readonly rows: readonly SearchRow[]; readonly at: number; readonly idOf: (index: number) => string; readonly onOpen: (incident: string) => void };

export const IncidentOptions = ({ rows, at, idOf, onOpen }: Props) => {
  const now = useNow();
  return rows.map((row, index) => <SearchOption key={`${row.incident} ${row.earlier}`} row={row} now={now} id={idOf(index)} isAt={index === at} onOpen={() => onOpen(row.incident)} />);
};
