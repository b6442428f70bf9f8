/** Parks the incident that is open until a time, or simply puts it back. What was written of its decision is kept either way. */
import { useState } from 'react';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { toMend, type AppError } from '../../../../shared/ipc/result.ts';
import { citation, crr, joinCitations } from '../../../../shared/rules/cite.ts';
import { isLive } from '../../../../shared/triage/claim.ts';
import { clockWords, outlastsClock, parkProblems, parkReasons, parkRules, proposedUntil, type ParkReason, type Proposed } from '../../../../shared/triage/parking.ts';
import { endBegun, useBegun } from '../../../data/begun.ts';
import { call } from '../../../data/call.ts';
import { timed } from '../../../data/last-save.ts';
import { nowIs, useNow } from '../../../data/now.ts';
import { momentWords } from '../../../data/time-words.ts';
import { useMay } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './decision.module.css';
import { holdUnderNone, liveClaimOn, useWriting } from './drafts.ts';
import { Choice, Moment, Prose, TextLine } from './fields.tsx';
import { focusField, focusForm } from './focus-field.ts';
import { useHeardOfOpen } from '../heard-of-open.ts';
import { putBack } from '../open-incident.ts';
import { leave, setWorkspace } from '../workspace.ts';

/** Who it is, where the reason says so itself. */
const asks: Partial<Readonly<Record<ParkReason, string>>> = { reporter: 'The reporter', victim: 'The victim', registrar: 'The registrar', 'referral-details': 'The competent authority', 'appropriate-authority': 'The appropriate authority', 'national-crime-agency': 'The National Crime Agency', 'driving-investigation': 'The investigating officer' };

const aboutPark = (incident: string): string => `park ${incident}`;

const close = (incident: string): void => {
  endBegun(aboutPark(incident));
  setWorkspace({ isParking: false });
  focusForm();
};

type Park = { readonly reason: ParkReason; readonly until: string; readonly asked: string; readonly note: string; readonly rationale: string };

const beginning = (): Park => ({ reason: 'reporter', until: proposedUntil(nowIs() ?? ''), asked: asks.reporter ?? '', note: '', rationale: '' });

/** Another reason asks somebody else, unless a name was typed. */
const withReason = (before: Park, reason: ParkReason): Park => ({ ...before, reason, asked: before.asked === '' || before.asked === asks[before.reason] ? (asks[reason] ?? '') : before.asked });

const ReasonHelp = ({ reason }: { readonly reason: ParkReason }) => {
  const { help, cites, ownClock } = parkRules[reason];
  const said = [help, ownClock ? 'It has a clock of its own.' : null].filter((each) => each !== null).join(' ');
  return said !== '' && <p className={styles.help}>{said} {joinCitations(cites.map(citation))}.</p>;
};

const Oversight = ({ file }: { readonly file: IncidentFile }) => (
  <p className={styles.registrar}>
    {clockWords(file, useNow() ?? '')}. Recording later needs a rationale that complies with the National Crime Recording Standard and the registrar’s oversight; an investigation is none. {citation(crr('10'))}.
  </p>
);

/** What is of the wrong shape is refused before the rules are asked, so theirs is said with it. */
const withRules = (error: AppError, sent: Proposed, file: IncidentFile): AppError => {
  const now = nowIs();
  if (error.code !== 'invalid' || sent.until === '' || now === null) return error;
  const isSaid = (path: string): boolean => error.problems.some((each) => each.path === path);
  return { ...error, problems: [...error.problems, ...parkProblems(sent, file, now).filter(({ path }) => !isSaid(path))] };
};

/** Sent under the claim it is written under, while that holds. */
const usePark = (file: IncidentFile) => {
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const heard = useHeardOfOpen('Parking');
  const isWriting = isLive(useWriting(file.id)?.claim ?? null, useNow() ?? '');
  const send = async ({ rationale, ...park }: Park): Promise<void> => {
    const sent = { ...park, rationale: rationale.trim() === '' ? null : rationale };
    setBusy(true);
    const result = await heard(timed(null, () => call('park-incident', { incident: file.id, claim: liveClaimOn(file.id), ...sent })));
    setBusy(false);
    if (!result.ok) {
      setTrouble(withRules(result.error, sent, file));
      const path = result.error.problems[0]?.path;
      return path === undefined ? undefined : focusField(path);
    }
    endBegun(aboutPark(file.id));
    holdUnderNone(file.id);
    leave(file.id, `Parked until ${momentWords(sent.until, nowIs())}. Its clock goes on. What you wrote is kept for you.`);
  };
  return { trouble, isBusy, send, isWriting };
};

export const ParkForm = ({ file }: { readonly file: IncidentFile }) => {
  const [park, setPark] = useBegun(aboutPark(file.id), beginning);
  const { trouble, isBusy, send, isWriting } = usePark(file);
  const allowed = useMay('park-incident');
  const problem = (path: string) => trouble?.problems.find((each) => each.path === path) ?? null;
  const isPast = park.until !== '' && outlastsClock(park, file);
  return (
    <section className={styles.park} aria-label="Park until a time">
      <h3>Park until a time</h3>
      <p className={styles.help}>Nobody is given it until then. Its clock goes on.</p>
      <Choice label="What it waits for" path="reason" value={park.reason} options={parkReasons.map((each) => [each, parkRules[each].name] as const)} onChange={(reason) => setPark(withReason(park, reason))} problem={null} />
      <ReasonHelp reason={park.reason} />
      <Moment label="Until" path="until" value={park.until} onChange={(until) => setPark({ ...park, until })} problem={problem('until')} />
      <TextLine label="Who is asked" path="asked" value={park.asked} onChange={(asked) => setPark({ ...park, asked })} problem={problem('asked')} />
      <Prose label="What was asked, in a few words" path="note" value={park.note} onChange={(note) => setPark({ ...park, note })} isFocused problem={problem('note')} />
      {isPast && <Oversight file={file} />}
      {(isPast || problem('rationale') !== null) && <Prose label="Rationale for recording later" path="rationale" value={park.rationale} onChange={(rationale) => setPark({ ...park, rationale })} rows={2} problem={problem('rationale')} />}
      {trouble !== null && <p className={styles.blocked} role="alert">{trouble.code === 'invalid' ? `Not parked. ${toMend(trouble.problems)}` : trouble.message}</p>}
      <p className={styles.acts} data-park="">
        <Button kind="primary" command="decision-save" onPress={() => void send(park)} isDisabled={!allowed.allowed || isBusy}>Park</Button>
        {isWriting && <Button command="incident-put-back" onPress={() => void putBack(file.id)}>Only put back</Button>}
        <Button kind="quiet" onPress={() => close(file.id)}>Not now</Button>
        {!allowed.allowed && <span className={styles.quiet}>{allowed.because}</span>}
      </p>
    </section>
  );
};
