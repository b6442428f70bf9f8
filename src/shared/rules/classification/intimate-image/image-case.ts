/** What rules about intimate images share (pages 67-70). */
import { has, is, yes } from '../../ask.ts';
import { victimsOf, type ActCase } from '../../facts/case.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';

type ImageCase = ActCase<'intimate-image'>;

/** The Online Safety Act 2023, and the Data (Use and Access) Act 2025. */
export const onlineSafetyAct = '2024-01-31';
export const purportedImages = '2026-02-06';

/** Shown in an intimate state without consent. */
export const isShown = ({ act }: ImageCase): Truth => inTurn(yes(act, 'intimateState'), not(yes(act, 'consented')));

export const hasPurpose = ({ act }: ImageCase): Truth => any(has(act, 'purpose', 'alarm-distress-or-humiliation'), has(act, 'purpose', 'sexual-gratification'));

/** The victim is the person shown: where every age is told, nobody is asked whether it is a child. */
export const isOfAChild = (input: ImageCase): Truth => {
  const ages = victimsOf(input).map(({ age }) => age);
  if (ages.some((age) => age !== undefined && age < 18)) return true;
  return input.act.showsChild === undefined && ages.length > 0 && !ages.includes(undefined) ? false : yes(input.act, 'showsChild');
};

export const isSharing = ({ act }: ImageCase): Truth => is(act, 'deed', 'shared');
export const isSending = ({ act }: ImageCase): Truth => is(act, 'deed', 'sent-genitals');

/** Alarm is meant, or risked for sexual gratification. */
export const isMeantToAlarm = ({ act }: ImageCase): Truth => any(has(act, 'purpose', 'alarm-distress-or-humiliation'), inTurn(has(act, 'purpose', 'sexual-gratification'), yes(act, 'reckless')));
