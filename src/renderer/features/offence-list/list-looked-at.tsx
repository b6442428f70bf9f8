/** A published list before it is accepted: when it would hold, what to know of it, and what it changes. */
import { partialDateWords } from '../../../shared/domain/partial-date.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { DifferenceCounted, DifferenceListed } from './difference-view.tsx';
import { acceptList, dayProblem, leaveList, typeDay, useLoading, type Looked } from './store.ts';
import styles from './offence-list.module.css';

/** The one thing to be said about a list is its day, so the cursor stands there, the proposal ready to be typed over. */
const leadToDay = (place: HTMLElement | null): void => {
  const field = place?.querySelector('input');
  field?.focus();
  field?.select();
};

const Notes = ({ notes }: { readonly notes: readonly string[] }) => (
  <Callout tone={notes.length > 1 ? 'warn' : 'info'}>
    <ul className={styles.notes}>
      {notes.map((note) => <li key={note}>{note}</li>)}
    </ul>
  </Callout>
);

export const ListLookedAt = ({ looked }: { readonly looked: Looked }) => {
  const { preview, name, day } = looked;
  const isAccepting = useLoading(({ doing }) => doing === 'accepting');
  const authority = useMay('accept-edition');
  const problem = dayProblem(looked);
  const why = authority.allowed ? problem : authority.because;
  const { current, classes, latest, difference, notes } = preview;
  return (
    <>
      <Section
        title={preview.title}
        lead={`${name}: ${current.toLocaleString('en-GB')} current offences in ${classes} classes, compared with ${latest.edition}.`}
        acts={
          <>
            <Button command="leave-offence-list" onPress={leaveList}>Back</Button>
            <Button kind="primary" command="accept-offence-list" onPress={() => void acceptList()} isDisabled={isAccepting} why={why}>Accept the list</Button>
          </>
        }
      >
        <div className={styles.terms}>
          <div className={styles.day} ref={leadToDay}>
            <TextField label="In force from" value={day} onChange={typeDay} problem={problem} hint={`The list prints no day; ${partialDateWords(preview.from)} is proposed.`} />
          </div>
          <p className={styles.forGood}>Until that day {latest.edition} holds. Decisions already made keep the list they were made under. A list that is accepted is never replaced or withdrawn.</p>
        </div>
        <Notes notes={notes} />
      </Section>
      <Section title="What it changes">
        <DifferenceCounted difference={difference} />
        <DifferenceListed difference={difference} />
      </Section>
    </>
  );
};
