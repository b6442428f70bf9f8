/** `decide`: what the rules say of a facts document. Needs no bureau and no passphrase, and writes nothing. */
import { answerOf, type Answer } from '../../../shared/rules/answer.ts';
import { decide as decideCase } from '../../../shared/rules/decide.ts';
import { openCase } from '../../../shared/rules/facts/case.ts';
import { readFacts } from '../../../shared/rules/facts/read-facts.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import { operand } from '../arguments.ts';
import { carry, done, failed } from '../outcome.ts';
import { readJson } from '../surroundings.ts';
import type { CliCommand } from './command.ts';

const verdicts = { true: 'Recorded', false: 'Not recorded', null: 'Not decided yet' } as const;

const sentences = (answer: Answer): string =>
  [
    verdicts[`${answer.record}`],
    ...answer.crimes.map((crime) => `  ${crime.count} x ${crime.class ?? 'class not chosen'}${crime.hoCode === null ? '' : ` (${crime.hoCode})`}${crime.additional ? ', in addition' : ''}`),
    ...Object.entries(answer.otherRecords).map(([record, count]) => `  ${count} x ${record}`),
    ...Object.entries(answer.location).map(([act, { place, force }]) => `  ${act} recorded by ${place}${force === null ? '' : ` (${force})`}`),
    ...answer.outcome.map(({ of, type, may }) => `  outcome ${type} of ${of}: ${may === null ? 'open' : may ? 'may be given' : 'refused'}`),
    ...answer.needs.map((need) => `  needs ${need}`),
    ...answer.refer.map(({ because, cites }) => `  refer: ${because} (${cites.join('; ')})`),
    ...answer.findings.map(({ about, because, cites }) => `  ${about}: ${because} (${cites.join('; ')})`),
  ].join('\n');

export const decide: CliCommand = {
  usage: 'decide FILE|-',
  options: {},
  operands: 1,
  run: (line, options) => {
    const file = operand(options, 'The facts document');
    if (!file.ok) return Promise.resolve(failed(file.error));
    const json = readJson(line, file.value, 'The facts document');
    if (!json.ok) return Promise.resolve(failed(json.error));
    const { catalogue, clock } = line.engine.around;
    return Promise.resolve(
      carry(readFacts(json.value, catalogue), (facts) => {
        const answer = answerOf(decideCase(openCase(facts, catalogue, localDateOf(clock.now()))));
        return done(answer, sentences(answer));
      }),
    );
  },
};
