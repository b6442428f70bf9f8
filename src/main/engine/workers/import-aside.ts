/** Has a bureau's files looked at, read and imported on threads of their own. */
import type { ImportTotals } from '../../../shared/ipc/commands.ts';
import type { ImportMapping } from '../../../shared/intake/mapping.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { FileLook } from '../transfer/intake/preview.ts';
import type { PublishedList } from '../transfer/offence-list/read-list.ts';
import type { Import } from './file-thread.ts';
import { fileThreads, type Hearing } from './file-threads.ts';

/** Each throws `NoThread` where nothing was done. */
export type ImportsAside = {
  readonly look: (path: string, mapping: ImportMapping | null, now: string) => Promise<Result<FileLook>>;
  readonly list: (path: string) => Promise<Result<PublishedList>>;
  readonly run: (asked: Omit<Import, 'folder' | 'card' | 'key' | 'holidays' | 'app' | 'turns'>, hearing: Omit<Hearing, 'wrote'>) => Promise<Result<ImportTotals>>;
  readonly close: () => void;
};

/** `wrote`: told how many events were added here. */
export const openImports = (script: string, begun: () => Pick<Import, 'folder' | 'card' | 'key' | 'holidays' | 'app' | 'turns'>, wrote: Hearing['wrote']): ImportsAside => {
  const { done, close } = fileThreads(script);
  return {
    look: (path, mapping, now) => done({ work: 'look', asked: { path, mapping, now } }),
    list: (path) => done({ work: 'list', path }),
    run: (asked, hearing) => {
      const shared = begun();
      const result = done<ImportTotals>({ work: 'import', ...shared, ...asked }, { ...hearing, wrote });
      shared.key.fill(0);
      return result;
    },
    close,
  };
};
