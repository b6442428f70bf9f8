/** The rows an import refused, each with its reason. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';

export const importRefusals = ({ bureau }: Context, input: Parsed<'import-refusals'>): Output<'import-refusals'> => ({
  refusals: [...bureau.reader.store.imports.refusals(input.import, input.after, input.limit)],
  total: bureau.reader.store.imports.refusalCount(input.import),
});
