/** Asks for one recorded crime to be cancelled: its category, and what that category asks (pages 25-26). */
import type { ReactNode } from 'react';
import { Cancellation, categories, categoryNames, informationOf, type Category } from '../../../../shared/cancelling/cancellation.ts';
import { isMutilation } from '../../../../shared/cancelling/weigh-cancellation.ts';
import type { DecisionView } from '../../../../shared/ipc/queries.ts';
import { useBegun } from '../../../data/begun.ts';
import { call } from '../../../data/call.ts';
import { CheckBox, Choice } from '../../../ui/field.tsx';
import { Moment, Prose, TextLine } from '../decision/fields.tsx';
import { ActForm, asRead, type ActState } from '../victims/act-form.tsx';
import { AskedSegments } from '../victims/asked-segments.tsx';
import { endingCancelling } from './cancelling.ts';
import { emptyCancellation, toCancellation, type DraftCancellation } from './draft-cancellation.ts';
import styles from './cancelling.module.css';

type Crime = DecisionView['crimes'][number];
type Parts = ActState & { readonly draft: DraftCancellation; readonly set: (change: Partial<DraftCancellation>) => void };

const categoryOptions: readonly (readonly [Category, string])[] = categories.map((each) => [each, `${each}, ${categoryNames[each]}`]);
const yesNo = [['yes', 'Yes'], ['no', 'No']] as const;
const references = [['crime-number', 'a crime number'], ['crime-related-incident-number', 'an incident number only']] as const;
const grounds = [['none', 'none yet'], ['negative-reasonable', 'negative reasonable grounds'], ['negative-conclusive', 'negative conclusive grounds']] as const;

const restsOn = (category: Category): boolean => category === 'C1' || category === 'C2' || category === 'C5';
const mayBeWithdrawn = (category: Category): boolean => category === 'C2' || category === 'C4' || category === 'C5';

/** The four facts of additional verifiable information, and the information itself (Outcomes, page 28). */
const InformationFields = ({ draft, set, problemOf }: Parts) => (
  <>
    <Prose label="The information" path="information.words" value={draft.words} onChange={(words) => set({ words })} rows={2} problem={problemOf('information.words')} />
    <div className={styles.pair}>
      <Moment label="When it became available" path="information.since" value={draft.since} onChange={(since) => set({ since })} problem={problemOf('information.since')} />
      <TextLine label="Where it came from" path="information.from" value={draft.from} onChange={(from) => set({ from })} problem={problemOf('information.from')} />
    </div>
    <Prose label="How it was verified" path="information.verified" value={draft.verified} onChange={(verified) => set({ verified })} problem={problemOf('information.verified')} />
    <Prose label="What it determines" path="information.determines" value={draft.determines} onChange={(determines) => set({ determines })} problem={problemOf('information.determines')} />
  </>
);

const TransferFields = ({ draft, set, problemOf }: Parts) => (
  <div className={styles.thirds}>
    <TextLine label="The receiving force" path="force" value={draft.force} onChange={(force) => set({ force })} problem={problemOf('force')} />
    <TextLine label="Their reference" path="reference" value={draft.reference} onChange={(reference) => set({ reference })} isMono problem={problemOf('reference')} />
    <Choice label="Which is" value={draft.referenceKind} options={references} onChange={(referenceKind) => set({ referenceKind })} />
  </div>
);

const DuplicateFields = ({ draft, set, problemOf }: Parts) => (
  <>
    <TextLine label="The other record: its crime number, or the reference of its incident" path="of" value={draft.of} onChange={(of) => set({ of })} isMono problem={problemOf('of')} />
    <Prose label="How they are the same" path="same" value={draft.same} onChange={(same) => set({ same })} problem={problemOf('same')} />
    <CheckBox label="It is live and counted (asked where this bureau does not have it)" isOn={draft.isLive} onChange={(isLive) => set({ isLive })} />
  </>
);

const MistakeFields = ({ draft, set, problemOf }: Parts) => (
  <>
    <Prose label="How the mistake came about" path="mistake" value={draft.mistake} onChange={(mistake) => set({ mistake })} problem={problemOf('mistake')} />
    <Prose label="What shows that no notifiable crime was committed" path="shows" value={draft.shows} onChange={(shows) => set({ shows })} problem={problemOf('shows')} />
  </>
);

const WithdrawalFields = ({ draft, set, problemOf }: Parts) => (
  <>
    <AskedSegments label="The victim has withdrawn the report" path="withdrawn" value={draft.withdrawn} options={yesNo} onChange={(withdrawn) => set({ withdrawn })} problem={problemOf('withdrawn')} />
    {draft.withdrawn === 'yes' && <AskedSegments label="There is clear concern of fear, coercion, influence or pressure (Outcomes, page 29)" path="pressure" value={draft.pressure} options={yesNo} onChange={(pressure) => set({ pressure })} problem={problemOf('pressure')} />}
  </>
);

const CrimeFields = ({ crime, draft, set, problemOf }: Parts & { readonly crime: Crime }) => (
  <>
    {draft.category === 'C2' && crime.class === '106' && <AskedSegments label="Decision of the national referral mechanism (page 26)" path="groundsDecision" value={draft.groundsDecision} options={grounds} onChange={(groundsDecision) => set({ groundsDecision })} problem={problemOf('groundsDecision')} />}
    {(draft.category === 'C2' || draft.category === 'C4') && isMutilation(crime.code) && <AskedSegments label="It was reported under the mandatory duty (page 45)" path="mandatoryReport" value={draft.mandatoryReport} options={yesNo} onChange={(mandatoryReport) => set({ mandatoryReport })} problem={problemOf('mandatoryReport')} />}
  </>
);

const leads: Readonly<Record<Category, string>> = {
  C1: 'The receiving force has given its reference, and the victim is told it before the crime goes (page 25).',
  C2: 'Information that was not there when the crime was recorded, that can be verified, and that determines that no notifiable crime occurred (page 25). What was read already is no such information.',
  C3: 'A record of the same crime, or of one it is part of, that is live and counted (page 25).',
  C4: 'On the balance of probabilities no notifiable crime was committed, and recording one was a genuine mistake (page 25).',
  C5: 'Open for actual bodily harm (8N), 104 and 105A, where evidence shows that the offender acted in self-defence (page 26).',
};

export const AskForm = ({ about, crime, decision, which }: { readonly about: string; readonly crime: Crime; readonly decision: string; readonly which: ReactNode }) => {
  const [draft, setDraft] = useBegun(about, emptyCancellation);
  const set = (change: Partial<DraftCancellation>): void => setDraft({ ...draft, ...change });
  const { category } = draft;
  return (
    <ActForm
      title={`Ask for the cancellation of ${crime.class} ${crime.code} ${crime.title}`}
      lead={leads[category]}
      command="ask-cancellation"
      act="Ask for it"
      keys={{ save: 'cancelling-save', leave: 'cancelling-leave' }}
      ending={endingCancelling}
      read={() => asRead(Cancellation.safeParse(toCancellation(draft)))}
      send={(asked) => call('ask-cancellation', { crime: crime.id, decision, asked })}
    >
      {({ problemOf }) => {
        const parts = { draft, set, problemOf };
        return (
          <>
            <p className={styles.quiet}>{which}</p>
            <Choice label="Category" value={category} options={categoryOptions} onChange={(chosen) => set({ category: chosen })} />
            {category === 'C1' && <TransferFields {...parts} />}
            {restsOn(category) && <InformationFields {...parts} />}
            {category === 'C3' && <DuplicateFields {...parts} />}
            {category === 'C4' && <MistakeFields {...parts} />}
            {mayBeWithdrawn(category) && <WithdrawalFields {...parts} />}
            <CrimeFields {...parts} crime={crime} />
          </>
        );
      }}
    </ActForm>
  );
};

/** What was asked, as lines to read: name and words. */
export const askedLines = (asked: Cancellation): readonly (readonly [string, string])[] => {
  const information = informationOf(asked);
  const facts = information === null ? [] : ([['Information', information.words], ['From', information.from], ['Verified', information.verified], ['Determines', information.determines]] as const);
  switch (asked.category) {
    case 'C1':
      return [['Receiving force', `${asked.force}, ${asked.reference}${asked.referenceKind === 'crime-number' ? '' : ' (an incident number only)'}`], ...facts];
    case 'C3':
      return [['Other record', asked.of], ['The same because', asked.same]];
    case 'C4':
      return [['The mistake', asked.mistake], ['Shown by', asked.shows]];
    default:
      return facts;
  }
};
