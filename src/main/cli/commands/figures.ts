/** `figures`: every figure with its n, or why it cannot be given. */
import { figureWords } from '../../../shared/statistics/figure-words.ts';
import { carry, done } from '../outcome.ts';
import { ask } from '../surroundings.ts';
import { inBureau, type CliCommand } from './command.ts';

export const figures: CliCommand = {
  usage: 'figures --bureau DIR',
  options: { bureau: 'text' },
  operands: 0,
  run: inBureau(async (line) =>
    carry(await ask(line, 'figures', {}), (value) =>
      done(
        { figures: value.figures, tables: value.tables, now: value.now },
        value.figures.map((figure) => `${figure.label}: ${figure.value === null ? (figure.cannot ?? '') : figureWords(figure.value, figure.unit)} (n ${figure.n})`).join('\n'),
      ),
    ),
  ),
};
