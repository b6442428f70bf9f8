/** An incident as it was told: for what is checked against the version that was read, without a store. */
import { IncidentVersion } from '../../src/shared/domain/incident.ts';

type Party = { readonly role: string; readonly age: number | null };
type Told = { readonly narrative?: string; readonly log?: readonly string[]; readonly parties?: readonly Party[]; readonly capacity?: string; readonly openingCode?: string };

export const toldVersion = ({ narrative = 'She says he pushed her.', log = [], parties = [], capacity = 'victim', openingCode }: Told = {}): IncidentVersion =>
  IncidentVersion.parse({
    codes: { received: { at: '2026-05-04T09:00:00.000Z', precision: 'minute', text: null }, route: '999-call', capacity, openingCode: openingCode ?? null, sourceClosing: null, qualifiers: [], grade: null },
    text: { narrative, log: log.map((text) => ({ at: null, author: 'PC Test', text })), parties: parties.map((party) => ({ ...party, kind: 'person', name: null })), place: null, occurred: null, other: [] },
  });
