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

/** What the sign-in card itself asks. */
const atTheDoor: readonly unknown[] = ['session', 'list-bureaus'];

/** Drops every answer but the sign-in card's own, and lets go of what is still being asked: what one person saw is not the next one's. */
export const forgetAnswers = async (client: QueryClient): Promise<void> => {
  const predicate = ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean => !atTheDoor.includes(queryKey[0]);
  await client.cancelQueries({ predicate });
  client.removeQueries({ predicate });
};
