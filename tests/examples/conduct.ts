/** Worked examples of conduct crimes, communications, breaches and public order, told in facts. */
import { act, passes, reported } from '../support/facts.ts';
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import type { EncodedGroup } from './encoded.ts';

const strangers: FactsInput['pairs'] = [{ victim: 'V1', offender: 'O1', relationship: 'stranger' }];
const formerPartners: FactsInput['pairs'] = [{ victim: 'V1', offender: 'O1', relationship: 'former-partner' }];
const adults: FactsInput = { victims: [{ id: 'V1', age: 30, capacity: [] }], offenders: [{ id: 'O1', age: 32 }] };

const stalking = act({ id: 'S', kind: 'course-of-conduct', occasions: 4, features: ['fixated-or-obsessive'], on: '2026-05-01' });
const stalkingWithFear = act({ id: 'S', kind: 'course-of-conduct', occasions: 4, features: ['fixated-or-obsessive', 'fear-of-violence'] });
const harassment = act({ id: 'S', kind: 'course-of-conduct', occasions: 3, features: [] });
const recordedStalking = { victim: 'V1', offender: 'O1', class: '8Q', code: '195/12', lastIncident: '2026-03-03', dealtWith: false } as const;
const recordedHarassment = { victim: 'V1', offender: 'O1', class: '8L', code: '195/94', lastIncident: '2026-03-20', dealtWith: false } as const;

const three = [{ id: 'V1' }, { id: 'V2' }, { id: 'V3' }];
const seen: FactsInput = { report: { by: 'police', receivedAt: '2026-05-04T09:00:00Z' }, offenders: [{ id: 'O1' }] };

export const conduct: EncodedGroup = {
  'crr26-cc-expartner': { facts: reported({ ...adults, pairs: formerPartners, acts: [act({ kind: 'course-of-conduct', occasions: 3, features: [] })] }) },
  'crr26-cc-later-abh': {
    facts: reported({ pairs: strangers, recorded: [recordedStalking], acts: [act({ kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] })] }),
  },
  'crr26-cc-breach': { facts: reported({ ...adults, pairs: formerPartners, acts: [stalking, act({ id: 'B', kind: 'breach-of-order', to: [], order: 'non-molestation-order', pointsToProve: 'made-out' })] }) },
  'crr26-cc-later-threat': { facts: reported({ pairs: strangers, recorded: [recordedHarassment], acts: [act({ kind: 'message', content: 'threat-of-death-or-serious-harm', meant: true })] }) },
  'crr26-cc-later-3m': {
    facts: reported({ pairs: strangers, recorded: [{ ...recordedHarassment, lastIncident: '2026-01-01' }], acts: [act({ kind: 'course-of-conduct', features: [], on: '2026-05-02', continuesRecorded: true, gapBridged: false })] }),
  },
  'crr26-cc-later-cond': { facts: reported({ pairs: strangers, recorded: [recordedStalking], acts: [act({ kind: 'course-of-conduct', occasions: 2, features: ['fixated-or-obsessive'], on: '2026-05-01', continuesRecorded: true })] }) },
  'crr26-cc-later-charge': {
    facts: reported({ pairs: strangers, recorded: [{ ...recordedStalking, dealtWith: true }], acts: [act({ kind: 'course-of-conduct', occasions: 3, features: ['fixated-or-obsessive'], on: '2026-05-01', continuesRecorded: true })] }),
  },
  'crr26-mc-recip': { facts: reported({ victims: three, acts: [act({ kind: 'message', to: ['V1', 'V2', 'V3'], content: 'indecent-or-grossly-offensive', meant: true })] }) },
  'crr26-cc-rape': { facts: reported({ pairs: strangers, acts: [stalkingWithFear, act({ kind: 'offence', class: '19C', code: '019/08' })] }) },
  'crr26-cc-sexass': { facts: reported({ pairs: strangers, acts: [stalkingWithFear, act({ kind: 'offence', class: '20A', code: '020/05' })] }) },
  'crr26-cc-s2-threatcomm': { facts: reported({ pairs: strangers, acts: [harassment, act({ kind: 'message', content: 'threat-of-death-or-serious-harm', meant: true })] }) },
  'crr26-cc-s18': { facts: reported({ pairs: strangers, acts: [stalkingWithFear, act({ kind: 'assault', injury: 'wound', intentSeriousHarm: true, features: [] })] }) },
  'crr26-mc-rude': { facts: reported({ acts: [act({ kind: 'message', content: 'rude-or-upsetting' })] }) },
  'crr26-mc-nuis-1': { facts: reported({ acts: [act({ kind: 'message', content: 'nuisance' })] }) },
  'press23-1': { facts: reported({ decideOn: '2022-06-01', pairs: strangers, acts: [stalking, act({ kind: 'offence', class: '58D', code: '149/00' })] }) },
  'crr26-p-nospec': { facts: { ...seen, acts: [{ id: 'A1', kind: 'public-disorder', by: ['O1'], ...passes, behaviour: 'fear-or-provocation-of-violence', aggravatedByRaceOrReligion: false, seenByPolice: true }] } },
  'recall-9a': { facts: { ...seen, decideOn: '2015-06-01', acts: [{ id: 'A1', kind: 'public-disorder', by: ['O1'], ...passes, behaviour: 'fear-or-provocation-of-violence', aggravatedByRaceOrReligion: false, seenByPolice: true }] } },
  'po21-1': { facts: reported({ decideOn: '2021-06-01', acts: [act({ kind: 'public-disorder', behaviour: 'harassment-alarm-or-distress', aggravatedByRaceOrReligion: false })] }) },
  'po21-2': { facts: { ...seen, decideOn: '2021-06-01', acts: [{ id: 'A1', kind: 'public-disorder', by: ['O1'], ...passes, behaviour: 'harassment-alarm-or-distress', aggravatedByRaceOrReligion: false, seenByPolice: true, stoppedOnWarning: true }] } },
  'crr26-p-affray': {
    facts: reported({ acts: [act({ kind: 'public-disorder', to: [], behaviour: 'affray', pointsToProve: 'made-out' }), act({ id: 'A2', kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] })] }),
  },
  'crr26-p-multi': { facts: reported({ victims: three, acts: [act({ kind: 'public-disorder', to: ['V1', 'V2', 'V3'], behaviour: 'fear-or-provocation-of-violence', aggravatedByRaceOrReligion: false })] }) },
  'crr26-p-4b': { facts: reported({ acts: [act({ kind: 'public-disorder', behaviour: 'intentional-harassment-alarm-or-distress', aggravatedByRaceOrReligion: false, becauseOfSex: true })] }) },
  'crr26-p-s5rr': { facts: reported({ acts: [act({ kind: 'public-disorder', behaviour: 'harassment-alarm-or-distress', aggravatedByRaceOrReligion: true })] }) },
  'crr26-bb-dvpo': { facts: { ...seen, acts: [{ id: 'A1', kind: 'breach-of-order', by: ['O1'], ...passes, order: 'domestic-violence-protection-order' }] } },
};
