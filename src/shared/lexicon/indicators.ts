/**
 * The lexicon: words of a report that point to something a rule asks about. Each entry names its page; one that serves a rule of
 * a later day is silent for reports of before. Words point, and only a person says what they mean.
 */
import type { LocalDate } from '../domain/local-date.ts';
import { crr, type Cite } from '../rules/cite.ts';
import { anyOf } from '../rules/recording/report-words.ts';

export type Indicator = {
  readonly id: string;
  readonly about: string;
  readonly says: string;
  readonly cite: Cite;
  readonly words: RegExp;
  /** The first day whose reports it is for. */
  readonly from?: LocalDate;
  /** Words that themselves say no, or that mean the same when denied: "could not breathe", "no further action". */
  readonly isHeardDenied?: boolean;
};

const neck = '(?:hands?|arms?|forearm|grip\\w*|grabb?\\w*|held|hold|holding|squeez\\w*|pressure)\\b[^.;!?\\n]{0,30}\\b(?:neck|throat|windpipe)';

export const indicators: readonly Indicator[] = [
  {
    id: 'strangulation',
    about: 'Strangulation',
    says: 'An offence of its own, also where no mark is left: no particular pressure is asked. It is often not the word that is used.',
    cite: crr('42-43'),
    words: anyOf('strangl\\w*', 'strangulation', 'chok(?:ed|es|ing)', 'throttl\\w*', 'suffocat\\w*', 'smother\\w*', neck),
  },
  {
    id: 'could-not-breathe',
    about: 'Could not breathe',
    says: 'Perhaps strangled or suffocated: ask how.',
    cite: crr('42-43'),
    words: anyOf('(?:could ?n[o’\']t|can ?n?[o’\']t|unable to|struggled to|struggling to) breathe', 'blacked out', 'passed out', 'lost consciousness', 'saw stars'),
    isHeardDenied: true,
  },
  {
    id: 'threat-to-kill',
    about: 'Threat to kill',
    says: 'Meant to be feared it is an offence of its own, whoever is to be killed.',
    cite: crr('38'),
    words: anyOf('kill (?:you|her|him|me|them|us|my|your)', 'threat\\w* to kill', 'threatened (?:her|his|my|their) life', '(?:you|she|he)(?: a|’|\')re (?:a )?dead', 'going to kill', 'burn (?:your|her|his|the) house down', 'slit (?:your|her|his|my) throat'),
  },
  {
    id: 'following',
    about: 'Following and watching',
    says: 'Followed, watched, waited for or contacted again: behaviour the rules name for stalking.',
    cite: crr('52'),
    words: anyOf('follow(?:ed|ing|s) (?:her|him|me|them)', '(?:was|were|stood|sat|waiting|parked) outside (?:her|his|my|their|the) (?:house|home|flat|work|office|school|address)', 'track(?:er|ed|ing)(?: device| app)?', 'air ?tags?', 'spy(?:ing|ware)', 'watching (?:her|him|me|the house|the flat)', 'turn(?:ed|s|ing) up (?:at|outside|again)'),
  },
  {
    id: 'control',
    about: 'Control',
    says: 'Isolated, watched, kept without money or told what to do: behaviour the rules name for controlling or coercive behaviour.',
    cite: crr('54'),
    words: anyOf(
      '(?:won’t|won\'t|will not|would not|wouldn’t|wouldn\'t|does not|doesn’t|doesn\'t|did not|didn’t|didn\'t|never) (?:let|allow)s? (?:her|him|me|them)',
      'not allowed (?:to|out)',
      'isolat\\w*',
      '(?:takes?|took|controls?|controlled) (?:all )?(?:her|his|my|their) (?:money|wages|bank card|phone|passport|medication|keys)',
      'checks? (?:her|his|my) (?:phone|messages|mileage)',
      'locked (?:her|him|me) (?:in|out)',
      'tells? (?:her|him|me) what to wear',
      'controlling',
      'coerc\\w*',
      'afraid of (?:him|her)',
      'walk(?:s|ing)? on eggshells',
    ),
    isHeardDenied: true,
  },
  {
    id: 'weapon',
    about: 'Weapon',
    says: 'Carried, shown or threatened with it may be a crime beside what was done, in private as well.',
    cite: crr('94'),
    words: anyOf('knif\\w*', 'knives', 'machetes?', 'blades?', 'swords?', 'hammers?', 'crowbars?', 'baseball bats?', 'screwdrivers?', 'firearms?', 'guns?', 'shotguns?', 'tasers?', 'knuckle ?dusters?', 'acid', 'corrosive', 'weapons?'),
  },
  {
    id: 'sexual',
    about: 'Sexual',
    says: 'A report of rape is recorded as a crime or as N100; sexual touching without consent is a crime whoever reports it.',
    cite: crr('61-64'),
    words: anyOf('rap(?:e|ed|es|ing|ist)', 'sexual(?:ly)?', 'grop(?:ed|es|ing)', 'touched (?:her|him|me|them) (?:up|inappropriately|between|down|on the (?:breast|bottom|groin))', 'fondl\\w*', 'exposed himself', 'forced (?:her|him|me) to have sex', 'did not want (?:to have )?sex', 'indecent\\w*', 'up-?skirt\\w*'),
  },
  {
    id: 'intimate-images',
    about: 'Intimate images',
    says: 'Shared, made or threatened to be shared without consent it is a crime, whether or not the image is real or exists.',
    cite: crr('67-68'),
    words: anyOf('(?:nude|naked|intimate|explicit|sexual) (?:photo|picture|pic|image|video|clip)s?', 'revenge porn', 'deep ?fakes?', 'dick pics?', 'sextort\\w*'),
  },
  {
    id: 'child',
    about: 'A child',
    says: 'Hurt, neglected, exposed to harm or left alone: somebody responsible may have committed an offence of their own.',
    cite: crr('38-39'),
    words: anyOf('child(?:ren)?', 'bab(?:y|ies)', 'toddlers?', 'son', 'daughters?', 'aged? (?:[0-9]|1[0-7])', '(?:[0-9]|1[0-7])[- ]years?[- ]olds?'),
    isHeardDenied: true,
  },
  {
    id: 'professional',
    about: 'A professional reports',
    says: 'Where there is no doubt of who they are or of what they report it is recorded, whether or not the victim agrees or confirms it.',
    cite: crr('8'),
    words: anyOf('social workers?', 'doctors?', 'gp', 'nurses?', 'midwi(?:fe|ves)', 'health visitors?', 'teachers?', 'head ?teachers?', 'carers?', 'support workers?', 'idva', 'isva', 'paramedics?', 'probation officers?', 'safeguarding lead'),
    isHeardDenied: true,
  },
  {
    id: 'will-not-support',
    about: 'Does not want police action',
    says: 'A victim who confirms the crime and wants nothing done about it is no reason not to record it.',
    cite: crr('7'),
    words: anyOf(
      'no further action',
      'nfa',
      '(?:does|did|do) ?n[o’\']t (?:want|wish) (?:to (?:make|pursue|press|support|prosecute|give|go)|police|any|anything|him arrested|her arrested)',
      '(?:does|did|do) not (?:want|wish) (?:to (?:make|pursue|press|support|prosecute|give|go)|police|any|anything|him arrested|her arrested)',
      '(?:refus|declin)(?:ed|es|ing) to (?:make|give|provide|support|prosecute|engage)',
      'unwilling to (?:make|give|support|prosecute|engage)',
      'no complaints?',
      'withdr(?:ew|awn) (?:her|his|their|the) (?:complaint|statement|support)',
    ),
    isHeardDenied: true,
  },
  {
    id: 'hate',
    about: 'Hostility',
    says: 'A flag is set where the victim or anybody else perceives hostility to race, religion, orientation, disability or transgender identity.',
    cite: crr('26'),
    words: anyOf('racis[tm]\\w*', 'racial(?:ly)?', 'homophob\\w*', 'transphob\\w*', 'islamophob\\w*', 'antisemit\\w*', 'because (?:she|he|they) (?:is|was|are|were) (?:gay|black|asian|muslim|jewish|disabled|trans|polish|roma)', 'go back (?:to|where)', 'slurs?', 'hate crime'),
  },
  {
    id: 'honour',
    about: 'So-called honour',
    says: 'Done to protect the honour of a family or community it is flagged; forced marriage and FGM always.',
    cite: crr('31-32'),
    words: anyOf('(?:brought|bring|bringing) shame', 'dishonou?r\\w*', 'honou?r[- ](?:based|killing|violence)', 'forced (?:to marry|marriage|into (?:a )?marriage)', 'arranged marriage', 'fgm', 'genital mutilation', '(?:being |was |be )?cut as a girl'),
  },
  {
    id: 'slavery',
    about: 'Exploitation',
    says: 'Held, made to work or carried for it may be modern slavery, which is recorded beside the most serious other crime.',
    cite: crr('48'),
    words: anyOf('traffick\\w*', 'modern slavery', '(?:took|taken|holds?|keeps?|kept) (?:her|his|their|my) passport', 'debt bondage', 'county lines', 'cuckoo\\w*', 'forced (?:to work|labour)', 'made (?:her|him|them|me) (?:work|beg|sell)', 'nrm', 'domestic servitude', 'brothels?'),
  },
  {
    id: 'spiking',
    about: 'Spiking',
    says: 'A flag on violent, sexual and robbery offences; covert administration may be an offence of its own.',
    cite: crr('31'),
    words: anyOf('spik(?:ed|es|ing)', 'drugged', '(?:needle|injection) marks?', '(?:something|powder|pill|tablet) (?:was |had been )?(?:put )?in (?:her|his|my|their|the) drinks?'),
    from: '2026-04-01' as LocalDate,
  },
];
