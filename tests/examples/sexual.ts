/** Sexual offences and reported incidents of rape. */
import { act, reported } from '../support/facts.ts';
import type { EncodedGroup } from './encoded.ts';

const adult = [{ id: 'O1', age: 30 }];
const woman = [{ id: 'V1', age: 30, sex: 'female' as const }];
const penis = { kind: 'sexual-act', deed: 'penetration-with-penis', stage: 'completed', consent: 'did-not-consent' } as const;

export const sexual: EncodedGroup = {
  'crr26-opd-1': {
    facts: reported({ victims: [{ id: 'V1' }, { id: 'V2' }, { id: 'V3' }], acts: [act({ kind: 'indecency', deed: 'masturbation', to: ['V1', 'V2', 'V3'], seenByTwo: true, pointsToProve: 'made-out' })] }),
  },
  'crr26-x-attempt': { facts: reported({ victims: woman, acts: [act({ ...penis, stage: 'preparatory' })] }) },
  'crr26-x-n100-03': { facts: reported({ victims: woman, acts: [act({ ...penis, circumstances: ['in-another-force-area'] })] }) },
  'crr26-x-n100-01': {
    facts: reported({ report: { by: 'other-third-party' }, victims: [], offenders: [], acts: [act({ ...penis, by: [], to: [], traced: false, without: 'neither' })] }),
  },
  'crr26-x-s10': { facts: reported({ victims: [{ id: 'V1', age: 11, sex: 'female' }], acts: [act({ kind: 'sexual-act', deed: 'causing-or-inciting' })] }) },
  'crr26-x-purported': { facts: reported({ acts: [act({ kind: 'intimate-image', deed: 'created-purported', intimateState: true, consented: false, showsChild: false })] }) },
  'crr26-x-will-2': {
    facts: reported({
      report: { by: 'parent-or-carer', inDoubt: false },
      victims: [{ id: 'V1', age: 14, sex: 'female' }],
      offenders: [{ id: 'O1', age: 17, sex: 'male' }],
      acts: [act({ kind: 'sexual-act', deed: 'touching', consent: 'consented', features: [] })],
    }),
  },
  'crr26-x-multi': {
    facts: reported({ victims: woman, offenders: [{ id: 'O1' }, { id: 'O2' }], acts: [act({ ...penis, by: ['O1', 'O2'], penetratedBy: ['O1', 'O2'], undefinedOffenders: true })] }),
  },
  'crr26-x-exposure': { facts: reported({ acts: [act({ kind: 'indecency', deed: 'exposure', alarmIntended: true })] }) },
  'crr26-sexting-2': {
    facts: reported({
      victims: [{ id: 'V1', age: 13, sex: 'male' }],
      offenders: [{ id: 'O1', age: 15 }, { id: 'O2', age: 15 }, { id: 'O3', age: 13 }],
      acts: [
        act({ kind: 'sexual-act', deed: 'asking-for-an-image' }),
        act({ id: 'A2', by: ['O2'], kind: 'sexual-act', deed: 'asking-for-an-image' }),
        act({ id: 'A3', by: ['O3'], to: [], kind: 'obscene-material', deed: 'took-made-or-distributed-images-of-children', pointsToProve: 'made-out', undulyForced: true }),
      ],
    }),
  },
  'crr26-x-groom': {
    facts: reported({
      victims: [{ id: 'V1', age: 14 }],
      offenders: adult,
      acts: [act({ kind: 'child-exploitation', deed: 'meeting-after-grooming' }), act({ id: 'A2', kind: 'sexual-act', deed: 'touching', consent: 'consented', features: [] })],
    }),
  },
};
