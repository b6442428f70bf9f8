/** Whether the victim or the person reporting has been told, and of the right to appeal; or why not yet and by when (page 10). */
import { use } from 'react';
import type { FieldProblem } from '../../../../shared/ipc/result.ts';
import { Button } from '../../../ui/button.tsx';
import { howNames, whomNames } from '../../../record/answer-words.ts';
import styles from './decision.module.css';
import type { DraftTold } from './draft.ts';
import { Choice, Moment, Problem, Prose, Segments, TextLine, Tick } from './fields.tsx';
import { FormContext, useProblem } from './form-context.ts';
import { begun, tellNow } from './tell-now.ts';

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

export const ToldFields = ({ path, told, onChange, first = 'victim' }: Props & { readonly first?: DraftTold['whom'] }) => {
  const form = use(FormContext);
  const problem = useProblem(path, told.state === null);
  const isOwn = problem?.path === path || told.state === null;
  return (
    <section className={styles.told} data-field={path} aria-label="Told">
      <Segments label="Victim or reporter told" value={told.state} options={states} onChange={(state) => onChange('told', begun(told, state, first))} />
      {form !== null && told.state === null && <Button kind="quiet" command="answer-told" onPress={() => tellNow(form.file.id)}>Told just now, and of the right to appeal</Button>}
      {isOwn && <Problem problem={problem} />}
      {told.state === 'told' && <ToldDetails path={path} told={told} onChange={onChange} />}
      {told.state === 'not-yet' && <NotYet path={path} told={told} onChange={onChange} />}
    </section>
  );
};
