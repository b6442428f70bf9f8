/** The victims of the incident, beside its decision: whatever is entered here leaves the decision as it is. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { VictimSettings } from '../../../../shared/ipc/victim-shapes.ts';
import { dayWords } from '../../../data/time-words.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useMay } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { setWorkspace } from '../workspace.ts';
import { useWriting } from '../decision/drafts.ts';
import { useActing } from './acting.ts';
import { namedVictims } from './named-victims.ts';
import { VictimSection } from './victim-section.tsx';
import styles from './victims.module.css';

const days = (n: number): string => (n === 1 ? '1 working day' : `${n} working days`);

const Settings = ({ policy, holidays }: VictimSettings) => (
  <p className={styles.settings}>
    Referral {days(policy.referral)} after the report or the need for it; told {days(policy.telling)} after the decision, {days(policy.enhanced)} with enhanced rights. Check against the Code in force.
    {holidays.hasEnded && ` The list of bank holidays ended on ${dayWords(`${holidays.until}T12:00:00.000Z`)}: only weekends are left out since.`}
  </p>
);

/** What the incidents beside this one say by themselves; whether it makes a repeat victim is for whoever assesses them. */
const Repeat = ({ incident }: { readonly incident: string }) => {
  const says = useAsk('beside-incident', { incident }, { keep: true }).data?.repeatVictim ?? null;
  if (says === null) return null;
  return (
    <p className={styles.prompt}>
      <span>Repeat victim: {says}.</span>
      <Button kind="quiet" command="beside-show" onPress={() => setWorkspace({ tab: 'beside' })}>Show them</Button>
    </p>
  );
};

export const VictimsTab = ({ file }: { readonly file: IncidentFile }) => {
  const meanwhile = useMay('incident-victims', { readsBlind: file.reading !== null });
  const asked = useAsk('incident-victims', { incident: file.id }, { when: meanwhile.allowed, keep: true });
  const writing = useWriting(file.id);
  const acting = useActing();
  if (!meanwhile.allowed) return <p className={styles.quiet}>{meanwhile.because}.</p>;
  if (asked.error) return <p className={styles.quiet}>{asked.error.error.message}</p>;
  if (!asked.data) return null;
  const { victims, settings } = asked.data;
  const named = namedVictims(file, writing?.draft ?? null, victims);
  const act = acting.incident === file.id ? acting.act : null;
  if (named.length === 0) return <p className={styles.quiet}>No person is named as a victim, in the report or in the decision.</p>;
  return (
    <div className={styles.tab}>
      <Repeat incident={file.id} />
      {named.map((victim) => <VictimSection key={victim.key} file={file} victim={victim} act={victim.key === acting.victim ? act : null} settings={settings} />)}
      <Settings {...settings} />
    </div>
  );
};
