/** Whatever is told of an act of violence, its class and code are in the offence list. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { everyCombination } from '../../../../tests/support/classified.ts';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { classesOf } from './assault/capacities.ts';
import type { FactsInput } from '../facts/document.ts';

type ActInput = NonNullable<FactsInput['acts']>[number];

const both = [true, false] as const;
const features = [[], ['intent-to-kill'], ['strangled-or-suffocated'], ['racially-or-religiously-aggravated'], ['racially-or-religiously-aggravated', 'strangled-or-suffocated']];
const elements = [[], ['force-or-fraud', 'without-consent', 'without-lawful-excuse']];

const told: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  assault: { injury: ['none', 'passing-pain', 'actual', 'wound', 'serious'], intentSeriousHarm: both, features },
  death: { cause: ['homicide', 'drugs'], causeConfirmed: both, homicide: ['unlawful-killing', 'manslaughter', 'corporate-manslaughter', 'infanticide', 'child-destruction', 'caused-or-allowed'] },
  driving: { result: ['death', 'serious-injury', 'neither'], manner: ['dangerous', 'careless', 'careless-under-influence', 'careless-over-drug-limit', 'disqualified', 'unlicensed-or-uninsured'], vehicleStolen: both, pointsToProve: ['made-out'] },
  threat: { of: ['death', 'violence'], meantToBeFeared: both, feared: both, meantOrLikelyToBeBelieved: both, means: ['face-to-face', 'message-or-call'], place: ['dwelling', 'public'] },
  'child-cruelty': { elements: [['responsible', 'wilful', 'likely-to-harm']] },
  abduction: { deed: ['taken-away', 'detained', 'held-hostage'], elements, childTakenBy: ['parent-or-guardian', 'somebody-else', 'nobody'] },
  'forced-marriage': { pressure: both, toMarryBefore18: both },
  endangering: { deed: ['danger-to-road-users', 'flashing-images', 'encouraging-self-harm'], intended: both, apparent: both, exempt: both },
  spiking: { purpose: ['injure-or-annoy', 'cannot-be-told', 'endanger-life', 'sexual'] },
  dog: { injured: ['person', 'assistance-dog', 'neither'] },
  fgm: { deed: ['done-or-assisted', 'failed-to-protect'], mandatoryReport: both },
  'modern-slavery': { source: ['referral', 'reported-to-police'], where: ['this-force'], crimeInLaw: both, exploitation: ['servitude', 'forced-labour', 'travel', 'offence-to-arrange-travel', 'kidnapping-to-arrange-travel'] },
  prostitution: { deed: ['caused-or-incited', 'controlled', 'brothel', 'solicited', 'paid-for-exploited-person', 'sold-only'] },
};

const victim = (capacity: readonly string[]): FactsInput => ({ victims: [{ id: 'V1', age: 8, capacity: [...capacity] as never }], offenders: [{ id: 'O1', age: 30 }] });

const outcomes = (kind: string, capacity: readonly string[]) =>
  everyCombination(told[kind] ?? {}).map((facts) => decideFacts(reported({ ...victim(capacity), acts: [act({ kind, ...facts } as never) as ActInput] })).acts[0]?.classified ?? null);

const isListed = (classCode: string | null, code: string | null): boolean =>
  catalogue.offences.some((each) => each.class === classCode && (code === null || each.code === code) && each.current);

test.each([...Object.keys(told).map((kind) => [kind, [] as readonly string[]] as const), ...Object.keys(classesOf).map((capacity) => ['assault', [capacity]] as const)])('%s %o', (kind, capacity) => {
  const offences = outcomes(kind, capacity).filter((classified) => classified?.is === 'offence');
  expect(offences.length).toBeGreaterThan(0);
  expect(offences.filter((each) => !isListed(each.class, each.code))).toEqual([]);
});
