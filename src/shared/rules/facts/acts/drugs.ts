/** Facts of controlled drugs and what goes with them (pages 91-93). */
import { z } from 'zod';
import { oneOf, someOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const drugDeeds = ['production', 'supply', 'possession', 'intent-to-supply', 'permitting-premises', 'had-on-a-ship', 'carried-on-a-ship', 'import', 'export', 'sold-for-intoxication', 'search-obstructed'] as const;

export const drugs = [
  'cocaine',
  'heroin',
  'lsd',
  'mdma',
  'crack',
  'methadone',
  'crystal-meth',
  'other-class-a',
  'amphetamine',
  'cannabis',
  'synthetic-cannabinoid',
  'ketamine',
  'mephedrone',
  'ghb',
  'gbl',
  'other-class-b',
  'anabolic-steroids',
  'piperazines',
  'khat',
  'nitrous-oxide',
  'other-class-c',
  'temporary-class',
  'unspecified',
  'psychoactive-substance',
] as const;

export const DrugsAct = z.strictObject({
  ...common,
  kind: z.literal('drugs'),
  deed: oneOf(
    drugDeeds,
    'What was done with the drug?',
    'Supply: offering to supply or being concerned in it too. Possession: without intent to supply. Permitting premises: by an occupier, knowingly. Carried on a ship: or concealed there. Sold for intoxication: a substance other than a controlled drug, believed likely to be inhaled by somebody under 18. Search obstructed: or drugs concealed from it.',
  ),
  drug: oneOf(
    drugs,
    'Which drug is it?',
    'MDMA is ecstasy; mephedrone includes cathinone derivatives; gbl includes 1,4-butanediol. Temporary class: under a temporary class order. Psychoactive substance: not controlled as a drug. Several drugs are acts of their own.',
  ),
  identifiedBy: oneOf(
    ['laboratory', 'field-test', 'admission', 'experienced-officer', 'nothing-yet'],
    'How is it known what the substance is?',
    'Asked of possession. Field test: by a method the Home Office has approved. Admission: the suspect admits it, and police decide that no analysis is justified. Experienced officer: in identifying cannabis.',
  ),
  premisesUse: oneOf(
    ['production', 'supply', 'preparing-opium', 'smoking-cannabis-or-opium', 'another-use'],
    'What was permitted on the premises?',
    'Production and supply include attempts; supply includes offers. Smoking: of cannabis, cannabis resin or prepared opium.',
  ),
  steroids: someOf(['for-import-or-export', 'counterfeit'], 'Does any of these apply to the steroids?', 'Asked of possession of anabolic steroids, which is no offence otherwise. For import or export: without a licence. An empty list says none.'),
  inCustody: yesNo('Was it had in a custodial institution?', 'Asked of possession of a psychoactive substance, which is no offence otherwise.'),
});
export type DrugsAct = z.infer<typeof DrugsAct>;
