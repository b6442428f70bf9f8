/**
 * What the facts of a decision say was ruled, where no ruling on file says so. Page 55 has the registrar satisfied, and page 15 the decision makers
 * of both forces agreed: an assessor’s word is neither. The rules themselves take facts as they are told, and know nothing of this.
 */
import type { Decision } from '../domain/decision.ts';
import type { FieldProblem } from '../ipc/result.ts';
import { crr } from '../rules/cite.ts';
import type { FactsDocument } from '../rules/facts/document.ts';
import { problem } from '../rules/recording/problem.ts';
import type { Binding, Ruled } from './ruling.ts';

const harassment =
  'No ruling on this incident says that it is harassment in law only. Ask the registrar for one and park the incident for the registrar’s ruling, or tell it otherwise: until then it is recorded as stalking';
const place =
  'No ruling on this incident says that both forces agreed on another place. Ask a designated decision maker or the registrar to sign what was agreed and park the incident for another force’s acceptance, or tell it otherwise';

const toldOfPairs = ({ pairs }: FactsDocument): readonly FieldProblem[] =>
  pairs.flatMap(({ registrarSaysHarassmentOnly }, at) => (registrarSaysHarassmentOnly === true ? [problem(`facts.document.pairs.${at}.registrarSaysHarassmentOnly`, harassment, crr('55'))] : []));

const toldOfActs = ({ acts }: FactsDocument): readonly FieldProblem[] =>
  acts.flatMap(({ setting }, at) => (setting?.includes('another-place-agreed') === true ? [problem(`facts.document.acts.${at}.setting`, place, crr('15'))] : []));

/** `rulings`: those that bind the incident. Only of facts that a decision is held against. */
export const toldWithoutRuling = ({ facts, about }: Pick<Decision, 'facts' | 'about'>, rulings: readonly Binding[]): readonly FieldProblem[] => {
  if (facts === null || about.kind !== 'allegations') return [];
  const isRuled = (kind: Ruled['kind']): boolean => rulings.some(({ ruled }) => ruled.kind === kind);
  return [...(isRuled('harassment-only') ? [] : toldOfPairs(facts.document)), ...(isRuled('place-agreed') ? [] : toldOfActs(facts.document))];
};
