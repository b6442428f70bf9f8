/** What is open by a broken glass at this moment, by the engine's clock; what has ended is forgotten with everything it showed. */
import { useEffect } from 'react';
import { isOpenAt } from '../../../shared/authority/glass.ts';
import type { OwnGlass } from '../../../shared/ipc/glass-queries.ts';
import { useNow } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';
import { useAsk } from '../../data/use-ask.ts';

export const useOpenGlass = (): readonly OwnGlass[] => {
  const now = useNow();
  const all = useAsk('own-glass', {}).data?.glass ?? [];
  const ended = all.filter((glass) => now !== null && !isOpenAt(glass, now)).map(({ incident }) => incident).join(' ');
  useEffect(() => {
    for (const incident of ended.split(' ')) queryClient.removeQueries({ queryKey: ['incident-file', { incident }] });
  }, [ended]);
  return all.filter((glass) => now === null || isOpenAt(glass, now));
};
