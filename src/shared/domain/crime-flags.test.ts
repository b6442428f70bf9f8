import { expect, test } from 'vitest';
import { AnyFlag, crimeFlags, FlagSet, flagName, flagProblems, flagsToConsider, withImplied, type FlaggedOffence } from './crime-flags.ts';

const table: readonly (readonly [string, readonly AnyFlag[], FlaggedOffence | null, readonly string[]])[] = [
  ['no flags', [], null, []],
  ['hate without a strand', ['hate'], null, ['26 hate']],
  ['hate with one strand', ['hate', 'hate:racial'], null, []],
  ['hate with two strands', ['hate', 'hate:racial', 'hate:disability'], null, []],
  ['a strand without hate', ['hate:racial'], null, ['26 hate']],
  ['religion without a perceived religion', ['hate', 'hate:religion'], null, ['27 hate:religion']],
  ['religion with one', ['hate', 'hate:religion', 'religion:muslim'], null, []],
  ['religion not known', ['hate', 'hate:religion', 'religion:unknown'], null, []],
  ['two perceived religions', ['hate', 'hate:religion', 'religion:sikh', 'religion:muslim'], null, ['27 hate:religion']],
  ['a perceived religion on another strand', ['hate', 'hate:racial', 'religion:sikh'], null, ['27 hate:religion']],
  ['metal theft of no kind', ['metal-theft'], null, ['27 metal-theft']],
  ['metal theft of one kind', ['metal-theft', 'metal-theft:non-infrastructure'], null, []],
  ['metal theft of both kinds', ['metal-theft', 'metal-theft:infrastructure', 'metal-theft:non-infrastructure'], null, ['27 metal-theft']],
  ['a kind without metal theft', ['metal-theft:infrastructure'], null, ['27 metal-theft']],
  ['exploitation without abuse', ['cse'], null, ['29 csa']],
  ['exploitation with abuse', ['cse', 'csa'], null, []],
  ['abuse without exploitation', ['csa'], null, []],
  ['forced marriage unflagged', [], { code: '036/05' }, ['31 honour-based']],
  ['forced marriage flagged', ['honour-based'], { code: '036/05' }, []],
  ['female genital mutilation unflagged', [], { code: '008/52' }, ['31 honour-based']],
  ['failing to protect a girl unflagged', ['domestic-abuse'], { code: '008/68' }, ['31 honour-based']],
  ['kidnapping beside it', [], { code: '036/01' }, []],
  ['corrosive in robbery', ['corrosive'], { code: '034/02', group: 'Robbery' }, []],
  ['corrosive in criminal damage', ['corrosive'], { code: '058/00', group: 'Arson and criminal damage' }, ['30 corrosive']],
  ['corrosive where the group is not known', ['corrosive'], { code: '058/00' }, []],
  ['spiking in a sexual offence', ['spiking'], { code: '019/08', group: 'Sexual offences' }, []],
  ['spiking in theft', ['spiking'], { code: '039/00', group: 'Theft' }, ['31 spiking']],
];

test.for(table)('%s', ([, flags, offence, expected]) => {
  expect(flagProblems(flags, offence).map(({ flag, cite }) => `${cite.page} ${flag}`)).toEqual(expected);
});

test('there are ten flags and each cites its page between 26 and 31', () => {
  expect(crimeFlags).toHaveLength(10);
  for (const { cite } of crimeFlags) expect(Number(cite.page)).toSatisfy((page: number) => page >= 26 && page <= 31);
});

test('what is implied is added and then nothing is wrong', () => {
  expect(withImplied(['cse']).sort()).toEqual(['csa', 'cse']);
  expect(withImplied(['metal-theft'])).toEqual(['metal-theft', 'metal-theft:infrastructure']);
  expect(withImplied(['metal-theft:non-infrastructure']).sort()).toEqual(['metal-theft', 'metal-theft:non-infrastructure']);
  expect(withImplied(['religion:jewish']).sort()).toEqual(['hate', 'hate:religion', 'religion:jewish']);
  expect(flagProblems(withImplied(['religion:jewish', 'cse', 'metal-theft']))).toEqual([]);
});

test('every code has a name, and a name is never invented for an unknown one', () => {
  for (const code of AnyFlag.options) expect(flagName(code)).not.toBe(code);
  expect(flagName('hate:racial')).toBe('Hate crime: racial');
  expect(flagName('religion:none')).toBe('Perceived religion: No religion');
  expect(flagName('knife')).toBe('knife');
});

test('a flag given twice or unknown is refused, and none at all is no flags', () => {
  expect(FlagSet.parse(undefined)).toEqual([]);
  expect(FlagSet.safeParse(['alcohol', 'alcohol']).success).toBe(false);
  expect(FlagSet.safeParse(['knife']).success).toBe(false);
});

test('domestic abuse is asked about, not imposed, for forced marriage', () => {
  expect(flagsToConsider({ code: '036/05' })).toContain('domestic-abuse');
  expect(flagProblems(['honour-based'], { code: '036/05' })).toEqual([]);
});
