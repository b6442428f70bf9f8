/** What a reviewer of the demonstration says was wrong, by the list that reviews name it from. */
import type { ErrorReasonId } from '../../../shared/review/error-reasons.ts';
import type { Mistake } from './family.ts';

const usual: Readonly<Record<Mistake['reason'], ErrorReasonId>> = {
  'assault-rule': 'common-assault',
  'harassment-stalking-communications': 'harassment-stalking-communications',
  'coercive-control': 'coercive-control',
  'public-order': 'public-order',
  'domestic-abuse': 'domestic-abuse',
  'additional-crime': 'further-crime-disclosed',
  'third-party-referral': 'third-party-report',
  'modern-slavery': 'modern-slavery',
  'school-or-images': 'school-or-childrens-images',
  'no-explanation': 'explanation-missing',
  'consent-or-intoxication': 'consent-or-intoxication',
  'investigate-to-record': 'investigated-first',
  'recorded-in-error': 'wrong-class',
};

export const mistakeNamed = ({ reason, named = usual[reason] }: Mistake): ErrorReasonId => named;
