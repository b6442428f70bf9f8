/** Which story an incident tells: by the hour it comes in, by what is to become of it, or because it is to be taught. */
import { plusMs, type Instant } from '../../../shared/domain/instant.ts';
import { fits } from './arrivals.ts';
import type { Chance } from './chance.ts';
import type { Family, Variant } from './family.ts';
import { everyday } from './families/everyday.ts';
import { exploitation } from './families/exploitation.ts';
import { harassment } from './families/harassment.ts';
import { noCrimeAtAll } from './families/no-crime.ts';
import { otherViolence } from './families/other-violence.ts';
import { property } from './families/property.ts';
import { sexual } from './families/sexual.ts';
import { streetAndHate } from './families/street-and-hate.ts';
import { violence } from './families/violence.ts';
import { setScene, type Given } from './scene.ts';
import type { Fate, Slot } from './slot.ts';
import { chooseVariant, rightOf, type Story } from './story.ts';

export const families: readonly Family[] = [...violence, ...otherViolence, ...everyday, ...harassment, ...sexual, ...streetAndHate, ...exploitation, ...property, ...noCrimeAtAll];

export type Named = { readonly key: string; readonly ref: string; readonly fate: Fate; readonly received: Instant };

const storyOf = (chance: Chance, { key, ref, fate, received }: Named, family: Family, variant: Variant, given?: Given): Story => ({
  key,
  ref,
  family: family.key,
  fate,
  received,
  scene: setScene(chance.fork('scene'), family, variant, received, given),
  chance,
  right: rightOf(variant),
  why: variant.test ?? variant.right.map((finding) => finding.why).join(' '),
});

/** Stories whose other force has given no reference wait for it; the others of a standing fate are decided or open. */
const awaits = (variant: Variant): boolean => variant.right.some((finding) => (finding.kind === 'other-force' && !finding.given) || (finding.kind === 'reported' && finding.force === 'missing'));

export const chooseStory = (chance: Chance, key: string, ref: string, { fate, received }: Slot): Story => {
  const fitting = families.filter((family) => fate !== 'awaiting' || family.variants.some(awaits));
  const family = chance.weighted(fitting, (each) => fits(each, received));
  const variant = chooseVariant(chance, family, (each) => (fate === 'awaiting' ? awaits(each) : !awaits(each))) ?? family.variants[0];
  if (!variant) throw new Error(`${family.key} has no variants`);
  return storyOf(chance, { key, ref, fate, received }, family, variant);
};

/** `same`: of the same people at the same place as another. */
export const namedStory = (chance: Chance, named: Named, familyKey: string, at: number, same?: Story): Story => {
  const family = families.find((each) => each.key === familyKey);
  const variant = family?.variants[at];
  if (!family || !variant) throw new Error(`There is no story ${familyKey} ${at}`);
  return storyOf(chance, named, family, variant, same?.scene);
};

/** Whether a story is one that more than one person would ring about. */
export const isSeenByOthers = ({ scene }: Story): boolean => scene.family.gist !== undefined;

const secondVariant: Variant = {
  story: ['<w> rings about <gist> {a few minutes ago|just now}. {Saw it from a window|Was walking past|Heard it from the bus stop}. Nothing that is not already in the first log.'],
  more: ['Did not see a face.', 'Leaves a number but would rather not be a witness.'],
  right: [],
  closing: 'D4',
};

/** Somebody else rings about the same event, within the quarter of an hour. */
export const secondCaller = (chance: Chance, first: Story, named: Omit<Named, 'received'>): Story => {
  const { opening, rhythm, place, key, gist = '' } = first.scene.family;
  const family: Family = {
    key,
    weight: 0,
    opening,
    grades: [2],
    by: 'third',
    rhythm,
    place,
    ago: [2, 12],
    cast: { w: 'any 18-75' },
    words: { gist: first.scene.fill(gist) },
    plain: true,
    variants: [secondVariant],
  };
  const received = plusMs(first.received, chance.whole(2, 15) * 60_000);
  return {
    ...named,
    received,
    family: 'second-caller',
    scene: setScene(chance.fork('scene'), family, secondVariant, received, { place: first.scene.place }),
    chance,
    right: { kind: 'duplicate', of: first.ref, why: 'The same event, place and minutes as the first log, and nothing new in it.' },
    why: 'A second caller about an event that is already logged.',
  };
};
