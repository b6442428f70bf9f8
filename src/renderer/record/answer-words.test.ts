import { expect, test } from 'vitest';
import type { Answer, Decision } from '../../shared/domain/decision.ts';
import { savedWords } from './answer-words.ts';

const rape = { id: 'n100', code: '100/01' };
const record = (confirms: string | null): Answer => ({ kind: 'record', crimes: [{ offence: '019/08#1', flags: [], points: [] }], withoutConfirmation: null, confirms });
const cri: Answer = { kind: 'crime-related-incident', ground: 'a', enquiries: 'None', otherForce: null, rule: null };
const none: Answer = { kind: 'no-crime', contraryEvidence: null };
const reported: Answer = { kind: 'reported-incident', code: '100/01', otherForce: null };

const saved = (answers: readonly Answer[], open = [rape]): string =>
  savedWords({ about: { kind: 'allegations', allegations: answers.map((answer) => ({ answer })) } } as unknown as Decision, open);

test.each([
  ['a crime', [record(null)], [], '1 crime'],
  ['no notifiable crime', [none], [], 'no notifiable crime'],
  ['a crime related incident, whose N100 stays open', [cri], [rape], 'crime related incident, N100/01 stays open'],
  ['a crime that confirms it', [record('n100')], [rape], '1 crime'],
  ['a crime that does not', [record(null), cri], [rape], '1 crime, crime related incident, N100/01 stays open'],
  ['N100 answered', [reported], [], 'N100/01 open'],
  ['N100 answered that was open already', [reported], [rape], 'N100/01 stays open'],
  ['twice the same', [none, none], [], 'no notifiable crime'],
] as const)('%s is said in its own words', (_, answers, open, words) => {
  expect(saved(answers, [...open])).toBe(words);
});
