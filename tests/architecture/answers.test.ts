/** What the engine or the shell refuses is looked at, or a comment on the line before says why silence is right. */
import { expect, test } from 'vitest';
import { sources, textOf } from './source-files.ts';

/** A call whose answer goes nowhere: `void call(…)` without a `then`, or a statement that only waits for it. */
const thrownAway = /\bvoid (?:\(?[\w.?!]+ && )?call\((?!.*\.then\()|^\s*await call\(/;

const unsaid = (text: string): readonly string[] => {
  const lines = text.split('\n');
  return lines.filter((line, at) => thrownAway.test(line) && !/^\s*(?:\/\/|\*|\/\*\*)/.test(lines[at - 1] ?? ''));
};

test('no answer is thrown away without saying why', () => {
  const found = sources.filter((file) => file.startsWith('src/renderer/')).flatMap((file) => unsaid(textOf(file)).map((line) => `${file}: ${line.trim()}`));
  expect(found).toEqual([]);
});

test('control: one that is thrown away is seen, and one that is looked at is not', () => {
  const seen = ["void call('a', {});", "onPress={() => void (counts && call('a', {}))}", "  await call('a', {});"];
  expect(seen.filter((line) => unsaid(line).length === 0)).toEqual([]);
  const fine = ["void call('a', {}).then(end)", "const done = await call('a', {});", "// It ends anyway.\n  await call('a', {});", "void save(() => call('a', {}))"];
  expect(fine.filter((line) => unsaid(line).length > 0)).toEqual([]);
});
