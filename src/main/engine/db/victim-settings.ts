/** What the force has set for its victims, and what working days are counted by, as a screen is told. */
import type { VictimSettings } from '../../../shared/ipc/victim-shapes.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import { isBeyond, type BankHolidays } from '../../../shared/domain/working-days.ts';
import { beginningDays, policyOn } from '../../../shared/victims/policy.ts';
import type { Store } from './store.ts';

export const victimSettingsNow = (store: Store, { area, source, until, ...holidays }: BankHolidays, now: string): VictimSettings => {
  const policies = store.victims.policies();
  const held = policyOn(policies, localDateOf(now));
  return {
    policy: held === null ? { from: null, ...beginningDays } : { from: held.from, referral: held.referral, telling: held.telling, enhanced: held.enhanced },
    policies: policies.map((each) => ({ ...each })),
    service: store.victims.service()?.service ?? null,
    holidays: { area, source, until, hasEnded: isBeyond(now, { ...holidays, until }) },
  };
};
