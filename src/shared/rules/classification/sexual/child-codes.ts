/** Codes of classes 21, 22B and 23, by the deed, the sex of the child and whether the offender is under 18 (page 65 and the offence list). */
type BySex = { readonly female: string; readonly male: string };
type Ways = { readonly penetration: BySex; readonly none: BySex };
export type ByOffender = { readonly adult: Ways; readonly under18: Ways };

const bySex = (female: string, male: string): BySex => ({ female, male });

export const incitingUnder13: ByOffender = {
  adult: { penetration: bySex('021/02', '021/04'), none: bySex('021/03', '021/05') },
  under18: { penetration: bySex('021/14', '021/15'), none: bySex('021/24', '021/25') },
};

export const activityUnder16: ByOffender = {
  adult: { penetration: bySex('022/06', '022/07'), none: bySex('022/18', '022/19') },
  under18: { penetration: bySex('022/12', '022/13'), none: bySex('022/22', '022/23') },
};

export const incitingUnder16: ByOffender = {
  adult: { penetration: bySex('022/08', '022/09'), none: bySex('022/20', '022/21') },
  under18: { penetration: bySex('022/14', '022/15'), none: bySex('022/24', '022/25') },
};

/** Of children of 13 to 17; those under 13 have codes of their own, beside graver classes. */
export const familyActivity: ByOffender = {
  adult: { penetration: bySex('023/04', '023/05'), none: bySex('023/22', '023/23') },
  under18: { penetration: bySex('023/32', '023/33'), none: bySex('023/06', '023/07') },
};

export const familyInciting: ByOffender = {
  adult: { penetration: bySex('023/08', '023/09'), none: bySex('023/26', '023/27') },
  under18: { penetration: bySex('023/36', '023/37'), none: bySex('023/10', '023/11') },
};

/** In the presence of the child, and making it watch. */
export const beforeUnder13 = { adult: { 'in-presence': '021/10', 'made-to-watch': '021/11' }, under18: { 'in-presence': '021/16', 'made-to-watch': '021/17' } } as const;
export const beforeUnder16 = { adult: { 'in-presence': '022/10', 'made-to-watch': '022/11' }, under18: { 'in-presence': '022/16', 'made-to-watch': '022/17' } } as const;
