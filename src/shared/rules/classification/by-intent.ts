/** The list keeps theft and taking without consent apart by code, within one class. */

/** The code of theft and that of taking without consent, by class. */
export const codesByIntent = { '44': ['044/00', '137/18'], '48': ['048/01', '130/01'], '49': ['049/12', '130/02'] } as const;

/** The code of theft, or of taking without consent; neither where it is not known which. */
export const byIntent = ({ intent }: { readonly intent?: 'keep' | 'use' | undefined }, classCode: keyof typeof codesByIntent): string | null =>
  intent === undefined ? null : codesByIntent[classCode][intent === 'keep' ? 0 : 1];
