/** The bureau: its people, its settings, and how this page looks and what its keys are. */
import { Fragment, useState, type ReactNode } from 'react';
import { useMay, useSession } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Callout, Page, Section } from '../../ui/page.tsx';
import { useChangeSetting } from './change-setting.ts';
import { CopiesSection } from './copies-section.tsx';
import { useFollowedFocus } from './form-to-leave.ts';
import { KeysSection } from './keys-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { ReviewPolicySection } from './review-policy.tsx';
import { TeamsSection } from './teams-section.tsx';
import { SignedPointsSection } from './signed-points.tsx';
import { useMe, useToApprove } from './to-approve.ts';
import { VictimSettingsSection } from './victim-settings.tsx';
import { WaitingSection } from './waiting-section.tsx';
import styles from './bureau.module.css';

/** `means`: what follows and is not taken back with it. It is read before a second button is pressed. */
type Switch = { readonly title: string; readonly lead: string; readonly act: string; readonly means?: string; readonly setting: 'is-crime-system' | 'look-reasons'; readonly value: 'no' | 'yes' };

const Setting = ({ title, lead, act, means, setting, value }: Switch) => {
  const authority = useMay('change-setting');
  const { trouble, change } = useChangeSetting();
  const [isAsked, ask] = useState(false);
  const enter = (): void => {
    ask(false);
    void change(setting, value);
  };
  return (
    <Section title={title} lead={lead}>
      <div className={styles.setting}>
        <Button why={authority.allowed ? null : authority.because} isWhyBeside onPress={() => (means === undefined ? enter() : ask(true))}>{means === undefined ? act : `${act}…`}</Button>
        {!authority.allowed && <p className={styles.about}>{authority.because}.</p>}
        {isAsked && (
          <div className={styles.asked}>
            <Callout tone="warn">{means}</Callout>
            <div className={styles.endOfForm}>
              <Button onPress={enter}>{act} now</Button>
              <Button kind="quiet" command="bureau-leave" onPress={() => ask(false)}>Cancel</Button>
            </div>
          </div>
        )}
        {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      </div>
    </Section>
  );
};

const CrimeSystem = () => {
  const is = useSession()?.bureau.isCrimeSystem;
  if (is === undefined) return null;
  return (
    <Setting
      title="The force’s crime system"
      lead={is ? 'Assay is declared the crime system: deciding is recording.' : 'Crimes are recorded on another system; each decided crime waits here for its number.'}
      act={is ? 'Record crimes on another system' : 'Declare Assay the crime system'}
      means={is ? 'From then on each decided crime waits for the number of the other system. Crimes that were recorded here keep the numbers they have.' : 'From then on a crime is recorded the moment it is decided, under a number of its own, which it keeps. Crimes that wait for a number now go on waiting for it.'}
      setting="is-crime-system"
      value={is ? 'no' : 'yes'}
    />
  );
};

const LookReasons = () => {
  const asks = useSession()?.bureau.asksWhyLooked;
  if (asks === undefined) return null;
  return (
    <Setting
      title="Why somebody looks"
      lead={asks ? 'With every incident that is opened it is written down why. Section 82 of the Data (Use and Access) Act 2025 takes that out of what section 62 of the Data Protection Act 2018 asks for: turn it off once your force has confirmed that it is in force.' : 'Who opens an incident is written down, and not why.'}
      act={asks ? 'Ask nobody why they look' : 'Ask why somebody looks'}
      setting="look-reasons"
      value={asks ? 'no' : 'yes'}
    />
  );
};

/** `preferences` is the application's own part, and everybody's: most who come here come for it, but whoever may approve something for that, and whose passphrase somebody else set to set their own. */
export const BureauScreen = ({ preferences, onOffenceList }: { readonly preferences: ReactNode; readonly onOffenceList: () => void }) => {
  const session = useSession();
  const isAsked = useToApprove() > 0;
  const { passphraseGiven } = useMe();
  // Once first it stays so until the screen is left: what is typed in it stands where it stood when somebody else approves the last.
  const [first, setFirst] = useState<'waiting' | 'keys' | null>(null);
  const wanted = passphraseGiven ? 'keys' : isAsked ? 'waiting' : null;
  if (wanted !== first && (first === null || wanted === 'keys')) setFirst(wanted);
  const waiting = <WaitingSection key="waiting" />;
  const own = <Fragment key="own">{preferences}</Fragment>;
  const keys = <KeysSection key="keys" />;
  useFollowedFocus();
  return (
    <Page title={session?.bureau.name ?? 'Bureau'} lead={session?.bureau.force ?? ''}>
      {first === 'keys' ? [keys, own, waiting] : first === 'waiting' ? [waiting, own] : [own, waiting]}
      <PeopleSection />
      <TeamsSection />
      {first !== 'keys' && keys}
      <CopiesSection />
      <CrimeSystem />
      <ReviewPolicySection />
      <LookReasons />
      <VictimSettingsSection />
      <Section title="Offence list" lead={`${session?.bureau.edition ?? ''} is in force: the Home Office’s Notifiable Offence List. Contains public sector information licensed under the Open Government Licence v3.0.`}>
        <div>
          <Button command="go-offence-list" onPress={onOffenceList}>Offence lists</Button>
        </div>
      </Section>
      <SignedPointsSection />
    </Page>
  );
};
