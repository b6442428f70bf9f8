/** The words facts are shown in: kinds of act, answers, who and what a short name stands for. */
import type { FieldProblem } from '../../../../shared/ipc/result.ts';
import type { Act, ActKind } from '../../../../shared/rules/facts/document.ts';
import { isLocalDate } from '../../../../shared/domain/local-date.ts';
import { dateWords } from '../../../data/time-words.ts';
import { actKinds, type Question } from '../../../../shared/rules/facts/question.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { byWords } from '../../../ui/by-words.ts';
import { plain } from './plain-words.ts';

/** Kinds of act in the groups of the offence list, each under the words an assessor thinks in. */
const grouped: readonly (readonly [string, readonly (readonly [ActKind, string])[]])[] = [
  ['Violence', [['assault', 'Assault'], ['threat', 'Threat'], ['endangering', 'Endangering'], ['abduction', 'Kidnap, abduction or imprisonment'], ['child-cruelty', 'Child cruelty or neglect'], ['spiking', 'Spiking'], ['death', 'Death'], ['driving', 'Driving'], ['dog', 'Dog'], ['fgm', 'Female genital mutilation'], ['forced-marriage', 'Forced marriage'], ['modern-slavery', 'Modern slavery']]],
  ['Sexual offences', [['sexual-act', 'Sexual act'], ['child-exploitation', 'Grooming or exploitation of a child'], ['indecency', 'Exposure or watching'], ['intimate-image', 'Intimate image'], ['obscene-material', 'Obscene material or images of children'], ['other-sexual-offence', 'Another sexual offence']]],
  ['Conduct and communications', [['course-of-conduct', 'Harassment, stalking or coercive control'], ['message', 'Message, letter or call'], ['breach-of-order', 'Breach of an order'], ['public-disorder', 'Public disorder']]],
  ['Property', [['theft', 'Theft or robbery'], ['burglary', 'Burglary'], ['vehicle', 'Vehicle'], ['damage', 'Damage or arson'], ['threat-of-damage', 'Threat of damage'], ['blackmail', 'Blackmail'], ['making-off', 'Making off without payment']]],
  ['Fraud and computers', [['fraud', 'Fraud'], ['computer-misuse', 'Computer misuse'], ['fraud-articles', 'Articles for fraud']]],
  ['Society', [['drugs', 'Drugs'], ['weapon', 'Weapon'], ['perverting-justice', 'Course of justice'], ['prostitution', 'Prostitution']]],
  ['Other', [['offence', 'Another offence of the list']]],
];

const kindNames = new Map<string, string>(grouped.flatMap(([, kinds]) => kinds));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const kindName = (kind: string): string => kindNames.get(kind) ?? capital(plain(kind));

/** What else they are called. Who looks for a kind by its name in the rules finds it by that too: a course of conduct, perverting justice. */
const otherWords: Readonly<Partial<Record<ActKind, string>>> = {
  assault: 'wounding actual grievous bodily harm gbh abh strangulation',
  threat: 'threat to kill',
  death: 'murder manslaughter',
  'sexual-act': 'rape penetration sexual assault touching',
  indecency: 'voyeurism',
  message: 'malicious communication comms',
  'breach-of-order': 'restraining non-molestation',
  'public-disorder': 'affray riot violent disorder',
  theft: 'shoplifting stealing',
  weapon: 'knife blade firearm',
};

/** Kinds no group names yet stand at the end, under their own names. */
const kindGroups = [...grouped, ['More', actKinds.filter((kind) => !kindNames.has(kind)).map((kind) => [kind, kindName(kind)] as const)] as const].filter(([, kinds]) => kinds.length > 0);

type KindFound = { readonly id: ActKind; readonly name: string; readonly besides: string };

const kindsListed: readonly KindFound[] = kindGroups.flatMap(([besides, kinds]) => kinds.map(([id, name]) => ({ id, name, besides })));

export const kindsFound = (typed: string): readonly KindFound[] =>
  byWords(kindsListed, typed, ({ id, name, besides }) => ({ name: `${name} ${plain(id)}`, besides: `${besides} ${otherWords[id] ?? ''}` }));

export const valueWords = (value: string): string => capital(plain(value));

/** What a fact means as the card says it: where the declaration speaks of an empty list, the card has a button, or a field that is left empty. */
export const meaningWords = ({ meaning, answers }: Pick<Question, 'meaning' | 'answers'>): string =>
  meaning.replace(/[;.] an empty list says none(?=[.;])/gi, '').replace(/an empty list/gi, answers.kind === 'names' ? 'an empty field' : '“None of them”');

export const personWords = ({ names }: ToldFacts, id: string): string => names[id] ?? (id.startsWith('V') ? `Victim ${id.slice(1)}` : id.startsWith('O') ? `Offender ${id.slice(1)}` : id);

export const actWords = (act: Act): string => `${act.id} ${kindName(act.kind)}`;

/** What a question is about: an act, somebody, two together, the report. */
export const aboutWords = (facts: ToldFacts, { group, id }: Pick<Question, 'group' | 'id'>): string => {
  switch (group) {
    case 'acts': {
      const act = facts.document.acts.find((each) => each.id === id);
      return act ? actWords(act) : id;
    }
    case 'victims':
    case 'offenders':
      return personWords(facts, id);
    case 'pairs':
      return id.split('-').map((each) => personWords(facts, each)).join(' and ');
    default:
      return 'The report';
  }
};

/** What is wrong with the facts, and with which act. */
export const problemWords = ({ document }: ToldFacts, { path, message }: FieldProblem): string => {
  const act = document.acts[Number(/^acts\.(\d+)/.exec(path)?.[1])];
  return `${act ? `${actWords(act)}: ` : ''}${message}.`;
};

export const toldWords = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.length === 0 ? 'None of them' : value.map((each) => plain(String(each))).join(', ');
  if (typeof value === 'number') return String(value);
  const said = String(value);
  return isLocalDate(said) ? dateWords(said) : valueWords(said);
};
