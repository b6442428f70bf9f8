/** Opens an incident that was looked for, over whatever screen is shown: to be read, nothing is taken by looking. */
import { openIncident } from '../features/workspace/open-incident.ts';
import { goToRead } from './navigation.ts';
import { showOverlay } from './overlays.ts';

export const openToRead = (incident: string, isFound = false): void => {
  showOverlay(null);
  goToRead(incident, isFound);
  void openIncident(incident);
};
