/** What a run found: mutants the tests noticed, those they did not, and those that are only words. */
import { readFileSync } from 'node:fs';

const killed = new Set(['Killed', 'Timeout']);
const survived = new Set(['Survived', 'NoCoverage']);

export const hasSurvived = (status) => survived.has(status);

export const readReport = (path) => Object.entries(JSON.parse(readFileSync(path, 'utf8')).files).flatMap(([file, { mutants, source }]) => mutants.map((mutant) => ({ ...mutant, file, source })));

export const scoreOf = (mutants) => {
  const count = (test) => mutants.filter(test).length;
  const [dead, alive] = [count(({ status }) => killed.has(status)), count(({ status }) => survived.has(status))];
  return { dead, alive, words: count(({ status, statusReason }) => status === 'Ignored' && statusReason === 'only words'), invalid: count(({ status }) => /Error$/.test(status)), percent: dead + alive === 0 ? 100 : (100 * dead) / (dead + alive) };
};

const textAt = ({ source, location: { start, end } }) => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  return lines.map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === lines.length - 1 ? end.column - 1 : undefined)).join(' ').trim();
};

const short = (text) => (text.length > 90 ? `${text.slice(0, 90)}…` : text);

/** `file:line: mutator: what stands there → what nobody missed` */
export const survivorsOf = (mutants) =>
  mutants.filter(({ status }) => survived.has(status)).map((mutant) => `${mutant.file}:${mutant.location.start.line}: ${mutant.mutatorName}${mutant.status === 'NoCoverage' ? ', run by no test' : ''}: ${short(textAt(mutant))} → ${short((mutant.replacement ?? '').replaceAll(/\s+/g, ' '))}`);
