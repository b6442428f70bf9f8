/** What may be entered after a decision without changing it: that somebody was told, another force's reference, a crime's number put right. */
import { useState } from 'react';
import { Told } from '../../../../shared/domain/decision.ts';
import type { DecisionView, IncidentFile } from '../../../../shared/ipc/queries.ts';
import { problemsOf, type FieldProblem, type Result } from '../../../../shared/ipc/result.ts';
import { endBegun, useBegun } from '../../../data/begun.ts';
import { call } from '../../../data/call.ts';
import { timed } from '../../../data/last-save.ts';
import type { Answered } from '../../../record/decision-read.tsx';
import { nowIs } from '../../../data/now.ts';
import { useMay } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { useHeardOfOpen } from '../heard-of-open.ts';
import { CorrectNumber } from './correct-number.tsx';
import styles from './decision.module.css';
import { emptyTold, toldFirst, type DraftTold } from './draft.ts';
import { Problem, TextLine } from './fields.tsx';
import { focusForm } from './focus-field.ts';
import { toTold } from './to-decision.ts';
import { ToldDetails } from './told-fields.tsx';

/** Where the victim is not known it is whoever reported who is told. */
const firstWhom = ({ decision }: DecisionView, at: number): DraftTold['whom'] => {
  const about = decision?.about;
  const victim = about?.kind === 'allegations' ? about.allegations[at]?.victim : undefined;
  return toldFirst(victim === undefined || (victim.kind !== 'state' && victim.name !== null));
};

type Entry = { readonly view: DecisionView; readonly at: number; readonly onDone: () => void };

/** A small form's state, by what it enters: its problems, a trouble, and whether it is being saved. */
const useSaving = (what: string, onDone: () => void) => {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const heard = useHeardOfOpen(what);
  const save = async (run: () => Promise<Result<unknown>>): Promise<void> => {
    setBusy(true);
    const result = await heard(timed('entry', run));
    setBusy(false);
    if (result.ok) return onDone();
    setProblems(result.error.problems);
    setTrouble(result.error.message);
  };
  const problemOf = (path: string): FieldProblem | null => problems.find((problem) => problem.path === path) ?? null;
  return { save, isBusy, trouble, setProblems, problemOf };
};

const aboutTelling = ({ view, at }: Omit<Entry, 'onDone'>): string => `told-later ${view.id} ${at}`;
const aboutReference = ({ view, at }: Omit<Entry, 'onDone'>): string => `reference-later ${view.id} ${at}`;

const TellLater = ({ view, at, onDone }: Entry) => {
  const [told, setTold] = useBegun(aboutTelling({ view, at }), { ...emptyTold, state: 'told' as const, whom: firstWhom(view, at), at: nowIs() ?? '' });
  const { save, isBusy, trouble, setProblems, problemOf } = useSaving('Entering that they were told', onDone);
  const submit = (): void => {
    const parsed = Told.options[0].safeParse(toTold(told));
    if (!parsed.success) return setProblems(problemsOf(parsed.error).map((problem) => ({ ...problem, path: `told.${problem.path}` })));
    void save(() => call('tell-victim', { decision: view.id, allegation: at, told: parsed.data }));
  };
  return (
    <div className={styles.inset}>
      <ToldDetails path="told" told={told} onChange={(_, next) => setTold({ ...next, state: 'told' })} problemOf={problemOf} />
      {trouble !== null && <p className={styles.blocked} role="alert">{trouble}</p>}
      <p className={styles.acts}>
        <Button kind="primary" onPress={submit} isDisabled={isBusy}>Enter that they were told</Button>
        <Button kind="quiet" onPress={onDone}>Not now</Button>
      </p>
    </div>
  );
};

const ReferenceLater = ({ view, at, onDone, force }: Entry & { readonly force: string }) => {
  const [otherForce, setOtherForce] = useBegun(aboutReference({ view, at }), { force, reference: '', acceptedBy: '' });
  const { save, isBusy, trouble, problemOf } = useSaving('Entering another force’s reference', onDone);
  const submit = (): void =>
    void save(() =>
      call('enter-reference', {
        decision: view.id,
        allegation: at,
        otherForce: { ...otherForce, reference: otherForce.reference.trim() === '' ? null : otherForce.reference, acceptedBy: otherForce.acceptedBy.trim() === '' ? null : otherForce.acceptedBy },
      }),
    );
  return (
    <div className={styles.inset}>
      <TextLine label="Force" path="otherForce.force" value={otherForce.force} onChange={(value) => setOtherForce({ ...otherForce, force: value })} problem={problemOf('otherForce.force')} />
      <TextLine label="Their reference" path="otherForce.reference" value={otherForce.reference} onChange={(reference) => setOtherForce({ ...otherForce, reference })} problem={problemOf('otherForce.reference')} />
      <TextLine label="Accepted by" path="otherForce.acceptedBy" value={otherForce.acceptedBy} onChange={(acceptedBy) => setOtherForce({ ...otherForce, acceptedBy })} problem={problemOf('otherForce.acceptedBy')} />
      {trouble !== null && <Problem problem={trouble} />}
      <p className={styles.acts}>
        <Button kind="primary" onPress={submit} isDisabled={isBusy}>Enter their reference</Button>
        <Button kind="quiet" onPress={onDone}>Not now</Button>
      </p>
    </div>
  );
};

const forceAwaited = ({ answer }: Answered): string | null =>
  answer !== null && 'otherForce' in answer && answer.otherForce !== null && answer.otherForce.reference === null ? answer.otherForce.force : null;

type Props = { readonly file: IncidentFile; readonly view: DecisionView; readonly answered: Answered; readonly at: number };

export const LaterEntries = ({ file, view, answered, at }: Props) => {
  const [entering, enter] = useState<'told' | 'reference' | { readonly crime: string } | null>(null);
  const mayTell = useMay('tell-victim');
  const mayRefer = useMay('enter-reference');
  const mayCorrectNumber = useMay('correct-crime-number');
  const force = forceAwaited(answered);
  const waitsForTelling = answered.told?.state === 'not-yet' && !view.told.some((each) => each.allegation === at);
  const waitsForReference = force !== null && file.state === 'awaiting-reference' && !view.references.some((each) => each.allegation === at);
  /** The form goes, and the cursor with it: the pane it stood in has it then, and the keys go on from there. */
  const onDone = (): void => {
    endBegun(entering === 'told' ? aboutTelling({ view, at }) : aboutReference({ view, at }));
    enter(null);
    focusForm();
  };
  const numbered = view.crimes.filter((crime) => crime.allegation === at && crime.number !== null && crime.number !== crime.id);
  const correcting = typeof entering === 'object' ? numbered.find((crime) => crime.id === entering?.crime) : undefined;
  if (correcting) return <CorrectNumber crime={correcting} onDone={onDone} />;
  if (entering === 'told') return <TellLater view={view} at={at} onDone={onDone} />;
  if (entering === 'reference' && force !== null) return <ReferenceLater view={view} at={at} onDone={onDone} force={force} />;
  const correctable = mayCorrectNumber.allowed ? numbered : [];
  if (!waitsForTelling && !waitsForReference && correctable.length === 0) return null;
  return (
    <p className={styles.acts}>
      {waitsForTelling && <Button command="decision-later" onPress={() => enter('told')} isDisabled={!mayTell.allowed} why={mayTell.allowed ? null : mayTell.because}>Enter that they were told</Button>}
      {waitsForReference && <Button command="decision-later" onPress={() => enter('reference')} isDisabled={!mayRefer.allowed} why={mayRefer.allowed ? null : mayRefer.because}>Enter their reference</Button>}
      {correctable.map((crime) => (
        <Button key={crime.id} kind="quiet" onPress={() => enter({ crime: crime.id })}>Correct the number {crime.number}</Button>
      ))}
    </p>
  );
};
