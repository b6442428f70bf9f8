/** Keys: one's own passphrase; for an administrator those of others, and the recovery key, with a second person there. */
import { useState } from 'react';
import { idleMinutes } from '../../../shared/domain/settings.ts';
import type { Person } from '../../../shared/domain/roles.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { call, refusalWords } from '../../data/call.ts';
import { keepNow } from '../../data/kept-drafts.ts';
import { wasLeft } from '../../data/lock.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay, usePersonName, useSession } from '../../data/use-session.ts';
import { KeyLife } from '../../record/key-life.tsx';
import { Button } from '../../ui/button.tsx';
import { ActingChoice, Choice, TextField } from '../../ui/field.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { toFirstButton } from '../../ui/to-first-field.ts';
import styles from './bureau.module.css';
import { useChangeSetting } from './change-setting.ts';
import { Form } from './form.tsx';
import { noteMadeKey, useMadeKey } from './made-key.ts';

type Close = { readonly onDone: (said: string | null) => void };

const blank = { current: '', next: '', again: '', person: '', user: '', passphrase: '' };
type Draft = typeof blank;

const useDraft = () => {
  const [draft, setDraft] = useState<Draft>(blank);
  return { draft, set: (change: Partial<Draft>): void => setDraft({ ...draft, ...change }) };
};

const OwnPassphrase = ({ onDone }: Close) => {
  const { draft, set } = useDraft();
  const change = async (): Promise<Result<unknown>> => {
    if (draft.next !== draft.again) return fail('invalid', 'The two passphrases differ. Type it again.');
    const done = await call('change-passphrase', { current: draft.current, next: draft.next });
    if (done.ok) onDone('Your passphrase is changed.');
    return done;
  };
  return (
    <Form label="Change your passphrase" act="Change it" onEnter={change} onLeave={() => onDone(null)}>
      <TextField label="Your passphrase" isSecret value={draft.current} onChange={(current) => set({ current })} />
      <TextField label="New passphrase" hint="15 characters or more" isSecret value={draft.next} onChange={(next) => set({ next })} />
      <TextField label="New passphrase again" isSecret value={draft.again} onChange={(again) => set({ again })} />
    </Form>
  );
};

const SecondPerson = ({ draft, set }: { readonly draft: Draft; readonly set: (change: Partial<Draft>) => void }) => {
  const isDemo = useSession()?.bureau.demo === true;
  return (
    <>
      <TextField label="Second person, user name" hint="A supervisor, the registrar or another administrator, who is here" value={draft.user} onChange={(user) => set({ user: user.toLowerCase() })} />
      <TextField label="Second person, passphrase" hint={isDemo ? 'Of an invented person it may stay empty' : 'They type it, nobody else sees it'} isSecret value={draft.passphrase} onChange={(passphrase) => set({ passphrase })} />
    </>
  );
};

const OthersPassphrase = ({ people, onDone }: Close & { readonly people: readonly Person[] }) => {
  const { draft, set } = useDraft();
  const reset = async (): Promise<Result<unknown>> => {
    if (draft.person === '') return fail('invalid', 'Choose whose passphrase it is.');
    if (draft.next !== draft.again) return fail('invalid', 'The two passphrases differ. Type it again.');
    const done = await call('reset-passphrase', { person: draft.person, passphrase: draft.next, second: { user: draft.user, passphrase: draft.passphrase } });
    if (done.ok) onDone('The new passphrase is set.');
    return done;
  };
  return (
    <Form label="Set a passphrase for somebody" act="Set it" onEnter={reset} onLeave={() => onDone(null)}>
      <Choice label="Whose" value={draft.person} options={[['', 'Choose'], ...people.map(({ id, name }) => [id, name] as const)]} onChange={(person) => set({ person })} />
      <TextField label="New passphrase" hint="15 characters or more; they type it, and change it once they are in" isSecret value={draft.next} onChange={(next) => set({ next })} />
      <TextField label="New passphrase again" isSecret value={draft.again} onChange={(again) => set({ again })} />
      <SecondPerson draft={draft} set={set} />
    </Form>
  );
};

const KeyBound = ({ isBound, onDone }: Close & { readonly isBound: boolean }) => {
  const { draft, set } = useDraft();
  const bind = async (): Promise<Result<unknown>> => {
    const done = await call(isBound ? 'unbind-key' : 'bind-key', { passphrase: draft.current });
    if (done.ok) onDone(isBound ? 'Your passphrase alone opens the bureau for you again.' : 'Your key is bound: your passphrase opens the bureau under this computer account only.');
    return done;
  };
  return (
    <Form label={isBound ? 'Unbind your key' : 'Bind your key to this computer account'} act={isBound ? 'Unbind it' : 'Bind it'} onEnter={bind} onLeave={() => onDone(null)}>
      <TextField label="Your passphrase" isSecret value={draft.current} onChange={(current) => set({ current })} />
      <p className={styles.whole}>{isBound ? 'Do this before you work under another computer account.' : 'Whoever copies the bureau’s folder away can then not guess at your passphrase. On the command line and under another account it opens nothing.'}</p>
    </Form>
  );
};

const TriesForgiven = ({ people, onDone }: Close & { readonly people: readonly Person[] }) => {
  const { draft, set } = useDraft();
  const forgive = async (): Promise<Result<unknown>> => {
    if (draft.person === '') return fail('invalid', 'Choose who may try again.');
    const done = await call('forgive-tries', { person: draft.person });
    if (done.ok) onDone('They may try again at once.');
    return done;
  };
  return (
    <Form label="Let somebody try again" act="Let them" onEnter={forgive} onLeave={() => onDone(null)}>
      <Choice label="Who waits after wrong passphrases" value={draft.person} options={[['', 'Choose'], ...people.map(({ id, name }) => [id, name] as const)]} onChange={(person) => set({ person })} />
    </Form>
  );
};

const MadeKey = ({ made, onDone }: Close & { readonly made: string }) => (
  <ShownOnce secret={made} done="It is sealed" onDone={() => { noteMadeKey(null); onDone('The recovery key is made and sealed.'); }}>
    <h3>The recovery key of {useSession()?.bureau.name}</h3>
    <p>The key made before opens nothing any more. This one is shown until you say it is sealed or leave: print it, seal it, and keep it where it takes two people to get it.</p>
    <KeyLife madeAt={useMadeKey(({ at }) => at)} />
  </ShownOnce>
);

const RecoveryKey = ({ onDone }: Close) => {
  const { draft, set } = useDraft();
  const make = async (): Promise<Result<unknown>> => {
    const done = await call('make-recovery-key', { second: { user: draft.user, passphrase: draft.passphrase } });
    if (done.ok) noteMadeKey(done.value.key);
    return done;
  };
  return (
    <Form label="Make a recovery key" act="Make it" onEnter={make} onLeave={() => onDone(null)}>
      <p className={styles.whole}>The key made before opens nothing from then on. The new one is shown to be printed and sealed.</p>
      <SecondPerson draft={draft} set={set} />
    </Form>
  );
};

/** Whoever must have a passphrase set anew afterwards: they have not signed in since their key could be given another data key. */
const LeftOut = () => {
  const left = useAsk('slots-to-rotate', {}).data?.left ?? [];
  const nameOf = usePersonName();
  return left.length > 0 && <div className={styles.whole}><Callout tone="warn">Set a passphrase anew afterwards for {left.map(nameOf).join(', ')}: they have not signed in since this edition of Assay.</Callout></div>;
};

const DataKey = ({ onDone }: Close) => {
  const { draft, set } = useDraft();
  const session = useSession();
  const rotate = async (): Promise<Result<unknown>> => {
    if (session === null) return ok(null);
    await keepNow();
    const done = await call('rotate-data-key', { second: { user: draft.user, passphrase: draft.passphrase } });
    const stays = done.ok ? null : await call('session', {});
    if (!done.ok && !(stays?.ok && stays.value === null)) return done;
    wasLeft(session, done.ok ? 'the data key was rotated, and everybody signs in anew' : `the data key was to be rotated. ${refusalWords(done.error).replace(/\.$/, '')}`);
    return ok(null);
  };
  return (
    <Form label="Rotate the data key" act="Rotate it" onEnter={rotate} onLeave={() => onDone(null)}>
      <p className={styles.whole}>After somebody has left who may have kept a copy: what is written from now on opens with no key of before. Everybody keeps their passphrase. Nobody else may have the bureau open, and you are signed out.</p>
      <LeftOut />
      <SecondPerson draft={draft} set={set} />
    </Form>
  );
};

const IdleMinutes = () => {
  const session = useSession();
  const authority = useMay('change-setting');
  const { trouble, change } = useChangeSetting();
  const minutes = String(session?.bureau.idleMinutes ?? idleMinutes(null));
  if (!authority.allowed) return <p className={styles.about}>A window in which nothing is done for {minutes} minutes is locked.</p>;
  return (
    <div className={styles.form}>
      <ActingChoice label="Lock a window after" value={minutes} options={Array.from({ length: 15 }, (_, at) => [String(at + 1), at === 0 ? 'a minute' : `${at + 1} minutes`] as const)} onChange={(value) => void change('idle-minutes', value)} />
      {trouble !== null && <div className={styles.whole}><Callout tone="error">{trouble}</Callout></div>}
    </div>
  );
};

type Open = 'own' | 'bound' | 'others' | 'tries' | 'recovery' | 'data-key' | null;

export const KeysSection = () => {
  const people = (useAsk('people', {}).data?.people ?? []).filter(({ state }) => state === 'active');
  const isBound = useAsk('own-key', {}).data?.isBound === true;
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isBack, setBack] = useState(false);
  const made = useMadeKey(({ key }) => key);
  const relation = { withoutAdministrator: !people.some(({ role }) => role === 'administrator') };
  const reset = useMay('reset-passphrase', relation);
  const forgive = useMay('forgive-tries');
  const recovery = useMay('make-recovery-key', relation);
  const rotate = useMay('rotate-data-key', relation);
  const done = (what: string | null): void => {
    setOpen(null);
    setBack(true);
    setSaid(what);
  };
  const begin = (form: Open) => (): void => {
    setOpen(form);
    setSaid(null);
  };
  return (
    <Section title="Keys" lead="Everybody opens the bureau with a passphrase of their own. What is on the disk is encrypted, and closed to whoever has none.">
      {said !== null && <p role="status">{said}</p>}
      {open === null && made === null && (
        <div className={styles.endOfForm} ref={isBack ? toFirstButton : undefined}>
          <Button onPress={begin('own')}>Change your passphrase…</Button>
          <Button onPress={begin('bound')}>{isBound ? 'Unbind your key…' : 'Bind your key to this computer account…'}</Button>
          {reset.allowed && <Button onPress={begin('others')}>Set a passphrase for somebody…</Button>}
          {forgive.allowed && <Button onPress={begin('tries')}>Let somebody try again…</Button>}
          {recovery.allowed && <Button onPress={begin('recovery')}>Make a recovery key…</Button>}
          {rotate.allowed && <Button onPress={begin('data-key')}>Rotate the data key…</Button>}
        </div>
      )}
      {open === 'own' && <OwnPassphrase onDone={done} />}
      {open === 'bound' && <KeyBound isBound={isBound} onDone={done} />}
      {open === 'others' && <OthersPassphrase people={people} onDone={done} />}
      {open === 'tries' && <TriesForgiven people={people} onDone={done} />}
      {open === 'recovery' && made === null && <RecoveryKey onDone={done} />}
      {made !== null && <MadeKey made={made} onDone={done} />}
      {open === 'data-key' && <DataKey onDone={done} />}
      <IdleMinutes />
    </Section>
  );
};
