/** The classes of fraud, as the fraud volume gives them: one row for each kind. */
import type { FraudAct } from '../../facts/acts/fraud.ts';

export type Scheme = NonNullable<FraudAct['scheme']>;

/** What one crime is counted for. `contact`: only a specific, intended victim counts, so mass contact matters. */
export type CountedBy = 'victim' | 'item' | 'account-and-loser' | 'investor-or-group' | 'offender' | 'offender-or-group' | 'creditor-or-offender' | 'donor-or-charity';

export type KindOfFraud = {
  readonly scheme: Scheme;
  readonly class: string;
  readonly name: string;
  /** null where the page prints several and the facts do not say which. */
  readonly code: string | null;
  readonly against: 'victim' | 'state';
  readonly countedBy: CountedBy;
  readonly contact: boolean;
  readonly page: string;
};

type Special = Partial<Pick<KindOfFraud, 'code' | 'against' | 'countedBy' | 'contact'>>;

/** Fraud by false representation, one crime for each victim, unless it says otherwise. */
const kind = (scheme: Scheme, classCode: string, page: string, name: string, { code = '053/40', against = 'victim', countedBy = 'victim', contact = false }: Special = {}): KindOfFraud => ({
  scheme,
  class: classCode,
  name,
  code,
  against,
  countedBy,
  contact,
  page,
});

const contact = { contact: true } as const;
const item = { countedBy: 'item' } as const;

export const kindsOfFraud: readonly KindOfFraud[] = [
  kind('advance-fee-419', 'NFIB1A', '13-14', '“419” advance fee fraud', contact),
  kind('lottery', 'NFIB1B', '15-16', 'Lottery scams', contact),
  kind('cheque-for-too-much', 'NFIB1C', '17-18', 'Counterfeit cashiers cheques and bankers drafts', contact),
  kind('dating', 'NFIB1D', '19-20', 'Dating scam'),
  kind('fraud-recovery', 'NFIB1E', '21-22', 'Fraud recovery'),
  kind('inheritance', 'NFIB1F', '23-24', 'Inheritance fraud', contact),
  kind('rental', 'NFIB1G', '25-26', 'Rental fraud'),
  kind('other-advance-fee', 'NFIB1H', '27-28', 'Other advance fee frauds', contact),
  kind('loan-fee', 'NFIB1J', '29-30', 'Lender loan fraud', contact),
  kind('boiler-room', 'NFIB2A', '31-32', 'Share sales or boiler room fraud', contact),
  kind('pyramid-or-ponzi', 'NFIB2B', '33-34', 'Pyramid or Ponzi schemes', { countedBy: 'investor-or-group', contact: true }),
  kind('prime-bank-guarantee', 'NFIB2C', '35-36', 'Prime bank guarantees', contact),
  kind('timeshare-or-holiday-club', 'NFIB2D', '37-38', 'Time shares and holiday club fraud'),
  kind('other-investment', 'NFIB2E', '39-40', 'Other financial investment', { countedBy: 'investor-or-group', contact: true }),
  kind('online-shopping-or-auction', 'NFIB3A', '41-44', 'Online shopping and auctions'),
  kind('consumer-phone', 'NFIB3B', '45-48', 'Consumer phone fraud', contact),
  kind('door-to-door', 'NFIB3C', '49-51', 'Door to door sales and bogus tradespeople'),
  kind('other-consumer', 'NFIB3D', '52-53', 'Other consumer and retail fraud'),
  kind('computer-software-service', 'NFIB3E', '54-55', 'Computer software service fraud', contact),
  kind('ticket', 'NFIB3F', '56-57', 'Ticket fraud'),
  kind('retail', 'NFIB3G', '58-59', 'Retail fraud'),
  kind('charity', 'NFIB4A', '60-62', 'Charity fraud', { countedBy: 'donor-or-charity' }),
  kind('charity-or-lottery-grant', 'NFIB4B', '63-64', 'Applications for grants from charities or lottery fund organisations', item),
  kind('cheque-card-or-bank-account', 'NFIB5A', '65-71', 'Cheque, plastic card and online bank accounts', { countedBy: 'account-and-loser' }),
  kind('credit-application', 'NFIB5B', '72-74', 'Application fraud', item),
  kind('mortgage', 'NFIB5C', '75-76', 'Mortgage related fraud', item),
  kind('mandate', 'NFIB5D', '77-78', 'Mandate fraud', item),
  kind('wrongful-credit', 'NFIB5E', '79-80', 'Dishonestly retaining a wrongful credit', { code: '053/32' }),
  kind('insurance-by-policyholder', 'NFIB6A', '81-82', 'Insurance related fraud', item),
  kind('insurance-broker', 'NFIB6B', '83-84', 'Insurance broker fraud'),
  kind('telecom-contract', 'NFIB7', '85-86', 'Telecom industry fraud (misuse of contracts)', item),
  kind('corporate-employee', 'NFIB8A', '87-89', 'Corporate employee fraud', { countedBy: 'offender' }),
  kind('corporate-procurement', 'NFIB8B', '90-91', 'Corporate procurement fraud', { countedBy: 'offender-or-group' }),
  kind('business-trading', 'NFIB9', '92-95', 'Business trading fraud', { code: null, countedBy: 'creditor-or-offender' }),
  kind('false-accounting', 'NFIB10', '96-97', 'False accounting', { code: '052/01', countedBy: 'creditor-or-offender' }),
  kind('insolvency', 'NFIB11', '98-100', 'Bankruptcy and insolvency', { code: null, against: 'state', countedBy: 'creditor-or-offender' }),
  kind('passport-application', 'NFIB12', '101-102', 'Passport application fraud', item),
  kind('benefit', 'NFIB13', '103-104', 'Department of Work and Pensions fraud', { ...item, code: null }),
  kind('government-grant', 'NFIB14', '105-106', 'Applications for grants from government funded organisations', item),
  kind('tax-return', 'NFIB15', '107-108', 'HM Revenue and Customs fraud', { ...item, code: null }),
  kind('pension-by-pensioner', 'NFIB16A', '109-110', 'Pension fraud by pensioners or their estate', item),
  kind('pension-on-pensioner', 'NFIB16B', '111-112', 'Pension fraud committed on pensioners', { countedBy: 'offender-or-group' }),
  kind('pension-liberation', 'NFIB16C', '113-114', 'Pension liberation fraud', item),
  kind('regulatory', 'NFIB17', '115-116', 'Other regulatory fraud', { code: null }),
  kind('failing-to-disclose', 'NFIB18', '117-118', 'Fraud by failing to disclose information', { code: '053/41' }),
  kind('abuse-of-position', 'NFIB19', '119-120', 'Fraud by abuse of position', { code: '053/42' }),
  kind('driving-licence-application', 'NFIB20A', '121-122', 'DVLA driving licence application fraud', item),
  kind('copied-number-plate', 'NFIB90', '124', 'Other fraud not covered elsewhere'),
  kind('other', 'NFIB90', '123-124', 'Other fraud not covered elsewhere', { code: null }),
];

export const kindOf = (scheme: Scheme | undefined): KindOfFraud | undefined => kindsOfFraud.find((each) => each.scheme === scheme);

/** Schemes whose fraud may lie in services obtained dishonestly: the pages print section 11 beside section 2. */
export const mayBeServices: readonly Scheme[] = ['retail', 'telecom-contract', 'benefit', 'tax-return', 'regulatory', 'other'];
