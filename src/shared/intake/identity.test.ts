import { expect, test } from 'vitest';
import { identifier, isPlaceholder, orderByName, recognise, referenceText, rowContent, type IdentityBasis, type RowIdentity } from './identity.ts';

const hash = (text: string): string => `<${text}>`;
const identify = identifier(hash, 'Log');
const row = (reference: string, basis: IdentityBasis, content: string, ordinal = 1): RowIdentity => identify({ reference, basis, content, ordinal });

test.each(['', 'n/a', 'None', 'PENDING', 'B00000', '0', '000-00', '—', '#N/A', 'No Incident Reports this date'])('%j stands for no reference', (text) =>
  expect(isPlaceholder(referenceText(text), new Set())).toBe(true));

test.each(['W0731', '16-00615', 'B00010', 'CSA Report    16-001', '５'])('%j is a reference', (text) => expect(isPlaceholder(referenceText(text), new Set())).toBe(false));

test('a mapping may name further placeholders, in any case', () => expect(isPlaceholder('TBC1', new Set(['tbc1']))).toBe(true));

test('spaces and forms of a character do not make two references; case does', () => {
  expect(referenceText('  CSA  Report 16-001 ')).toBe('CSA Report 16-001');
  expect(referenceText('Cafe\u0301 1')).toBe(referenceText('Caf\u00e9 1'));
  expect(referenceText('a1')).not.toBe(referenceText('A1'));
});

test('content does not depend on the order of columns or on blank ones, and no two rows share it', () => {
  const content = (names: string[], cells: string[]): string => rowContent(names, cells, orderByName(names));
  expect(content(['b', 'a'], ['2', '1'])).toBe(content(['a', 'b', 'c'], ['1', '2', '']));
  expect(content(['a', 'b'], ['1', '2'])).not.toBe(content(['a', 'b'], ['2', '1']));
  expect(content(['a'], ['11:b1:2'])).not.toBe(content(['a', 'b'], ['1', '2']));
});

test('a usable reference is the identity whatever the row says beside it, within its source', () => {
  expect(row('W1', 'reference', 'a').key).toBe(row('W1', 'reference', 'b').key);
  expect(row('W1', 'reference', 'a').key).not.toBe(identifier(hash, 'Other')({ reference: 'W1', basis: 'reference', content: 'a', ordinal: 1 }).key);
  expect(row('W1', 'reference', 'a').key).toBe(identifier(hash, ' log ')({ reference: 'W1', basis: 'reference', content: 'a', ordinal: 1 }).key);
});

test('a shared or placeholder reference never joins rows: equal rows differ by their ordinal', () => {
  expect(row('B00000', 'placeholder', 'a').key).not.toBe(row('B00000', 'placeholder', 'b').key);
  expect(row('W1', 'shared', 'a', 1).key).not.toBe(row('W1', 'shared', 'a', 2).key);
});

/** A bureau in miniature: what each identity key holds, and which reference it carries. */
const bureau = () => {
  const held = new Map<string, { key: string; text: string; reference: string; day: number }>();
  const take = (identity: RowIdentity, reference: string, text: string, day = 1): string => {
    const found = recognise(identity, {
      find: (key) => held.get(key) ?? null,
      isSame: (incident) => incident.text === text,
      isOfOtherDay: (incident) => incident.day !== day,
      carriers: () => [...held.values()].filter((incident) => incident.reference === reference).length,
    });
    if (found.kind === 'new') held.set(found.key, { key: found.key, text, reference, day });
    if (found.kind === 'updated') found.incident.text = text;
    return found.kind === 'new' && found.isOfOtherDay ? 'new on another day' : found.kind;
  };
  return { take, texts: () => [...held.values()].map((incident) => incident.text).toSorted() };
};

test('a known reference with new words is an update, and the same row again is nothing', () => {
  const { take, texts } = bureau();
  expect(take(row('W1', 'reference', 'a'), 'W1', 'a')).toBe('new');
  expect(take(row('W1', 'reference', 'a'), 'W1', 'a')).toBe('unchanged');
  expect(take(row('W1', 'reference', 'b'), 'W1', 'b')).toBe('updated');
  expect(texts()).toEqual(['b']);
});

test('a reference alone in one file and shared in the next: the row that stayed the same is known, the other is new', () => {
  const { take, texts } = bureau();
  take(row('W1', 'reference', 'a'), 'W1', 'a');
  const second = (): string[] => [take(row('W1', 'shared', 'a'), 'W1', 'a'), take(row('W1', 'shared', 'b'), 'W1', 'b')];
  expect(second()).toEqual(['unchanged', 'new']);
  expect(second()).toEqual(['unchanged', 'unchanged']);
  expect(texts()).toEqual(['a', 'b']);
});

test('a reference shared in one file and alone in the next: known where nothing changed, else new, for nobody can say which it was', () => {
  const { take, texts } = bureau();
  take(row('W1', 'shared', 'a'), 'W1', 'a');
  take(row('W1', 'shared', 'b'), 'W1', 'b');
  expect(take(row('W1', 'reference', 'a'), 'W1', 'a')).toBe('unchanged');
  expect(take(row('W1', 'reference', 'c'), 'W1', 'c')).toBe('new');
  expect(take(row('W1', 'reference', 'c'), 'W1', 'c')).toBe('unchanged');
  expect(texts()).toEqual(['a', 'b', 'c']);
});

test('once a reference is on two known incidents it updates neither', () => {
  const { take, texts } = bureau();
  take(row('W1', 'reference', 'a'), 'W1', 'a');
  take(row('W1', 'shared', 'a'), 'W1', 'a');
  take(row('W1', 'shared', 'b'), 'W1', 'b');
  expect(take(row('W1', 'reference', 'c'), 'W1', 'c')).toBe('new');
  expect(texts()).toEqual(['a', 'b', 'c']);
});

test('a reference that begins again each day is a new incident every day, the same rows again are nothing, and no other day is changed', () => {
  const { take, texts } = bureau();
  expect(take(row('12', 'reference', 'a'), '12', 'a', 1)).toBe('new');
  const next = (): string[] => [take(row('12', 'reference', 'b'), '12', 'b', 2), take(row('12', 'reference', 'c'), '12', 'c', 3), take(row('12', 'reference', 'a'), '12', 'a', 1)];
  expect(next()).toEqual(['new on another day', 'new on another day', 'unchanged']);
  expect(next()).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(texts()).toEqual(['a', 'b', 'c']);
});

test('the same row read under another mapping changes the incident it made, and adds none', () => {
  const { take, texts } = bureau();
  take(row('', 'no-reference', 'a'), '', 'read one way');
  expect(take(row('', 'no-reference', 'a'), '', 'read another way')).toBe('updated');
  expect(texts()).toEqual(['read another way']);
});
