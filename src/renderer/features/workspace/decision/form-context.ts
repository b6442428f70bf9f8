/** What every part of the decision form needs: the draft, its problems, and how to change it. */
import { createContext, use } from 'react';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { FieldProblem } from '../../../../shared/ipc/result.ts';
import type { Raised } from '../../../../shared/rules/recording/warnings.ts';
import type { Draft, DraftAllegation } from './draft.ts';
import { problemsAt } from './draft-problems.ts';
import { editDraft } from './drafts.ts';
import { allegationAt, type Edit } from './edit-draft.ts';

export type Form = {
  readonly file: IncidentFile;
  readonly draft: Draft;
  /** The allegation in front. */
  readonly index: number;
  readonly problems: readonly FieldProblem[];
  /** What is saved only with a reason, answered or not. */
  readonly warnings: readonly Raised[];
  /** Saving was tried: what is missing is said in full, not only marked. */
  readonly tried: boolean;
};

export const FormContext = createContext<Form | null>(null);

export const useForm = (): Form => {
  const form = use(FormContext);
  if (!form) throw new Error('A form field stands outside the decision form');
  return form;
};

type AllegationForm = Form & {
  readonly allegation: DraftAllegation;
  /** `about.allegations.0`, where the fields of this allegation are written. */
  readonly at: string;
  /** `field` names the edit for undo; typing into one field undoes in one step, so typed fields begin with `text:`. */
  readonly edit: (field: string, edit: Edit<DraftAllegation>) => void;
};

export const useAllegation = (): AllegationForm => {
  const form = useForm();
  const allegation = form.draft.allegations[form.index];
  if (!allegation) throw new Error('There is no such allegation in the draft');
  return {
    ...form,
    allegation,
    at: `about.allegations.${form.index}`,
    edit: (field, edit) => {
      const [kind, name] = field.startsWith('text:') ? ['text:', field.slice(5)] : ['', field];
      editDraft(form.file.id, `${kind}${allegation.key}.${name}`, allegationAt(form.index, edit));
    },
  };
};

/**
 * What is wrong with a field, if it is to be said now. Something missing is only said once saving was tried; something
 * wrong is said at once, for nobody mends what they do not see. Outside the decision form a small form says it in its own place.
 */
export const useProblem = (path: string, isEmpty: boolean): FieldProblem | null => {
  const form = use(FormContext);
  if (form === null) return null;
  const { problems, tried } = form;
  const found = problemsAt(problems, path)[0] ?? null;
  return found !== null && (tried || !isEmpty) ? found : null;
};
