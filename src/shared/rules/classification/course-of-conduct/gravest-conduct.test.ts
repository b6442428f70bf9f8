/** Every course of conduct that can be told is the gravest offence it makes out, in the order of pages 56-57 (page 55: the most serious only). */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';

const features = ['fixated-or-obsessive', 'fear-of-violence', 'serious-alarm-or-distress', 'controlling-or-coercive', 'continuous', 'aggravated-by-race-or-religion'] as const;
const ties = [
  ...(['partner', 'former-partner', 'family', 'acquaintance', 'stranger'] as const).map((relationship) => ({ relationship })),
  ...[true, false].map((wereOncePartners) => ({ relationship: 'parent-of-the-same-child' as const, wereOncePartners })),
];

type Told = { readonly shown: readonly (typeof features)[number][]; readonly tie: { readonly relationship: (typeof ties)[number]['relationship']; readonly wereOncePartners?: boolean }; readonly age: number; readonly seriousEffect: boolean; readonly occasions: number };

const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] => all.reduce<readonly (readonly T[])[]>((some, each) => [...some, ...some.map((one) => [...one, each])], [[]]);

const everything: readonly Told[] = subsets(features).flatMap((shown) =>
  ties.flatMap((tie) => [15, 16].flatMap((age) => [true, false].flatMap((seriousEffect) => [1, 2].map((occasions) => ({ shown, tie, age, seriousEffect, occasions }))))),
);

const isStalked = ({ shown, tie, age }: Pick<Told, 'shown' | 'tie' | 'age'>): boolean =>
  shown.includes('fixated-or-obsessive') || ((tie.relationship === 'former-partner' || tie.wereOncePartners === true) && age >= 16);

/** What the pages do not place: stalking that is aggravated and causes serious alarm, without fear of violence (pages 52 and 56). */
const isForTheRegistrar = ({ shown, tie, age, occasions }: Told): boolean =>
  occasions > 1 && isStalked({ shown, tie, age }) && shown.includes('aggravated-by-race-or-religion') && shown.includes('serious-alarm-or-distress') && !shown.includes('fear-of-violence');

const inOrder = ['8M 008/58', '8Q 008/65', '8Q 008/66', '8L 008/30', '8U 008/67', '8M 008/56', '8Q 195/12', '8L 195/94'];

/** Each offence whose own elements are told, whatever stands beside it. */
const madeOut = ({ shown, tie, age, seriousEffect, occasions }: Told): readonly string[] => {
  const has = (feature: Told['shown'][number]): boolean => shown.includes(feature);
  const isStalking = isStalked({ shown, tie, age });
  const isConnected = tie.relationship !== 'acquaintance' && tie.relationship !== 'stranger';
  return [
    ...(has('controlling-or-coercive') && (occasions > 1 || has('continuous')) && isConnected && seriousEffect ? ['8U 008/67'] : []),
    ...(occasions < 2 ? [] : isStalking ? ['8Q 195/12', ...(has('fear-of-violence') ? ['8Q 008/65'] : []), ...(has('serious-alarm-or-distress') ? ['8Q 008/66'] : [])] : ['8L 195/94', ...(has('fear-of-violence') ? ['8L 008/30'] : [])]),
    ...(occasions > 1 && has('aggravated-by-race-or-religion') ? [has('fear-of-violence') ? '8M 008/58' : '8M 008/56'] : []),
  ];
};

const decided = ({ shown, tie, age, seriousEffect, occasions }: Told) =>
  decideFacts(
    reported({
      victims: [{ id: 'V1', age }],
      offenders: [{ id: 'O1', age: 30 }],
      pairs: [{ victim: 'V1', offender: 'O1', ...tie }],
      acts: [act({ kind: 'course-of-conduct', occasions, features: [...shown], seriousEffect, responsibleForChild: false })],
    }),
  );

test('the gravest of what is made out, and nothing asked or referred', () => {
  const wrong = everything.filter((told) => !isForTheRegistrar(told)).filter((told) => {
    const answer = decided(told);
    const [gravest] = madeOut(told).toSorted((one, other) => inOrder.indexOf(one) - inOrder.indexOf(other));
    return answer.needs.length > 0 || answer.refer.length > 0 || crimesOf(answer).join() !== (gravest ?? '');
  });
  expect(wrong).toEqual([]);
});

test('what the pages do not place is referred, and nothing asked', () => {
  const wrong = everything.filter(isForTheRegistrar).filter((told) => {
    const answer = decided(told);
    return answer.needs.length > 0 || answer.refer.length !== 1 || answer.crimes.length > 0;
  });
  expect(wrong).toEqual([]);
});

test('each is an entry of the list', () => {
  expect(inOrder.filter((offence) => !catalogue.offences.some((each) => `${each.class} ${each.code}` === offence && each.current && each.basis === 'victim'))).toEqual([]);
});
