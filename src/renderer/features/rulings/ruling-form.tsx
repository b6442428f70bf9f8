/** A ruling as it is written: the question and its answer, the reasons, what it would change, and only then the signature. */
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import { agreeing, agreeingNames, longestCrimeName, longestForce, type RuledPlace } from '../../../shared/rulings/ruling.ts';
import { useCatalogue } from '../../data/catalogue.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Segments, TextArea, TextField } from '../../ui/field.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { ImpactView } from './impact-view.tsx';
import { crimeTitle, kindNames, leadWords } from './ruling-words.ts';
import styles from './rulings.module.css';
import { useDelegation, useSignable } from './signable.ts';
import { beginAnew, dayProblems, goOn, isLookedAt, leaveRuling, missingOf, recalledOf, useRulings, writeBeside, writeQuestion, type Draft } from './store.ts';

const forces: readonly (readonly [RuledPlace['recordedBy'], string])[] = [
  ['this-force', 'This force'],
  ['other-force', 'The other force'],
];

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The form takes the place of the button that had the cursor. */
const lead = (form: HTMLElement | null): void => form?.querySelector<HTMLElement>('input[type="text"]')?.focus();

const titleOf = (catalogue: Catalogue | null, name: string): string => {
  const typed = name.trim();
  if (catalogue === null || typed === '') return 'A code such as 195/12, or a class such as 8Q';
  return crimeTitle(catalogue, typed) ?? 'No offence or class of the list in force';
};

const Reference = ({ draft }: { readonly draft: Draft }) => <TextField label="Reference of the incident" path="ruling.ref" isMono value={draft.ref} onChange={(ref) => writeQuestion({ ref })} />;

const Place = ({ draft }: { readonly draft: Draft }) => (
  <>
    <Reference draft={draft} />
    <TextField label="Name of the other force" path="ruling.otherForce" most={longestForce} value={draft.otherForce} onChange={(otherForce) => writeQuestion({ otherForce })} />
    <div className={styles.half} data-field="ruling.recordedBy"><Segments label="Recorded by" value={draft.recordedBy} options={forces} onChange={(recordedBy) => writeQuestion({ recordedBy })} /></div>
    <div className={styles.half}><TextField label="Who agreed for the other force" path="ruling.agreedBy" value={draft.agreedBy} onChange={(agreedBy) => writeBeside({ agreedBy })} /></div>
    <div className={styles.half} data-field="ruling.agreedAs"><Segments label="Agreed there as" value={draft.agreedAs} options={agreeing.map((as) => [as, capital(agreeingNames[as])] as const)} onChange={(agreedAs) => writeQuestion({ agreedAs })} /></div>
  </>
);

const Question = ({ draft }: { readonly draft: Draft }) => {
  const catalogue = useCatalogue();
  const problems = dayProblems(draft);
  if (draft.kind === 'harassment-only') return <Reference draft={draft} />;
  if (draft.kind === 'place-agreed') return <Place draft={draft} />;
  return (
    <>
      <TextField label="Principal crime" path="ruling.principal" most={longestCrimeName} hint={titleOf(catalogue, draft.principal)} isMono value={draft.principal} onChange={(principal) => writeQuestion({ principal })} />
      <TextField label="Over" path="ruling.over" most={longestCrimeName} hint={titleOf(catalogue, draft.over)} isMono value={draft.over} onChange={(over) => writeQuestion({ over })} />
      <TextField label="In force from" path="ruling.from" value={draft.from} problem={problems.from} onChange={(from) => writeQuestion({ from })} />
      <TextField label="Until, where it ends" path="ruling.until" hint="The first day it no longer holds" value={draft.until} problem={problems.until} onChange={(until) => writeQuestion({ until })} />
    </>
  );
};

const goWords = (isLooked: boolean, recalled: number): string => {
  if (!isLooked) return 'See what it changes';
  return recalled === 0 ? 'Sign it' : `Sign it and send ${recalled === 1 ? 'one decision' : `${recalled} decisions`} back`;
};

export const RulingForm = ({ draft }: { readonly draft: Draft }) => {
  const state = useRulings();
  const authority = useMay('sign-ruling', { ...useDelegation(), rules: draft.kind });
  const signable = useSignable();
  const isLooked = isLookedAt(state);
  const why = authority.allowed ? (state.isBusy ? 'A moment' : (missingOf(state)?.because ?? null)) : authority.because;
  return (
    <Section title="A ruling" lead={leadWords[draft.kind]}>
      <div className={styles.form} ref={lead} role="group" aria-label="The ruling">
        <div className={styles.whole}><Segments label="What is ruled" value={draft.kind} options={kindNames.filter(([kind]) => kind === draft.kind || signable.includes(kind))} onChange={(kind) => writeQuestion({ kind })} /></div>
        <Question draft={draft} />
        <div className={styles.whole}><TextArea label="Reasons" path="ruling.reasons" {...(draft.kind === 'place-agreed' ? { hint: 'The rationale: how it best serves the victim or the investigation' } : {})} rows={3} value={draft.reasons} onChange={(reasons) => writeBeside({ reasons })} /></div>
        {state.trouble !== null && <div className={styles.whole}><Callout tone="error">{state.trouble}</Callout></div>}
        {state.preview !== null && <div className={styles.whole}><ImpactView preview={state.preview} /></div>}
        <div className={styles.acts}>
          <Button kind="primary" command="ruling-go" why={why} isWhyBeside onPress={goOn}>{goWords(isLooked, recalledOf(state).length)}</Button>
          <Button kind="quiet" command="ruling-leave" onPress={leaveRuling}>Leave it</Button>
          <Button kind="quiet" why={state.isBusy ? 'A moment' : null} onPress={beginAnew}>Begin anew</Button>
          {why !== null && state.trouble === null && <span className={styles.quiet}>{why}.</span>}
        </div>
      </div>
    </Section>
  );
};
