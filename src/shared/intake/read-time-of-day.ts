/** Times of day as people and systems write them: 12:42 PM, 23:18:12, 3.38pm, 2347hrs, 10:00 BST, 10:00+01:00. */

type TimeOfDay = {
  readonly ms: number;
  /** Minutes ahead of UTC where the text says so; null where it is whatever clock hung on the wall. */
  readonly offsetMinutes: number | null;
};

const clockTime = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*(am|pm|a\.m\.?|p\.m\.?|hrs?|hours|h)?\s*(z|utc|gmt|bst|[+-]\d{2}:?\d{2})?$/i;
const bareTime = /^(\d{2})(\d{2})\s*(?:hrs?|hours|h)?$/i;

const offsetOf = (zone: string | undefined): number | null | 'none' => {
  if (zone === undefined) return null;
  const name = zone.toLowerCase();
  if (name === 'z' || name === 'utc' || name === 'gmt') return 0;
  if (name === 'bst') return 60;
  const hours = Number(name.slice(1, 3));
  const minutes = Number(name.slice(-2));
  if (hours > 14 || minutes > 59) return 'none';
  return (name.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
};

/** Half past midnight is 12:30 AM on a clock of twelve hours; 0:30 AM and 13:30 PM are on no clock at all. */
const hourOf = (written: number, half: string | undefined): number | null => {
  const first = half?.[0]?.toLowerCase();
  if (first !== 'a' && first !== 'p') return written <= 23 ? written : null;
  if (written < 1 || written > 12) return null;
  return (written % 12) + (first === 'p' ? 12 : 0);
};

/** Null for anything that is no time: 24:00 and 7:!7 PM are not mended. */
export const readTimeOfDay = (text: string): TimeOfDay | null => {
  const match = clockTime.exec(text);
  if (!match) {
    const bare = bareTime.exec(text);
    return bare && Number(bare[1]) <= 23 && Number(bare[2]) <= 59
      ? { ms: (Number(bare[1]) * 60 + Number(bare[2])) * 60_000, offsetMinutes: null }
      : null;
  }
  const hour = hourOf(Number(match[1]), match[4]);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  const offsetMinutes = offsetOf(match[5]);
  if (hour === null || minute > 59 || second > 59 || offsetMinutes === 'none') return null;
  return { ms: ((hour * 60 + minute) * 60 + second) * 1000, offsetMinutes };
};
