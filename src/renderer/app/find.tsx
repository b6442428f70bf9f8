/** Search in full, over whatever screen is shown. An incident is opened to be read: nothing is taken by looking. */
import { SearchPanel } from '../features/search/search-panel.tsx';
import { openIncident } from '../features/workspace/open-incident.ts';
import { goTo } from './navigation.ts';
import { OverlayFrame } from './overlay-frame.tsx';
import { showOverlay, useOverlay } from './overlays.ts';

const open = (incident: string): void => {
  showOverlay(null);
  goTo('queue');
  void openIncident(incident);
};

export const Find = () => {
  const shown = useOverlay((state) => state.overlay === 'find');
  return shown ? (
    <OverlayFrame label="Search incidents" wide>
      <SearchPanel onOpen={open} />
    </OverlayFrame>
  ) : null;
};
