/** What is kept of a report that is not recorded as a notifiable crime. */
export const otherRecords = [
  'nsir-incident',
  'auditable-incident',
  'crime-related-incident',
  'intelligence',
  'information-report',
  'report-fraud',
  'returned',
  'N100/01',
  'N100/02',
  'N100/03',
  'N200/01',
  'N200/02',
  'N200/03',
  'N300/01',
  'N300/02',
  'N300/03',
  'N300/04',
  'N300/05',
  'N300/06',
  'N300/07',
  'N300/08',
] as const;

export type OtherRecord = (typeof otherRecords)[number];
