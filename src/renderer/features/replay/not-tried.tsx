/** Decisions that cannot be tried again: those without facts as one number, the others one by one with the reason. */
import type { NotReplayable } from '../../../shared/ipc/replay-shapes.ts';
import { whyNotWords } from '../../../shared/rules/replay/replay-words.ts';
import type { Column } from '../../ui/data-table.tsx';
import { FoldedTable } from '../../ui/folded-table.tsx';
import { Section } from '../../ui/page.tsx';
import type { Found } from './store.ts';

/** More than anybody reads at once; the others are shown when they are asked for. */
const first = 200;

const columns: readonly Column<NotReplayable>[] = [
  { id: 'ref', label: 'Incident', isMono: true, cell: (row) => row.ref, by: (row) => row.ref },
  { id: 'why', label: 'Why not', cell: (row) => row.why, by: (row) => row.why },
];

export const NotTried = ({ found, onOpen }: { readonly found: Found; readonly onOpen: (incident: string) => void }) => {
  const { without, notReplayable } = found;
  if (without + notReplayable.length === 0) return null;
  return (
    <Section title="Not replayable">
      {without > 0 && <p>{without.toLocaleString('en-GB')} {whyNotWords['no-facts']}.</p>}
      {notReplayable.length > 0 && <FoldedTable label="Decisions that cannot be tried again" columns={columns} rows={notReplayable} keyOf={(row) => row.decision} first={first} all={`Show all ${notReplayable.length.toLocaleString('en-GB')}`} onOpen={(row) => onOpen(row.incident)} />}
    </Section>
  );
};
