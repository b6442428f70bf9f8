/** `decide`: what the rules say of a facts document. Needs no bureau and no passphrase, and writes nothing. */
import { answerOf, type Answer } from '../../../shared/rules/answer.ts';
import { decide as decideCase } from '../../../shared/rules/decide.ts';
import { openCase } from '../../../shared/rules/facts/case.ts';
import { readFacts } from '../../../shared/rules/facts/read-facts.ts';
import { fail, type Result } from '../../../shared/ipc/result.ts';
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

/** Of what the rules are asked, acts alone cannot be unknown: with none the report alleges no crime, and that is for somebody to say. */
const tellsActs = (document: unknown): boolean => typeof document !== 'object' || document === null || Array.isArray(document) || ('acts' in document && document.acts !== null);
const withoutActs = (): Result<never> => fail('invalid', 'acts: The document tells none, and nothing is decided of it. An empty list says that no crime is alleged.', { problems: [{ path: 'acts', message: 'Tell the acts; an empty list says that no crime is alleged', cite: null }] });

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
      carry(tellsActs(json.value) ? readFacts(json.value, catalogue) : withoutActs(), (facts) => {
        const answer = answerOf(decideCase(openCase(facts, catalogue, localDateOf(clock.now()))));
        return done(answer, sentences(answer));
      }),
    );
  },
};
