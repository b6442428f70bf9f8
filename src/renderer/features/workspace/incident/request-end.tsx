/** What a correction that waits would change, and authorising or refusing it; once it has ended, by whom and why. */
import { useState } from 'react';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { endBegun, useBegun } from '../../../data/begun.ts';
import { call } from '../../../data/call.ts';
import { useEdition } from '../../../data/catalogue.ts';
import { useMay, usePersonName, useSession } from '../../../data/use-session.ts';
import { Moment } from '../../../record/moment.tsx';
import { Button } from '../../../ui/button.tsx';
import { CheckBox, TextArea } from '../../../ui/field.tsx';
import { useFocusOnResult } from '../../../ui/focus-result.ts';
import { Callout } from '../../../ui/page.tsx';
import { beginAsking } from '../cancelling/cancelling.ts';
import { ChangesView } from './changes-view.tsx';
import { decisionDifference } from './decision-difference.ts';
import styles from './incident.module.css';

type Request = IncidentFile['requests'][number];
type Props = { readonly file: IncidentFile; readonly request: Request };

/** What stands against what is asked for. */
const WouldChange = ({ file, request }: Props) => {
  const current = file.decisions.find((each) => each.current);
  const under = useEdition(current?.edition ?? '');
  if (!current?.decision || !request.decision) return null;
  return <ChangesView changes={decisionDifference({ decision: current.decision, under }, { decision: request.decision, under }, file.reported)} none="No field differs." />;
};

const noCancelling = 'It would take a recorded crime out of the figures. That is a cancellation under C1 to C5, and no correction (pages 25-26)';

/** Where a correction leads nowhere: what it wants is asked for otherwise. */
const AskInstead = () => (
  <p className={styles.requestActs}>
    <span>{noCancelling}.</span>
    <Button command="cancelling-ask" onPress={() => void beginAsking()}>Ask for a cancellation</Button>
  </p>
);

const Deciding = ({ file, request }: Props) => {
  const me = useSession()?.person.id;
  const takesRapeBack = request.basis === 'back-to-reported-incident';
  const authorise = useMay('authorise-request', { askedByThem: request.by === me, takesRapeBack });
  const refuse = useMay('refuse-request');
  const about = `request ${request.id}`;
  const [why, setWhy] = useBegun(about, '');
  const [notInvestigated, setNotInvestigated] = useBegun(`${about} not investigated`, false);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (!authorise.allowed && !refuse.allowed) return <p className={styles.quiet}>{authorise.because}.</p>;
  const end = (done: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: { readonly message: string } }>): void => void done.then((result) => (result.ok ? endBegun(about) : setTrouble(result.error.message)));
  const because = request.basis === null ? noCancelling : authorise.allowed ? null : authorise.because;
  return (
    <div className={styles.requestEnd} role="group" aria-label="Authorise or refuse the correction">
      <WouldChange file={file} request={request} />
      <TextArea label="Justification, for the crime record (page 13)" rows={2} value={why} onChange={setWhy} />
      {takesRapeBack && <CheckBox label="No substantive investigation has begun (page 63)" isOn={notInvestigated} onChange={setNotInvestigated} />}
      <div className={styles.requestActs}>
        <Button kind="primary" why={because} isWhyBeside onPress={() => end(call('authorise-request', { request: request.id, why, notInvestigated }))}>Authorise it</Button>
        <Button why={refuse.allowed ? null : refuse.because} onPress={() => end(call('refuse-request', { request: request.id, why }))}>Refuse it</Button>
      </div>
      {because !== null && request.basis !== null && <p className={styles.quiet}>{because}</p>}
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
    </div>
  );
};

export const RequestEnd = ({ file, request }: Props) => {
  const nameOf = usePersonName();
  const result = useFocusOnResult(request.state);
  if (request.end !== null) {
    return (
      <p ref={result} tabIndex={-1}>
        {request.state === 'authorised' ? 'Authorised' : 'Refused'} by {nameOf(request.end.by)}, <Moment at={request.end.at} />. {request.end.why !== null && <q>{request.end.why}</q>}
      </p>
    );
  }
  if (request.state === 'overtaken') return <p className={styles.quiet}>The decision was corrected meanwhile; it is asked for again on the newer one.</p>;
  return (
    <>
      {request.basis === null && <AskInstead />}
      <Deciding file={file} request={request} />
    </>
  );
};
