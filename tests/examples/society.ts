/** Worked examples of drugs, weapons, the course of justice and slavery beside another crime, told in facts. */
import { act, reported } from '../support/facts.ts';
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import type { EncodedGroup } from './encoded.ts';

const byPolice = { report: { by: 'police', receivedAt: '2026-05-04T09:00:00Z' }, victims: [] } satisfies FactsInput;
const bruised = act({ id: 'P', kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] });

export const society: EncodedGroup = {
  'crr26-drug-1': { facts: reported({ ...byPolice, acts: [act({ kind: 'drugs', to: [], deed: 'possession', drug: 'mdma', identifiedBy: 'admission', pointsToProve: 'made-out' })] }) },
  'crr26-g-drug-group': { facts: reported({ ...byPolice, offenders: [{ id: 'O1' }, { id: 'O2' }], acts: [act({ kind: 'drugs', by: ['O1', 'O2'], to: [], deed: 'supply', drug: 'cocaine', pointsToProve: 'made-out' })] }) },
  'crr26-g-cann': { facts: reported({ ...byPolice, acts: [act({ kind: 'drugs', to: [], deed: 'possession', drug: 'cannabis', identifiedBy: 'experienced-officer', pointsToProve: 'made-out' })] }) },
  'crr26-g-weapon-used': {
    facts: reported({
      acts: [
        act({ id: 'R', kind: 'theft', goods: 'other', from: 'person', force: 'to-steal', property: 'personal' }),
        act({ id: 'K', kind: 'weapon', to: [], weapon: 'blade-or-point', deed: 'had', place: 'public', pointsToProve: 'made-out', weaponUsed: true }),
      ],
    }),
  },
  'crr26-flag-hate-1': { facts: reported({ victims: [{ id: 'V1', kind: 'organisation' }], acts: [act({ kind: 'damage', what: 'business-or-community-building', fire: false, marks: ['racially-or-religiously-aggravated'], value: 200, aspects: ['hostility-religion'], religionTargeted: 'muslim' })] }) },
  'crr26-g-witness': { facts: reported({ acts: [bruised, act({ id: 'J', kind: 'perverting-justice', to: [], deed: 'intimidation', proceedings: 'criminal', pointsToProve: 'made-out' })] }) },
  // Which classes is not told: the first and the new one are left open.
  'crr26-b-reclass': { facts: reported({ acts: [act({ kind: 'offence', against: 'victim' })], reclassifications: [{ of: 'A1', reason: 'new-information', decidedBy: 'designated-decision-maker', justified: true }] }) },
  'crr26-f-ms': { facts: reported({ acts: [bruised, act({ id: 'S', kind: 'modern-slavery', source: 'reported-to-police', where: 'this-force', exploitation: 'servitude' })] }) },
  'recall-d-1': {
    facts: reported({
      victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: [] }],
      acts: [act({ kind: 'assault', to: ['V1', 'V2'], injury: 'passing-pain', intentSeriousHarm: false, features: [] })],
    }),
  },
};
