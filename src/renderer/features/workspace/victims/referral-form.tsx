/** A referral, or a try at one: whether the victim agrees, what came of it, and why where that needs saying. */
import { Referral } from '../../../../shared/victims/contact.ts';
import type { VictimSettings } from '../../../../shared/ipc/victim-shapes.ts';
import { useBegun } from '../../../data/begun.ts';
import { call } from '../../../data/call.ts';
import { nowIs } from '../../../data/now.ts';
import { consentNames, referralOutcomes } from '../../../record/victim-words.ts';
import { Moment, Prose } from '../decision/fields.tsx';
import { ActForm, asRead, type Read } from './act-form.tsx';
import { aboutAct } from './acting.ts';
import { AskedSegments } from './asked-segments.tsx';
import type { NamedVictim } from './named-victims.ts';
import styles from './victims.module.css';

const capital = (words: string): string => words.replace(/^./, (first) => first.toUpperCase());
const choices = <T extends string>(names: Readonly<Record<T, string>>) => Object.entries(names).map(([code, name]) => [code as T, capital(name as string)] as const);

const serviceWords = (service: VictimSettings['service']): string => (service === null ? 'No service is named yet: a supervisor names it under Bureau.' : `${service.name}, ${service.contact}`);

type Props = { readonly incident: string; readonly victim: NamedVictim; readonly to: Referral['to']; readonly service: VictimSettings['service'] };

export const ReferralForm = ({ incident, victim, to, service }: Props) => {
  const [draft, setDraft] = useBegun(aboutAct(incident, to === 'advice-line' ? 'referral' : 'safeguarding', victim.key), { consent: null as Referral['consent'] | null, outcome: null as Referral['outcome'] | null, at: nowIs() ?? '', words: '' });
  const set = (change: Partial<typeof draft>): void => setDraft({ ...draft, ...change });
  const read = (): Read<Referral> => {
    const missing = [
      ...(draft.consent === null ? [{ path: 'consent', message: 'Say whether the victim consented', cite: null }] : []),
      ...(draft.outcome === null ? [{ path: 'outcome', message: 'Say what came of it', cite: null }] : []),
    ];
    return missing.length > 0 ? { ok: false, problems: missing } : asRead(Referral.safeParse({ ...draft, to, words: draft.words.trim() === '' ? null : draft.words }));
  };
  return (
    <ActForm
      title={to === 'advice-line' ? `Refer ${victim.name ?? 'the victim'} to the victim advice line` : `Safeguarding referral for ${victim.name ?? 'the victim'}`}
      {...(to === 'advice-line' ? { lead: serviceWords(service) } : {})}
      command="refer-victim"
      act="Enter the referral"
      read={read}
      send={(referral) => call('refer-victim', { incident, whom: victim.whom, referral })}
    >
      {({ problemOf }) => (
        <>
          <AskedSegments label="Consent" path="consent" value={draft.consent} options={choices(consentNames)} onChange={(consent) => set({ consent })} problem={problemOf('consent')} />
          <AskedSegments label="What came of it" path="outcome" value={draft.outcome} options={choices(referralOutcomes)} onChange={(outcome) => set({ outcome })} problem={problemOf('outcome')} />
          <div className={styles.thirds}>
            <Moment label="When" path="at" value={draft.at} onChange={(at) => set({ at })} problem={problemOf('at')} />
          </div>
          <Prose label="In words: why not asked, or why none is made" path="words" value={draft.words} onChange={(words) => set({ words })} rows={2} problem={problemOf('words')} />
        </>
      )}
    </ActForm>
  );
};
