/** `replay`: past decisions tried again under the rules in force on each date; exit 1 where one would come out differently. */
import { isLocalDate } from '../../../shared/domain/local-date.ts';
import { partialDateWords } from '../../../shared/domain/partial-date.ts';
import type { NotReplayable, ReplayDifference, ReplaySlice } from '../../../shared/ipc/replay-shapes.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { citation, joinCitations, type Cite } from '../../../shared/rules/cite.ts';
import { outcomeWords, whyNotWords } from '../../../shared/rules/replay/replay-words.ts';
import { optional, type Options } from '../arguments.ts';
import { cannot, done, failed, negative, type Outcome } from '../outcome.ts';
import { ask, userNames, type Line } from '../surroundings.ts';
import { inBureau, type CliCommand } from './command.ts';

type Days = { readonly from: string; readonly to: string };
type Whole = Pick<ReplaySlice, 'read' | 'same' | 'different' | 'notReplayable'>;

/** As many decisions as one look at the bureau tries again. */
const atOnce = 200;

const readAll = async (line: Line, days: Days): Promise<Result<Whole>> => {
  const slices: ReplaySlice[] = [];
  for (let after: string | null = null; ; ) {
    const slice: Result<ReplaySlice> = await ask(line, 'replay', { ...days, after, limit: atOnce, namesAll: true });
    if (!slice.ok) return slice;
    slices.push(slice.value);
    after = slice.value.next;
    if (after !== null) continue;
    const sum = (of: (slice: ReplaySlice) => number): number => slices.reduce((total, each) => total + of(each), 0);
    return { ok: true, value: { read: sum(({ read }) => read), same: sum(({ same }) => same), different: slices.flatMap((each) => each.different), notReplayable: slices.flatMap((each) => each.notReplayable) } };
  }
};

const pages = (cites: readonly Cite[]): readonly string[] => [...new Set(cites.map(citation))];

const differenceJson = ({ ref, decision, current, at, edition, was, then, is, rules }: ReplayDifference, by: string) => ({ ref, decision, current, by, at, edition, was, then, is, rules: rules.map((each) => ({ ...each, cites: pages(each.cites) })) });

const differenceLines = ({ ref, at, was, is, rules }: ReplayDifference, by: string): readonly string[] => [
  `${ref}  decided ${at} by ${by}: was ${outcomeWords(was)}, is ${outcomeWords(is)}`,
  ...rules.map(({ says, cites, now, then, follows }) => `  ${follows ? 'and with it: ' : ''}${says} (${joinCitations(pages(cites))}) ${then === null ? '' : `Then: ${then} `}${now === null ? 'Now it says nothing.' : `Now: ${now}`}`),
];

/** Those of which nothing was ever told are counted; the others are few, and named. */
const notReplayableLines = (all: readonly NotReplayable[]): readonly string[] =>
  [...Map.groupBy(all, ({ because }) => because)].flatMap(([because, of]) => [`${of.length} ${whyNotWords[because]}`, ...(because === 'no-facts' ? [] : of.map(({ ref, why }) => `  ${ref}  ${why}`))]);

const told = ({ from, to }: Days, { read, same, different, notReplayable }: Whole, user: (id: string) => string): Outcome => {
  const json = { from, to, read, same, different: different.map((each) => differenceJson(each, user(each.by))), notReplayable: notReplayable.map(({ ref, decision, why }) => ({ ref, decision, why })) };
  const first = `Decisions from ${partialDateWords(from)} to ${partialDateWords(to)}: ${read} read, ${same} the same, ${different.length} different, ${notReplayable.length} not replayable.`;
  const text = [first, ...different.flatMap((each) => differenceLines(each, user(each.by))), ...notReplayableLines(notReplayable)].join('\n');
  return different.length > 0 ? negative(json, text) : done(json, text);
};

const act = inBureau(async (line, options) => {
  const days = { from: optional(options, 'from') ?? '', to: optional(options, 'to') ?? '' };
  const [whole, user] = await Promise.all([readAll(line, days), userNames(line)]);
  if (!whole.ok) return failed(whole.error);
  if (!user.ok) return failed(user.error);
  return told(days, whole.value, user.value);
});

/** What is asked for is plain before anybody signs in. */
const misasked = (options: Options): string | null => {
  const [from, to] = [optional(options, 'from'), optional(options, 'to')];
  if (from === null || to === null) return `--${from === null ? 'from' : 'to'} is needed: the ${from === null ? 'first' : 'last'} day of the decisions to replay.`;
  const wrong = isLocalDate(from) ? (isLocalDate(to) ? null : 'to') : 'from';
  if (wrong !== null) return `--${wrong} is a date, such as 2026-04-01.`;
  return from <= to ? null : '--to is a day before --from.';
};

export const replay: CliCommand = {
  usage: 'replay --bureau DIR --from DATE --to DATE',
  options: { bureau: 'text', from: 'text', to: 'text' },
  operands: 0,
  run: (line, options) => {
    const wrong = misasked(options);
    return wrong === null ? act(line, options) : Promise.resolve(cannot('invalid', wrong));
  },
};
