/** How many records are kept of an act that is not recorded: of deaths one for each (page 35), of anything else one. */
import type { OtherRecord } from '../other-record.ts';

export const recordsKept = (instead: OtherRecord | null, victims: readonly string[]): number => (instead === null ? 0 : instead.startsWith('N300/') ? Math.max(1, new Set(victims).size) : 1);
