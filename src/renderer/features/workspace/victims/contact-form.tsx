/** A contact with a victim, or a try at one. */
import { Contact, isTellingEnd } from '../../../../shared/victims/contact.ts';
import { useBegun } from '../../../data/begun.ts';
import { call } from '../../../data/call.ts';
import { nowIs } from '../../../data/now.ts';
import { howNames } from '../../../record/answer-words.ts';
import { contactOutcomes } from '../../../record/victim-words.ts';
import { Choice, Moment, Prose } from '../decision/fields.tsx';
import { ActForm, asRead } from './act-form.tsx';
import { aboutAct } from './acting.ts';
import type { NamedVictim } from './named-victims.ts';
import styles from './victims.module.css';

const hows = Object.entries(howNames) as readonly (readonly [Contact['how'], string])[];
const outcomes = Object.entries(contactOutcomes) as readonly (readonly [Contact['outcome'], string])[];

export const ContactForm = ({ incident, victim }: { readonly incident: string; readonly victim: NamedVictim }) => {
  const [draft, setDraft] = useBegun(aboutAct(incident, 'contact', victim.key), { how: 'telephone' as Contact['how'], outcome: 'reached' as Contact['outcome'], at: nowIs() ?? '', words: '' });
  const set = (change: Partial<typeof draft>): void => setDraft({ ...draft, ...change });
  const isContact = draft.outcome !== 'not-to-be-told';
  return (
    <ActForm
      title={`Contact with ${victim.name ?? 'the victim'}`}
      command="contact-victim"
      act="Enter the contact"
      read={() => asRead(Contact.safeParse({ ...draft, how: isContact ? draft.how : 'none', words: draft.words.trim() === '' ? null : draft.words }))}
      send={(contact) => call('contact-victim', { incident, whom: victim.whom, contact })}
    >
      {({ problemOf }) => (
        <>
          <div className={styles.thirds}>
            <Choice label="What came of it" path="outcome" value={draft.outcome} options={outcomes} onChange={(outcome) => set({ outcome })} problem={problemOf('outcome')} />
            {isContact && <Choice label="How" path="how" value={draft.how} options={hows} onChange={(how) => set({ how })} />}
            <Moment label="When" path="at" value={draft.at} onChange={(at) => set({ at })} problem={problemOf('at')} />
          </div>
          <Prose label={isTellingEnd(draft.outcome) ? 'In words: why they are not told' : 'In words'} path="words" value={draft.words} onChange={(words) => set({ words })} rows={2} problem={problemOf('words')} />
        </>
      )}
    </ActForm>
  );
};
