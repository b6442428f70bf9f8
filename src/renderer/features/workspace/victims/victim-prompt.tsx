/** One line in the decision where its victim may need more; nothing where nothing points to it. */
import { Button } from '../../../ui/button.tsx';
import { useAllegation } from '../decision/form-context.ts';
import { victimKey } from '../../../../shared/victims/duties.ts';
import { latestVersion } from '../open-incident.ts';
import { beginAct } from './acting.ts';
import styles from './victims.module.css';

export const VictimPrompt = () => {
  const { allegation, file } = useAllegation();
  const { victim, crimes } = allegation;
  if (victim.kind !== 'person' || victim.notKnown || victim.name.trim() === '') return null;
  const party = latestVersion(file)?.incident?.text.parties.find(({ name }) => name !== null && victimKey(name) === victimKey(victim.name));
  const age = party?.age ?? null;
  const reason = age !== null && age < 18 ? `the victim is ${age}` : crimes.some(({ flags }) => flags.includes('domestic-abuse')) ? 'domestic abuse' : null;
  if (reason === null) return null;
  return (
    <p className={styles.prompt}>
      <span>{reason.replace(/^./, (first) => first.toUpperCase())}: what do they need?</span>
      <Button kind="quiet" command="victims-needs" onPress={() => beginAct('needs', victimKey(victim.name))}>Assess needs</Button>
    </p>
  );
};
