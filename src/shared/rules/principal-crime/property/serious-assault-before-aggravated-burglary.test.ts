/** Page 74: which assaults come before which burglaries, apart from the general rule and the table that say the same of most. */
import { expect, test } from 'vitest';
import { crime, noActs, principal } from '../../../../../tests/support/crimes.ts';
import { weigh } from '../../weigh.ts';
import { principalRules } from '../principal-rules.ts';
import { seriousAssaultBeforeAggravatedBurglary as rule } from './serious-assault-before-aggravated-burglary.ts';

const says = (assault: string, burglary: string) => {
  const [one, other] = [crime(assault), crime(burglary, { id: 'B' })];
  const outcomes = [rule.apply({ one, other, of: noActs }), rule.apply({ one: other, other: one, of: noActs })];
  return outcomes.map((finding) => (finding.says === 'holds' ? finding.outcome : finding.says));
};

test.each(['8N 008/01', '8S 008/01', '8T 008/01', '5D 005/01', '8S 005/01'].flatMap((assault) => ['29A 029/00', '29B 029/00', '29C 029/00', '31A 031/00'].map((burglary) => [assault, burglary] as const)))(
  '%s before %s, from whichever side it is told',
  (assault, burglary) => {
    expect(says(assault, burglary)).toEqual(['one', 'other']);
    expect(principal(crime(assault), crime(burglary, { id: 'B' }))).toBe(assault);
  },
);

test.each([
  ['actual bodily harm', '8N 008/06', '29B 029/00'],
  ['strangulation', '8N 008/77', '29B 029/00'],
  ['an assault of which the code is open', '8N ?', '29B 029/00'],
  ['a burglary of a home', '8N 008/01', '28I 028/03'],
  ['a burglary of a business', '5D 005/01', '30C 030/02'],
  ['a robbery', '5D 005/01', '34B 034/02'],
])('%s: this says nothing', (_, assault, burglary) => {
  expect(says(assault, burglary)).toEqual(['silent', 'silent']);
});

test('it is cited, and the general rule that says the same is not', () => {
  const { answer } = weigh(principalRules, { one: crime('8S 008/01'), other: crime('29B 029/00', { id: 'B' }), of: noActs }, noActs.day);
  expect(answer).toMatchObject({ is: 'settled', by: [rule.id] });
});
