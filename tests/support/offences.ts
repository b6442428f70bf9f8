/** Acts told by the offence that is chosen, for tests of what stands beside what. */
import { act } from './facts.ts';

type Offence = ReturnType<typeof act<'offence'>>;

/** `P 8N 008/06`: the act P, an offence of class 8N under code 008/06, by O1 against V1. */
export const offence = (written: string, change: Partial<Offence> = {}): Offence => {
  const [id, classCode, code] = written.split(' ');
  return act({ kind: 'offence', id, class: classCode, ...(code === undefined ? {} : { code }), ...change } as Offence);
};

/** The same, made out, and with no victim. */
export const stateOffence = (written: string, change: Partial<Offence> = {}): Offence => offence(written, { to: [], pointsToProve: 'made-out', ...change });
