/** Pages 15-16: where a crime is recorded, and which force takes it over. */
import type { Paragraph, Trap } from './paragraph.ts';

export const locationParagraphs: readonly Paragraph[] = [
  { source: 'CRR', page: '15', says: 'Four principles in order of priority', treated: { by: ['nothing-puts-it-elsewhere', 'principles-in-order-of-priority'] } },
  { source: 'CRR', page: '15', says: 'The suspect proves to have been elsewhere: transfer is considered', treated: { by: ['considered-for-transfer'] } },
  { source: 'CRR', page: '15', says: 'Crimes dependent on mobile or internet devices', treated: { by: ['crimes-dependent-on-devices'] } },
  { source: 'CRR', page: '15', says: 'Another place agreed between forces', treated: { by: ['another-place-agreed-by-both'] } },
  { source: 'CRR', page: '15', says: 'Suspect outside England and Wales', treated: { by: ['suspect-outside-england-and-wales', 'the-suspect-was-outside'] } },
  { source: 'CRR', page: '15', says: 'Sexual and violent crimes abroad by nationals and residents; homicide', treated: { doubt: 'The page says some may be crimes and sends to the registrar: referred', by: ['suspect-outside-england-and-wales'] } },
  { source: 'CRR', page: '15', says: 'Crimes in Scotland or Northern Ireland', treated: { by: ['committed-in-scotland-or-northern-ireland', 'the-suspect-was-outside'] } },
  { source: 'CRR', page: '16', says: 'The rules cannot cover every situation; transfers are not refused merely because of them', treated: { judgement: 'Where no principle names a force the forces settle it with their registrars; “considered for transfer” says it' } },
  { source: 'CRR', page: '16', says: 'One crime that affects several forces; trains and mail', treated: { by: ['the-force-first-aware'] } },
  { source: 'CRR', page: '16', says: 'Separate crimes in several areas, another suspect or victim', treated: { by: ['principles-in-order-of-priority'] } },
  { source: 'CRR', page: '16', says: 'A series over several forces, the same suspect and victim', treated: { by: ['the-most-recent-principal-crime'] } },
  { source: 'CRR', page: '16', says: 'Places under British Transport Police', treated: { by: ['under-british-transport-police'] } },
  { source: 'CRR', page: '16', says: 'Home Office circular 25/2002: which places those are', treated: { outOfScope: 'The circular is not printed here; whether a place is one of them is a fact' } },
  { source: 'CRR', page: '16', says: 'Crimes in the air', treated: { by: ['the-departure-airport', 'on-a-flight-arriving-from-abroad'] } },
  { source: 'CRR', page: '16', says: 'Crimes at sea', treated: { doubt: 'A heading without a rule: referred', by: ['at-sea-no-rule-follows'] } },
];

export const locationTraps: readonly Trap[] = [
  { id: 'T8', says: 'A note of the chart (CRR 11) sends disputes over location to the schools protocol', is: 'misprint', treated: 'The protocol (CRR 12) says nothing of location; pages 15-16 do', by: ['principles-in-order-of-priority', 'the-force-first-aware'] },
  { id: 'T18', says: 'A British-registered aircraft arriving from abroad fits two limbs, and the sea has a heading and no rule (CRR 16)', is: 'contradiction', treated: 'Referred for that aircraft and at sea', by: ['on-a-flight-arriving-from-abroad', 'at-sea-no-rule-follows'] },
];
