/**
 * Words that make a passage hard to read, for whoever reads many of them in a day. They serve no rule and decide nothing: they only
 * say what may be covered until its reader asks for it. Kept short, and each entry says why and since when it is here.
 */
import type { LocalDate } from '../domain/local-date.ts';
import { anyOf } from '../rules/recording/report-words.ts';

export type Distressing = {
  readonly id: string;
  /** What is said over the covered passage, so that nobody uncovers it unprepared. */
  readonly about: string;
  readonly why: string;
  readonly words: RegExp;
  readonly since: LocalDate;
};

const since = '2026-11-28' as LocalDate;
const child = '(?:child(?:ren)?|bab(?:y|ies)|infants?|toddlers?|(?:step)?(?:son|daughter)s?|(?:[0-9]|1[0-7])[- ]years?[- ]olds?)';
// A threat to kill, or a killing before a child, is no death of one: who died stands right behind these words.
const ofChild = `(?:(?:an?|the|her|his|their|my|our|own|two|three|young|newborn|little|[\\w-]+['’]s) ){0,3}${child}`;
const sexual = '(?:sexual\\w*|rap(?:e|ed|ing)|indecent\\w*|naked)';
// A child may be abused with words, hear abuse of somebody else, and give a police team its name: `abuse` alone says who suffered it.
const abuse = '(?<!\\b(?:verbal|racist|racial|homophobic|online|domestic) )abuse';
const abuseOfChild = [
  `${abuse} of ${ofChild}`,
  `${child}(?:['’]s?)? abuse(?! of\\b| (?:investigations? )?(?:teams?|units?|officers?|detectives?)\\b)`,
  `${child}\\b[^.;!?\\n]{0,20}\\b(?:disclos\\w*|suffer\\w*|endur\\w*|subjected to|victims? of)(?: (?:the|this|that|historic(?:al)?|past))? abuse`,
  `abused? as (?:an? )?(?:young )?(?:child(?:ren)?|baby|toddler)`,
];
// Between a child and a death nobody else may stand, unless beside the child or as who did or found it: theirs may be the death.
const determiner = '(?:(?:an?|the|her|his|their|my|our) )?';
const somebody = '(?:ex|husband|wife|partner|boyfriend|girlfriend|(?:step|grand)?(?:father|mother|dad|mum|parent)s?|brother|sister|uncle|aunt|friend|neighbour|man|woman|dog|cat)\\b';
const toDeath = `(?: and ${determiner}${somebody})?(?:(?!(?<!\\bby ${determiner})\\b${somebody})[^.;!?\\n]){0,40}`;
const deathOfChild = [
  `(?:dead|lifeless|stillborn) (?:(?:two|three|young|newborn|little) ){0,2}${child}`,
  `(?:death of|body of|found dead|died,? including|drown(?:ed|s|ing)(?: of)?|kill(?:ed|s|ing of)) ${ofChild}`,
  `${child}\\b${toDeath}\\b(?:dead|death(?! threat| of\\b)|died|(?:was|were) killed|lifeless|drown\\w*)`,
];

export const distressing: readonly Distressing[] = [
  { id: 'child-sexual-abuse', about: 'sexual abuse of a child', why: 'Named by those who assess reports as what stays with them longest.', words: anyOf(`${sexual}\\b[^.;!?\\n]{0,40}\\b${child}`, `${child}\\b[^.;!?\\n]{0,40}\\b${sexual}`, ...abuseOfChild, 'csam', 'iioc'), since },
  { id: 'rape', about: 'sexual violence', why: 'Accounts of rape and penetration are told in detail because the rules ask for it.', words: anyOf('rap(?:e|ed|es|ing)', 'penetrat\\w*', 'forced (?:her|him|me) (?:to have sex|to perform|down)', '(?:oral|anal|vaginal)(?:ly)? (?:sex|rape)', 'ejaculat\\w*'), since },
  { id: 'death-of-child', about: 'death of a child', why: 'A child that died, was killed or could not be revived.', words: anyOf(...deathOfChild), since },
  { id: 'death', about: 'a body', why: 'A body as it was found.', words: anyOf('decompos\\w*', 'corpse', 'maggots?', 'dead body', 'body (?:was )?found', 'lifeless', 'decapitat\\w*', 'dismember\\w*'), since },
  { id: 'self-harm', about: 'suicide or self-harm', why: 'Means and wounds of suicide and self-harm; safe messaging guidance asks that they are not met unprepared.', words: anyOf('suicid\\w*', 'hang(?:ed|ing) (?:her|him|my)self', 'found hanging', '(?:noose|ligature)s?', 'cut(?:s|ting)? (?:her|his|my) (?:wrists?|arms?)', 'self[- ]harm\\w*', 'overdos\\w*'), since },
  { id: 'injury', about: 'severe injury', why: 'Wounds described closely.', words: anyOf('disembowel\\w*', 'intestines?', 'brain matter', 'pool(?:s|ing)? of blood', 'blood everywhere', 'bleeding heavily', 'bone (?:was )?(?:showing|protruding|exposed)', 'severed', 'mutilat\\w*', 'gouged?', 'scald\\w*', 'acid burns?', 'burnt? alive', 'set (?:her|him) (?:on fire|alight)'), since },
  { id: 'strangled', about: 'strangulation', why: 'A person fighting for breath.', words: anyOf('strangl\\w*', 'throttl\\w*', 'suffocat\\w*', 'could ?n(?:o|’|\')t breathe', 'could not breathe'), since },
  { id: 'torture', about: 'torture', why: 'Pain given slowly and on purpose, to a person or an animal.', words: anyOf('tortur\\w*', 'waterboard\\w*', '(?:kicked|beat(?:en)?|stamped|burnt?|starved) (?:the |his |her |their |a )?(?:dog|cat|puppy|kitten|horse)(?: to death)?'), since },
];
