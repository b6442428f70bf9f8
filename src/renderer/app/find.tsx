/** Search in full, over whatever screen is shown. */
import { SearchPanel } from '../features/search/search-panel.tsx';
import { openToRead } from './open-to-read.ts';
import { OverlayFrame } from './overlay-frame.tsx';
import { useOverlay } from './overlays.ts';

export const Find = () => {
  const shown = useOverlay((state) => state.overlay === 'find');
  return shown ? (
    <OverlayFrame label="Search incidents" wide>
      <SearchPanel onOpen={(incident) => openToRead(incident, true)} />
    </OverlayFrame>
  ) : null;
};
