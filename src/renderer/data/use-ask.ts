/** Asking the engine from a component: the answer lives in the query cache under the call's name and input. */
import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Input, Output, QueryName } from '../../shared/ipc/calls.ts';
import { isGuarded, may } from '../../shared/authority/may.ts';
import { callOrThrow, CallError } from './call.ts';
import { queryClient } from './query-client.ts';

type Asked = QueryName | 'session' | 'list-bureaus';

export const ask = <C extends Asked>(name: C, input: Input<C>) =>
  queryOptions<Output<C>, CallError>({
    queryKey: [name, input],
    queryFn: async () => {
      const because = await notMeanwhile(name);
      if (because !== null) throw new CallError({ code: 'forbidden', message: `${because}.`, problems: [], path: null, reference: null });
      return callOrThrow(name, input as never) as Promise<Output<C>>;
    },
  });

/**
 * While somebody reads an incident a second time, in whichever of their accounts, nothing that shows how it was decided is asked of their page's own
 * accord: the engine would refuse it and keep that as an attempt of theirs, which is announced, so that the page would ask again. What is announced makes
 * a page ask before it is drawn anew, so it is told here.
 */
const notMeanwhile = async (name: Asked): Promise<string | null> => {
  const person = queryClient.getQueryData(ask('session', {}).queryKey)?.person;
  if (!person || !isGuarded(name) || !may(person, name).allowed) return null;
  const meanwhile = may(person, name, { readsBlind: true });
  if (meanwhile.allowed) return null;
  // Where that is not answered the engine says what it says.
  const reading = await queryClient.fetchQuery(ask('open-reading', {})).catch(() => null);
  return reading?.open ? meanwhile.because : null;
};

type Options = {
  /** Ask only when there is something to ask about. */
  readonly when?: boolean;
  /** Show the last answer while the next one is on its way. */
  readonly keep?: boolean;
  /** Ask again whenever it is shown: of what is asked no change is announced. */
  readonly anew?: boolean;
};

export const useAsk = <C extends Asked>(name: C, input: Input<C>, { when = true, keep = false, anew = false }: Options = {}): UseQueryResult<Output<C>, CallError> =>
  useQuery({ ...ask(name, input), enabled: when, ...(anew ? { staleTime: 0 } : {}), ...(keep ? { placeholderData: keepPreviousData as never } : {}) });
