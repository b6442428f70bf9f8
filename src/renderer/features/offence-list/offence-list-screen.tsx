/** The offence lists of the bureau, and loading the next one: choose the published file, look at what it changes, accept it. */
import { useEffect } from 'react';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Callout, Page } from '../../ui/page.tsx';
import { HeldLists } from './held-lists.tsx';
import { ListLookedAt } from './list-looked-at.tsx';
import { leaveList, lookAtList, useLoading } from './store.ts';

const lead = 'The Home Office publishes the Notifiable Offence List each year as a spreadsheet (.ods). What a new one changes is shown before it is accepted.';

export const OffenceListScreen = () => {
  const { looked, doing, trouble, said } = useLoading();
  const authority = useMay('accept-edition');
  useEffect(() => leaveList, []);
  const load = <Button kind="primary" command="load-offence-list" onPress={() => void lookAtList()} isDisabled={doing !== null}>Load a list…</Button>;
  return (
    <Page title="Offence lists" {...(looked ? {} : { lead, acts: load })}>
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {said !== null && <Callout tone="done">{said}</Callout>}
      {doing === 'reading' && <Callout tone="info">The file is being read and compared.</Callout>}
      {looked && !authority.allowed && <Callout tone="info">{authority.because}.</Callout>}
      {looked ? <ListLookedAt looked={looked} /> : <HeldLists />}
    </Page>
  );
};
