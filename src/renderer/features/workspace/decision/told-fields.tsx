/** Whether the victim or the person reporting has been told, and of the right to appeal; or why not yet and by when (page 10). */
import type { FieldProblem } from '../../../../shared/ipc/result.ts';
import { hourMs, plusMs } from '../../../../shared/domain/instant.ts';
import { nowIs } from '../../../data/now.ts';
import { howNames, whomNames } from '../../../record/answer-words.ts';
import styles from './decision.module.css';
import type { DraftTold } from './draft.ts';
import { Choice, Moment, Problem, Prose, Segments, TextLine, Tick } from './fields.tsx';
import { useProblem } from './form-context.ts';

type Props = {
  readonly path: string;
  readonly told: DraftTold;
  readonly onChange: (field: string, told: DraftTold) => void;
};

const whom = Object.entries(whomNames) as readonly (readonly [DraftTold['whom'], string])[];
const how = Object.entries(howNames) as readonly (readonly [DraftTold['how'], string])[];

const states = [
  ['told', 'Told'],
  ['not-yet', 'Not yet'],
] as const;

export const ToldDetails = ({ path, told, onChange, problemOf }: Props & { readonly problemOf?: (path: string) => FieldProblem | null }) => (
  <div className={styles.toldGrid}>
    <Choice label="Whom" path={`${path}.whom`} value={told.whom} options={whom} onChange={(value) => onChange('told', { ...told, whom: value })} />
    <Choice label="How" path={`${path}.how`} value={told.how} options={how} onChange={(value) => onChange('told', { ...told, how: value })} />
    <Moment label="When" path={`${path}.at`} value={told.at} onChange={(at) => onChange('text:told.at', { ...told, at })} problem={problemOf?.(`${path}.at`)} />
    <TextLine label="By whom" path={`${path}.by`} value={told.by} onChange={(by) => onChange('text:told.by', { ...told, by })} problem={problemOf?.(`${path}.by`)} />
    <Tick
      label="Told of the right to appeal or to add information"
      path={`${path}.rightToAppeal`}
      value={told.rightToAppeal}
      onChange={(rightToAppeal) => onChange('told', { ...told, rightToAppeal })}
      problem={problemOf?.(`${path}.rightToAppeal`)}
    />
  </div>
);

const NotYet = ({ path, told, onChange }: Props) => (
  <div className={styles.toldGrid}>
    <Prose label="Why not yet" path={`${path}.reason`} value={told.reason} onChange={(reason) => onChange('text:told.reason', { ...told, reason })} />
    <Moment label="To be told by" path={`${path}.due`} value={told.due} onChange={(due) => onChange('text:told.due', { ...told, due })} />
  </div>
);

/** Choosing starts from the time it is: told just now, or to be told within a day. */
const begun = (told: DraftTold, state: 'told' | 'not-yet'): DraftTold => {
  const now = nowIs() ?? '';
  const due = now === '' ? '' : plusMs(now, 24 * hourMs);
  return { ...told, state, at: told.at === '' ? now : told.at, due: told.due === '' ? due : told.due };
};

export const ToldFields = ({ path, told, onChange }: Props) => {
  const problem = useProblem(path, told.state === null);
  const isOwn = problem?.path === path || told.state === null;
  return (
    <section className={styles.told} data-field={path} aria-label="Told">
      <Segments label="Victim or reporter told" value={told.state} options={states} onChange={(state) => onChange('told', begun(told, state))} />
      {isOwn && <Problem problem={problem} />}
      {told.state === 'told' && <ToldDetails path={path} told={told} onChange={onChange} />}
      {told.state === 'not-yet' && <NotYet path={path} told={told} onChange={onChange} />}
    </section>
  );
};
