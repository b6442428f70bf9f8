/** Codes of class 70, by how the disorder was used, the deed, penetration and, for some, the sex of the victim (the offence list). */
type BySex = { readonly female: string; readonly male: string };
type Ways = { readonly penetration: BySex; readonly none: BySex };
type DisorderCodes = { readonly activity: Ways; readonly causing: Ways; readonly 'in-presence': string; readonly 'made-to-watch': string };

const same = (code: string): BySex => ({ female: code, male: code });

export const disorderCodes: Readonly<Record<'mental-disorder-impeding-choice' | 'mental-disorder-and-inducement-threat-or-deception' | 'mental-disorder-and-care-worker', DisorderCodes>> = {
  'mental-disorder-impeding-choice': {
    activity: { penetration: { male: '070/01', female: '070/02' }, none: { male: '070/03', female: '070/04' } },
    causing: { penetration: { male: '070/05', female: '070/06' }, none: { male: '070/07', female: '070/08' } },
    'in-presence': '070/09',
    'made-to-watch': '070/10',
  },
  'mental-disorder-and-inducement-threat-or-deception': {
    activity: { penetration: same('070/11'), none: same('070/12') },
    causing: { penetration: same('070/13'), none: same('070/14') },
    'in-presence': '070/15',
    'made-to-watch': '070/16',
  },
  'mental-disorder-and-care-worker': {
    activity: { penetration: { male: '070/17', female: '070/18' }, none: { male: '070/19', female: '070/20' } },
    causing: { penetration: same('070/21'), none: same('070/22') },
    'in-presence': '070/23',
    'made-to-watch': '070/24',
  },
};
