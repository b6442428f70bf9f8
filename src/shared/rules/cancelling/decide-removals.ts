/** Whether each removal that is proposed may be made, and who may authorise it. */
import type { ActDecided } from '../decide.ts';
import type { Case } from '../facts/case.ts';
import type { Removal } from '../facts/removal.ts';
import { refusedFirst } from '../refused-first.ts';
import { weigh, type Weighed } from '../weigh.ts';
import type { RemovalCase } from './removal-case.ts';
import { deciderRules, removalRules } from './removal-rules.ts';
import type { Decider } from './who-decides/who-decides.ts';

type RemovalWeighed = {
  readonly of: string;
  readonly reason: Removal['reason'];
  readonly may: Weighed<boolean>;
  readonly who: Weighed<Decider>;
};

/** Of acts that are recorded crimes; what is not recorded has nothing to be taken out. */
export const weighRemovals = (of: Case, acts: readonly ActDecided[]): readonly RemovalWeighed[] =>
  of.removals.flatMap((removal) => {
    const act = acts.find((each) => each.act === `acts.${removal.of}`);
    if (act?.classified?.is !== 'offence' || act.followed?.end.is !== 'exit' || act.followed.end.exit !== 'record') return [];
    const input: RemovalCase = { removal, offence: act.classified, of };
    return [{ of: removal.of, reason: removal.reason, may: refusedFirst(removalRules, weigh(removalRules, input, of.day), of.day), who: weigh(deciderRules, input, of.day) }];
  });
