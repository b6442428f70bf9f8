/** The words of a report, as prompts and warnings read them: words point, and only a person says what they mean. */
import type { IncidentVersion } from '../../domain/incident.ts';

/** As whole words, in either case. */
export const anyOf = (...phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i');

export const textOf = ({ codes, text }: IncidentVersion): string => [codes.openingCode ?? '', ...codes.qualifiers, text.narrative, ...text.log.map((entry) => entry.text)].join('\n');

const orderWords = ['restraining', 'non[- ]molestation', 'stalking', 'sexual', 'harm', 'risk', 'domestic', 'violence', 'violent', 'abuse', 'protection', 'prevention', 'criminal', 'behaviour', 'knife', 'crime', 'court', 'interim'].join('|');

/** The breach of an order as the report tells it, of whatever kind the order is. */
export const breachOfAnOrder = `breach(?:ed|es|ing)? (?:of )?(?:the|his|her|their|an?|that) (?:(?:[\\w-]+ )?|(?:(?:${orderWords}) )+)(?:order|notice|injunction)`;
