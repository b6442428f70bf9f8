/** What the force has set for its victims: how soon, from which day on, and which service they are referred to. */
import { useState } from 'react';
import type { VictimSettings } from '../../../shared/ipc/victim-shapes.ts';
import { partialDateWords } from '../../../shared/domain/partial-date.ts';
import { fail, type Result } from '../../../shared/ipc/result.ts';
import { call } from '../../data/call.ts';
import { readDay } from '../../data/day.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { readWhole, TextField, WholeField } from '../../ui/field.tsx';
import { leadToWrong } from '../../ui/lead-to-wrong.ts';
import { dayPattern } from '../../ui/local-time.ts';
import { Section } from '../../ui/page.tsx';
import styles from './bureau.module.css';
import { Form, saidAtField } from './form.tsx';

const mostDays = 60;

type Policy = VictimSettings['policy'];

const PolicyForm = ({ policy, onDone }: { readonly policy: Policy; readonly onDone: () => void }) => {
  const [draft, setDraft] = useState({ from: '', referral: String(policy.referral), telling: String(policy.telling), enhanced: String(policy.enhanced) });
  const set = (change: Partial<typeof draft>): void => setDraft({ ...draft, ...change });
  const enter = async (): Promise<Result<unknown>> => {
    const from = readDay(draft.from);
    if (from === null) return fail('invalid', 'From: a day is needed, such as 01/12/2026.');
    if ([draft.referral, draft.telling, draft.enhanced].some((days) => readWhole(days, 1, mostDays) === null)) {
      leadToWrong('[aria-label="Working days for victims"]');
      return saidAtField;
    }
    const entered = await call('set-victim-policy', { from, referral: Number(draft.referral), telling: Number(draft.telling), enhanced: Number(draft.enhanced) });
    if (entered.ok) onDone();
    return entered;
  };
  return (
    <Form label="Working days for victims" act="Set the days" onEnter={enter} onLeave={onDone}>
      <TextField label="From" placeholder={dayPattern} hint="Today or later; what was decided before keeps its days" value={draft.from} onChange={(from) => set({ from })} />
      <WholeField least={1} most={mostDays} label="Referral, working days" value={draft.referral} onChange={(referral) => set({ referral })} />
      <WholeField least={1} most={mostDays} label="Told of the decision, working days" value={draft.telling} onChange={(telling) => set({ telling })} />
      <WholeField least={1} most={mostDays} label="Told, with enhanced rights" value={draft.enhanced} onChange={(enhanced) => set({ enhanced })} />
    </Form>
  );
};

const ServiceForm = ({ service, onDone }: { readonly service: VictimSettings['service']; readonly onDone: () => void }) => {
  const [draft, setDraft] = useState(service ?? { name: '', contact: '', force: '' });
  const set = (change: Partial<typeof draft>): void => setDraft({ ...draft, ...change });
  const enter = async (): Promise<Result<unknown>> => {
    const entered = await call('name-advice-line', draft);
    if (entered.ok) onDone();
    return entered;
  };
  return (
    <Form label="Victim advice line" act="Name it" onEnter={enter} onLeave={onDone}>
      <TextField label="Name of the service" value={draft.name} onChange={(name) => set({ name })} />
      <TextField label="How it is reached" value={draft.contact} onChange={(contact) => set({ contact })} />
      <TextField label="How a victim reaches the force" hint="Stands in their letter" value={draft.force} onChange={(force) => set({ force })} />
    </Form>
  );
};

const daysWords = ({ from, referral, telling, enhanced }: Policy): string =>
  `${from === null ? 'Until the force sets its own' : `From ${partialDateWords(from)}`}, in working days: referred ${referral}, told ${telling}, told with enhanced rights ${enhanced}. Check against the Victims’ Code in force.`;

const toCome = ({ policies, policy }: VictimSettings): readonly Policy[] => policies.filter(({ from }) => from !== null && from > (policy.from ?? ''));

const Sentences = ({ settings }: { readonly settings: VictimSettings }) => (
  <>
    <p className={styles.about}>{daysWords(settings.policy)}</p>
    {toCome(settings).map((each) => <p key={each.from} className={styles.about}>{daysWords(each)}</p>)}
    <p className={styles.about}>{settings.service === null ? 'No victim advice line is named yet.' : `Referred to ${settings.service.name}, ${settings.service.contact}. Victims reach the force: ${settings.service.force}.`}</p>
    <p className={styles.about}>Bank holidays of {settings.holidays.area} until {partialDateWords(settings.holidays.until)}{settings.holidays.hasEnded ? '; the list has ended, and only weekends are left out' : ''}. {settings.holidays.source}</p>
  </>
);

export const VictimSettingsSection = () => {
  const settings = useAsk('victim-settings', {}, { keep: true }).data;
  const [open, setOpen] = useState<'days' | 'service' | null>(null);
  const authority = useMay('set-victim-policy');
  const why = authority.allowed ? null : authority.because;
  if (!settings) return null;
  const onDone = (): void => setOpen(null);
  return (
    <Section title="Victims" lead="How soon victims are referred and told, and the service they are referred to.">
      <Sentences settings={settings} />
      {open === 'days' && <PolicyForm policy={settings.policy} onDone={onDone} />}
      {open === 'service' && <ServiceForm service={settings.service} onDone={onDone} />}
      {open === null && (
        <div className={styles.acts}>
          <Button why={why} isWhyBeside onPress={() => setOpen('days')}>Set the days…</Button>
          <Button why={why} isWhyBeside onPress={() => setOpen('service')}>Name the victim advice line…</Button>
        </div>
      )}
      {why !== null && <p className={styles.about}>{why}.</p>}
    </Section>
  );
};
