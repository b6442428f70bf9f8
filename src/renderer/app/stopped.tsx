/** In place of a page that failed while it was drawn. Drafts live outside what is drawn, so going on loses none. */
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

export const Stopped = ({ onGoOn }: { readonly onGoOn: () => void }) => (
  <main>
    <Page title="This page stopped" isNarrow lead="Something could not be drawn. What you saved is in the bureau, and what you were writing is still here.">
      <div>
        <Button kind="primary" onPress={onGoOn}>Go on</Button>
      </div>
    </Page>
  </main>
);
