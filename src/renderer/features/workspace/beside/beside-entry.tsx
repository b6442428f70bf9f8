/** One incident beside: which, when, how it was decided, why it stands here; in front, what can be done with it. */
import { linkReasonNames, linkReasons } from '../../../../shared/matching/reason.ts';
import { may } from '../../../../shared/authority/may.ts';
import { useNow } from '../../../data/now.ts';
import { momentWords } from '../../../data/time-words.ts';
import { usePersonName, useSession } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/field.tsx';
import { reasonFor, setBeside, useBeside, type Entry } from './beside.ts';
import { decidedWords, surenessNames } from './beside-words.ts';
import styles from './beside.module.css';
import { linkOrUnlink, lookOrReturn } from './linking.ts';

const reasons = linkReasons.map((reason) => [reason, linkReasonNames[reason]] as const);

const Acts = ({ incident, entry }: { readonly incident: string; readonly entry: Entry }) => {
  const chosen = useBeside((state) => state.reason);
  const person = useSession()?.person;
  const authority = person === undefined ? null : may(person, 'link-incidents');
  const why = authority?.allowed === false ? `${authority.because}.` : null;
  return (
    <div className={styles.acts}>
      <Button command="beside-look" onPress={lookOrReturn}>Look at it</Button>
      {entry.link === null ? (
        <>
          <Button command="beside-link" why={why} onPress={() => void linkOrUnlink()}>Link</Button>
          <Choice label="What the link is for" isLabelHidden value={reasonFor(entry, chosen)} options={reasons} onChange={(reason) => setBeside(incident, { reason })} />
        </>
      ) : (
        <Button command="beside-link" why={why} onPress={() => void linkOrUnlink()}>Take the link back</Button>
      )}
    </div>
  );
};

const Linked = ({ entry }: { readonly entry: Entry }) => {
  const now = useNow();
  const nameOf = usePersonName();
  if (!entry.isLinked) return null;
  if (entry.link === null) return <li><span className={styles.sure} data-sure="sure">linked</span><span>through another of the group</span></li>;
  const { reason, by, at, note } = entry.link;
  return <li><span className={styles.sure} data-sure="sure">linked</span><span>{linkReasonNames[reason]}, by {nameOf(by)}, {momentWords(at, now)}{note !== null && <q> {note}</q>}</span></li>;
};

type Props = { readonly incident: string; readonly entry: Entry; readonly isInFront: boolean; readonly onChoose: () => void };

export const BesideEntry = ({ incident, entry, isInFront, onChoose }: Props) => {
  const now = useNow();
  const { seen, found } = entry;
  return (
    <li className={styles.entry} data-front={isInFront || undefined} aria-current={isInFront || undefined}>
      <div className={styles.first}>
        <button type="button" className={styles.ref} onClick={onChoose}>{seen.ref}</button>
        <span>{seen.receivedAt === null ? 'time not known' : momentWords(seen.receivedAt, now)}</span>
        <span className={styles.code}>{seen.openingCode ?? 'No opening code'}</span>
        <span className={styles.decided}>{decidedWords(seen)}</span>
      </div>
      <ul className={styles.why}>
        <Linked entry={entry} />
        {found?.why.map(({ sure, says }) => <li key={says}><span className={styles.sure} data-sure={sure}>{surenessNames[sure]}</span><span>{says}</span></li>)}
      </ul>
      {isInFront && <Acts incident={incident} entry={entry} />}
    </li>
  );
};
