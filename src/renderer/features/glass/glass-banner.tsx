/** Over every screen for as long as a glass is broken: what is open, and for how long still. */
import { leftWords } from '../../data/time-words.ts';
import { useNow } from '../../data/now.ts';
import { Button } from '../../ui/button.tsx';
import { useOpenGlass } from './open-glass.ts';
import styles from './glass.module.css';

export const GlassBanner = ({ onRead }: { readonly onRead: () => void }) => {
  const open = useOpenGlass();
  const now = useNow();
  if (open.length === 0 || now === null) return null;
  return (
    <div className={styles.banner} role="region" aria-label="Broken glass">
      <strong>The glass is broken</strong>
      <span>{open.map(({ id, ref, until }, at) => <span key={id}>{at > 0 && ', '}<b className={styles.mono}>{ref}</b> {leftWords(until, now)}</span>)}</span>
      <span className={styles.bannerSaid}>Each look is written down, and somebody else judges it.</span>
      <Button command="go-glass" onPress={onRead}>Read it</Button>
    </div>
  );
};
