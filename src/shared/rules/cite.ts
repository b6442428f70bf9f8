/** Where a rule is printed; of a ruling, the name the registrar’s bureau gave it stands for the edition. */
export type Cite = { readonly source: 'CRR' | 'NSIR' | 'Outcomes' | 'Schools protocol' | 'NFIB' | 'Offence list' | 'Counting Rules' | 'Retail robbery' | 'Ruling'; readonly edition: string; readonly page: string };

export const crr = (page: string): Cite => ({ source: 'CRR', edition: '2026/27', page });
/** Outcomes for Recorded Crimes, April 2026. */
export const outcomesGuidance = (page: string): Cite => ({ source: 'Outcomes', edition: '2026', page });
/** Alternate Offence for Retail Robbery, April 2026. */
export const retailRobbery = (page: string): Cite => ({ source: 'Retail robbery', edition: '2026', page });
export const schoolsProtocol = (page: string): Cite => ({ source: 'Schools protocol', edition: '2025', page });

/** A table without pages. */
export const offenceList: Cite = { source: 'Offence list', edition: 'April 2026', page: '' };
/** An edition before 2023, each class with pages of its own. */
export const countingRules = (edition: string, page: string): Cite => ({ source: 'Counting Rules', edition, page });

/** The fraud and cyber volume prints no running number: a page is its place in the file. */
export const nfib = (page: string): Cite => ({ source: 'NFIB', edition: 'April 2026', page });

const titles: Readonly<Record<Cite['source'], string>> = {
  CRR: 'Crime Recording Rules',
  NSIR: 'National Standard for Incident Recording',
  Outcomes: 'Outcomes for Recorded Crimes',
  'Schools protocol': 'Crime Recording (Schools Protocol)',
  'Retail robbery': 'Alternate Offence for Retail Robbery',
  'Offence list': 'Notifiable Offence List',
  'Counting Rules': 'Home Office Counting Rules',
  NFIB: 'Counting Rules for Fraud (NFIB)',
  Ruling: 'Ruling',
};

/** "page 11", "pages 38-39", "pages 50, 51" */
const pageWords = (pages: string): string => `${/[-,]/.test(pages) ? 'pages' : 'page'} ${pages}`;

/** "Crime Recording Rules 2026/27, page 11" */
export const citation = (cite: Cite): string => `${titles[cite.source]} ${cite.edition}${cite.page === '' ? '' : `, ${pageWords(cite.page)}`}`;

const splitPages = (citation: string): readonly string[] => citation.split(/, pages? /);

/** Several citations in one line, each document named once: "Crime Recording Rules 2026/27, pages 43, 45; Notifiable Offence List April 2026". */
export const joinCitations = (citations: readonly string[]): string =>
  [...Map.groupBy(new Set(citations), (each) => splitPages(each)[0] ?? each)]
    .map(([document, each]) => {
      const pages = each.flatMap((one) => splitPages(one)[1] ?? []);
      return pages.length === 0 ? document : `${document}, ${pageWords(pages.join(', '))}`;
    })
    .join('; ');
