/** Events by which somebody changes what a reviewer of the incident is shown: whoever wrote one would review themselves. */
import type { EventKind } from './event.ts';

export const editingKinds = [
  'incident.copied',
  'reported-incident.opened',
  'reported-incident.recoded',
  'incidents.linked',
  'incidents.unlinked',
  'victim.told',
  'victim.assessed',
  'victim.contacted',
  'victim.referred',
  'crime-number.entered',
  'crime-number.corrected',
  'reference.received',
  'decision.corrected',
  'cancellation.authorised',
  'cancellation.refused',
  'cancellation.told',
  'crime.cancelled',
  'decision.undone',
] as const satisfies readonly EventKind[];
