/** The letter to a victim as it is printed: shown here to be read first, and drawn once more for the printer alone. */
import { useRef } from 'react';
import { createPortal } from 'react-dom';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { VictimSettings } from '../../../../shared/ipc/victim-shapes.ts';
import { letterFacts, victimLetter, type Letter } from '../../../../shared/victims/letter.ts';
import { call } from '../../../data/call.ts';
import { nowIs } from '../../../data/now.ts';
import { useSession } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { setWorkspace } from '../workspace.ts';
import { endingAct } from './acting.ts';
import styles from './letter.module.css';
import type { NamedVictim } from './named-victims.ts';

const Sheet = ({ letter }: { readonly letter: Letter }) => (
  <article className={styles.sheet} aria-label={`Letter to ${letter.to}`}>
    <p className={styles.force}>{letter.force}</p>
    <p>{letter.on}</p>
    <p>{letter.to}</p>
    <p><strong>{letter.subject}</strong></p>
    {letter.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
    <p className={styles.close}>{letter.close}</p>
  </article>
);

/** What may be printed: nothing where the decision has no answer for this victim. */
const letterOf = (file: IncidentFile, { name }: NamedVictim, force: string, service: VictimSettings['service']): Letter | null => {
  const now = nowIs();
  const facts = name === null || now === null ? null : letterFacts(file, name, { force, service, on: now });
  return facts && victimLetter(facts);
};

/** That it was printed is written down first, or it is not. Closed by then, the page would be printed in its place. */
const print = async (incident: string, sheet: HTMLElement | null): Promise<void> => {
  const noted = await call('note-look', { incident, how: 'printed' });
  if (!noted.ok) return setWorkspace({ trouble: noted.error });
  if (sheet?.isConnected) window.print();
};

const focusOnce = (group: HTMLElement | null): void => group?.querySelector<HTMLElement>('button')?.focus();

export const LetterView = ({ file, victim, service }: { readonly file: IncidentFile; readonly victim: NamedVictim; readonly service: VictimSettings['service'] }) => {
  const force = useSession()?.bureau.force ?? '';
  const printed = useRef<HTMLDivElement>(null);
  const letter = letterOf(file, victim, force, service);
  return (
    <div className={styles.letter} role="group" aria-label="Letter" data-victim-form="" ref={focusOnce}>
      <p className={styles.acts}>
        {letter !== null && <Button kind="primary" command="victims-save" onPress={() => void print(file.id, printed.current)}>Print</Button>}
        <Button kind="quiet" command="victims-leave" onPress={() => endingAct()()}>Close</Button>
      </p>
      {letter === null ? (
        <p>There is no letter yet: nothing is decided that concerns a victim of this name.</p>
      ) : (
        <>
          <p className={styles.about}>Ask first whether a letter is safe to receive where they live.{service === null && ' No contact of the force is named yet: a supervisor names it under Bureau.'}</p>
          <Sheet letter={letter} />
          {createPortal(<div className={styles.printed} data-printed="" ref={printed}><Sheet letter={letter} /></div>, document.body)}
        </>
      )}
    </div>
  );
};
