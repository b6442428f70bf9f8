/** Contacts with a victim and referrals for one, as they are entered: never changed, only followed. */
import { z } from 'zod';
import { InstantText } from '../domain/instant.ts';
import { line } from '../domain/text.ts';
import { Words } from './assessment.ts';

const contactWays = ['in-person', 'telephone', 'letter', 'email', 'text-message', 'online-account'] as const;

/** What ends a telling with nobody told, and why is said: not to be told, as one whose safety it would harm, or not to be found by anybody. */
export const tellingEnds = ['not-to-be-told', 'cannot-be-reached'] as const;
type TellingEnd = (typeof tellingEnds)[number];

const plainContact = z.strictObject({
  at: InstantText,
  /** `none` of one who is not to be told, and of no other. */
  how: z.enum([...contactWays, 'none']),
  outcome: z.enum(['reached', 'message-left', 'not-reached', 'no-contact-wanted', ...tellingEnds]),
  words: Words,
});

export const isTellingEnd = (outcome: string | null): outcome is TellingEnd => tellingEnds.some((each) => each === outcome);

export const Contact = plainContact.superRefine(({ how, outcome, words }, context) => {
  if ((how === 'none') !== (outcome === 'not-to-be-told')) context.addIssue({ code: 'custom', path: ['how'], message: how === 'none' ? 'Say how' : 'Nobody is contacted who is not to be told' });
  if (isTellingEnd(outcome) && words === null) context.addIssue({ code: 'custom', path: ['words'], message: outcome === 'not-to-be-told' ? 'Say why they are not told' : 'Say why they cannot be reached' });
});
export type Contact = z.infer<typeof Contact>;

/** Of a report that is not recorded the victim or whoever reported is told (page 10), unless nobody can be reached. */
export const endsTelling = (outcome: TellingEnd, about: string): boolean => outcome === 'cannot-be-reached' || about === 'recorded';

const referralTargets = ['advice-line', 'safeguarding'] as const;

const plain = z.strictObject({
  to: z.enum(referralTargets),
  at: InstantText,
  consent: z.enum(['given', 'refused', 'not-asked']),
  outcome: z.enum(['accepted', 'declined', 'not-reached', 'not-made']),
  words: Words,
});

type Plain = z.infer<typeof plain>;

/** Without consent, or where none is made, why is said; and nobody is passed to the advice line who refused it. */
const wanting = ({ to, consent, outcome, words }: Plain): { readonly path: 'words' | 'outcome'; readonly message: string } | null => {
  if (to === 'advice-line' && consent === 'refused' && outcome === 'accepted') return { path: 'outcome', message: 'The victim refused: nothing is passed to the advice line' };
  if (words !== null) return null;
  if (outcome === 'not-made') return { path: 'words', message: 'Say why no referral is made' };
  return consent === 'not-asked' && outcome !== 'not-reached' ? { path: 'words', message: 'Say why consent was not asked' } : null;
};

export const Referral = plain.superRefine((referral, context) => {
  const found = wanting(referral);
  if (found) context.addIssue({ code: 'custom', path: [found.path], message: found.message });
});
export type Referral = z.infer<typeof Referral>;

/** Whether a referral ends its task: a victim who was not reached is tried again. */
export const endsTask = ({ outcome }: Pick<Referral, 'outcome'>): boolean => outcome !== 'not-reached';

/** What a later entry puts right. What was accepted, or told, stands. */
const putRight: Readonly<Record<string, readonly string[]>> = {
  'not-made': ['accepted', 'declined'],
  declined: ['accepted'],
  'not-to-be-told': ['told', 'cannot-be-reached'],
  'cannot-be-reached': ['told', 'not-to-be-told'],
};

/** Whether `outcome` ends a task that is open, or that ended with `before`. */
export const outweighs = (outcome: string, before: string | null): boolean => before === null || (putRight[before]?.includes(outcome) ?? false);

/** The force's victim advice line, and how a victim reaches the force itself. */
export const VictimService = z.strictObject({ name: line('The name of the service'), contact: line('How it is reached'), force: line('How a victim reaches the force') });
export type VictimService = z.infer<typeof VictimService>;
