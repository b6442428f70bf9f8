/** How an incident beside is told: what was decided of it, how sure it is that it belongs. */
import type { SeenIncident } from '../../../../shared/ipc/beside-shapes.ts';
import type { Answer } from '../../../../shared/domain/decision.ts';
import type { Sureness } from '../../../../shared/matching/same-person.ts';
import { stateNames } from '../../../../shared/triage/status.ts';
import { answerNames } from '../../../record/answer-words.ts';

const others: Readonly<Record<string, string>> = { duplicate: 'Duplicate', test: 'Test or training' };

const answerName = (answer: string): string => answerNames[answer as Answer['kind']] ?? others[answer] ?? answer;

/** "Recorded 8N, 8L", "No notifiable crime", or where it stands while it is not decided. */
export const decidedWords = ({ decided, state }: Pick<SeenIncident, 'decided' | 'state'>): string => {
  if (decided === null) return stateNames[state];
  const rest = decided.answers.filter((answer) => answer !== 'record').map(answerName);
  return [...(decided.classes.length === 0 ? [] : [`Recorded ${decided.classes.join(', ')}`]), ...rest].join('; ');
};

export const surenessNames: Readonly<Record<Sureness, string>> = { sure: 'sure', likely: 'likely', possible: 'possible' };
