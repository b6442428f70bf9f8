/** The words of a report, as prompts and warnings read them: words point, and only a person says what they mean. */
import type { IncidentVersion } from '../../domain/incident.ts';

/** As whole words, in either case. */
export const anyOf = (...phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i');

export const textOf = ({ codes, text }: IncidentVersion): string => [codes.openingCode, ...codes.qualifiers, text.narrative, ...text.log.map((entry) => entry.text)].join('\n');

/** What orders are called: those of pages 89 and 90, and those the offence list has besides. */
const orderWords = [
  ...['restraining', 'non[- ]molestation', 'stalking', 'protection', 'from', 'harassment', 'criminal', 'behaviour', 'sexual', 'harm', 'prevention', 'sex', 'offenders?', 'notification'],
  ...['female', 'genital', 'mutilation', 'fgm', 'knife', 'crime', 'domestic', 'violence', 'abuse', 'forced', 'marriage', 'foreign', 'travel', 'serious', 'reduction', 'risk', 'violent', 'court', 'interim'],
].join('|');

/** The breach of an order as the report tells it, of whatever kind the order is. */
export const breachOfAnOrder = `breach(?:ed|es|ing)? (?:of )?(?:the|his|her|their|an?|that) (?:(?:[\\w-]+ )?|(?:(?:${orderWords}) )+)(?:order|notice|injunction)`;
