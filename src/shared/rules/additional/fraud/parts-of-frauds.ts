/** Crimes that are part of a fraud or of computer misuse by the same offender, reported at once. */
export type Part = { readonly part: readonly string[]; readonly of: readonly string[]; readonly page: string };

export const partsOfFrauds: readonly Part[] = [
  { part: ['49A'], of: ['NFIB3G'], page: '59' },
  { part: ['47'], of: ['NFIB5A'], page: '69' },
  { part: ['NFIB8A'], of: ['NFIB6B'], page: '84' },
  { part: ['41'], of: ['NFIB8A'], page: '89' },
  { part: ['NFIB10'], of: ['NFIB8A'], page: '97' },
  { part: ['58A', '58B', '58C', '58D'], of: ['NFIB51A', 'NFIB51B'], page: '131' },
  { part: ['35', 'NFIB51A'], of: ['NFIB51B'], page: '134' },
  { part: ['35', 'NFIB52A', 'NFIB52B', 'NFIB52C', 'NFIB52D'], of: ['NFIB52E'], page: '146' },
];
