/** The head of an incident: which it is, when police first received it, how long is left, who reported it and how. */
import { use } from 'react';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { lookReasonWords, reasonOfRole, saidReasons, type SaidReason } from '../../../../shared/trail/look.ts';
import { lookFor, useLookReason } from '../../../data/look-reason.ts';
import { queryClient } from '../../../data/query-client.ts';
import { useActingChoice } from '../../../ui/field.tsx';
import { KeyWords } from '../../../ui/key.tsx';
import { capacityNames, routeNames, type Received } from '../../../../shared/domain/report.ts';
import { holderNow } from '../../../../shared/triage/claim.ts';
import { bandAt } from '../../../../shared/triage/clock.ts';
import { isParked } from '../../../../shared/triage/parking.ts';
import { stateNames } from '../../../../shared/triage/status.ts';
import { useNow } from '../../../data/now.ts';
import { agoWords, leftWords, momentWords } from '../../../data/time-words.ts';
import { usePersonName, useSession } from '../../../data/use-session.ts';
import { Seen } from '../../../record/seen.tsx';
import { Moment } from '../../../record/moment.tsx';
import styles from './incident.module.css';
import { LinkedLine } from '../beside/linked-line.tsx';
import { latestVersion } from '../open-incident.ts';
import { receivedWords } from './version-words.ts';

const Clock = ({ file, received }: { readonly file: IncidentFile; readonly received: Received }) => {
  const now = useNow();
  if (file.state === 'decided') return null;
  if (file.due === null || now === null) return <span className={styles.clock} data-band="no-clock">{file.regime === 'historic' ? 'Historic, no clock' : 'No clock'}</span>;
  return (
    <span className={styles.clock} data-band={bandAt(file.due, now)}>
      {leftWords(file.due, now)}
      {received.precision !== 'minute' && <span className={styles.precision}> counted from the start of the {received.precision}</span>}
    </span>
  );
};

const Holder = ({ file }: { readonly file: IncidentFile }) => {
  const nameOf = usePersonName();
  const me = useSession()?.person.id;
  const now = useNow();
  const holder = holderNow(file, now);
  const parked = file.parkings.find(({ stands }) => stands)?.until ?? null;
  if (parked !== null && isParked(parked, now)) return <>{stateNames[file.state]}, parked until {momentWords(parked, now)}</>;
  if (holder === null) return <>{stateNames[file.state]}</>;
  return <>{stateNames[file.state]}, {holder === me ? 'with you' : `with ${nameOf(holder)}`}</>;
};

/** Who else may be reading it: told so that two do not work on one report, and no more than told. */
const Looked = ({ file }: { readonly file: IncidentFile }) => {
  const nameOf = usePersonName();
  const now = useNow();
  if (file.looks.length === 0 || now === null) return null;
  return <> · Opened by {file.looks.map(({ by, at }, index) => <span key={by}>{index > 0 && ', '}{nameOf(by)} <Moment at={at} words={agoWords(at, now)} /></span>)}</>;
};

/** Given by somebody and not merely taken: by whom, and why where they said it. */
const Allocated = ({ allocated }: Pick<IncidentFile, 'allocated'>) => {
  const nameOf = usePersonName();
  if (allocated === null) return null;
  return <> · Allocated by {nameOf(allocated.by)} <Moment at={allocated.at} />{allocated.why !== null && <>: “<Seen text={allocated.why} />”</>}</>;
};

/** Why it is looked at stands in the log of looks. Whoever chooses another reason has looked for that one too. */
const LookingFor = ({ incident }: { readonly incident: string }) => {
  const session = useSession();
  const chosen = useLookReason((state) => state.reason);
  const keyOf = use(KeyWords);
  const own = session === undefined || session === null ? null : reasonOfRole[session.person.role];
  const choose = (reason: SaidReason): void => {
    lookFor(reason === own ? null : reason);
    void queryClient.invalidateQueries({ queryKey: ['incident-file', { incident }] });
  };
  const acting = useActingChoice({ value: chosen ?? own ?? 'assessing', onChange: choose });
  if (session?.bureau.asksWhyLooked !== true) return null;
  return (
    <label className={styles.lookingFor}>
      You look at it for{' '}
      <select data-look-reason="" {...acting}>
        {saidReasons.map((reason) => <option key={reason} value={reason}>{lookReasonWords[reason]}</option>)}
      </select>{' '}
      <kbd aria-hidden="true">{keyOf('incident-reason')}</kbd>
    </label>
  );
};

export const IncidentHeader = ({ file }: { readonly file: IncidentFile }) => {
  const now = useNow();
  const codes = latestVersion(file)?.incident?.codes;
  if (!codes) return <header className={styles.header}><h1 className={styles.ref}>{file.ref}</h1></header>;
  const facts = [
    `Reporter: ${codes.capacity === null ? 'capacity not given' : capacityNames[codes.capacity].toLowerCase()}`,
    routeNames[codes.route],
    codes.grade,
    file.sourceReference === null ? null : `source reference ${file.sourceReference}`,
  ].filter((fact) => fact !== null);
  return (
    <header className={styles.header}>
      <div className={styles.headerLine}>
        <h1 className={styles.ref}>{file.ref}</h1>
        <span className={styles.received}>{codes.received.at === null || codes.received.precision === 'unreadable' ? <Seen text={receivedWords(codes.received, now)} /> : <Moment at={codes.received.at} words={receivedWords(codes.received, now)} />}</span>
        <Clock file={file} received={codes.received} />
      </div>
      <div className={styles.headerLine}>
        <strong className={styles.code}><Seen text={codes.openingCode ?? 'No opening code'} /></strong>
        {codes.qualifiers.length > 0 && <span className={styles.qualifiers}><Seen text={codes.qualifiers.join(', ')} /></span>}
      </div>
      <div className={styles.facts}>
        <Seen text={facts.join(' · ')} /> · <Holder file={file} /><Allocated allocated={file.allocated} /><Looked file={file} />
      </div>
      <LookingFor incident={file.id} />
      <LinkedLine file={file} />
    </header>
  );
};
