/** Whether information was there already when the crime was recorded: near misses either side, each the smallest change from the one before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quickest } from '../../../tests/support/quickest.ts';
import type { IncidentText } from '../domain/incident.ts';
import { alreadySaid, placeWords, saidAlike, type ReadVersion } from './already-said.ts';

const textOf = (change: Partial<IncidentText>): IncidentText => ({ narrative: '', log: [], parties: [], place: null, occurred: null, other: [], ...change });
const logged = (...texts: readonly string[]): readonly ReadVersion[] => [{ number: 2, text: textOf({ log: texts.map((text) => ({ at: null, author: 'Operator 7', text })) }) }];
const where = (information: string, versions: readonly ReadVersion[]): string | null => {
  const place = alreadySaid(information, versions);
  return place && placeWords(place);
};

const entry = 'CCTV of the shop shows he fell over at 22:00 and hit his head on the kerb. Nobody was near him.';

test.each<readonly [string, boolean, string, string]>([
  ['word for word', true, 'CCTV of the shop shows he fell over at 22:00 and hit his head on the kerb. Nobody was near him.', entry],
  ['one sentence of it', true, 'Nobody was near him.', entry],
  ['part of a sentence of it', true, 'He fell over at 22:00 and hit his head on the kerb', entry],
  ['in capitals, without stops and with other spaces', true, 'CCTV OF THE SHOP  SHOWS HE FELL OVER AT 22:00 AND HIT HIS HEAD ON THE KERB', entry],
  ['with unseen characters inside the words', true, 'He fe\u200bll over at 22:00 and h\u00adit his head on the kerb', entry],
  ['with an accent', true, 'He féll over at 22:00 and hit his head on the kerb', entry],
  ['with words before it that only report', true, 'The log states that CCTV of the shop shows that he fell over at 22:00', entry],
  ['with one wrong letter in a long word', true, 'The neighbuur saw him leave the yard', 'The neighbour saw him leave the yard'],
  ['with one wrong letter in a word of six', true, 'She saw him in the gardan of the house', 'She saw him in the garden of the house'],
  ['with one wrong letter in a word of five', false, 'He stale her purse and ran', 'He stole her purse and ran'],
  ['with two letters of a word changed', false, 'He kicked her in the hall', 'He kissed her in the hall'],
  ['with the first letter of a long word changed', false, 'He bragged to her about the car', 'He dragged to her about the car'],
  ['a refusal for a denial, one letter away', false, 'He refuses that the car was his', 'He refutes that the car was his'],
  ['a denial for a refusal, one letter away', false, 'He refutes that the car was his', 'He refuses that the car was his'],
  ['another registration, one letter away', false, 'The van had the plate AB12CDF on it', 'The van had the plate AB12CDE on it'],
  ['with the negation contracted', true, 'He didn’t push her over', 'He did not push her over'],
  ['with the negation written out', true, 'He did not push her over', "He didn't push her over"],
  ['with the contraction left out', false, 'He did push her over', "He didn't push her over"],
  ['with "cannot" as two words', true, 'He can not walk without help', 'He cannot walk without help'],
  ['with "cannot" contracted', true, 'He can`t walk without help', 'He cannot walk without help'],
  ['what he cannot, as what he can', false, 'He can walk without help', 'He cannot walk without help'],
  ['over two lines', true, 'He fell over at 22:00\nand hit his head on the kerb', entry],
  ['over two lines of the log', true, 'He fell over at 22:00 and hit his head on the kerb', 'He fell over at 22:00\nand hit his head on the kerb'],
  ['with a blank line between its sentences', true, 'Nobody was near him.\n\nHe fell over at 22:00.', entry],
  ['after a sentence that only reports', true, 'The log entry says that. Nobody was near him.', entry],
  ['as one sentence where the log has two', true, 'he hit his head on the kerb and nobody was near him', 'He hit his head on the kerb. Nobody was near him.'],
  ['both sentences, the other way round', true, 'Nobody was near him. He fell over at 22:00.', entry],
  ['one sentence of it and one that is new', false, 'Nobody was near him. His brother saw him fall.', entry],
  ['another time', false, 'CCTV of the shop shows he fell over at 23:00 and hit his head on the kerb', entry],
  ['the same denied', false, 'He did not fall over at 22:00 and hit his head on the kerb', entry],
  ['what the log denies', false, 'He fell over in the yard', 'He did not say he fell over in the yard'],
  ['what the log denies with another word', false, 'He pushed her over', 'The suspect denies he pushed her over'],
  ['what the log leaves open', false, 'He fell over in the yard', 'She thinks he fell over in the yard'],
  ['what the log denies afterwards', false, 'He fell over in the yard', 'He fell over in the yard, she says, which is untrue'],
  ['what the log leaves open afterwards', false, 'He fell over in the yard', 'He fell over in the yard, or so she believes.'],
  ['a denial that is the next sentence’s', true, 'He fell over in the yard', 'He fell over in the yard. She denies that he was pushed.'],
  ['a denial that is another sentence’s', true, 'He pushed her over', 'The suspect denies it. He pushed her over.'],
  ['the other way round', false, 'She pushed him over in the yard', 'He pushed her over in the yard'],
  ['done by and done to', false, 'Lee was hit by Dean outside', 'Lee hit Dean outside'],
  ['another name', false, 'Lee hit Dean outside the shop', 'Lee hit Dan outside the shop'],
  ['another word, one letter away', false, 'A taped message was found by her', 'A raped message was found by her'],
  ['a long word more at the end', false, 'Nobody was near him yesterday', entry],
  ['one word more', false, 'CCTV of the shop shows he fell over alone at 22:00', entry],
  ['words of the log with others between them', false, 'Dean hit Tom outside', 'Dean saw Lee hit Tom outside'],
  ['words of two entries', false, 'He fell over and she helped him', 'He fell over'],
  ['two words inside a sentence', false, 'Fell over.', entry],
  ['two words that begin a sentence', false, 'Officers attended.', 'Officers attended the wrong house.'],
  ['two words that end a sentence', false, 'Officers attended.', 'No other officers attended. He was seen to.'],
  ['two words that end what was read', false, 'Officers attended.', 'He rang and officers attended.'],
  ['two words that are all that was read', true, 'Officers attended', 'Officers attended'],
  ['two words that are a whole sentence', true, 'Officers attended.', 'Officers attended. He was seen to.'],
  ['nothing but words that report', false, 'The log entry says that.', entry],
  ['not a word', false, '...', entry],
])('%s: %s', (_, isSaid, information, text) => {
  expect(where(information, logged('Call taken.', text))).toBe(isSaid ? 'log entry 2 of version 2' : null);
});

const narrative: ReadVersion = { number: 1, text: textOf({ narrative: 'She says he pushed her.\nA friend came\nand took her home.', other: [{ name: 'Summary', value: 'Caller has no injury' }] }) };
const newer: ReadVersion = { number: 2, text: textOf({ narrative: 'She says he pushed her.' }) };

test.each([
  ['a line of the narrative, in the newest version that has it', 'He pushed her.', 'line 1 of the narrative of version 2'],
  ['a sentence that runs on into the next line', 'A friend came and took her home', 'the narrative of version 1'],
  ['a field of the source', 'no injury to the caller', null],
  ['the same words of a field', 'The caller has no injury', 'the field Summary of version 1'],
])('%s is named', (_, information, place) => {
  expect(where(information, [narrative, newer])).toBe(place);
});

const likeWhere = (information: string, versions: readonly ReadVersion[]): string | null => {
  const place = saidAlike(information, versions);
  return place && placeWords(place);
};

test.each<readonly [string, boolean, string, string]>([
  ['most of its words, in another order', true, 'On CCTV he fell over and his head hit the kerb', entry],
  ['none of its words', false, 'Her phone was in Leeds all that night', entry],
  ['three words of its five', true, 'Dean hit Tom with bottles', 'Dean hit Tom outside'],
  ['two words of its five', false, 'Dean hit Lee with bottles', 'Dean hit Tom outside'],
  ['four words, all there', true, 'Outside Tom hit Dean', 'Dean hit Tom outside'],
  ['three words, too few to be like anything', false, 'Tom hit Dean', 'Dean hit Tom outside'],
  ['words of two sentences, too few of each', false, 'Dean drank and hit Tom hard', 'Dean drank. Tom cried.'],
  ['a second sentence that alone is like it', true, 'Her phone was in Leeds all that night. Outside Tom hit Dean.', 'Dean hit Tom outside'],
])('what is only like something that was read is no refusal, and whoever decides is shown it: %s', (_, isLike, information, text) => {
  expect(where(information, logged(text))).toBeNull();
  expect(likeWhere(information, logged('Call taken.', text))).toBe(isLike ? 'log entry 2 of version 2' : null);
});

test('the newest version that says something like it is shown, whichever was given first', () => {
  const says = (number: number): ReadVersion => ({ number, text: textOf({ narrative: 'Dean hit Tom outside' }) });
  expect(likeWhere('Outside Tom hit Dean', [says(1), says(2)])).toBe('line 1 of the narrative of version 2');
  expect(likeWhere('Outside Tom hit Dean', [says(2), says(1)])).toBe('line 1 of the narrative of version 2');
});

const plainWord = fc.constantFrom('caller', 'neighbour', 'pavement', 'camera', 'ran', 'left', 'door', 'car', '22:15', 'Leeds');
const sentence = fc.array(plainWord, { minLength: 3, maxLength: 8 });

test('whatever was read, as many words of it as say something are no longer additional, and turned round they are', () => {
  fc.assert(fc.property(sentence, fc.nat(), fc.nat(), fc.constantFrom('not', 'never', 'denies', 'if'), (words, first, more, turn) => {
    const from = first % (words.length - 2);
    const part = words.slice(from, from + 3 + more);
    expect(where(part.join(' '), logged('Call taken.', words.join(' ')))).toBe('log entry 2 of version 2');
    expect(where(part.join(' '), logged('Call taken.', [turn, ...words].join(' '))), 'turned round where it was read').toBeNull();
    expect(where([turn, ...part].join(' '), logged('Call taken.', words.join(' '))), 'turned round now').toBeNull();
  }));
});

test('a long report is read in the time of a key press', async () => {
  const long = Array.from({ length: 2000 }, (_, at) => `Entry ${at}: the caller rang again and said that he was still outside the house on the corner.`);
  const told = logged(...long);
  expect(where('The man was in Leeds all that day, his employer confirms', told)).toBeNull();
  expect(await quickest(() => where('The man was in Leeds all that day, his employer confirms', told), 1000)).toBeLessThan(1000);
});
