/** What a ruling would do to a decision that stands: the facts told with it weighed twice, with the ruling and without. */
import type { LocalDate } from '../domain/local-date.ts';
import type { Catalogue } from '../domain/offence-catalogue.ts';
import { readFacts } from '../rules/facts/read-facts.ts';
import type { Answer } from '../rules/answer.ts';
import { agrees, cameOut, cameOutHere, sameFound, type CameOut } from '../rules/replay/came-out.ts';
import { whatFactsSay } from '../rules/what-facts-say.ts';
import type { Binding } from './ruling.ts';

export type Impact =
  /** The rules say the same with it as without. */
  | { readonly is: 'none' }
  /** It answers what was open, in the way it was decided. */
  | { readonly is: 'confirmed' }
  | { readonly is: 'flipped'; readonly was: CameOut; readonly now: CameOut }
  /** Without facts that read and leave nothing open it cannot be told. */
  | { readonly is: 'untried' };

/** Which force records it is all that an agreed place decides. */
const comesOutUnder = ({ ruled }: Binding): ((answer: Answer) => CameOut) => (ruled.kind === 'place-agreed' ? cameOutHere : cameOut);

/** `facts` is the document as it was kept, `day` that of the decision, `was` what was decided. */
type Decided = { readonly facts: unknown; readonly day: LocalDate; readonly was: CameOut };

/** `standing`: the rulings that bind the incident without this one. */
export const impactOf = ({ facts, day, was }: Decided, ruling: Binding, standing: readonly Binding[], catalogue: Catalogue): Impact => {
  const read = readFacts(facts, catalogue);
  if (!read.ok) return { is: 'untried' };
  const [without, under] = [standing, [...standing, ruling]].map((rulings) => whatFactsSay(read.value, catalogue, day, rulings));
  if (!without || !under || under.needs.length > 0) return { is: 'untried' };
  const comesOut = comesOutUnder(ruling);
  const now = comesOut(under);
  if (sameFound(comesOut(without), now)) return { is: 'none' };
  return agrees(was, now) ? { is: 'confirmed' } : { is: 'flipped', was, now };
};
