/** Articles for use in fraud, forgery and false documents: offences against the state. */
import { crr, nfib } from '../../cite.ts';
import { needs, when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { kindsOfArticles } from './kinds-of-articles.ts';

export const theArticle: ClassificationRule<'fraud-articles'> = {
  id: 'the-article',
  sentence: 'Articles for use in fraud are class 33A, forged prescriptions 60, other forgery 61, false identity documents 61A, and forged or misused documents of drivers and vehicles 814.',
  cites: [crr('97-98'), nfib('8'), nfib('102'), nfib('122'), nfib('124'), nfib('125')],
  apply: ({ act }) => {
    const row = kindsOfArticles.find(({ what }) => what === act.what);
    return row === undefined ? needs(`${act.at}.what`) : when(true, offence(row.class, row.code, 'state'), `It is class ${row.class}.`);
  },
};
