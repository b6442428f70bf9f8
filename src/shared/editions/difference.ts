/** What one edition of the offence list changes from another: offences and classes added, ceased and changed. */
import { z } from 'zod';
import type { CatalogueFile, OffenceClass } from '../domain/offence-catalogue.ts';
import { partialDatePhrase, partialDateWords } from '../domain/partial-date.ts';

const FieldChange = z.strictObject({ field: z.string(), before: z.string(), after: z.string() });
export type EditionFieldChange = z.infer<typeof FieldChange>;

const OffenceEntry = z.strictObject({ id: z.string(), code: z.string(), class: z.string(), title: z.string() });
const ClassEntry = z.strictObject({ code: z.string(), name: z.string() });
const ceased = { how: z.string() };
const changed = { fields: z.array(FieldChange) };

export const EditionDifference = z.strictObject({
  offences: z.strictObject({ added: z.array(OffenceEntry), ceased: z.array(OffenceEntry.extend(ceased)), changed: z.array(OffenceEntry.extend(changed)) }),
  classes: z.strictObject({ added: z.array(ClassEntry), ceased: z.array(ClassEntry.extend(ceased)), changed: z.array(ClassEntry.extend(changed)) }),
});
export type EditionDifference = z.infer<typeof EditionDifference>;

type Offence = CatalogueFile['offences'][number];

const modeNames = { I: 'indictable only', E: 'either way', S: 'summary' } as const;

const dateWords = (date: string | undefined): string => (date === undefined ? '' : date === 'tbc' ? 'to be confirmed' : partialDateWords(date));

/** The columns of the list by the names people see; the years of a sentence follow its words. */
const offenceFields: readonly (readonly [string, (offence: Offence) => string])[] = [
  ['class', (offence) => offence.class],
  ['offence', ({ title }) => title],
  ['mode', ({ mode }) => modeNames[mode]],
  ['maximum sentence', ({ max }) => max ?? ''],
  ['victim or state', ({ basis }) => (basis === 'either' ? 'victim or state' : basis)],
  ['act', ({ act }) => act ?? ''],
  ['section', ({ section }) => section ?? ''],
  ['current', ({ current }) => (current ? 'yes' : 'no')],
  ['commencement', ({ from }) => dateWords(from)],
  ['cessation', ({ to }) => dateWords(to)],
  ['year added or amended', (offence) => dateWords(offence.changed)],
  ['comment', ({ comment }) => comment ?? ''],
];

const classFields: readonly (readonly [string, (own: OffenceClass) => string])[] = [
  ['name', ({ name }) => name],
  ['group', ({ group }) => group],
  ['sub class', ({ subgroup }) => subgroup ?? ''],
];

const fieldsOf = <T>(fields: readonly (readonly [string, (of: T) => string])[], before: T, after: T): EditionFieldChange[] =>
  fields.map(([field, say]) => ({ field, before: say(before), after: say(after) })).filter((change) => change.before !== change.after);

const offenceEntry = ({ id, class: own, title }: Offence): z.infer<typeof OffenceEntry> => ({ id, code: id.slice(0, 6), class: own, title });

/** How an offence that was in use ends with the new edition, or null where it goes on. */
const endingOf = (before: Offence, after: Offence | undefined): string | null => {
  if (!after) return 'no longer in the list';
  if (!before.current) return null;
  if (after.to !== undefined && before.to === undefined) return `ceased ${partialDatePhrase(after.to)}`;
  return after.current ? null : 'marked as not current, without a date';
};

const offenceDifference = (before: CatalogueFile, after: CatalogueFile): EditionDifference['offences'] => {
  const old = new Map(before.offences.map((offence) => [offence.id, offence]));
  const now = new Map(after.offences.map((offence) => [offence.id, offence]));
  const endings = before.offences.map((offence) => ({ offence, how: endingOf(offence, now.get(offence.id)) }));
  const ended = new Set(endings.filter(({ how }) => how !== null).map(({ offence }) => offence.id));
  return {
    added: after.offences.filter(({ id }) => !old.has(id)).map(offenceEntry),
    ceased: endings.flatMap(({ offence, how }) => (how === null ? [] : [{ ...offenceEntry(offence), how }])),
    changed: after.offences.flatMap((offence) => {
      const was = old.get(offence.id);
      const fields = was && !ended.has(offence.id) ? fieldsOf(offenceFields, was, offence) : [];
      return fields.length === 0 ? [] : [{ ...offenceEntry(offence), fields }];
    }),
  };
};

/** Classes that crimes can be recorded in: those with an offence that is current. */
const livingClasses = ({ classes, fraudClasses, offences }: CatalogueFile): ReadonlyMap<string, OffenceClass> => {
  const used = new Set(offences.filter(({ current }) => current).map((offence) => offence.class));
  return new Map([...classes, ...fraudClasses].filter(({ code }) => used.has(code)).map((own) => [own.code, own]));
};

const classDifference = (before: CatalogueFile, after: CatalogueFile): EditionDifference['classes'] => {
  const [old, now] = [livingClasses(before), livingClasses(after)];
  const printed = new Set([...after.classes, ...after.fraudClasses].map(({ code }) => code));
  const entry = ({ code, name }: OffenceClass): z.infer<typeof ClassEntry> => ({ code, name });
  return {
    added: [...now.values()].filter(({ code }) => !old.has(code)).map(entry),
    ceased: [...old.values()].filter(({ code }) => !now.has(code)).map((own) => ({ ...entry(own), how: printed.has(own.code) ? 'none of its offences is current' : 'no longer in the list' })),
    changed: [...now.values()].flatMap((own) => {
      const was = old.get(own.code);
      const fields = was ? fieldsOf(classFields, was, own) : [];
      return fields.length === 0 ? [] : [{ ...entry(own), fields }];
    }),
  };
};

export const differenceOf = (before: CatalogueFile, after: CatalogueFile): EditionDifference => ({ offences: offenceDifference(before, after), classes: classDifference(before, after) });

const DifferenceCounts = z.strictObject({ added: z.int().min(0), ceased: z.int().min(0), changed: z.int().min(0) });

export const countsOf = ({ added, ceased: gone, changed: other }: { readonly added: readonly unknown[]; readonly ceased: readonly unknown[]; readonly changed: readonly unknown[] }): z.infer<typeof DifferenceCounts> => ({
  added: added.length,
  ceased: gone.length,
  changed: other.length,
});
