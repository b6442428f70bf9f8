/** Draws decisions for second readings: how many, of how many days. Which they are, chance says. */
import { useState } from 'react';
import { plusMs, hourMs } from '../../../shared/domain/instant.ts';
import { call } from '../../data/call.ts';
import { useNow } from '../../data/now.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import styles from './readings.module.css';

export const DrawForm = () => {
  const [number, setNumber] = useState('10');
  const [days, setDays] = useState('30');
  const [says, setSays] = useState<string | null>(null);
  const now = useNow();
  const authority = useMay('draw-second-readings');
  const draw = async (): Promise<void> => {
    if (now === null) return;
    const drawn = await call('draw-second-readings', { number: Number(number), since: plusMs(now, -Math.max(1, Number(days) || 1) * 24 * hourMs) });
    setSays(drawn.ok ? `${drawn.value.drawn} drawn.` : (drawn.error.problems[0]?.message ?? drawn.error.message));
  };
  if (!authority.allowed) return null;
  return (
    <div className={styles.draw} role="group" aria-label="Draw decisions">
      <TextField label="How many" value={number} onChange={setNumber} />
      <TextField label="Of the last days" value={days} onChange={setDays} />
      <Button onPress={() => void draw()}>Draw</Button>
      {says !== null && <p className={styles.quiet} role="status">{says}</p>}
    </div>
  );
};
