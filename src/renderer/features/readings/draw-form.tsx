/** Draws decisions for second readings: how many, of how many days. Which they are, chance says. */
import { useState } from 'react';
import { dayMs, plusMs } from '../../../shared/domain/instant.ts';
import { call, refusalWords } from '../../data/call.ts';
import { useNow } from '../../data/now.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Problem, readWhole, WholeField } from '../../ui/field.tsx';
import { leadToWrong } from '../../ui/lead-to-wrong.ts';
import styles from './readings.module.css';

const mostDrawn = 500;
/** Ten years: further back than any decision is. */
const mostDays = 3650;

export const DrawForm = () => {
  const [number, setNumber] = useState('10');
  const [days, setDays] = useState('30');
  const [says, setSays] = useState<{ readonly isWrong: boolean; readonly text: string } | null>(null);
  const now = useNow();
  const authority = useMay('draw-second-readings');
  const heard = useHeardWhereLeft('Drawing for second readings');
  const draw = async (): Promise<void> => {
    const many = readWhole(number, 1, mostDrawn);
    const of = readWhole(days, 1, mostDays);
    if (now === null || many === null || of === null) return leadToWrong('[data-draw]');
    const drawn = await heard(call('draw-second-readings', { number: many, since: plusMs(now, -of * dayMs) }));
    setSays({ isWrong: !drawn.ok, text: drawn.ok ? `${drawn.value.drawn} drawn.` : refusalWords(drawn.error) });
  };
  if (!authority.allowed) return null;
  return (
    <div className={styles.draw} data-draw="" role="group" aria-label="Draw decisions">
      <WholeField label="How many" least={1} most={mostDrawn} value={number} onChange={setNumber} />
      <WholeField label="Of the last days" least={1} most={mostDays} value={days} onChange={setDays} />
      <Button onPress={() => void draw()}>Draw</Button>
      {says !== null && (says.isWrong ? <div role="alert"><Problem problem={says.text} /></div> : <p className={styles.quiet} role="status">{says.text}</p>)}
    </div>
  );
};
