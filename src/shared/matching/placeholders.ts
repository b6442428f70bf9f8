/** What is written where nothing is known, and places and people that belong to everybody: none of them joins two incidents. */

const nobody = new Set([
  'anon', 'anonymous', 'caller', 'complainant', 'customer', 'declined', 'female', 'householder', 'informant', 'ip', 'male', 'man', 'manager', 'member',
  'na', 'neighbour', 'nil', 'nk', 'none', 'occupant', 'occupier', 'offender', 'passer', 'person', 'police', 'public', 'refused', 'resident', 'security', 'staff',
  'suspect', 'tbc', 'unidentified', 'uk', 'unk', 'unknown', 'victim', 'withheld', 'witness', 'woman',
]);

/** A short one may be a part of somebody's name: Tran Thi Na. */
const isNobody = (word: string, all: readonly string[]): boolean => nobody.has(word) && (word.length > 3 || all.every((each) => nobody.has(each)));

export const isPlaceholder = (words: readonly string[]): boolean => words.some((word) => isNobody(word, words)) || /^(?:not|no) (?:given|known|name|stated|provided)/.test(words.join(' '));

/** Reports made at these are about something else that happened to somebody else. */
export const isEverybodys = (place: string): boolean =>
  /\b(?:police|custody|magistrates|crown court|county court|prison|hmp|hospital|infirmary|a ?& ?e|emergency department|railway station|bus station|airport)\b/i.test(place);

/** Of a place in words: that nobody knows where it was. */
export const isNowhere = (words: string): boolean => /^(?:unknown|unk|nk|tbc|nil|none|not|no)\b/.test(words);
