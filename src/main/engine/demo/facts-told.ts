/** The facts an assessor of the demonstration tells before deciding: those of a plain story of one crime between two. */
import { FactsDocument, type FactsInput } from '../../../shared/rules/facts/document.ts';
import type { ToldFacts } from '../../../shared/rules/facts/told-facts.ts';
import { capacityOf, type Reporter } from './family.ts';
import type { Finding } from './finding.ts';
import type { OffenceName } from './offences.ts';

type Act = NonNullable<FactsInput['acts']>[number];
type Of<K extends Act['kind']> = Extract<Act, { readonly kind: K }>;

const done = { id: 'A1', by: ['O1'], to: ['V1'] };

const assault = (injury: Of<'assault'>['injury'], intentSeriousHarm = false): Act => ({ ...done, kind: 'assault', injury, intentSeriousHarm, features: [] });
const theft = (from: Of<'theft'>['from'], change: Partial<Of<'theft'>> = {}): Act => ({ ...done, kind: 'theft', goods: 'other', from, force: 'none', intent: 'keep', ...change });
const inOneShop = { shop: [], shopUnits: ['Shop'] } satisfies Partial<Of<'theft'>>;
const burglary = (premises: Of<'burglary'>['premises'], deed: Of<'burglary'>['deed'] = 'entered'): Act => ({ ...done, kind: 'burglary', premises, deed, force: 'none', trespass: true, purpose: 'steal', carried: [] });
const damage = (what: Of<'damage'>['what']): Act => ({ ...done, kind: 'damage', what, fire: false, marks: [], likelier: 'damage' });

/** What was done, where an offence of the stories is that and nothing else. */
const deeds: Readonly<Partial<Record<OffenceName, Act>>> = {
  commonAssault: assault('none'),
  actualBodilyHarm: assault('actual'),
  wounding: assault('wound'),
  woundingWithIntent: assault('wound', true),
  shoplifting: theft('shop', inOneShop),
  theftPerson: theft('person'),
  theftDwelling: theft('dwelling'),
  theftOther: theft('elsewhere'),
  theftFromVehicle: theft('motor-vehicle'),
  pedalCycle: theft('elsewhere', { goods: 'pedal-cycle' }),
  robbery: theft('person', { force: 'to-steal', property: 'personal' }),
  robberyBusiness: theft('shop', { ...inOneShop, force: 'to-steal', property: 'business' }),
  theftOfVehicle: { ...done, kind: 'vehicle', deed: 'taken', intent: 'keep', force: 'none', aggravation: [] },
  burglaryHome: burglary('house-flat-houseboat'),
  attemptedBurglaryHome: burglary('house-flat-houseboat', 'attempted'),
  distractionBurglary: burglary('house-flat-houseboat', 'distraction'),
  burglaryBusiness: burglary('business-or-community'),
  attemptedBurglaryBusiness: burglary('business-or-community', 'attempted'),
  damageHome: damage('home'),
  damageBuilding: damage('business-or-community-building'),
  damageVehicle: damage('vehicle'),
  damageOther: damage('other'),
  makingOff: { ...done, kind: 'making-off' },
};

/** The offence a finding is about, and whether there is credible evidence to the contrary; null where it is not one of one crime. */
const inQuestion = (finding: Finding): { readonly offence: OffenceName; readonly contraryEvidence: boolean } | null => {
  if (finding.kind === 'none') return finding.leaves === 'F3' && finding.alleged !== undefined ? { offence: finding.alleged, contraryEvidence: true } : null;
  const [crime, ...more] = finding.kind === 'record' && !finding.without ? finding.crimes : [];
  return crime === undefined || more.length > 0 ? null : { offence: crime.offence, contraryEvidence: false };
};

type StoryTold = { readonly by: Reporter; readonly received: string; readonly findings: readonly Finding[]; readonly victim: { readonly isPerson: boolean; readonly name: string | null }; readonly offender: string | null };

/** null where the story is of more than one crime, of one against the state, or reported by somebody whose word needs more. */
export const factsTold = ({ by, received, findings, victim, offender }: StoryTold): ToldFacts | null => {
  const [finding, ...others] = findings;
  if (finding === undefined || others.length > 0 || finding.victim === 'state' || capacityOf[by] !== 'victim') return null;
  const about = inQuestion(finding);
  const act = about && deeds[about.offence];
  if (!about || !act) return null;
  const names = [['V1', victim.name], ['O1', offender]] as const;
  return {
    names: Object.fromEntries(names.flatMap(([id, name]) => (name === null ? [] : [[id, name]]))),
    document: FactsDocument.parse({
      report: { receivedAt: received, by: capacityOf[by] },
      victims: [{ id: 'V1', kind: victim.isPerson ? 'person' : 'organisation', capacity: [] }],
      offenders: [{ id: 'O1' }],
      acts: [{ ...act, probable: true, contraryEvidence: about.contraryEvidence, circumstances: [] }],
    }),
  };
};
