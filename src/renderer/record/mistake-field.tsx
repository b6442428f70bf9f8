/** What was wrong with a decision, chosen from the list of reasons. */
import { errorReasons, type ErrorReasonId } from '../../shared/review/error-reasons.ts';
import { Choice } from '../ui/field.tsx';

type Props = { readonly label: string; readonly none: string; readonly path?: string; readonly value: ErrorReasonId | null; readonly onChange: (mistake: ErrorReasonId | null) => void };

export const MistakeField = ({ label, none, path, value, onChange }: Props) => (
  <Choice<ErrorReasonId | ''> label={label} path={path} value={value ?? ''} options={[['', none], ...errorReasons.map(({ id, name }) => [id, name] as const)]} onChange={(chosen) => onChange(chosen === '' ? null : chosen)} />
);
