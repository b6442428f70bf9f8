/** Every rule about where fraud and computer misuse are recorded. */
import type { FraudLocationRule } from './fraud-location.ts';
import { aCasePassedByTheNfib } from './a-case-passed-by-the-nfib.ts';
import { fraudOnTheRailways } from './fraud-on-the-railways.ts';
import { goodsOrderedRemotely } from './goods-ordered-remotely.ts';
import { theCardFraudFlowChart } from './the-card-fraud-flow-chart.ts';
import { theLocalSuspectsAddress } from './the-local-suspects-address.ts';
import { whereAnApplicationIsSentFrom } from './where-an-application-is-sent-from.ts';
import { whereTheRepresentationWasMade } from './where-the-representation-was-made.ts';
import { whereTheVirusIsReleased } from './where-the-virus-is-released.ts';

export const fraudLocationRules: readonly FraudLocationRule[] = [
  whereTheRepresentationWasMade,
  theLocalSuspectsAddress,
  goodsOrderedRemotely,
  whereAnApplicationIsSentFrom,
  aCasePassedByTheNfib,
  fraudOnTheRailways,
  whereTheVirusIsReleased,
  theCardFraudFlowChart,
];
