/** One victim: what is known of them, what is owed with the key that does it, and every entry made. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { VictimSettings, VictimView } from '../../../../shared/ipc/victim-shapes.ts';
import { isTellingEnd } from '../../../../shared/victims/contact.ts';
import { useNow } from '../../../data/now.ts';
import { dayWords, momentWords } from '../../../data/time-words.ts';
import { usePersonName } from '../../../data/use-session.ts';
import { Moment } from '../../../record/moment.tsx';
import { contactOutcomes, entryWords, needsWords, referralOutcomes, taskWords } from '../../../record/victim-words.ts';
import { Button } from '../../../ui/button.tsx';
import { currentDecision } from '../open-incident.ts';
import { beginAct, type VictimAct } from './acting.ts';
import { ContactForm } from './contact-form.tsx';
import { LetterView } from './letter-view.tsx';
import { ageWords, type NamedVictim } from './named-victims.ts';
import { NeedsForm } from './needs-form.tsx';
import { ReferralForm } from './referral-form.tsx';
import { ToldForm } from './told-form.tsx';
import styles from './victims.module.css';

type Task = VictimView['tasks'][number];
type Props = { readonly file: IncidentFile; readonly victim: NamedVictim; readonly act: VictimAct | null; readonly settings: VictimSettings };

const acts: Readonly<Record<Task['kind'], { readonly act: VictimAct; readonly command: string; readonly label: string }>> = {
  tell: { act: 'told', command: 'victims-told', label: 'Told' },
  refer: { act: 'referral', command: 'victims-refer', label: 'Refer' },
  safeguard: { act: 'safeguarding', command: 'victims-safeguard', label: 'Refer' },
};

const doneWords = ({ kind, outcome, doneAt }: Task, now: string | null): string => {
  const what = kind === 'tell' ? (isTellingEnd(outcome) ? contactOutcomes[outcome] : 'told') : (referralOutcomes[outcome as keyof typeof referralOutcomes] ?? outcome ?? '');
  return doneAt === null ? what : `${what} ${momentWords(doneAt, now)}`;
};

const TaskLine = ({ task, victim }: { readonly task: Task; readonly victim: NamedVictim }) => {
  const now = useNow();
  const { act, command, label } = acts[task.kind];
  const isLate = task.doneAt === null && now !== null && task.due < now;
  const tries = task.doneAt === null && task.tries > 0 ? `, tried ${task.tries === 1 ? 'once' : `${task.tries} times`}` : '';
  return (
    <li>
      <span>{taskWords(task)}{tries !== '' && <span className={styles.quiet}>{tries}</span>}</span>
      <span className={styles.due} data-late={isLate || undefined} data-done={task.doneAt !== null || undefined}>
        {task.doneAt === null ? `${isLate ? 'was due' : 'by'} ${dayWords(task.due)}` : doneWords(task, now)}
      </span>
      <span className={styles.act}>{task.doneAt === null && <Button command={command} onPress={() => beginAct(act, victim.key)}>{label}</Button>}</span>
    </li>
  );
};

/** The answer that is told: that which is owed, or the first that concerns this victim. */
const toTell = ({ view }: NamedVictim): { readonly decision: string; readonly allegation: number } | null => {
  const telling = view?.tasks.filter(({ kind }) => kind === 'tell') ?? [];
  const task = telling.find(({ doneAt }) => doneAt === null) ?? telling[0];
  return task && task.decision !== null ? { decision: task.decision, allegation: task.allegation } : null;
};

const Told = ({ file, victim }: Pick<Props, 'file' | 'victim'>) => {
  const telling = toTell(victim);
  if (telling !== null) return <ToldForm key={`${telling.decision} ${telling.allegation}`} incident={file.id} victim={victim} {...telling} />;
  return <p className={styles.about}>{currentDecision(file) ? 'Nothing is owed to be told to this victim. Where they were told something, enter it as a contact.' : 'There is no decision to tell of yet.'}</p>;
};

/** Two acts may be entered in forms of one kind: what was said in one is never said in the other. */
const Form = ({ file, victim, act, settings }: Props) => {
  switch (act) {
    case 'needs':
      return <NeedsForm incident={file.id} victim={victim} />;
    case 'referral':
      return <ReferralForm key={act} incident={file.id} victim={victim} to="advice-line" service={settings.service} />;
    case 'safeguarding':
      return <ReferralForm key={act} incident={file.id} victim={victim} to="safeguarding" service={settings.service} />;
    case 'contact':
      return <ContactForm incident={file.id} victim={victim} />;
    case 'told':
      return <Told file={file} victim={victim} />;
    case 'letter':
      return <LetterView file={file} victim={victim} service={settings.service} />;
    case null:
      return null;
  }
};

const Entries = ({ view }: { readonly view: VictimView }) => {
  const nameOf = usePersonName();
  if (view.entries.length === 0) return null;
  return (
    <ol className={styles.entries} aria-label="Entries">
      {view.entries.toReversed().map((entry) => (
        <li key={entry.id}>
          <Moment at={entry.at} />
          <span>
            {entryWords(entry)}
            {entry.kind !== 'told' && <span className={styles.quiet}>, {nameOf(entry.by)}</span>}
            {entry.words !== null && <q>{entry.words}</q>}
          </span>
        </li>
      ))}
    </ol>
  );
};

export const VictimSection = ({ file, victim, act, settings }: Props) => {
  const { key, name, view } = victim;
  const needs = view?.assessment ? needsWords(view.assessment) : '';
  const age = ageWords(victim);
  return (
    <section className={styles.victim} data-victim={key} tabIndex={-1} aria-label={name ?? 'Whoever reported'}>
      <div className={styles.head}>
        <h2>{name ?? 'Whoever reported'}</h2>
        {age !== null && <span className={styles.quiet}>{age}</span>}
      </div>
      {view?.assessment && <p className={styles.needs}>{needs === '' ? 'Assessed: nothing that stands out' : needs.replace(/^./, (first) => first.toUpperCase())}</p>}
      {view !== null && view.tasks.length > 0 && (
        <ul className={styles.tasks} aria-label="What is owed">
          {view.tasks.map((task) => <TaskLine key={`${task.kind} ${task.allegation}`} task={task} victim={victim} />)}
        </ul>
      )}
      <p className={styles.acts}>
        <Button kind="quiet" command="victims-needs" onPress={() => beginAct('needs', key)}>{view?.assessment ? 'Assess again' : 'Assess needs'}</Button>
        <Button kind="quiet" command="victims-contact" onPress={() => beginAct('contact', key)}>Contact</Button>
        <Button kind="quiet" command="victims-letter" onPress={() => beginAct('letter', key)}>Letter</Button>
      </p>
      <Form file={file} victim={victim} act={act} settings={settings} />
      {view !== null && <Entries view={view} />}
    </section>
  );
};
