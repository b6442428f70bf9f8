/** The list keeps theft and taking without consent apart by code, within one class. */

/** The code of theft, or of taking without consent; neither where it is not known which. */
export const byIntent = ({ intent }: { readonly intent?: 'keep' | 'use' | undefined }, keep: string, use: string): string | null => (intent === undefined ? null : intent === 'keep' ? keep : use);
