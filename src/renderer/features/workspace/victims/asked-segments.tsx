/** A few answers side by side in a small form, with what is wrong with them below. */
import type { ComponentProps } from 'react';
import type { FieldProblem } from '../../../../shared/ipc/result.ts';
import { Problem, Segments } from '../decision/fields.tsx';

type Props<T extends string> = ComponentProps<typeof Segments<T>> & { readonly path: string; readonly problem: FieldProblem | null };

export const AskedSegments = <T extends string>({ path, problem, ...segments }: Props<T>) => (
  <div data-field={path}>
    <Segments {...segments} />
    <Problem problem={problem} />
  </div>
);
