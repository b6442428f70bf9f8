/** What the name of an edition tells: `2027-28` is the list of the recording year that begins on 1 April 2027. */
import type { LocalDate } from '../domain/local-date.ts';

/** The year an edition begins in, or null where the text is no pair of years. */
export const yearOf = (edition: string): number | null => {
  const match = /^(20\d\d)-(\d\d)$/.exec(edition);
  if (!match) return null;
  const year = Number(match[1]);
  return Number(match[2]) === (year + 1) % 100 ? year : null;
};

/** The list prints no date of its own: recording years begin on 1 April (Crime Recording Rules 2026/27, cover: from April 2026). */
export const beginsOn = (edition: string): LocalDate => `${edition.slice(0, 4)}-04-01` as LocalDate;

/** The days on which an edition may come into force: within its first calendar year or what is left of its recording year. */
export const mayBeginBetween = (edition: string): readonly [first: LocalDate, last: LocalDate] => {
  const year = Number(edition.slice(0, 4));
  return [`${year}-01-01` as LocalDate, `${year + 1}-03-31` as LocalDate];
};

/** `Notifiable Offence List 2027-28`, wherever it stands in a cell; other strokes are read as a hyphen. */
export const editionIn = (cell: string, title: string): string | null => {
  const rest = cell.toLowerCase().startsWith(title.toLowerCase()) ? cell.slice(title.length).trim() : null;
  const edition = rest === null ? null : rest.replaceAll(/\s*[-–/]\s*(?:20)?(?=\d\d$)/g, '-');
  return edition !== null && yearOf(edition) !== null ? edition : null;
};
