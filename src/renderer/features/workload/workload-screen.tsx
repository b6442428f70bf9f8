/** The work there is: what is stuck and what moves it, and what each person and team has, without a word of any report. */
import { useEffect } from 'react';
import { useAsk } from '../../data/use-ask.ts';
import { Callout, Page, Section } from '../../ui/page.tsx';
import { comeBackToStuck, leaveStuck } from './store.ts';
import { StuckSection } from './stuck-section.tsx';
import { PeopleTable, TeamsTable } from './work-tables.tsx';

const noTeams = { teams: [], members: [] };

export const WorkloadScreen = ({ onOpen }: { readonly onOpen: (incident: string) => void }) => {
  const asked = useAsk('workload', {}, { keep: true });
  const teams = useAsk('teams', {}, { keep: true }).data ?? noTeams;
  const { data } = asked;
  useEffect(() => {
    comeBackToStuck();
    return leaveStuck;
  }, []);
  return (
    <Page title="Workload" lead="What everybody who decides has now and has decided in seven days. The minutes are from taking to deciding.">
      {asked.error && <Callout tone="error">{asked.error.error.message}</Callout>}
      {data && (
        <>
          <StuckSection stuck={data.stuck} more={data.more} onOpen={onOpen} />
          <Section title="People"><PeopleTable work={data} teams={teams} onOpen={onOpen} /></Section>
          <Section title="Teams"><TeamsTable work={data} teams={teams} onOpen={onOpen} /></Section>
        </>
      )}
    </Page>
  );
};
