/** What became of every row, and the refused ones with their reasons. */
import type { ImportTotals } from '../../../shared/ipc/commands.ts';
import { otherDaySentence } from '../../../shared/intake/other-day.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { Refusals } from './refusals.tsx';
import styles from './import.module.css';

const endings: Readonly<Record<ImportTotals['ended'], string>> = {
  completed: 'Import finished',
  cancelled: 'Import cancelled: what was accepted is kept, and importing the file again completes it',
  interrupted: 'Import interrupted: what was accepted is kept, and importing the file again completes it',
};

export const ImportResult = ({ totals, onAgain }: { readonly totals: ImportTotals; readonly onAgain: () => void }) => (
  <>
    <Section title={endings[totals.ended]} acts={<Button kind="primary" onPress={onAgain}>Done</Button>}>
      <dl className={styles.totals}>
        {(['read', 'added', 'updated', 'unchanged', 'refused'] as const).map((name) => (
          <div key={name} data-sum={name === 'read' || undefined}>
            <dt>{name === 'read' ? 'Rows read' : name}</dt>
            <dd>{totals[name].toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.samples}>
        {totals.added.toLocaleString('en-GB')} + {totals.updated.toLocaleString('en-GB')} + {totals.unchanged.toLocaleString('en-GB')} + {totals.refused.toLocaleString('en-GB')} = {totals.read.toLocaleString('en-GB')}
      </p>
      {totals.otherDay > 0 && <p>{otherDaySentence(totals.otherDay)}</p>}
    </Section>
    {totals.refused > 0 && <Refusals id={totals.import} />}
  </>
);
