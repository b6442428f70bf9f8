/**
 * Whether an incident's record names somebody as part of it. C2 to C5 are decided by somebody independent of the investigation (Crime Recording
 * Rules 2026/27, page 25). The investigation itself is not in this application: whoever decides declares it, and this finds what the report shows
 * against it, which is who wrote its log, whom it names as a party, and a field of its source that is nobody's name but theirs. Recording the crime is no part
 * of investigating it, and a surname alone is nobody's name.
 */
import type { IncidentText } from '../domain/incident.ts';
import { nameWords } from '../matching/names.ts';

/** All the words of the name, in any order: "MARLOW, Sunniva PC 1204". */
const hasName = (written: string | null, wanted: readonly string[]): boolean => {
  const words = nameWords(written);
  return wanted.length > 1 && wanted.every((word) => words.includes(word));
};

export const isNamedIn = ({ log, parties, other }: IncidentText, name: string): boolean => {
  const wanted = nameWords(name);
  return [...log.map(({ author }) => author), ...parties.map((party) => party.name), ...other.map(({ value }) => (nameWords(value).length <= wanted.length + 3 ? value : null))].some((written) => hasName(written, wanted));
};
