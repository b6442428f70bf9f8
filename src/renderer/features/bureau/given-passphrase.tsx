/** Over every screen until whoever is signed in has set a passphrase of their own in place of one that somebody else set. */
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/page.tsx';
import { useMe } from './to-approve.ts';

export const GivenPassphrase = ({ onChange }: { readonly onChange: () => void }) =>
  useMe().passphraseGiven && (
    <Callout tone="warn">
      Somebody else set your passphrase, and may know it. Until you change it to one of your own you approve nothing that is asked for people, and are nobody’s second person. <Button kind="quiet" command="go-bureau" onPress={onChange}>Change it under Keys</Button>
    </Callout>
  );
