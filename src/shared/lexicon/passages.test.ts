/** Passages that are covered until their reader asks for them: whole sentences, in order, and not more of the text than that. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distressing } from './distressing.ts';
import { passagesIn } from './passages.ts';

const covered = (text: string): readonly string[] => passagesIn(text).map(({ from, to, about }) => `${about}: ${text.slice(from, to)}`);

test.each<readonly [string, readonly string[]]>([
  ['He pushed her. He raped her at 5.30 that night. She left.', ['sexual violence: He raped her at 5.30 that night.']],
  ['He raped her. He strangled her. She left.', ['sexual violence, strangulation: He raped her. He strangled her.']],
  ['They found the baby dead.\n\nShe called at once.', ['death of a child: They found the baby dead.']],
  ['He sent indecent pictures of a child to him.', ['sexual abuse of a child: He sent indecent pictures of a child to him.']],
  ['“He tortured the cat!” she said. Nothing more.', ['torture: “He tortured the cat!” she said.']],
  ['She scraped the car. He drank grape juice; the therapist called.', []],
  ['He stole her phone and ran off.', []],
  ['A body was found. The seat was cut.', ['a body: A body was found.']],
  ['He killed her own baby. The killing of a child followed.', ['death of a child: He killed her own baby. The killing of a child followed.']],
  ['The death of her son. The child was found; she died.', ['death of a child: The death of her son.']],
  ['He said he would kill her children. He made death threats to her daughter. Her daughter had death threats too.', []],
  ['He threatened to have her killed in front of her children. She was killing time with her son.', []],
  ['He was verbally abusing her son. He abused a child at the stop.', []],
  ['He sexually abused her son. She saw the sexual abuse of a child.', ['sexual abuse of a child: He sexually abused her son. She saw the sexual abuse of a child.']],
  ['She spoke of suicide', ['suicide or self-harm: She spoke of suicide']],
])('%s', (text, expected) => {
  expect(covered(text)).toEqual(expected);
});

/** Who died, or was abused, is the child: beside each the words that only stand near one. */
test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'death of a child',
    [
      ...['The baby died.', 'They found the child dead.', 'A dead newborn baby lay there.', 'The lifeless body of her son was there.', 'Both children were killed in the fire.', 'He drowned her two children.', 'Her son’s death was sudden.'],
      ...['The baby was three weeks old when he died.', 'The child in the cot had been dead for an hour.', 'Her daughter and her husband died there.', 'The baby was found by her father, dead.', 'The child was shaken to death.', 'Three people died, including a child.', 'A 4 year old fell in and drowned.'],
    ],
    [
      ...['Her husband died in March and the children live with her.', 'The children live with her because her husband died in March.', 'Her children’s father died.', 'Her son was there when the dog died.', 'The children were upset by the death of their father.', 'The dead man’s daughter rang.', 'The child found a man dead.'],
      ...['He is dead, and her children know it.', 'She had been with the children by the time her neighbour died.'],
    ],
  ],
  [
    'sexual abuse of a child',
    ['She was abused as a child.', 'She spoke of abuse as a child.', 'He is wanted for child abuse.', 'The abuse of her young son went on.', 'The child’s abuse began in May.', 'Her daughter disclosed abuse.', 'The children had suffered historic abuse.', 'Child abuse images were found.', 'The sexual abuse began when the child was four.'],
    ['The child abuse investigation team rang.', 'The child abuse unit rang.', 'He shouted abuse while the child slept.', 'The children heard the abuse from upstairs.', 'The child was upset by domestic abuse.', 'The verbal abuse of her son went on.', 'Her son’s abuse of the neighbour went on.'],
  ],
])('%s', (about, meant, alike) => {
  const says = (text: string): boolean => passagesIn(text).some((passage) => passage.about.includes(about));
  expect(meant.filter((text) => !says(text))).toEqual([]);
  expect(alike.filter(says)).toEqual([]);
});

test('of a report without full stops only what stands around the word is covered', () => {
  const [passage] = passagesIn(`${'and then '.repeat(500)}he raped her ${'and then '.repeat(500)}`);
  expect(passage && passage.to - passage.from).toBeLessThan(700);
});

test('each entry has a name of its own, says why, and since when', () => {
  expect(new Set(distressing.map(({ id }) => id)).size).toBe(distressing.length);
  expect(distressing.filter(({ why, since }) => why.length < 10 || !/^\d{4}-\d\d-\d\d$/.test(since))).toEqual([]);
});

test('whatever the text, passages lie in it, in order and apart', () => {
  const words = fc.constantFrom('raped', 'her', 'child', 'sexual', 'dead', 'baby', '.', '!', '\n', '5.30', '”', 'a', '\u202e');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 80 }).map((all) => all.join(' ')), (text) => {
      const passages = passagesIn(text);
      for (const [at, { from, to, about }] of passages.entries()) {
        expect(from).toBeGreaterThanOrEqual(passages[at - 1]?.to ?? 0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(about).not.toBe('');
      }
    }),
  );
});
