/** The bureau: its people, its settings, and how this page looks and what its keys are. */
import type { ReactNode } from 'react';
import { useMay, useSession } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Callout, Page, Section } from '../../ui/page.tsx';
import { useChangeSetting } from './change-setting.ts';
import { CopiesSection } from './copies-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { ReviewPolicySection } from './review-policy.tsx';
import { TeamsSection } from './teams-section.tsx';
import { VictimSettingsSection } from './victim-settings.tsx';
import { SignedPointsSection } from './signed-points.tsx';
import styles from './bureau.module.css';

type Switch = { readonly title: string; readonly lead: string; readonly act: string; readonly setting: 'is-crime-system' | 'look-reasons'; readonly value: 'no' | 'yes' };

const Setting = ({ title, lead, act, setting, value }: Switch) => {
  const authority = useMay('change-setting');
  const { trouble, change } = useChangeSetting();
  return (
    <Section title={title} lead={lead}>
      <div>
        <Button why={authority.allowed ? null : authority.because} isWhyBeside onPress={() => void change(setting, value)}>{act}</Button>
        {!authority.allowed && <p className={styles.about}>{authority.because}.</p>}
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
      act={is ? 'Crimes are recorded on another system' : 'Declare Assay the crime system'}
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

/** `preferences` is the application's own part, and everybody's: most who come here come for it. */
export const BureauScreen = ({ preferences, onOffenceList }: { readonly preferences: ReactNode; readonly onOffenceList: () => void }) => {
  const session = useSession();
  return (
    <Page title={session?.bureau.name ?? 'Bureau'} lead={session?.bureau.force ?? ''}>
      {preferences}
      <PeopleSection />
      <TeamsSection />
      <KeysSection />
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
