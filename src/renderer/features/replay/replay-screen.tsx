/** Past decisions tried again: from when to when, how far it is, what would come out differently, and what cannot be tried. */
import { useEffect } from 'react';
import { useMay, useSession } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { dayPattern } from '../../ui/local-time.ts';
import { TextField } from '../../ui/field.tsx';
import { Callout, Page } from '../../ui/page.tsx';
import { FoundView } from './found-view.tsx';
import styles from './replay.module.css';
import { dayProblems, openReplay, runReplay, stopReplay, typeFrom, typeTo, useReplay } from './store.ts';

const lead = 'Past decisions tried again by the facts told with them, under the rules and the offence list in force on each date. Nothing is changed.';

const Days = () => {
  const { from, to, isRunning, found } = useReplay();
  const authority = useMay('replay');
  const problems = dayProblems({ from, to });
  const why = authority.allowed ? (problems.from ?? problems.to) : authority.because;
  return (
    <div className={styles.days}>
      <TextField label="Decided from" placeholder={dayPattern} value={from} problem={from.length > 9 ? problems.from : null} onChange={typeFrom} />
      <TextField label="to" placeholder={dayPattern} value={to} problem={to.length > 9 ? problems.to : null} onChange={typeTo} />
      {isRunning ? <Button command="replay-stop" onPress={stopReplay}>Stop</Button> : <Button kind="primary" command="replay-run" why={why} onPress={() => void runReplay()}>{found !== null && found.read < found.total ? 'Replay from the start' : 'Replay'}</Button>}
    </div>
  );
};

export const ReplayScreen = ({ onOpen }: { readonly onOpen: (incident: string) => void }) => {
  const session = useSession()?.id ?? null;
  const authority = useMay('replay');
  const { found, trouble, session: own } = useReplay();
  useEffect(() => {
    if (session !== null) openReplay(session);
    return stopReplay;
  }, [session]);
  if (session === null || own !== session) return <Page title="Replay" lead={lead}><span /></Page>;
  return (
    <Page title="Replay" lead={lead}>
      {!authority.allowed && <Callout tone="info">{authority.because}.</Callout>}
      <Days />
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {found !== null && <FoundView found={found} onOpen={onOpen} />}
    </Page>
  );
};
