/** Frauds that are not recorded here: the reporter is told where to go. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { InsteadRule } from './instead.ts';

export const toldWhereToReport: InsteadRule = {
  id: 'told-where-to-report',
  sentence: 'Whoever reports a fraud that another country or a financial institution deals with is told to report it there; no crime related incident is needed.',
  cites: [nfib('6'), nfib('8')],
  overrides: ['crime-related-incident'],
  apply: ({ act, exit }) => {
    const told: readonly string[] = act.kind === 'fraud' ? (act.particulars ?? []) : [];
    const elsewhere = ['no-connection-here', 'only-the-victims-home-is-here', 'only-money-passed-through-here', 'account-holder-not-sent-by-institution'].some((each) => told.includes(each));
    return when(exit === 'cri-c' && elsewhere, 'returned', 'They are told where to report it.');
  },
};
