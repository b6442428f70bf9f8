/** Worked examples of outcomes, told in facts. */
import { act, reported } from '../support/facts.ts';
import { whole, type OutcomeInput } from '../support/outcomes.ts';
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import type { EncodedGroup } from './encoded.ts';

/** An outcome whose record is in order, as the examples take for granted, but for what they turn on. */
const given = (of: string, type: OutcomeInput['type'], change: Partial<OutcomeInput> = {}): OutcomeInput => ({ of, type, ...whole[type], ...change });

const shop = { id: 'V1', kind: 'organisation' } as const;
const guard = { id: 'V2', capacity: [] };
const robbery = act({ id: 'R', kind: 'theft', goods: 'other', from: 'shop', force: 'to-steal', property: 'business' });
const shove = act({ id: 'S', kind: 'assault', to: ['V2'], injury: 'passing-pain', intentSeriousHarm: false, features: [], inCourseOf: 'R' });
const atTheShop = (outcomes: readonly OutcomeInput[]): FactsInput => reported({ victims: [shop, guard], acts: [robbery, shove], outcomes: [...outcomes] });

const alternate = { chargedWith: 'alternate-on-the-same-facts', decidedBy: 'prosecutor' } as const;
const section13 = { ...alternate, alternate: 'sexual-offences-13' } as const;
const conspiracy = { ...alternate, alternate: 'another-offence' } as const;

/** The source gives the age of the victim and not the sex: without a class nothing but the count is settled, so one of the two stands for it. */
const rapeAt15 = (outcome: OutcomeInput): FactsInput => reported({ victims: [{ id: 'V1', age: 15, capacity: [] }], offenders: [{ id: 'O1', age: 17 }], acts: [act({ kind: 'offence', class: '19D', code: '019/07' })], outcomes: [outcome] });

export const outcomes: EncodedGroup = {
  'crr26-out-rape-1': {
    facts: reported({
      victims: [{ id: 'V1', age: 12, sex: 'female', capacity: [] }],
      offenders: [{ id: 'O1', age: 15 }],
      acts: [act({ kind: 'offence', class: '19E', code: '019/16' })],
      outcomes: [given('A1', '1A', { ...section13, shown: ['charge-record', 'penile-penetration'] })],
    }),
  },
  'out26-rape-2a': { facts: rapeAt15(given('A1', '1A', { ...section13, shown: [] })) },
  'out26-rape-2b': { facts: rapeAt15(given('A1', '1A', { ...section13, shown: ['charge-record', 'alternate-in-public-interest'] })) },
  'crr26-rr-1': {
    facts: atTheShop([
      given('R', '1A', {
        chargedWith: 'alternate-on-the-same-facts',
        alternate: 'theft',
        decidedBy: 'sergeant',
        shown: ['charge-record', 'principal-or-accessory', 'no-ground-to-reclassify', 'limited-force', 'low-value', 'not-prolific', 'no-weapon', 'why-force-not-charged', 'why-not-referred'],
      }),
    ]),
  },
  'crr26-rr-2': { facts: atTheShop([given('R', '16'), given('S', '1')]) },
  // A telephone costs less than the £5,000 at which the code changes.
  'crr26-out-damage-b': {
    facts: reported({
      acts: [act({ id: 'A', kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] }), act({ id: 'D', kind: 'damage', fire: false, marks: [], what: 'other', value: 300 })],
      outcomes: [given('A', '15'), given('D', '1')],
    }),
  },
  'crr26-out-burglary-2': {
    facts: reported({
      victims: [{ id: 'V1', household: 'first' }, { id: 'V2', household: 'second' }],
      offenders: [{ id: 'O1', group: 'gang' }, { id: 'O2', group: 'gang' }],
      acts: ['V1', 'V2'].map((home) => act({ id: `B${home}`, kind: 'burglary', by: ['O1', 'O2'], to: [home], force: 'none', deed: 'entered', trespass: true, purpose: 'steal', carried: [], premises: 'house-flat-houseboat' })),
      outcomes: ['V1', 'V2'].map((home) => given(`B${home}`, '1A', conspiracy)),
    }),
  },
  'crr26-out-murder-2': {
    facts: reported({
      acts: [act({ id: 'M', kind: 'offence', class: '1', code: '001/01' }), act({ id: 'G', kind: 'assault', injury: 'serious', intentSeriousHarm: true, features: [] })],
      outcomes: [given('M', '15', { victim: 'supports' }), given('M', '1A', { ...alternate, alternate: 'another-offence', shown: ['charge-record'] }), given('G', '1')],
    }),
  },
};
