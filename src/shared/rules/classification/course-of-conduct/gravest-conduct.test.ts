/** Every course of conduct that can be told is the gravest offence it makes out, in the order of pages 56-57 (page 55: the most serious only). */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';

const features = ['fixated-or-obsessive', 'fear-of-violence', 'serious-alarm-or-distress', 'controlling-or-coercive', 'continuous', 'aggravated-by-race-or-religion'] as const;
const relationships = ['partner', 'former-partner', 'family', 'parent-of-the-same-child', 'acquaintance', 'stranger'] as const;

type Told = { readonly shown: readonly (typeof features)[number][]; readonly relationship: (typeof relationships)[number]; readonly age: number; readonly seriousEffect: boolean; readonly occasions: number };

const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] => all.reduce<readonly (readonly T[])[]>((some, each) => [...some, ...some.map((one) => [...one, each])], [[]]);

const everything: readonly Told[] = subsets(features).flatMap((shown) =>
  relationships.flatMap((relationship) => [15, 16].flatMap((age) => [true, false].flatMap((seriousEffect) => [1, 2].map((occasions) => ({ shown, relationship, age, seriousEffect, occasions }))))),
);

const inOrder = ['8M 008/58', '8Q 008/65', '8Q 008/66', '8L 008/30', '8U 008/67', '8M 008/56', '8Q 195/12', '8L 195/94'];

/** Each offence whose own elements are told, whatever stands beside it. */
const madeOut = ({ shown, relationship, age, seriousEffect, occasions }: Told): readonly string[] => {
  const has = (feature: Told['shown'][number]): boolean => shown.includes(feature);
  const isStalking = has('fixated-or-obsessive') || (relationship === 'former-partner' && age >= 16);
  const isConnected = relationship !== 'acquaintance' && relationship !== 'stranger';
  return [
    ...(has('controlling-or-coercive') && (occasions > 1 || has('continuous')) && isConnected && seriousEffect ? ['8U 008/67'] : []),
    ...(occasions < 2 ? [] : isStalking ? ['8Q 195/12', ...(has('fear-of-violence') ? ['8Q 008/65'] : []), ...(has('serious-alarm-or-distress') ? ['8Q 008/66'] : [])] : ['8L 195/94', ...(has('fear-of-violence') ? ['8L 008/30'] : [])]),
    ...(occasions > 1 && has('aggravated-by-race-or-religion') ? [has('fear-of-violence') ? '8M 008/58' : '8M 008/56'] : []),
  ];
};

const decided = ({ shown, relationship, age, seriousEffect, occasions }: Told) =>
  decideFacts(
    reported({
      victims: [{ id: 'V1', age }],
      offenders: [{ id: 'O1', age: 30 }],
      pairs: [{ victim: 'V1', offender: 'O1', relationship }],
      acts: [act({ kind: 'course-of-conduct', occasions, features: [...shown], seriousEffect, responsibleForChild: false })],
    }),
  );

test('the gravest of what is made out, and nothing asked or referred', () => {
  const wrong = everything.filter((told) => {
    const answer = decided(told);
    const [gravest] = madeOut(told).toSorted((one, other) => inOrder.indexOf(one) - inOrder.indexOf(other));
    return answer.needs.length > 0 || answer.refer.length > 0 || crimesOf(answer).join() !== (gravest ?? '');
  });
  expect(wrong).toEqual([]);
});

test('each is an entry of the list', () => {
  expect(inOrder.filter((offence) => !catalogue.offences.some((each) => `${each.class} ${each.code}` === offence && each.current && each.basis === 'victim'))).toEqual([]);
});
