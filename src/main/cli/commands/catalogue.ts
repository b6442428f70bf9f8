/**
 * `catalogue import` shows what a published offence list changes and, but for `--dry-run`, accepts it; `catalogue list` says
 * which lists the bureau has.
 */
import { isLocalDate } from '../../../shared/domain/local-date.ts';
import { partialDateWords } from '../../../shared/domain/partial-date.ts';
import { countsOf } from '../../../shared/editions/difference.ts';
import { whyNotFrom } from '../../../shared/editions/in-force.ts';
import type { EditionPreview } from '../../../shared/ipc/queries.ts';
import { isSet, optional, type Options } from '../arguments.ts';
import { cannot, carry, done, failed, type Outcome } from '../outcome.ts';
import { ask, choose, pathFrom, userNames, type Line } from '../surroundings.ts';
import { inBureau, type CliCommand } from './command.ts';

const counted = ({ difference: { offences, classes } }: EditionPreview) => ({ offences: countsOf(offences), classes: countsOf(classes) });

const countWords = ({ added, ceased, changed }: { readonly added: number; readonly ceased: number; readonly changed: number }): string => `${added} added, ${ceased} ceased, ${changed} changed`;

const lines = ({ difference: { offences, classes } }: EditionPreview): readonly string[] => [
  ...classes.added.map(({ code, name }) => `  + class ${code} ${name}`),
  ...classes.ceased.map(({ code, name, how }) => `  - class ${code} ${name}: ${how}`),
  ...classes.changed.map(({ code, fields }) => `  ~ class ${code}: ${fields.map(({ field, before, after }) => `${field} “${before}” is “${after}”`).join('; ')}`),
  ...offences.added.map(({ code, class: own, title }) => `  + ${code} (${own}) ${title}`),
  ...offences.ceased.map(({ code, class: own, title, how }) => `  - ${code} (${own}) ${title}: ${how}`),
  ...offences.changed.map(({ code, class: own, fields }) => `  ~ ${code} (${own}): ${fields.map(({ field, before, after }) => `${field} “${before}” is “${after}”`).join('; ')}`),
];

const jsonOf = (preview: EditionPreview, from: string, accepted: number | null) => {
  const { edition, title, latest, sha256, offences, current, classes, difference, notes } = preview;
  return { edition, title, after: latest.edition, from, accepted: accepted !== null, event: accepted, sha256, counts: { offences, current, classes }, differs: counted(preview), difference, notes };
};

const told = (preview: EditionPreview, from: string, accepted: number | null): Outcome => {
  const { offences, classes } = counted(preview);
  const first = accepted === null ? `The list of ${preview.edition} would be in force from ${partialDateWords(from)}. Nothing was changed.` : `The list of ${preview.edition} is accepted, in force from ${partialDateWords(from)}.`;
  const text = [first, `Offences: ${countWords(offences)}. Classes: ${countWords(classes)}.`, ...preview.notes, ...lines(preview)].join('\n');
  return done(jsonOf(preview, from, accepted), text);
};

const importList = async (line: Line, options: Options, path: string): Promise<Outcome> => {
  const file = choose(line, path);
  const preview = await ask(line, 'preview-edition', { file });
  if (!preview.ok) return failed(preview.error);
  const from = optional(options, 'from') ?? preview.value.from;
  if (!isLocalDate(from)) return cannot('invalid', '--from is a date, such as 2027-04-01.');
  const why = whyNotFrom(preview.value.edition, from, { ...preview.value.latest, from: preview.value.latest.from as typeof from });
  if (why !== null) return cannot('refused', `${why} Nothing was changed.`, pathFrom(line, path));
  if (isSet(options, 'dry-run')) return told(preview.value, from, null);
  const accepted = await ask(line, 'accept-edition', { file, sha256: preview.value.sha256, from });
  return carry(accepted, ({ event }) => told(preview.value, from, event));
};

const listAll = async (line: Line): Promise<Outcome> => {
  const [editions, user] = await Promise.all([ask(line, 'editions', {}), userNames(line)]);
  if (!user.ok) return failed(user.error);
  return carry(editions, (value) => {
    const held = value.editions.map((each) => ({ ...each, accepted: each.accepted && { ...each.accepted, by: user.value(each.accepted.by) } }));
    const text = held.map((each) => `${each.edition}  from ${each.from}${each.inForce ? ', in force' : ''}  ${each.current} current offences in ${each.classes} classes, ${each.decisions} decisions  ${each.accepted ? `accepted by ${each.accepted.by} at ${each.accepted.at}` : 'ships with Assay'}`);
    return done({ editions: held }, text.join('\n'));
  });
};

const act = inBureau(async (line, options) => {
  const [, path] = options.operands;
  return path === undefined ? listAll(line) : importList(line, options, path);
});

const usage = 'catalogue import --bureau DIR FILE.ods [--from DATE] [--dry-run] | catalogue list --bureau DIR';

/** What is asked for is plain before anybody signs in. */
const misasked = ({ operands: [what, path], values }: Options): string | null => {
  if (what !== 'import' && what !== 'list') return 'Say what to do with the offence list: import or list.';
  if (what === 'import') return path === undefined ? 'The published list to import is needed, a file ending in .ods.' : null;
  if (path !== undefined) return `${path} is one word too many. Put quotation marks around what holds a space.`;
  const spare = ['from', 'dry-run'].find((name) => values[name] !== undefined);
  return spare === undefined ? null : `There is no option --${spare} here.`;
};

export const catalogue: CliCommand = {
  usage,
  options: { bureau: 'text', from: 'text', 'dry-run': 'flag' },
  operands: 2,
  run: (line, options) => {
    const wrong = misasked(options);
    return wrong === null ? act(line, options) : Promise.resolve(cannot('invalid', wrong));
  },
};
