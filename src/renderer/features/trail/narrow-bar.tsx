/** One line over the events: what they are narrowed by as chips, and what opens the list these are chosen from. Backspace in its empty field takes the last away. */
import { use, useState } from 'react';
import { useNow } from '../../data/now.ts';
import { useAsk } from '../../data/use-ask.ts';
import { usePersonName } from '../../data/use-session.ts';
import { Seen } from '../../record/seen.tsx';
import { Chips, type Chip } from '../../ui/chips.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { KeyWords } from '../../ui/key.tsx';
import { SiftList, type SiftLine } from '../../ui/sift-list.tsx';
import sift from '../../ui/sift.module.css';
import { choicesFor, mayBeReference, mostChoices, narrowedBy } from './narrowing.ts';
import { narrowToIncident, narrowTrail, siftTrail, useTrail } from './store.ts';
import styles from './trail.module.css';

const close = (): void => siftTrail(false);

const useLines = (typed: string): readonly SiftLine[] => {
  const narrowed = useTrail((state) => state.narrowed);
  const known = { people: useAsk('people', {}).data?.people ?? [], nameOf: usePersonName(), now: useNow() };
  const lineOf = (key: string, kind: string, label: string, isOn: boolean, run: () => void): SiftLine => ({ key, kind, label: <Seen text={label} />, isOn, run: () => { run(); close(); } });
  const ref = typed.trim();
  return [
    ...choicesFor(typed, narrowed, known).map(({ key, kind, label, isOn, change }) => lineOf(key, kind, label, isOn, () => narrowTrail(change))),
    ...(mayBeReference(ref) ? [lineOf('incident', 'Incident', ref, false, () => void narrowToIncident(ref))] : []),
  ];
};

const NarrowList = ({ onBack }: { readonly onBack: () => void }) => {
  const [typed, setTyped] = useState('');
  return (
    <SiftList
      label="Narrow the trail"
      placeholder="Who, what was done, a day, a reference"
      typed={typed}
      onType={setTyped}
      lines={useLines(typed)}
      most={mostChoices}
      none="Nothing has these words."
      help="A day is written 14/03/2026, 03/2026 or 01/03/2026..14/03/2026, with “from” or “until” before it where it has no other end. All that is chosen holds at once."
      onClose={close}
      onBlur={close}
      onBack={onBack}
    />
  );
};

export const NarrowBar = () => {
  const { narrowed, isSifting } = useTrail();
  const nameOf = usePersonName();
  const keyOf = use(KeyWords);
  const all = narrowedBy(narrowed, nameOf);
  const takeLast = (): void => {
    const last = all.at(-1);
    if (last) narrowTrail(last.without);
  };
  return (
    <div className={styles.bar}>
      <div className={styles.narrowed}>
        <Chips chips={all.map(({ words, without }): Chip => ({ words, shown: <Seen text={words} />, onTake: () => narrowTrail(without) }))} most={all.length} />
        <button type="button" className={sift.more} aria-expanded={isSifting} onMouseDown={keepFocus} onClick={() => siftTrail(!isSifting)}>
          {all.length === 0 ? 'Narrow by who, what was done, days or an incident' : 'Narrow further'} <kbd aria-hidden="true">{keyOf('trail-narrow')}</kbd>
        </button>
      </div>
      {isSifting && <NarrowList onBack={takeLast} />}
    </div>
  );
};
