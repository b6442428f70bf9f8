/**
 * Leaves alone what is only said: the score is one of behaviour. A citation, the sentence of a rule, the reason of a finding, the question
 * and the description of a fact may read otherwise and decide the same.
 */
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

/** Properties whose text is said and decides nothing. */
const said = new Set(['sentence', 'because', 'question', 'description', 'cites', 'cite', 'page', 'act']);

/** Properties that hold a label or a sentence in one place and a name in another: names are written without a capital. */
const labels = new Set(['says', 'about', 'short', 'help']);

/** Of a call, the arguments that are said. */
const arguments_ = {
  when: [2],
  refer: [1],
  decides: [1, 2],
  rank: [1],
  inOrder: [2],
  yesNo: [0, 1],
  fact: [1, 2, 3],
  oneOf: [1, 2],
  someOf: [1, 2],
  count: [0, 1],
  date: [0, 1],
  names: [0, 1],
  area: [0, 1],
  describe: [0],
  // Rows of the table of authority: what whoever asks wants to do, and why they may not.
  decide: [0],
  supervise: [0],
  everybody: [0],
  read: [0],
  watch: [0],
  barredIf: [1],
  // The page and the name of a kind of fraud.
  kind: [2, 3],
};

/** Calls that make a citation and nothing else. */
const citing = new Set(['crr', 'outcomesGuidance', 'schoolsProtocol', 'nfib', 'countingRules']);

const nameOf = (callee) => callee.name ?? callee.property?.name;

/** Through what only chooses between texts, to the place that takes one. */
const placeOf = (path) => (['ConditionalExpression', 'LogicalExpression', 'TSAsExpression'].includes(path.parent?.type) && path.key !== 'test' ? placeOf(path.parentPath) : path);

const isSentence = (node) => /^[A-Z]/.test(node.value ?? node.quasis[0].value.cooked);

const isSaidIn = ({ parent, listKey, key }, node) => {
  // A sentence that has a name of its own.
  if (parent?.type === 'VariableDeclarator') return key === 'init' && isSentence(node) && /\s/.test(node.value ?? '');
  if (parent?.type === 'ObjectProperty') return key === 'value' && (said.has(parent.key.name) || said.has(parent.key.value) || (labels.has(parent.key.name) && isSentence(node)));
  if (parent?.type !== 'CallExpression' || listKey !== 'arguments') return false;
  const name = nameOf(parent.callee);
  return citing.has(name) || (arguments_[name] ?? []).includes(key);
};

const isText = ({ node }) => node.type === 'StringLiteral' || node.type === 'TemplateLiteral';

/** The list of citations of a rule, whole. */
const isCitations = ({ node, parent, key }) => node.type === 'ArrayExpression' && parent?.type === 'ObjectProperty' && key === 'value' && parent.key.name === 'cites';

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'only-words', {
    shouldIgnore: (path) => (isCitations(path) || (isText(path) && isSaidIn(placeOf(path), path.node)) ? 'only words' : undefined),
  }),
];
