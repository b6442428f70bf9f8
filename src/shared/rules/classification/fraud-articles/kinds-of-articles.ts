/** What the force records itself and does not refer to Report Fraud, with its entry on the Notifiable Offence List. */
import type { FraudArticlesAct } from '../../facts/acts/fraud-articles.ts';

type What = NonNullable<FraudArticlesAct['what']>;

export type KindOfArticle = { readonly what: What; readonly class: string; readonly code: string; readonly page: string };

export const kindsOfArticles: readonly KindOfArticle[] = [
  { what: 'making-or-supplying-articles', class: '33A', code: '053/44', page: '97' },
  { what: 'possessing-articles', class: '33A', code: '053/43', page: '97' },
  { what: 'forging-prescription', class: '60', code: '060/21', page: '97' },
  { what: 'using-forged-prescription', class: '60', code: '060/22', page: '97' },
  { what: 'forging', class: '61', code: '061/21', page: '97' },
  { what: 'using-forgery', class: '61', code: '061/22', page: '97' },
  { what: 'possessing-forgery', class: '61', code: '061/23', page: '97' },
  { what: 'making-counterfeit-money', class: '61', code: '061/24', page: '97' },
  { what: 'passing-counterfeit-money', class: '61', code: '061/25', page: '97' },
  { what: 'possessing-counterfeit-money', class: '61', code: '061/26', page: '97' },
  { what: 'identity-document-with-intent', class: '61A', code: '061/38', page: '98' },
  { what: 'apparatus-for-identity-documents', class: '61A', code: '061/39', page: '98' },
  { what: 'identity-document', class: '61A', code: '061/40', page: '98' },
  { what: 'driving-licence', class: '814', code: '814/01', page: '98' },
  { what: 'vehicle-insurance-certificate', class: '814', code: '814/02', page: '98' },
  { what: 'vehicle-registration-or-licence', class: '814', code: '814/03', page: '98' },
  { what: 'driver-work-records', class: '814', code: '814/04', page: '98' },
  { what: 'operators-licence', class: '814', code: '814/05', page: '98' },
  { what: 'test-certificate', class: '814', code: '814/06', page: '98' },
  { what: 'parking-document', class: '814', code: '814/07', page: '98' },
];
