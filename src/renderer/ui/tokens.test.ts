/** Every pairing of a text and a ground that the page may use reads well enough: WCAG 2.2, success criteria 1.4.3, 1.4.6 and 1.4.11. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The colours a selector sets, by name. */
const colours = (selector: string): Readonly<Record<string, string>> => {
  const from = sheet.indexOf(`${selector} {`);
  const block = sheet.slice(from, sheet.indexOf('}', from));
  return Object.fromEntries([...block.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{6});/g)].map((found) => [found[1] ?? '', found[2] ?? '']));
};

const light = colours(':root');
const themes = {
  light,
  dark: colours(":root[data-theme='dark']"),
  contrast: { ...light, ...colours(":root[data-theme='contrast']") },
} as const;

/** Relative luminance, as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};

const meanings = ['due', 'late', 'recorded', 'registrar', 'info'] as const;
const surfaces = ['--surface', '--surface-raised', '--surface-sunk', '--surface-hover', '--accent-soft'] as const;
const softs = [...meanings, 'added', 'removed'].map((name) => `--${name}-soft`);

type Pair = readonly [text: string, ground: string, least: number];

const pairs: readonly Pair[] = [
  ...[...surfaces, ...softs].flatMap((ground): readonly Pair[] => [['--text', ground, 7], ['--text-quiet', ground, 4.5]]),
  ...surfaces.flatMap((ground): readonly Pair[] => [['--accent', ground, 4.5], ['--focus', ground, 3]]),
  ...surfaces.flatMap((ground) => meanings.flatMap((name): readonly Pair[] => [[`--${name}-text`, ground, 4.5], [`--${name}`, ground, 3]])),
  ...meanings.flatMap((name): readonly Pair[] => [[`--${name}-text`, `--${name}-soft`, 4.5], [`--${name}`, `--${name}-soft`, 3]]),
  ...surfaces.slice(0, 3).map((ground): Pair => ['--border-strong', ground, 3]),
  ['--on-accent', '--accent', 4.5],
  ['--on-accent', '--accent-strong', 4.5],
];

const tooWeak = (theme: Readonly<Record<string, string>>): readonly string[] =>
  pairs.flatMap(([text, ground, least]) => {
    const [one, other] = [theme[text], theme[ground]];
    if (one === undefined || other === undefined) return [`${text} or ${ground} has no colour`];
    const found = contrast(one, other);
    return found < least ? [`${text} on ${ground}: ${found.toFixed(2)}, at least ${least}`] : [];
  });

test.each(Object.entries(themes))('the %s theme reads on every ground it uses', (_, theme) => {
  expect(tooWeak(theme)).toEqual([]);
});

test('the high contrast theme keeps every text at 7', () => {
  const texts = ['--text', '--text-quiet', '--accent', ...meanings.map((name) => `--${name}-text`)];
  const found = texts.flatMap((text) => surfaces.map((ground) => [text, ground, contrast(themes.contrast[text] ?? '#ffffff', themes.contrast[ground] ?? '#ffffff')] as const));
  expect(found.filter(([, , ratio]) => ratio < 7)).toEqual([]);
});

test('the dark theme names every colour that the light one names, so that none is left over from it', () => {
  expect(Object.keys(light).filter((name) => !(name in themes.dark))).toEqual([]);
});

test('control: black on white is 21, and a grey known to fail is seen to fail', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(tooWeak({ ...light, '--text-quiet': '#999999' })).not.toEqual([]);
});
