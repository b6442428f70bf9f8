/** Contacts with a victim and referrals for one, as they are entered: never changed, only followed. */
import { z } from 'zod';
import { InstantText } from '../domain/instant.ts';
import { line } from '../domain/text.ts';
import { Words } from './assessment.ts';

export const contactWays = ['in-person', 'telephone', 'letter', 'email', 'text-message', 'online-account'] as const;

export const Contact = z.strictObject({
  at: InstantText,
  how: z.enum(contactWays),
  outcome: z.enum(['reached', 'message-left', 'not-reached', 'no-contact-wanted']),
  words: Words,
});
export type Contact = z.infer<typeof Contact>;

export const referralTargets = ['advice-line', 'safeguarding'] as const;

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

/** The force's victim advice line, and how a victim reaches the force itself. */
export const VictimService = z.strictObject({ name: line('The name of the service'), contact: line('How it is reached'), force: line('How a victim reaches the force') });
export type VictimService = z.infer<typeof VictimService>;
