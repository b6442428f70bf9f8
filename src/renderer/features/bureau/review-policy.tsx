/** Which decisions are read again without anybody asking, as a supervisor sets it. */
import { useState } from 'react';
import { strata, stratumNames, type ReviewPolicy, type Stratum } from '../../../shared/review/review-policy.ts';
import { call } from '../../data/call.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import styles from './bureau.module.css';

const lead = (form: HTMLElement | null): void => form?.querySelector('input')?.focus();

type Draft = { readonly newcomers: string; readonly shares: Readonly<Record<Stratum, string>>; readonly blind: string; readonly golden: string };

const inEach = <T, U>(of: Readonly<Record<Stratum, T>>, make: (value: T) => U): Record<Stratum, U> => Object.fromEntries(strata.map((stratum) => [stratum, make(of[stratum])])) as Record<Stratum, U>;

/** What is no number is sent as it is not one, and refused with its field named. */
const asNumber = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

const PolicyForm = ({ policy, onDone }: { readonly policy: ReviewPolicy; readonly onDone: () => void }) => {
  const [draft, setDraft] = useState<Draft>({ newcomers: String(policy.newcomers), shares: inEach(policy.shares, String), blind: String(policy.blind), golden: String(policy.golden) });
  const [trouble, setTrouble] = useState<string | null>(null);
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const enter = async (): Promise<void> => {
    const entered = await call('set-review-policy', { newcomers: asNumber(draft.newcomers), shares: inEach(draft.shares, asNumber), blind: asNumber(draft.blind), golden: asNumber(draft.golden) });
    if (entered.ok) onDone();
    else setTrouble(entered.error.problems[0]?.message ?? entered.error.message);
  };
  return (
    <div className={styles.form} ref={lead} role="group" aria-label="What is reviewed">
      <TextField label="Everybody’s first decisions" value={draft.newcomers} onChange={(newcomers) => set({ newcomers })} />
      {strata.map((stratum) => (
        <TextField key={stratum} label={`${stratumNames[stratum]}, %`} value={draft.shares[stratum]} onChange={(share) => set({ shares: { ...draft.shares, [stratum]: share } })} />
      ))}
      <TextField label="Read a second time, % of all" value={draft.blind} onChange={(blind) => set({ blind })} />
      <TextField label="Known answers among second readings, %" value={draft.golden} onChange={(golden) => set({ golden })} />
      {trouble !== null && <div className={styles.whole}><Callout tone="error">{trouble}</Callout></div>}
      <div className={styles.endOfForm}>
        <Button kind="primary" onPress={() => void enter()}>Set what is reviewed</Button>
        <Button kind="quiet" onPress={onDone}>Cancel</Button>
      </div>
    </div>
  );
};

const sharesWords = ({ shares }: ReviewPolicy): string => strata.map((stratum) => `${shares[stratum]} % of ${stratumNames[stratum].toLowerCase()}`).join(', ');

export const ReviewPolicySection = () => {
  const policy = useAsk('review-policy', {}, { keep: true }).data?.policy;
  const [isOpen, setOpen] = useState(false);
  const authority = useMay('set-review-policy');
  const why = authority.allowed ? null : authority.because;
  if (!policy) return null;
  return (
    <Section title="What is reviewed" lead="Every decision that records nothing of domestic abuse, a sexual offence or a child; everything saved against a warning; and what follows.">
      <p className={styles.about}>Everybody’s first {policy.newcomers} decisions. Of the others, drawn by chance: {sharesWords(policy)}. {policy.blind} % of all are read a second time without their answer, {policy.golden} in a hundred of these readings against a known answer.</p>
      {isOpen && <PolicyForm policy={policy} onDone={() => setOpen(false)} />}
      {!isOpen && <div className={styles.acts}><Button why={why} isWhyBeside onPress={() => setOpen(true)}>Set what is reviewed…</Button></div>}
      {why !== null && <p className={styles.about}>{why}.</p>}
    </Section>
  );
};
