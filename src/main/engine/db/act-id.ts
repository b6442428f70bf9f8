/** What an act is called across workstations: by its own, and by its event. */

/** Nine digits, so that ids lie in the order of their events in every index. */
const idDigits = 9;

/** Of an origin, `assay/<bureau>/<workstation>`. */
export const workstationOf = (origin: string): string => origin.slice(origin.lastIndexOf('/') + 1);

export const actId = (workstation: string, seq: number): string => `${workstation}-${String(seq).padStart(idDigits, '0')}`;
