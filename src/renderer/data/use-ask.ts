/** Asking the engine from a component: the answer lives in the query cache under the call's name and input. */
import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Input, Output, QueryName } from '../../shared/ipc/calls.ts';
import { callOrThrow, type CallError } from './call.ts';

type Asked = QueryName | 'session' | 'list-bureaus';

export const ask = <C extends Asked>(name: C, input: Input<C>) =>
  queryOptions<Output<C>, CallError>({
    queryKey: [name, input],
    queryFn: () => callOrThrow(name, input as never) as Promise<Output<C>>,
  });

type Options = {
  /** Ask only when there is something to ask about. */
  readonly when?: boolean;
  /** Show the last answer while the next one is on its way. */
  readonly keep?: boolean;
};

export const useAsk = <C extends Asked>(name: C, input: Input<C>, { when = true, keep = false }: Options = {}): UseQueryResult<Output<C>, CallError> =>
  useQuery({ ...ask(name, input), enabled: when, ...(keep ? { placeholderData: keepPreviousData as never } : {}) });
