/** An answer that is typed, read as the fact has it. */
import type { Question } from '../../../../shared/rules/facts/question.ts';
import { readLocalTime } from '../../../ui/local-time.ts';
import { readDay } from '../../../data/day.ts';

type Kind = Question['answers']['kind'];

const shortName = /^[A-Za-z][A-Za-z0-9-]{0,30}$/;

/** What was typed as the fact has it, or why it is none. */
export const readTyped = (kind: Kind, text: string): { readonly value: unknown } | { readonly problem: string } => {
  const trimmed = text.trim();
  switch (kind) {
    case 'count':
      return /^\d{1,5}$/.test(trimmed) ? { value: Number(trimmed) } : { problem: 'A whole number is needed' };
    case 'date': {
      const day = readDay(trimmed);
      return day === null ? { problem: 'Write it as 12/04/2026' } : { value: day };
    }
    case 'moment': {
      const time = readLocalTime(trimmed);
      return time.kind === 'read' ? { value: time.instant } : { problem: time.kind === 'wrong' ? time.problem : 'A time is needed' };
    }
    case 'names': {
      const names = trimmed.split(/[\s,]+/).filter((name) => name !== '');
      return names.every((name) => shortName.test(name)) ? { value: names } : { problem: 'Short names such as A1 A2, with a space between' };
    }
    default:
      return shortName.test(trimmed) ? { value: trimmed } : { problem: 'A short name such as A1 is needed' };
  }
};
