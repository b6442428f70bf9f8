/** The names the rules have for answers, as they are read: proper names and initials with their capitals, and the hyphens that belong to a word. */

/** As a person writes them. A name of the rules has these words in small letters, without apostrophes, with hyphens between. */
const written: readonly string[] = [
  'England', 'Wales', 'Scotland', 'Northern Ireland', 'United Kingdom', 'British', 'British Transport Police', 'National Crime Agency', 'Report Fraud', 'Crown Court', 'Appendix B',
  'NCA', 'NFIB', 'PNC', 'CPS', 'LSD', 'MDMA', 'GHB', 'GBL', 'class A', 'class B', 'class C',
  'Buddhist', 'Christian', 'Hindu', 'Jewish', 'Muslim', 'Sikh',
  'e-bike', 'e-motorcycle', 'e-scooter', 'non-molestation', 'non-infrastructure', 'non-public', 'honour-based',
  'victim’s home', 'victim’s views', 'registrar’s team', 'registrar’s advice', 'prosecutor’s certificate', 'operator’s licence',
];

const spokenOf = (words: string): string => words.toLowerCase().replaceAll('-', ' ').replaceAll('’', '');

const inFull: Readonly<Record<string, string>> = { csa: 'child sexual abuse', cse: 'child sexual exploitation' };

const asWritten = new Map([...written.map((words) => [spokenOf(words), words] as const), ...Object.entries(inFull)]);

/** The longest first: British Transport Police before British. */
const any = new RegExp(`\\b(?:${[...asWritten.keys()].toSorted((one, other) => other.length - one.length).join('|')})\\b`, 'g');

/** `former-partner`: “former partner”; `outside-england-and-wales`: “outside England and Wales”. */
export const plain = (value: string): string => value.replaceAll('-', ' ').replace(':', ': ').replace(any, (found) => asWritten.get(found) ?? found);
