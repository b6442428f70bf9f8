/** The answer the path proposes, with what it needs before it may be saved. */
import { reportedIncidentClasses, reportedIncidents } from '../../../../shared/domain/reported-incidents.ts';
import { citation, crr } from '../../../../shared/rules/cite.ts';
import { Button } from '../../../ui/button.tsx';
import { answerNames, groundNames } from '../../../record/answer-words.ts';
import { CrimeFields } from './crime-fields.tsx';
import styles from './decision.module.css';
import { chooseByPath, chooseReported, groundOf, progressOf, proposedAnswer } from './edit-draft.ts';
import { Choice, Problem, Prose, TextLine } from './fields.tsx';
import { useAllegation, useProblem } from './form-context.ts';

const OtherForceFields = () => {
  const { allegation, at, edit } = useAllegation();
  const { otherForce } = allegation;
  const where = `${at}.answer.otherForce`;
  const problem = useProblem(where, otherForce.force === '');
  const change = (part: Partial<typeof otherForce>, field: string): void => edit(`text:force.${field}`, (before) => ({ ...before, otherForce: { ...before.otherForce, ...part } }));
  return (
    <fieldset className={styles.plainSet} data-field={where}>
      <legend>Passed to another force</legend>
      <TextLine label="Force" path={`${where}.force`} value={otherForce.force} onChange={(force) => change({ force }, 'force')} isQuiet />
      <TextLine label="Their reference" path={`${where}.reference`} value={otherForce.reference} onChange={(reference) => change({ reference }, 'reference')} />
      <TextLine label="Accepted by" path={`${where}.acceptedBy`} value={otherForce.acceptedBy} onChange={(acceptedBy) => change({ acceptedBy }, 'acceptedBy')} />
      <Problem problem={problem} />
      {otherForce.force.trim() !== '' && otherForce.reference.trim() === '' && <p className={styles.warn}>Without their reference the incident stays open and its clock goes on.</p>}
    </fieldset>
  );
};

const CriFields = () => {
  const { allegation, at, edit } = useAllegation();
  const ground = groundOf(allegation);
  return (
    <div className={styles.fields}>
      <p className={styles.ground}>Ground ({ground}): {groundNames[ground]}</p>
      {ground === 'a' && (
        <Prose label="Enquiries made to trace the victim or a representative" path={`${at}.answer.enquiries`} value={allegation.enquiries} onChange={(enquiries) => edit('text:enquiries', (before) => ({ ...before, enquiries }))} />
      )}
      {ground === 'b' && <OtherForceFields />}
      {ground === 'c' && <Prose label="The rule that directs it" path={`${at}.answer.rule`} value={allegation.rule} onChange={(rule) => edit('text:rule', (before) => ({ ...before, rule }))} />}
    </div>
  );
};

const ReportedFields = () => {
  const { allegation, at, edit } = useAllegation();
  const family = allegation.reportedCode?.startsWith('300') ? 'N300' : 'N100';
  const about = reportedIncidentClasses.find(({ code }) => code === family);
  const options = reportedIncidents.filter((each) => each.class === family);
  const chosen = options.find(({ code }) => code === allegation.reportedCode);
  return (
    <div className={styles.fields}>
      <Choice
        label={about?.name ?? 'Reported incident'}
        path={`${at}.answer.code`}
        value={allegation.reportedCode ?? ''}
        options={options.map(({ code, name }) => [code, `${family}/${code.slice(4)} ${name}`] as const)}
        onChange={(reportedCode) => edit('reported', (before) => ({ ...before, reportedCode }))}
      />
      {chosen && <p className={styles.help}>{chosen.help} {citation(chosen.cite)}. It stays open until confirmed as a crime or overseen by the registrar.</p>}
      {allegation.reportedCode === '100/03' && <OtherForceFields />}
      {progressOf(allegation).at === 'question' && <Button kind="quiet" onPress={() => edit('answer', chooseByPath)}>Go on with the flowchart instead</Button>}
    </div>
  );
};

const NoCrimeFields = () => {
  const { allegation, at, edit } = useAllegation();
  const last = allegation.path.at(-1);
  const isContrary = last?.box === 'F3' && allegation.victim.kind !== 'state';
  if (!isContrary) return null;
  return (
    <div className={styles.fields}>
      <Prose
        label="The credible evidence to the contrary"
        path={`${at}.answer.contraryEvidence`}
        value={allegation.contraryEvidence}
        onChange={(contraryEvidence) => edit('text:contrary', (before) => ({ ...before, contraryEvidence }))}
      />
    </div>
  );
};

/** An exit that records no crime may be N100 or N300 instead. */
const Alternatives = () => {
  const { allegation, edit } = useAllegation();
  const kind = proposedAnswer(allegation);
  if (kind === 'record' || kind === null) return null;
  if (kind === 'reported-incident') {
    return progressOf(allegation).at === 'exit' ? <Button kind="quiet" onPress={() => edit('answer', chooseByPath)}>What the flowchart leads to</Button> : null;
  }
  return (
    <span className={styles.alternatives}>
      or <Button kind="quiet" onPress={() => edit('answer', chooseReported('100'))}>N100</Button>
      <Button kind="quiet" onPress={() => edit('answer', chooseReported('300'))}>N300</Button>
    </span>
  );
};

const bodies = { record: CrimeFields, 'crime-related-incident': CriFields, 'reported-incident': ReportedFields, 'no-crime': NoCrimeFields } as const;

export const AnswerFields = () => {
  const { allegation, at } = useAllegation();
  const kind = proposedAnswer(allegation);
  const problem = useProblem(`${at}.answer`, true);
  const own = problem?.path === `${at}.answer` ? problem : null;
  if (kind === null) return null;
  const Body = bodies[kind];
  return (
    <section className={styles.answer} data-answer={kind} data-field={`${at}.answer`} aria-label="Answer">
      <h3>
        {answerNames[kind]}
        <Alternatives />
      </h3>
      {kind === 'no-crime' && allegation.path.at(-1)?.box !== 'F3' && <p className={styles.help}>Closed under the incident standard, or N100 or N300 where they apply ({citation(crr('11'))}).</p>}
      <Problem problem={own} />
      <Body />
    </section>
  );
};
