/** What was asked for people and waits for a second person. A key leads from one to the next that may be approved, and Enter approves it. */
import { useState } from 'react';
import { longestProse } from '../../../shared/domain/text.ts';
import type { Person } from '../../../shared/domain/roles.ts';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { PersonChangeView } from '../../../shared/ipc/person-shapes.ts';
import { call, refusalWords } from '../../data/call.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { useMay, usePersonName } from '../../data/use-session.ts';
import { Moment } from '../../record/moment.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FullList } from '../../ui/full-list.tsx';
import { Key } from '../../ui/key.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import styles from './bureau.module.css';
import { Form } from './form.tsx';
import { standingWords } from './standing-words.ts';
import { relationTo, useMe, useToApprove } from './to-approve.ts';

const Waiting = ({ change, people }: { readonly change: PersonChangeView; readonly people: readonly Person[] }) => {
  const relation = relationTo(change, people, useMe());
  const approve = useMay('approve-person-change', relation);
  const refuse = useMay('refuse-person-change', relation);
  const nameOf = usePersonName();
  const [why, setWhy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const isOwn = relation.askedByThem === true;
  const heard = useHeardWhereLeft(`Approving what was asked for ${nameOf(change.person)}`);
  const approveIt = async (): Promise<void> => {
    const approved = await heard(call('approve-person-change', { change: change.id }));
    if (!approved.ok) setTrouble(refusalWords(approved.error));
  };
  const refusing = `${isOwn ? 'Take back' : 'Refuse'} what was asked for ${nameOf(change.person)}`;
  return (
    <li className={styles.waiting}>
      <p>
        <strong>{nameOf(change.person)}</strong> {change.kind === 'add' ? 'is to be added as' : 'is to become'} <strong>{standingWords(change)}</strong>, asked by {nameOf(change.askedBy)}, <Moment at={change.at} />
        {change.why !== null && <>: “{change.why}”</>}
      </p>
      {why === null ? (
        <div className={styles.acts} data-approves="">
          <Button kind="primary" why={approve.allowed ? null : approve.because} isWhyBeside onPress={() => void approveIt()}>Approve</Button>
          <Button kind="quiet" why={refuse.allowed ? null : refuse.because} onPress={() => setWhy('')}>{isOwn ? 'Take it back…' : 'Refuse…'}</Button>
          {!approve.allowed && <span className={styles.about}>{approve.because}.</span>}
        </div>
      ) : (
        <Form label={refusing} act={isOwn ? 'Take it back' : 'Refuse it'} onEnter={() => call('refuse-person-change', { change: change.id, why })} onLeave={() => setWhy(null)}>
          <TextField label="Why" most={longestProse} value={why} onChange={setWhy} />
        </Form>
      )}
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
    </li>
  );
};

export const WaitingSection = () => {
  const people = useAsk('people', {}).data?.people ?? [];
  const waiting = (useAsk('person-changes', {}).data?.changes ?? []).filter(({ end }) => end === null);
  const toApprove = useToApprove();
  if (waiting.length === 0) return null;
  return (
    <Section title="Waiting for a second person" lead={toApprove > 0 ? <>Move to what you may approve <Key of="bureau-approve" />, approve it with Enter.</> : undefined}>
      <ul className={styles.waitings} aria-label="Waiting for a second person">
        {waiting.map((change) => <Waiting key={change.id} change={change} people={people} />)}
      </ul>
      <FullList rows={waiting} most={mostListed.personChanges} which="latest" />
    </Section>
  );
};
