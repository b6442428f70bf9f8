/** What tells whether an import is of what was shown before it: the file as it was then, and what its columns become. */
import type { HashText } from '../../../../shared/intake/identity.ts';
import { ImportMapping } from '../../../../shared/intake/mapping.ts';
import type { FileStamp } from './watched-file.ts';

/** Nothing that is shown hangs on what the source is called; parsed, so that its names stand in one order. */
export const asShown = (stamp: FileStamp, mapping: ImportMapping, hash: HashText): string => hash(JSON.stringify([stamp, { ...ImportMapping.parse(mapping), sourceName: '' }]));
