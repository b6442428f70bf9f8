/** Ids over editions: whatever is moved, added and taken away, an id stays with its offence and goes to no other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../../tests/support/catalogue.ts';
import { carryIds } from './carry-ids.ts';
import type { PrintedOffence } from './printed-offences.ts';

const latest = catalogue.file.offences.filter((_, at) => at % 4 === 0);
const printed = latest.map(({ id, ...offence }): PrintedOffence => ({ ...offence, code: id.slice(0, 6) }));
const ever = [...catalogue.byId.keys()];

/** What an offence is, however its row is printed. */
const likeness = ({ class: own, title, act = '', section = '' }: Pick<PrintedOffence, 'class' | 'title' | 'act' | 'section'>): string => [own, title, act, section].join('|');
const before = new Map(latest.map((offence) => [offence.id, likeness(offence)]));

const newTitle = fc.integer({ min: 1, max: 9_999 }).map((n) => `An offence there never was, number ${n}`);
const additions = fc.array(fc.record({ like: fc.constantFrom(...printed), title: newTitle }), { maxLength: 20 });

test('ids are unique, a known id names the same offence, and a new one was never given before', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(printed), additions, (kept, added) => {
      const rows = [...kept, ...added.map(({ like, title }) => ({ ...like, title, act: 'Acts of 2027', section: title }))];
      const carried = carryIds(rows, latest, ever);
      expect(new Set(carried.map(({ id }) => id)).size).toBe(rows.length);
      for (const [at, { id }] of carried.entries()) {
        const known = before.get(id);
        expect(id.slice(0, 6)).toBe(rows[at]?.code);
        if (at < kept.length) expect(known).toBe(likeness(kept[at] as PrintedOffence));
        // An only row of its code in its class is that offence under other words.
        else if (known !== undefined) expect(rows.filter(({ code }) => code === id.slice(0, 6))).toHaveLength(1);
        else expect(ever).not.toContain(id);
      }
    }),
    { numRuns: 40 },
  );
});
