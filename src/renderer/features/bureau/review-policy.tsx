/** Which decisions are read again without anybody asking, as a supervisor sets it. */
import { useState } from 'react';
import { strata, stratumNames, type ReviewPolicy, type Stratum } from '../../../shared/review/review-policy.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { call } from '../../data/call.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { readWhole, WholeField } from '../../ui/field.tsx';
import { leadToWrong } from '../../ui/lead-to-wrong.ts';
import { Section } from '../../ui/page.tsx';
import styles from './bureau.module.css';
import { Form, saidAtField } from './form.tsx';

type Draft = { readonly newcomers: string; readonly shares: Readonly<Record<Stratum, string>>; readonly blind: string; readonly golden: string };

const inEach = <T, U>(of: Readonly<Record<Stratum, T>>, make: (value: T) => U): Record<Stratum, U> => Object.fromEntries(strata.map((stratum) => [stratum, make(of[stratum])])) as Record<Stratum, U>;

const mostNewcomers = 1000;

const areWhole = ({ newcomers, shares, blind, golden }: Draft): boolean =>
  readWhole(newcomers, 0, mostNewcomers) !== null && [...Object.values(shares), blind, golden].every((share) => readWhole(share, 0, 100) !== null);

const PolicyForm = ({ policy, onDone }: { readonly policy: ReviewPolicy; readonly onDone: () => void }) => {
  const [draft, setDraft] = useState<Draft>({ newcomers: String(policy.newcomers), shares: inEach(policy.shares, String), blind: String(policy.blind), golden: String(policy.golden) });
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const enter = async (): Promise<Result<unknown>> => {
    if (!areWhole(draft)) {
      leadToWrong('[aria-label="Set what is reviewed"]');
      return saidAtField;
    }
    const entered = await call('set-review-policy', { newcomers: Number(draft.newcomers), shares: inEach(draft.shares, Number), blind: Number(draft.blind), golden: Number(draft.golden) });
    if (entered.ok) onDone();
    return entered;
  };
  return (
    <Form label="Set what is reviewed" act="Set what is reviewed" onEnter={enter} onLeave={onDone}>
      <WholeField label="Everybody’s first decisions" least={0} most={mostNewcomers} value={draft.newcomers} onChange={(newcomers) => set({ newcomers })} />
      {strata.map((stratum) => (
        <WholeField key={stratum} least={0} most={100} label={`${stratumNames[stratum]}, %`} value={draft.shares[stratum]} onChange={(share) => set({ shares: { ...draft.shares, [stratum]: share } })} />
      ))}
      <WholeField least={0} most={100} label="Read a second time, % of all" value={draft.blind} onChange={(blind) => set({ blind })} />
      <WholeField least={0} most={100} label="Known answers among second readings, %" value={draft.golden} onChange={(golden) => set({ golden })} />
    </Form>
  );
};

const sharesWords = ({ shares }: ReviewPolicy): string => strata.map((stratum) => `${shares[stratum]}% of ${stratumNames[stratum].toLowerCase()}`).join(', ');

export const ReviewPolicySection = () => {
  const policy = useAsk('review-policy', {}, { keep: true }).data?.policy;
  const [isOpen, setOpen] = useState(false);
  const authority = useMay('set-review-policy');
  const why = authority.allowed ? null : authority.because;
  if (!policy) return null;
  return (
    <Section title="What is reviewed" lead="Every decision that records nothing of domestic abuse, a sexual offence or a child; everything saved against a warning; and what follows.">
      <p className={styles.about}>Everybody’s first {policy.newcomers} decisions. Of the others, drawn by chance: {sharesWords(policy)}. {policy.blind}% of all are read a second time without their answer, {policy.golden}% of these readings against a known answer.</p>
      {isOpen && <PolicyForm policy={policy} onDone={() => setOpen(false)} />}
      {!isOpen && <div className={styles.acts}><Button why={why} isWhyBeside onPress={() => setOpen(true)}>Set what is reviewed…</Button></div>}
      {why !== null && <p className={styles.about}>{why}.</p>}
    </Section>
  );
};
