/** The query cache: what screens show of the bureau. It is refreshed when the engine announces a change and at no other time. */
import { QueryClient } from '@tanstack/react-query';

export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        // Only an announced change makes an answer stale; what was not on screen then is asked again when it is shown.
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

/** The page's one cache: commands outside React use it too. */
export const queryClient = newQueryClient();
