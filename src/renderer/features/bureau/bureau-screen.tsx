/** The bureau: its people, its settings, and how this page looks and what its keys are. */
import type { ReactNode } from 'react';
import { call } from '../../data/call.ts';
import { useMay, useSession } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { KeysSection } from './keys-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { ReviewPolicySection } from './review-policy.tsx';
import { TeamsSection } from './teams-section.tsx';
import { VictimSettingsSection } from './victim-settings.tsx';
import { SignedPointsSection } from './signed-points.tsx';
import styles from './bureau.module.css';

const CrimeSystem = () => {
  const session = useSession();
  const authority = useMay('change-setting');
  if (!session) return null;
  const is = session.bureau.isCrimeSystem;
  return (
    <Section title="The force’s crime system" lead={is ? 'Assay is declared the crime system: deciding is recording.' : 'Crimes are recorded on another system; each decided crime waits here for its number.'}>
      <div>
        <Button why={authority.allowed ? null : authority.because} isWhyBeside onPress={() => void call('change-setting', { setting: 'is-crime-system', value: is ? 'no' : 'yes' })}>
          {is ? 'Crimes are recorded on another system' : 'Declare Assay the crime system'}
        </Button>
        {!authority.allowed && <p className={styles.about}>{authority.because}.</p>}
      </div>
    </Section>
  );
};

const LookReasons = () => {
  const session = useSession();
  const authority = useMay('change-setting');
  if (!session) return null;
  const asks = session.bureau.asksWhyLooked;
  return (
    <Section title="Why somebody looks" lead={asks ? 'With every incident that is opened it is written down why. Section 82 of the Data (Use and Access) Act 2025 takes that out of what section 62 of the Data Protection Act 2018 asks for: turn it off once your force has confirmed that it is in force.' : 'Who opens an incident is written down, and not why.'}>
      <div>
        <Button why={authority.allowed ? null : authority.because} isWhyBeside onPress={() => void call('change-setting', { setting: 'look-reasons', value: asks ? 'no' : 'yes' })}>
          {asks ? 'Ask nobody why they look' : 'Ask why somebody looks'}
        </Button>
        {!authority.allowed && <p className={styles.about}>{authority.because}.</p>}
      </div>
    </Section>
  );
};

/** `preferences` is the application's own part: it belongs to the page, not to the bureau. */
export const BureauScreen = ({ preferences, onOffenceList }: { readonly preferences: ReactNode; readonly onOffenceList: () => void }) => {
  const session = useSession();
  return (
    <Page title={session?.bureau.name ?? 'Bureau'} lead={session?.bureau.force ?? ''}>
      <PeopleSection />
      <TeamsSection />
      <KeysSection />
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
      {preferences}
    </Page>
  );
};
