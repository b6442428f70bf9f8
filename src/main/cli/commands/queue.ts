/** `queue`: the rows of a view, in the queue's order. */
import { z } from 'zod';
import { QueueView } from '../../../shared/ipc/queries.ts';
import { optional, whole } from '../arguments.ts';
import { cannot, carry, done, failed } from '../outcome.ts';
import { ask } from '../surroundings.ts';
import { inBureau, type CliCommand } from './command.ts';

const Key = z.tuple([z.string(), z.string(), z.string(), z.tuple([z.string(), z.string()]).nullable()]);

/** The engine reads what is none from the beginning, as for a page that was left open; whoever reads on by a program would read the same rows again. */
const isKey = (after: string): boolean => {
  try {
    return Key.safeParse(JSON.parse(after)).success;
  } catch {
    return false;
  }
};

export const queue: CliCommand = {
  usage: 'queue --bureau DIR [--limit N] [--view V] [--after KEY]',
  options: { bureau: 'text', limit: 'text', view: 'text', after: 'text' },
  operands: 0,
  run: inBureau(async (line, options) => {
    const limit = whole(options, 'limit', 50);
    if (!limit.ok) return failed(limit.error);
    if (limit.value < 1 || limit.value > 500) return cannot('invalid', '--limit is from 1 to 500.');
    const view = QueueView.safeParse(optional(options, 'view') ?? 'open');
    if (!view.success) return cannot('invalid', `--view is one of ${QueueView.options.join(', ')}.`);
    const after = optional(options, 'after');
    if (after !== null && !isKey(after)) return cannot('invalid', '--after is a key that `next` gave. Without one the list is read from its beginning.');
    const page = await ask(line, 'queue-page', { view: view.data, filter: '', after, limit: limit.value });
    return carry(page, ({ rows, next }) =>
      done(
        { rows: rows.map((row) => ({ ref: row.ref, state: row.state, priority: row.priority, due: row.due, why: row.why })), next },
        rows.map((row) => `${row.ref}  ${row.state}  ${row.due ?? 'no clock'}  ${row.why.join('; ')}`).join('\n'),
      ),
    );
  }),
};
