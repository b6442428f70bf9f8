/** Every rule about what stands beside a principal crime, or is part of another. */
import type { BesideRule } from './additional.ts';
import { breachOfOrder } from './breach-of-order.ts';
import { modernSlavery } from './modern-slavery.ts';

export const besideRules: readonly BesideRule[] = [breachOfOrder, modernSlavery];
