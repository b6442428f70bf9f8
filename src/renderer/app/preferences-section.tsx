/** How one person likes it: theme, size, density, and the way to what each key does. */
import { Segments } from '../ui/field.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import styles from './preferences.module.css';
import { CareChoices } from './care-choices.tsx';
import { showOverlay } from './overlays.ts';
import { densities, prefer, sizes, themes, usePreferences, type Density, type Motion, type Size, type Theme } from './preferences.ts';

const named = <T extends string>(values: readonly T[]): readonly (readonly [T, string])[] => values.map((value) => [value, value.charAt(0).toUpperCase() + value.slice(1)] as const);

export const PreferencesSection = () => {
  const preferences = usePreferences();
  const changed = Object.keys(preferences.keys).length;
  return (
    <Section title="This page" lead="Yours on this machine; nothing of it is in the bureau.">
      <div className={styles.choices}>
        <Segments<Theme> label="Theme" value={preferences.theme} options={named(themes)} onChange={(theme) => prefer({ theme })} />
        <Segments<Size> label="Text" value={preferences.size} options={named(sizes)} onChange={(size) => prefer({ size })} />
        <Segments<Density> label="Rows" value={preferences.density} options={named(densities)} onChange={(density) => prefer({ density })} />
        <Segments<Motion> label="Motion" value={preferences.motion} options={[['system', 'As the system says'], ['none', 'None']]} onChange={(motion) => prefer({ motion })} />
        <Segments<'full' | 'grey'> label="Colour" value={preferences.isGrey ? 'grey' : 'full'} options={[['full', 'Full'], ['grey', 'Greys only']]} onChange={(colour) => prefer({ isGrey: colour === 'grey' })} />
        <Segments<'on' | 'off'> label="Keys without Ctrl" value={preferences.singleKeys ? 'on' : 'off'} options={named(['on', 'off'] as const)} onChange={(on) => prefer({ singleKeys: on === 'on' })} />
      </div>
      <CareChoices />
      <div>
        <Button command="help" onPress={() => showOverlay('keys')}>{changed === 0 ? 'Change keys' : `Change keys, ${changed} changed`}</Button>
      </div>
    </Section>
  );
};
