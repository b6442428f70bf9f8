/**
 * What the report's own words and people call to mind while it is decided, each with its page. A prompt asks nobody for
 * anything and keeps nothing from being saved: words point, and only a person says what they mean.
 */
import type { IncidentVersion } from '../../domain/incident.ts';
import { nsir } from '../../domain/nsir-categories.ts';
import { crr, type Cite } from '../cite.ts';
import { anyOf, breachOfAnOrder, textOf } from './report-words.ts';

type Prompt = { readonly id: string; readonly about: string; readonly says: string; readonly cite: Cite };

/** Said by words of the report, its log or its codes. */
type Worded = Prompt & { readonly words: RegExp };

export const worded: readonly Worded[] = [
  {
    id: 'partner-agency',
    about: 'A partner agency',
    says: 'It may tell of a crime nobody has recorded. That the other agency deals with it is no reason not to record.',
    cite: crr('10'),
    words: anyOf('marac', 'mash', 'safeguarding (?:referral|concern|hub)', 'referral (?:from|by|received)', 'referred (?:to us )?by'),
  },
  {
    id: 'seen-on-video',
    about: 'Video',
    says: 'Video is no third-party report: the victim confirms, or the points to prove are made out; after enquiries without a victim it may still be appropriate or necessary to record.',
    cite: crr('8'),
    words: /(?<!\bno |\bwithout )\b(?:cctv|doorbell (?:camera|footage|video)|dash-?cam|video footage|caught on camera)\b/i,
  },
  {
    id: 'impaired',
    about: 'Drink or impairment',
    says: 'An incident at the least, followed up when the person is fit; recorded now where other evidence supports it.',
    cite: crr('9'),
    words: anyOf('drunk', 'drunken', 'intoxicated', 'inebriated', 'under the influence', 'slurr(?:ed|ing)'),
  },
  {
    id: 'counter-allegation',
    about: 'Counter-allegation',
    says: 'Said in answer or self-defence: look for evidence in support. A decision not to record it is kept for disclosure.',
    cite: crr('8-9'),
    words: anyOf(
      'counter[- ]?allegations?',
      'cross[- ]allegations?',
      'self[- ]defen[cs]e',
      '(?:he|she|they) (?:was|were) (?:hit|struck|punched|pushed|attacked|assaulted) first',
    ),
  },
  {
    id: 'at-school',
    about: 'School',
    says: 'In its hours the school deals with it unless the victim, parent or school asks, or it is serious.',
    cite: crr('12'),
    words: anyOf('school', 'academy', 'classroom', 'playground', 'head ?teacher', 'pupils?'),
  },
  {
    id: 'police-on-duty',
    about: 'Police on duty',
    says: 'In the execution of duty the clock is that of the appropriate authority, not the 24 hours. Off duty, the ordinary rules.',
    cite: crr('17'),
    words: /\b(?:complain\w*|allegation|alleges?|alleged|assaulted|force used|excessive force)\b[^.]{0,40}\b(?:by|against|about|of) (?:an? |the |two |three )?(?:police|officers?|constables?|pcso|custody (?:staff|sergeant))\b/i,
  },
  {
    id: 'course-of-conduct',
    about: 'Course of conduct',
    says: 'More than one occasion? Then stalking, harassment or controlling behaviour is in most cases the principal crime; between former partners of 16 or over it is stalking.',
    cite: crr('55'),
    words: anyOf(
      'repeatedly',
      'over and over',
      'again and again',
      'constant(?:ly)?',
      'third time',
      'every (?:day|night|week)',
      '(?:two|three|four|five|six|ten|twelve|twenty|thirty|forty|fifty|sixty|several|many|\\d+) (?:different |separate )?(?:days|occasions|times)',
      '(?:dozens|hundreds|many|\\d{2,}) (?:of )?(?:calls|messages|texts)',
      '(?:keeps?|kept) (?:\\w+ )?(?:messag|call|ring|text|turn|com|follow|contact|wait|shout|threat)\\w*',
      'follow(?:ed|ing|s) (?:her|him|me|them)',
      'stalk(?:ed|ing|s|er)',
      'harass\\w*',
    ),
  },
  {
    id: 'an-order',
    about: 'An order',
    says: 'A breach that can be recorded is recorded beside what was done.',
    cite: crr('89-90'),
    words: anyOf(
      '(?:restraining|non[- ]molestation|(?:protection from )?harassment|stalking(?: protection)?|sexual harm prevention|sex offenders? notification|(?:mutilation|fgm) protection|knife crime prevention|domestic violence protection|domestic abuse protection|criminal behaviour) (?:order|notice)',
      breachOfAnOrder,
    ),
  },
  {
    id: 'a-lot-of-money',
    about: 'A lot of money',
    says: 'Whoever is dealt with for a crime and has a lot of money on them: consider the proceeds of crime as well, class 38.',
    cite: crr('92'),
    words: /\b(?:found|seiz\w+|recovered|possession|carrying|search\w*|had on (?:her|him|them))\b[^.;!?\n]{0,60}(?:\b(?:large|considerable|substantial) (?:amounts?|sums?|quantit(?:y|ies)) of (?:cash|money)|\b(?:bundles?|rolls?|wads?|bags?) of (?:cash|money|banknotes)|(?:\bthousands of pounds|£\d{1,3},?\d{3}) in (?:cash|notes))\b/i,
  },
  {
    id: 'fraud',
    about: 'Fraud or cyber',
    says: 'Fraud or computer misuse goes to Report Fraud; it is recorded here as well only on a call for service.',
    cite: crr('97'),
    words: anyOf(
      'fraud\\w*',
      'scam\\w*',
      'phish\\w*',
      'bitcoin',
      'crypto\\w*',
      'hacked',
      'bank (?:details|account)',
      'card details',
      'courier',
      'investment',
    ),
  },
  {
    id: 'elsewhere',
    about: 'Another area',
    says: 'Where the suspect was decides, then where the victim was, lives, or does business: another force’s crime is passed on, and theirs to record.',
    cite: crr('15'),
    words: anyOf(
      '(?:another|other|neighbouring) (?:police )?force',
      '(?:outside|out of) (?:the |our |this )?(?:force )?area',
      'british transport police',
      'btp',
      '(?:happened|was|were|lives?|living|committed) in (?:scotland|northern ireland)',
    ),
  },
  {
    id: 'said-before',
    about: 'Reported before',
    says: 'Perhaps reported before: close the later one as a duplicate, and keep what it adds on the first.',
    cite: nsir('5'),
    words: anyOf(
      'duplicate',
      'already (?:been )?reported',
      'reported (?:this )?(?:before|earlier|previously)',
      'same (?:incident|job|log) as',
      'linked to (?:log|incident)',
    ),
  },
];

/** A crime in the words of a report that is to leave none behind. */
const crimeWords = /\b(?:punch|push|kick|slap|hit|grab|stab|strangl|chok|rap(?:e|ed)\b|assault|stole|stolen|robb|burgl|threat|damag|smash|graffiti|set fire|groped|spat)/i;

const noCrime: Prompt = {
  id: 'crime-in-the-words',
  about: 'A second look',
  says: 'No crime is recorded, and the words of the report tell of one: read them once more. Where a notifiable crime was committed the incident closes as crime.',
  cite: nsir('19'),
};

const underTen: Prompt = { id: 'under-ten', about: 'Under ten', says: 'Somebody suspected is under ten: it is recorded all the same.', cite: crr('9') };

/**
 * What to bear in mind while it is decided.
 * @source Crime Recording Rules 2026/27, pages 8-10, 12, 15, 17, 55, 89-90, 92 and 97; NSIR 2011, page 5
 */
export const promptsFor = (version: IncidentVersion): readonly Prompt[] => {
  const text = textOf(version);
  const isUnderTen = version.text.parties.some(({ role, age }) => role === 'suspect' && age !== null && age < 10);
  return [...(isUnderTen ? [underTen] : []), ...worded.filter(({ words }) => words.test(text)).map(({ id, about, says, cite }) => ({ id, about, says, cite }))];
};

/** Where no crime is to be recorded of a report whose words tell of one; null where none do. */
export const secondLook = (version: IncidentVersion): Prompt | null => (crimeWords.test(textOf(version)) ? noCrime : null);
