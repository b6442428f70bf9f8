/** The screens there are, and how one leads to an incident in the workspace. */
import type { ReactNode } from 'react';
import { BureauScreen } from '../features/bureau/bureau-screen.tsx';
import { FiguresScreen } from '../features/figures/figures-screen.tsx';
import { GlassScreen } from '../features/glass/glass-screen.tsx';
import { ImportScreen } from '../features/import/import-screen.tsx';
import { LooksScreen } from '../features/looks/looks-screen.tsx';
import { OffenceListScreen } from '../features/offence-list/offence-list-screen.tsx';
import { RecordingScreen } from '../features/recording/recording-screen.tsx';
import { ReplayScreen } from '../features/replay/replay-screen.tsx';
import { ReportScreen } from '../features/report/report-screen.tsx';
import { ReviewScreen } from '../features/review/review-screen.tsx';
import { RulingsScreen } from '../features/rulings/rulings-screen.tsx';
import { TrailScreen } from '../features/trail/trail-screen.tsx';
import { VictimsScreen } from '../features/victims/victims-screen.tsx';
import { beginAmending } from '../features/workspace/decision/begin-correction.ts';
import { openIncident, openToRead } from '../features/workspace/open-incident.ts';
import { FeedbackScreen } from '../features/feedback/feedback-screen.tsx';
import { ReadingsScreen } from '../features/readings/readings-screen.tsx';
import type { ErrorReasonId } from '../../shared/review/error-reasons.ts';
import { setWorkspace } from '../features/workspace/workspace.ts';
import { useSession } from '../data/use-session.ts';
import { Button } from '../ui/button.tsx';
import { Empty, Page } from '../ui/page.tsx';
import { useOpenReading } from '../data/reads-blind.ts';
import { may, plainlyNot } from '../../shared/authority/may.ts';
import type { Actor } from '../../shared/domain/roles.ts';
import { WorkloadScreen } from '../features/workload/workload-screen.tsx';
import { WorkspaceScreen } from '../features/workspace/workspace-screen.tsx';
import { asksFirst, goTo, goToRead, type Screen } from './navigation.ts';
import { PreferencesSection } from './preferences-section.tsx';

/** Shows an incident in the workspace, from wherever it was named. */
const open = (incident: string): void => {
  goToRead(incident);
  void openIncident(incident);
};

/** With the form open in which it is amended. */
const amend = (incident: string, mistake: ErrorReasonId, comment: string): void => {
  goTo('queue');
  void openIncident(incident).then(() => beginAmending(incident, mistake, comment));
};

/** With the form open in which it is read a second time; closed, it leads back to Second readings. */
const read = (incident: string): void => {
  goToRead(incident);
  void openToRead(incident);
};

/** With one part of it in front: what is owed to its victims, or what waits to be authorised beside its decisions. */
const openAt = (tab: 'victims' | 'decisions') => (incident: string): void => {
  open(incident);
  setWorkspace({ tab });
};

const shown: Readonly<Record<Screen, () => ReactNode>> = {
  queue: () => <WorkspaceScreen />,
  report: () => <ReportScreen onOpen={open} />,
  recording: () => <RecordingScreen onOpen={open} onDecide={openAt('decisions')} />,
  victims: () => <VictimsScreen onOpen={openAt('victims')} />,
  review: () => <ReviewScreen onOpen={open} onAmend={amend} onReplay={() => goTo('replay')} onReadings={() => goTo('readings')} onFeedback={() => goTo('feedback')} onWorkload={() => goTo('workload')} />,
  readings: () => <ReadingsScreen onOpen={open} onRead={read} />,
  feedback: () => <FeedbackScreen onOpen={open} />,
  workload: () => <WorkloadScreen onOpen={open} />,
  figures: () => <FiguresScreen onOpen={open} />,
  trail: () => <TrailScreen onOpen={open} />,
  import: () => <ImportScreen />,
  bureau: () => <BureauScreen preferences={<PreferencesSection />} onOffenceList={() => goTo('offence-list')} />,
  'offence-list': () => <OffenceListScreen />,
  looks: () => <LooksScreen />,
  glass: () => <GlassScreen />,
  replay: () => <ReplayScreen onOpen={open} />,
  rulings: () => <RulingsScreen onOpen={open} />,
};

/** Why not, and what is left to whoever reads no incident. */
const Refused = ({ person, because }: { readonly person: Actor; readonly because: string }) => (
  <Page title="Not for this role">
    <Empty>{because}.</Empty>
    {may(person, 'break-glass').allowed && <div><Button command="go-glass" onPress={() => goTo('glass')}>Break the glass…</Button></div>}
  </Page>
);

/** A screen, or why whoever is signed in is not shown it. */
export const ShownScreen = ({ screen }: { readonly screen: Screen }) => {
  const person = useSession()?.person;
  const readsBlind = useOpenReading() !== null;
  const because = person ? plainlyNot(person, asksFirst[screen]) : null;
  if (person !== undefined && because !== null) return <Refused person={person} because={because} />;
  const meanwhile = person ? may(person, asksFirst[screen], { readsBlind }) : null;
  if (readsBlind && meanwhile?.allowed === false) return <Page title="Not while you read a second time"><Empty>{meanwhile.because}.</Empty></Page>;
  return shown[screen]();
};
