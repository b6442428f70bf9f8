/** How sources call the columns we look for: names that say it outright, and words that hint at it. */
import type { IntakeField } from '../../../../shared/intake/mapping.ts';

type Called = { readonly field: IntakeField; readonly outright: RegExp; readonly hint: RegExp | null };

/** Names are compared in lower case, with signs and underscores as spaces. The first field that fits takes the name. */
export const calledBy: readonly Called[] = [
  {
    field: 'reference',
    outright: /^(?:crime|incident|log|event|report|case|cad|storm|occurrence|ucpdi|call)? ?(?:ref|reference|id|no|number|#|urn)(?: (?:no|number))?$|^eventid$/,
    hint: /(?:\breference|\bref|\burn|\bnumber|\bno|#)$/,
  },
  {
    field: 'receivedTime',
    outright: /^(?:time|time (?:reported|received|opened|created|of call)|(?:reported|received|opened|created|call) time)$/,
    hint: null,
  },
  {
    field: 'receivedDate',
    outright: /^(?:date (?:reported|received|opened|created|of call)|(?:reported|received|opened|created|call) date)$/,
    hint: null,
  },
  {
    field: 'receivedAt',
    outright: /^(?:reported|received|opened|created|month|reported ?(?:at|on|time)|received ?at|opened ?at|created ?at|first reported|date ?time|timestamp|reportedtime|call received)$/,
    hint: /date ?time|(?:reported|received|opened|logged).*(?:date|time)|(?:date|time).*(?:reported|received|opened|logged)|^date$/,
  },
  { field: 'occurredAt', outright: /^(?:occurred|occurred (?:at|on|date|from)|offence date|incident date|date of (?:offence|incident))$/, hint: /occur|committed/ },
  { field: 'closingCode', outright: /^(?:disposition|closing code|closed as|result|result codes?|outcome|last outcome category|final class(?:ification)?)$/, hint: /disposition|closing|outcome|result|final class/ },
  {
    field: 'openingCode',
    outright: /^(?:opening code|opened as|incident|incident type|crime type|call type|event type|type|category|classification|nature|offence|initial class(?:ification)?)$/,
    hint: /opening|initial class|\btype$/,
  },
  { field: 'narrative', outright: /^(?:narrative|text|description|summary|details?|comments?|remarks|incident text|circumstances)$/, hint: /narrative|comment|description|summary|circumstances|details|notes|\btext\b/ },
  { field: 'postcode', outright: /^post ?code$/, hint: /post ?code/ },
  { field: 'longitude', outright: /^(?:long|lon|lng|longitude)$/, hint: /\blongitude$/ },
  { field: 'latitude', outright: /^(?:lat|latitude)$/, hint: /\blatitude$/ },
  { field: 'location', outright: /^(?:location|place|address|venue|where|incident location|dispatch ?address)$/, hint: /location|address|\bstreet\b/ },
  { field: 'qualifiers', outright: /^(?:qualifiers?|keywords?|tags?)$/, hint: /qualifier/ },
  { field: 'priority', outright: /^(?:priority|grade|response grade|response category)$/, hint: /\bgrade\b|priority/ },
  { field: 'route', outright: /^(?:source|call ?source|route|how reported|method of report|channel)$/, hint: null },
  { field: 'capacity', outright: /^(?:capacity|reporter capacity|caller capacity)$/, hint: /capacity/ },
  { field: 'reporterPhone', outright: /^(?:caller |reporter )?(?:tele)?phone(?: number)?$/, hint: /telephone/ },
  { field: 'reporter', outright: /^(?:reporter|caller|complainant|informant)(?: name)?$/, hint: null },
  { field: 'victim', outright: /^(?:victim|injured party|aggrieved)(?: name)?$/, hint: null },
  { field: 'suspect', outright: /^(?:suspect|offender)(?: name)?$/, hint: null },
  { field: 'witness', outright: /^witness(?: name)?$/, hint: null },
  { field: 'officer', outright: /^(?:officer|call handler|operator|handler|attending officer|oic)$/, hint: /officer|handler/ },
];

/** `Incident_Reference`, `incidentReference` and `address.postcode` as words. */
export const asWords = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/#/g, ' #')
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim();

/** The field that a name says outright. */
export const fieldCalled = (name: string): IntakeField | null => {
  const words = asWords(name);
  return calledBy.find(({ outright }) => outright.test(words))?.field ?? null;
};
