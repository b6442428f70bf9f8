/** The elements of an offence by its row, its Home Office code or its class; none where no page of the rules states them. */
import { againstSociety } from './against-society.ts';
import { againstThePerson } from './against-the-person.ts';
import { conductAndMessages } from './conduct-and-messages.ts';
import { property } from './property.ts';
import { sexual } from './sexual.ts';
import type { Element, Stated } from './stated.ts';

export const everyStated: readonly Stated[] = [...againstThePerson, ...conductAndMessages, ...sexual, ...property, ...againstSociety];

const keyed = everyStated.flatMap((each) => [...each.codes, ...each.classes.map((name) => `class ${name}`)].map((key) => [key, each.elements] as const));
const byKey: ReadonlyMap<string, readonly Element[]> = new Map(keyed);

/** What an offence is looked up by. */
export type Named = { readonly id: string; readonly code: string; readonly class: string };

/** The nearest name wins: the row before its code, the code before its class. */
export const pointsOf = ({ id, code, class: named }: Named): readonly Element[] => byKey.get(id) ?? byKey.get(code) ?? byKey.get(`class ${named}`) ?? [];
