/** One cancellation: what was asked, what each rule says of it with its page, how far it has come, and whatever comes next for whoever may. */
import { useState, type ReactNode } from 'react';
import { asksIndependence, categoryNames } from '../../../../shared/cancelling/cancellation.ts';
import type { CancellationFinding, CancellationView } from '../../../../shared/ipc/cancellation-shapes.ts';
import type { Result } from '../../../../shared/ipc/result.ts';
import { endBegun, useBegun } from '../../../data/begun.ts';
import { call } from '../../../data/call.ts';
import { useMay, usePersonName } from '../../../data/use-session.ts';
import { howNames, whomNames } from '../../../record/answer-words.ts';
import { CitedPages } from '../../../record/cited-pages.tsx';
import { Moment } from '../../../record/moment.tsx';
import { Seen } from '../../../record/seen.tsx';
import { Button } from '../../../ui/button.tsx';
import { CheckBox, TextArea } from '../../../ui/field.tsx';
import { useFocusOnResult } from '../../../ui/focus-result.ts';
import { Callout } from '../../../ui/page.tsx';
import { useHeardOfOpen } from '../heard-of-open.ts';
import { askedLines } from './ask-form.tsx';
import { beginCancelling } from './cancelling.ts';
import styles from './cancelling.module.css';

type Props = { readonly view: CancellationView };

const says: Readonly<Record<CancellationFinding['says'], string>> = { needs: 'Still asked', refuses: 'Refuses', refers: 'For a person', decides: 'Who decides' };

const Findings = ({ view }: Props) =>
  view.findings.length > 0 && (
    <ul className={styles.findings} aria-label="What the rules say">
      {view.findings.map(({ rule, says: kind, sentence, cites }) => (
        <li key={`${rule} ${kind}`} data-says={kind}>
          <span>{says[kind]}</span>
          <span>{sentence} <CitedPages cites={cites} /></span>
        </li>
      ))}
    </ul>
  );

const Asked = ({ view }: Props) => {
  const nameOf = usePersonName();
  return (
    <>
      <p>Asked for by {nameOf(view.by)}, <Moment at={view.at} />.</p>
      {view.asked === null ? (
        <p className={styles.quiet}>What was asked has been erased.</p>
      ) : (
        <dl className={styles.lines}>
          {askedLines(view.asked).map(([name, text]) => <div key={name}><dt>{name}</dt><dd><Seen text={text} /></dd></div>)}
          {'information' in view.asked && <div><dt>Available</dt><dd><Moment at={view.asked.information.since} /></dd></div>}
          {'withdrawn' in view.asked && view.asked.withdrawn && <div><dt>Withdrawn</dt><dd>The victim has withdrawn the report.</dd></div>}
        </dl>
      )}
    </>
  );
};

const stateWords = ({ state, tells, told }: CancellationView): string => {
  switch (state) {
    case 'asked':
      return 'Waits for whoever may decide it. The crime stays recorded and counted.';
    case 'authorised':
      return told.length === 0 ? 'Authorised. It takes effect once the victim has been told (page 26); until then the crime is counted.' : 'Authorised, and the victim was told. It takes effect when whoever decides has seen to it.';
    case 'refused':
      return 'Refused. The crime stays recorded.';
    case 'barred':
      return 'There is clear concern that the report was withdrawn under pressure. The crime stays recorded (Outcomes, page 29).';
    case 'overtaken':
      return 'The crime is not recorded any more as it was. It is asked for again on the newer decision.';
    case 'cancelled':
      return tells ? 'In effect. The victim was told first, and no figure counts the crime.' : 'In effect. No figure counts the crime.';
  }
};

/** What has been entered of it, in order. */
const Since = ({ view }: Props) => {
  const nameOf = usePersonName();
  return (
    <>
      {view.advice.map((each) => <p key={each.at}>The registrar’s advice, {nameOf(each.by)}, <Moment at={each.at} />. {each.words !== null && <q>{each.words}</q>}</p>)}
      {view.end && <p>{view.end.ended === 'authorised' ? 'Authorised' : 'Refused'} by {nameOf(view.end.by)}, <Moment at={view.end.at} />. {view.end.words !== null && <q>{view.end.words}</q>}</p>}
      {view.told.map((each) => <p key={`${each.at} ${each.whom}`}>{whomNames[each.whom as keyof typeof whomNames]} told {howNames[each.how as keyof typeof howNames]}, <Moment at={each.at} />, by {each.by}.</p>)}
      {view.concern && <p>Concern of pressure, {nameOf(view.concern.by)}, <Moment at={view.concern.at} />. {view.concern.words !== null && <q>{view.concern.words}</q>}</p>}
      {view.cancelled && <p>In effect since <Moment at={view.cancelled.at} />, by {nameOf(view.cancelled.by)}.</p>}
    </>
  );
};

type Done = Promise<Result<unknown>>;

const aboutCard = ({ view }: Props): string => `cancellation ${view.id}`;

/** Says what came of a call where it failed; what was typed for it is kept until it succeeds. */
const useTrouble = (props: Props): readonly [string | null, (done: Done) => void] => {
  const [trouble, setTrouble] = useState<string | null>(null);
  const heard = useHeardOfOpen(`Cancellation of ${props.view.class} ${props.view.code}`);
  const end = async (done: Done): Promise<void> => {
    const result = await heard(done);
    setTrouble(result.ok ? null : result.error.message);
    if (result.ok) endBegun(aboutCard(props));
  };
  return [trouble, (done) => void end(done)];
};

const justification = 'Justification, for the crime record';

/** What authorising does, before it is pressed. */
const authorising = ({ tells }: CancellationView) =>
  tells
    ? { act: 'Authorise the cancellation', says: 'The crime stays counted until the victim has been told (page 26).' }
    : { act: 'Authorise, and cancel the crime', says: 'Nobody has to be told first: the crime leaves the figures at once.' };

const withStop = (because: string | null): string | null => because && `${because}.`;

/** Whoever decides declares what the record cannot know. */
const Deciding = ({ view }: Props) => {
  const [draft, setDraft] = useBegun(aboutCard({ view }), { why: '', independent: false, considered: false });
  const [trouble, end] = useTrouble({ view });
  const asksPressure = view.asked !== null && 'withdrawn' in view.asked && view.asked.withdrawn;
  if (view.mayNot !== null && view.mayNotRefuse !== null) return <p className={styles.quiet}>{view.mayNot}.</p>;
  const { act, says: effect } = authorising(view);
  return (
    <div className={styles.deciding} role="group" aria-label={`Decide the cancellation of ${view.class} ${view.code}`} data-cancelling-form="">
      <TextArea label={justification} rows={2} value={draft.why} onChange={(why) => setDraft({ ...draft, why })} />
      {asksIndependence(view.category) && <CheckBox label="I am independent of the investigation (page 25)" isOn={draft.independent} onChange={(independent) => setDraft({ ...draft, independent })} />}
      {asksPressure && <CheckBox label="I have considered fear, coercion, influence and pressure; nothing gives clear concern of it (Outcomes, page 29)" isOn={draft.considered} onChange={(considered) => setDraft({ ...draft, considered })} />}
      <p className={styles.quiet}>{effect}</p>
      <div className={styles.acts}>
        <Button kind="primary" command="cancelling-save" why={view.mayNot} isWhyBeside onPress={() => end(call('authorise-cancellation', { cancellation: view.id, ...draft }))}>{act}</Button>
        <Button why={view.mayNotRefuse} onPress={() => end(call('refuse-cancellation', { cancellation: view.id, why: draft.why }))}>Refuse it</Button>
      </div>
      {view.mayNot !== null && <p className={styles.quiet}>{withStop(view.mayNot)}</p>}
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
    </div>
  );
};

const TakingEffect = ({ view }: Props) => {
  const tell = useMay('tell-of-cancellation');
  const [why, setWhy] = useBegun(`${aboutCard({ view })} refusal`, '');
  const [trouble, end] = useTrouble({ view });
  const because = view.told.length === 0 ? 'The victim has not been told yet (page 26)' : view.mayNot;
  return (
    <div className={styles.deciding} role="group" aria-label={`Let the cancellation of ${view.class} ${view.code} take effect`} data-cancelling-form="">
      <div className={styles.acts}>
        <Button why={tell.allowed ? null : tell.because} onPress={() => beginCancelling('tell', view.id)}>The victim was told</Button>
        <Button kind="primary" command="cancelling-save" why={because} isWhyBeside onPress={() => end(call('cancel-crime', { cancellation: view.id }))}>Cancel the crime</Button>
      </div>
      {because !== null && <p className={styles.quiet}>{withStop(because)}</p>}
      {view.mayNotRefuse === null && (
        // A form of its own: the key that enters it refuses, and does not cancel the crime.
        <details data-cancelling-form="">
          <summary>Refuse it after all</summary>
          <TextArea label={justification} value={why} onChange={setWhy} />
          <Button command="cancelling-save" onPress={() => end(call('refuse-cancellation', { cancellation: view.id, why }))}>Refuse it</Button>
        </details>
      )}
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
    </div>
  );
};

const Advising = ({ view }: Props) => {
  const advise = useMay('advise-on-cancellation');
  if (view.decider !== 'registered-registrar' || !advise.allowed || view.mayNot === null) return null;
  return <div className={styles.acts}><Button onPress={() => beginCancelling('advise', view.id)}>Enter the registrar’s advice</Button></div>;
};

export const CancellationCard = ({ view, which }: Props & { readonly which: ReactNode }) => {
  const result = useFocusOnResult(view.state);
  return (
    <article className={styles.card} aria-label={`Cancellation of ${view.class} ${view.code} under ${view.category}`}>
      <h3>{view.category}, {categoryNames[view.category]}: <span className={styles.code}>{view.class} {view.code}</span> {view.title}</h3>
      <p>{which}</p>
      <p className={styles.state} data-state={view.state} ref={result} tabIndex={-1}>{stateWords(view)}</p>
      <Asked view={view} />
      <Findings view={view} />
      <Since view={view} />
      {view.state === 'asked' && <Advising view={view} />}
      {view.state === 'asked' && <Deciding view={view} />}
      {view.state === 'authorised' && <TakingEffect view={view} />}
    </article>
  );
};
