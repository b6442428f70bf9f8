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
// A child may be abused with words: `sexually` says where it is not.
const sexual = '(?:sexual\\w*|rap(?:e|ed|ing)|abuse|indecent\\w*|naked)';

export const distressing: readonly Distressing[] = [
  { id: 'child-sexual-abuse', about: 'sexual abuse of a child', why: 'Named by those who assess reports as what stays with them longest.', words: anyOf(`${sexual}\\b[^.;!?\\n]{0,40}\\b${child}`, `${child}\\b[^.;!?\\n]{0,40}\\b${sexual}`, 'csam', 'iioc', 'child abuse (?:image|video|material)s?'), since },
  { id: 'rape', about: 'sexual violence', why: 'Accounts of rape and penetration are told in detail because the rules ask for it.', words: anyOf('rap(?:e|ed|es|ing)', 'penetrat\\w*', 'forced (?:her|him|me) (?:to have sex|to perform|down)', '(?:oral|anal|vaginal)(?:ly)? (?:sex|rape)', 'ejaculat\\w*'), since },
  { id: 'death-of-child', about: 'death of a child', why: 'A child that died, was killed or could not be revived.', words: anyOf(`(?:dead|died|lifeless|drown\\w*|stillborn)\\b[^.;!?\\n]{0,40}\\b${child}`, `(?:death of|kill(?:ed|s|ing of)) ${ofChild}`, `${child}\\b[^.;!?\\n]{0,40}\\b(?:dead|death(?! threat)|died|was killed|lifeless|drown\\w*)`), since },
  { id: 'death', about: 'a body', why: 'A body as it was found.', words: anyOf('decompos\\w*', 'corpse', 'maggots?', 'dead body', 'body (?:was )?found', 'lifeless', 'decapitat\\w*', 'dismember\\w*'), since },
  { id: 'self-harm', about: 'suicide or self-harm', why: 'Means and wounds of suicide and self-harm; safe messaging guidance asks that they are not met unprepared.', words: anyOf('suicid\\w*', 'hang(?:ed|ing) (?:her|him|my)self', 'found hanging', '(?:noose|ligature)s?', 'cut(?:s|ting)? (?:her|his|my) (?:wrists?|arms?)', 'self[- ]harm\\w*', 'overdos\\w*'), since },
  { id: 'injury', about: 'severe injury', why: 'Wounds described closely.', words: anyOf('disembowel\\w*', 'intestines?', 'brain matter', 'pool(?:s|ing)? of blood', 'blood everywhere', 'bleeding heavily', 'bone (?:was )?(?:showing|protruding|exposed)', 'severed', 'mutilat\\w*', 'gouged?', 'scald\\w*', 'acid burns?', 'burnt? alive', 'set (?:her|him) (?:on fire|alight)'), since },
  { id: 'strangled', about: 'strangulation', why: 'A person fighting for breath.', words: anyOf('strangl\\w*', 'throttl\\w*', 'suffocat\\w*', 'could ?n(?:o|’|\')t breathe', 'could not breathe'), since },
  { id: 'torture', about: 'torture', why: 'Pain given slowly and on purpose, to a person or an animal.', words: anyOf('tortur\\w*', 'waterboard\\w*', '(?:kicked|beat(?:en)?|stamped|burnt?|starved) (?:the |his |her |their |a )?(?:dog|cat|puppy|kitten|horse)(?: to death)?'), since },
];
