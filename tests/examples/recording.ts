/** Worked examples of whether to record, told in facts. The class is left open where the source leaves it open. */
import { act, passes, reported } from '../support/facts.ts';
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import type { EncodedGroup } from './encoded.ts';

const someCrime = act({ kind: 'offence', against: 'victim' });

/** A minor assault between pupils in school hours. */
const inSchool = (askedToRecord: ('school' | 'child-parent-or-representative')[]): FactsInput =>
  reported({ acts: [act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [], circumstances: ['school-premises-in-school-hours'], graveConsequence: false, askedToRecord })] });

const incident: FactsInput = { report: { by: 'other-third-party' } };

export const recording: EncodedGroup = {
  'crr26-a-under10': { facts: reported({ offenders: [{ id: 'O1', age: 9 }], acts: [someCrime] }) },
  'crr26-a-thirdprof': { facts: reported({ report: { by: 'professional', inDoubt: false }, acts: [someCrime] }) },
  'crr26-a-marac': { facts: reported({ report: { by: 'professional', inDoubt: false }, acts: [someCrime] }) },
  'crr26-a-thirdparent': { facts: reported({ report: { by: 'parent-or-carer', inDoubt: false }, acts: [someCrime] }) },
  'crr26-a-novictim': { facts: reported({ report: { by: 'police' }, acts: [act({ kind: 'offence', against: 'victim', to: [], traced: false, without: 'neither' })] }) },
  'crr26-a-state-role': { facts: reported({ report: { by: 'police' }, acts: [act({ kind: 'offence', against: 'state', to: [], pointsToProve: 'not-made-out' })] }) },
  'crr26-a-state': { facts: reported({ report: { by: 'police' }, acts: [act({ kind: 'offence', against: 'state', by: [], to: [], pointsToProve: 'made-out' })] }) },
  'crr26-banknote': { facts: reported({ report: { by: 'police' }, acts: [act({ kind: 'offence', class: '92D', against: 'state', to: [], pointsToProve: 'not-made-out' })] }) },
  'crr26-a-cctv': { facts: reported({ report: { by: 'nobody' }, acts: [act({ kind: 'offence', against: 'victim', by: [], to: [], confirmed: false, enquiriesMade: false, circumstances: ['seen-only-on-video'] })] }) },
  'crr26-a-drunk-1': { facts: reported({ acts: [act({ kind: 'offence', against: 'victim', circumstances: ['reporter-impaired'], supported: false })] }) },
  'crr26-a-drunk-2': { facts: reported({ acts: [act({ kind: 'offence', against: 'victim', circumstances: ['reporter-impaired'], supported: true })] }) },
  'crr26-a-otherforce': { facts: reported({ acts: [act({ kind: 'offence', against: 'victim', circumstances: ['recorded-by-another-force'] })] }) },
  'crr26-sch-1': { facts: inSchool([]) },
  'crr26-sch-2': { facts: inSchool(['child-parent-or-representative']) },
  'crr26-sch-3': { facts: inSchool(['school']) },
  'crr26-i-officer': { facts: reported({ acts: [act({ kind: 'offence', against: 'victim', circumstances: ['police-on-duty'], authorityDecided: 'not-yet' })] }) },
  'crr26-i-offduty': { facts: reported({ acts: [someCrime] }) },
  'crr26-i-oia': { facts: reported({ victims: [{ id: 'V1', kind: 'organisation' }], acts: [someCrime] }) },
  'nsir11-road-1': { facts: incident },
  'nsir11-single': { facts: incident },
  'nsir11-info-1': { facts: incident },
  'nsir11-missing': { facts: { report: { by: 'police' } } },
  'nsir11-insecure': { facts: { report: { by: 'police' } } },
  'nsir11-domestic': { facts: incident },
  'nsir11-lent': { facts: reported({ acts: [act({ kind: 'offence', class: '48', code: '048/01', probable: true, contraryEvidence: true })] }) },
  'nsir11-hoaxbomb': { facts: { report: { by: 'police' }, offenders: [{ id: 'O1' }], acts: [{ id: 'A1', kind: 'offence', class: '66', code: '066/04', by: ['O1'], ...passes, pointsToProve: 'made-out' }] } },
};
