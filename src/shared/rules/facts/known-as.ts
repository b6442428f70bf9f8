/** What somebody may call a fact or a kind of act, and what it is called here: where a name is far from the right one, its spelling does not lead there. */

/** The names of facts it may be, of which the first that there is at that place is meant. */
const factsKnownAs: Readonly<Record<string, readonly string[]>> = {
  offender: ['by', 'offenders'],
  offenders: ['by'],
  suspect: ['by', 'offenders'],
  suspects: ['by', 'offenders'],
  perpetrator: ['by', 'offenders'],
  victim: ['to', 'victims'],
  victims: ['to'],
  date: ['on', 'receivedAt'],
  location: ['suspectWas'],
  offences: ['acts'],
  crimes: ['acts'],
  allegations: ['acts'],
  relationships: ['pairs'],
  cancellations: ['removals'],
  reporter: ['by', 'report'],
  reportedBy: ['by', 'report'],
};

export const factKnownAs = (name: string, names: readonly string[]): string | null => factsKnownAs[name]?.find((each) => names.includes(each)) ?? null;

const kindsKnownAs: Readonly<Record<string, string>> = {
  robbery: 'theft',
  shoplifting: 'theft',
  'pet-abduction': 'theft',
  rape: 'sexual-act',
  'sexual-assault': 'sexual-act',
  'sexual-offence': 'sexual-act',
  grooming: 'child-exploitation',
  sexting: 'obscene-material',
  voyeurism: 'indecency',
  exposure: 'indecency',
  stalking: 'course-of-conduct',
  harassment: 'course-of-conduct',
  'coercive-control': 'course-of-conduct',
  'controlling-or-coercive-behaviour': 'course-of-conduct',
  'malicious-communication': 'message',
  arson: 'damage',
  'criminal-damage': 'damage',
  'public-order': 'public-disorder',
  affray: 'public-disorder',
  hacking: 'computer-misuse',
  cyber: 'computer-misuse',
  murder: 'death',
  homicide: 'death',
  'sudden-death': 'death',
  'dangerous-driving': 'driving',
  kidnapping: 'abduction',
  kidnap: 'abduction',
  'false-imprisonment': 'abduction',
  possession: 'drugs',
  drug: 'drugs',
  knife: 'weapon',
  firearm: 'weapon',
  neglect: 'child-cruelty',
  'vehicle-theft': 'vehicle',
  'vehicle-taking': 'vehicle',
  trafficking: 'modern-slavery',
  strangulation: 'assault',
  wounding: 'assault',
  handling: 'offence',
};

/** Handling, going equipped and whatever else has no kind of its own is an offence by its class. */
export const kindKnownAs = (kind: string): string | null => kindsKnownAs[kind.toLowerCase().replaceAll(/[ _]/g, '-')] ?? null;
