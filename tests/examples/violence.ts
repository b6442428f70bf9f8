/** Worked examples of violence against the person, told in facts. */
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import { act, reported } from '../support/facts.ts';
import type { EncodedGroup } from './encoded.ts';

const notIntended = { intentSeriousHarm: false, features: [] };
type Capacity = NonNullable<NonNullable<FactsInput['victims']>[number]['capacity']>[number];
const assaulted = (injury: 'passing-pain' | 'actual' | 'none', ...capacity: readonly Capacity[]) => reported({ victims: [{ id: 'V1', capacity: [...capacity] }], acts: [act({ kind: 'assault', injury, ...notIntended })] });

type Death = Partial<Parameters<typeof act<'death'>>[0]>;

/** Nobody is known to have caused it, and nobody who died reports it. */
const died = (age: number, change: Death): FactsInput => reported({ report: { by: 'other-third-party' }, offenders: [], victims: [{ id: 'V1', age }], acts: [act({ kind: 'death', by: [], ...change })] });
const killed = { cause: 'homicide', homicide: 'unlawful-killing' } as const;

const twoPeople: FactsInput = { victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: [] }] };
const threatenedWithDeath = reported({ ...twoPeople, acts: [act({ kind: 'threat', to: ['V1', 'V2'], of: 'death', meantToBeFeared: true, means: 'face-to-face' })] });

const byTheAuthority: FactsInput = { report: { by: 'competent-authority' } };
const referral = (change: Partial<Parameters<typeof act<'modern-slavery'>>[0]>) => reported({ ...byTheAuthority, acts: [act({ kind: 'modern-slavery', source: 'referral', ...change })] });
const spiked = (purpose: 'endanger-life' | 'sexual') => reported({ acts: [act({ kind: 'spiking', purpose })] });

export const violence: EncodedGroup = {
  'crr26-n300-1': { facts: died(19, killed) },
  'crr26-n300-2a': { facts: died(20, { cause: 'not-apparent' }) },
  'crr26-n300-2b': { facts: died(20, { ...killed, alreadyKept: ['reported-death-recorded'] }) },
  'crr26-n300-4': { facts: died(70, { cause: 'natural-causes', alreadyKept: [] }) },
  'crr26-n300-5b': { facts: died(80, { cause: 'natural-causes-now-doubted', alreadyKept: [] }) },
  'crr26-n300-6b': { facts: died(76, { ...killed, alreadyKept: ['reported-death-recorded'] }) },
  'crr26-n300-7b': {
    facts: reported({
      report: { by: 'police' },
      victims: [{ id: 'V1', age: 25 }, { id: 'V2', age: 67 }],
      offenders: [{ id: 'O1', age: 19 }],
      acts: [act({ kind: 'driving', to: ['V1', 'V2'], result: 'death', manner: 'dangerous', pointsToProve: 'made-out' })],
    }),
  },
  'crr26-n300-9': { facts: died(25, { cause: 'open-verdict', alreadyKept: ['reported-death-recorded'] }) },
  'crr26-n300-10': { facts: died(0, { cause: 'sudden-unexplained', causeConfirmed: true, alreadyKept: ['reported-death-recorded'] }) },

  'crr26-s18-knife': { facts: reported({ acts: [act({ kind: 'assault', injury: 'actual', intentSeriousHarm: true, features: [] })] }) },
  'crr26-v-nose': { facts: assaulted('actual') },
  'crr26-v-touch': { facts: assaulted('passing-pain') },
  'crr26-v-para-noinj': { facts: assaulted('none', 'emergency-worker') },
  'crr26-v-para-inj': { facts: assaulted('actual', 'emergency-worker') },
  'crr26-v-pc-noinj': { facts: assaulted('none', 'constable') },
  'crr26-v-pc-inj': { facts: assaulted('actual', 'constable') },
  'crr26-v-private': { facts: reported({ acts: [act({ kind: 'threat', of: 'violence', means: 'face-to-face', place: 'dwelling', feared: true })] }) },
  'recall-3b': { facts: threatenedWithDeath },
  'crr26-v-tk-each': { facts: threatenedWithDeath },
  'crr26-v-cruel': {
    facts: reported({
      report: { by: 'professional', inDoubt: false },
      victims: [{ id: 'V1', age: 3 }, { id: 'V2', age: 5 }],
      offenders: [{ id: 'O1', age: 30 }],
      acts: [act({ kind: 'child-cruelty', to: ['V1', 'V2'], elements: ['responsible', 'wilful', 'likely-to-harm'] })],
    }),
  },
  'crr26-v-fgm': {
    facts: reported({
      report: { by: 'professional', inDoubt: false },
      victims: [{ id: 'V1', age: 12, sex: 'female' }],
      acts: [act({ kind: 'fgm', by: [], deed: 'done-or-assisted', mandatoryReport: true, circumstances: ['outside-england-and-wales'] })],
    }),
  },
  'crr26-v-ms-nrm': { facts: referral({ where: 'this-force', crimeInLaw: true }) },
  'crr26-v-ms-over': { facts: referral({ where: 'overseas', circumstances: ['outside-england-and-wales'] }) },
  'crr26-v-si-drive': { facts: reported({ report: { by: 'police' }, acts: [act({ kind: 'driving', result: 'serious-injury', manner: 'dangerous', pointsToProve: 'not-made-out' })] }) },
  'crr26-v-si-unins': { facts: reported({ acts: [act({ kind: 'driving', result: 'serious-injury', manner: 'disqualified' })] }) },
  'crr26-v-spike-life': { facts: spiked('endanger-life') },
  'crr26-v-spike-sex': { facts: spiked('sexual') },

  'crr26-g-dd-3': {
    facts: reported({
      acts: [
        act({ kind: 'assault', injury: 'serious', intentSeriousHarm: true, features: [] }),
        act({ id: 'A2', kind: 'driving', to: [], result: 'neither', manner: 'dangerous', vehicleStolen: false, pointsToProve: 'made-out', otherEvidence: false }),
      ],
    }),
  },
  'crr26-g-brothel': {
    facts: reported({ report: { by: 'police' }, victims: [], offenders: [{ id: 'O1', group: 'G' }, { id: 'O2', group: 'G' }], acts: [act({ kind: 'prostitution', by: ['O1', 'O2'], to: [], deed: 'brothel', pointsToProve: 'made-out' })] }),
  },
  'misc21-2': { facts: reported({ victims: ['V1', 'V2', 'V3'].map((id) => ({ id })), acts: [act({ kind: 'prostitution', to: ['V1', 'V2', 'V3'], deed: 'caused-or-incited' })] }) },
};
