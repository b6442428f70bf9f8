/** What replaying says, in words: how an incident comes out, and why a decision cannot be tried again. */
import type { CameOut } from './came-out.ts';
import type { WhyNot } from './replay-decision.ts';

const recordNames: Readonly<Record<string, string>> = {
  'nsir-incident': 'no notifiable crime',
  'auditable-incident': 'auditable incident',
  'crime-related-incident': 'crime related incident',
  intelligence: 'intelligence',
  'information-report': 'information report',
  'report-fraud': 'Report Fraud',
  returned: 'returned',
};

const recordWords = ([name, count]: readonly [string, number]): string => `${count === 1 ? '' : `${count} × `}${recordNames[name] ?? name}`;

/** “2 × 8N and 1 × 8L”, “crime related incident”, “for a person to settle”. */
export const outcomeWords = ({ crimes, otherRecords, refer }: CameOut): string => {
  const recorded = crimes.map((crime) => `${crime.count} × ${crime.class ?? 'a class left open'}`);
  const others = Object.entries(otherRecords).map(recordWords);
  const parts = [...recorded, ...(recorded.length > 0 ? others.filter((each) => each !== recordNames['nsir-incident']) : others), ...(refer.length > 0 ? ['for a person to settle'] : [])];
  return parts.length === 0 ? 'no crime' : parts.join(' and ');
};

/** After a count: “1,204 had no facts told with them”. */
export const whyNotWords: Readonly<Record<WhyNot, string>> = {
  'no-facts': 'had no facts told with them',
  erased: 'had their text erased',
  unreadable: 'have facts that no longer read',
  open: 'have facts that leave the answer open',
  'left-to-a-person': 'were left to a person, and still are',
};
