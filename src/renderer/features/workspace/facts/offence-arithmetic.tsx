/** How many crimes would be recorded, of which class, which is principal, what is part of what, and what stands beside: live, as facts are told. */
import type { BindingRuling } from '../../../../shared/ipc/ruling-shapes.ts';
import { citation, joinCitations } from '../../../../shared/rules/cite.ts';
import type { DecidedCrime } from '../../../../shared/rules/decide.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { agreedByWords, citesOf, findingName, ruledWords } from '../../../../shared/rulings/ruling.ts';
import { useCatalogue } from '../../../data/catalogue.ts';
import { offenceTitle } from './offence-title.ts';
import { columnsOf, linesOf, type Mark } from './arithmetic.ts';
import { crimeBetween } from './allegations-from.ts';
import { actWords } from './fact-words.ts';
import styles from './facts.module.css';
import type { Found } from '../decision/weighed.ts';

const Cell = ({ mark }: { readonly mark: Mark }) => {
  switch (mark.is) {
    case 'recorded':
      return <td className={styles.recorded} data-additional={mark.additional || undefined}>{mark.additional ? '+ ' : '● '}{mark.class}</td>;
    case 'swallowed':
      return <td className={styles.swallowed}><s>{mark.class}</s> <span>part</span></td>;
    case 'not-recorded':
      return <td className={styles.notRecorded}>{mark.exit}</td>;
    case 'open':
      return <td className={styles.openMark}>open</td>;
    case 'nothing':
      return <td aria-label="nothing between these two" />;
  }
};

const swallowWords = (crime: DecidedCrime): string => crime.swallows.map((each) => `${each.class ?? '?'} (${each.acts.map(({ id }) => id).join(', ')})`).join(', ');

const CrimeLine = ({ facts, crime }: { readonly facts: ToldFacts; readonly crime: DecidedCrime }) => {
  const catalogue = useCatalogue();
  return (
    <li className={styles.crime}>
      <p>
        <b className={styles.mono}>{crime.class ?? 'Class not settled'} {crime.code ?? ''}</b> {offenceTitle(catalogue, crime.code)}
      </p>
      <p className={styles.crimeNotes}>
        {crimeBetween(facts, crime)}
        {crime.additional ? ' · recorded in addition' : crime.swallows.length > 0 ? ' · principal crime' : ''}
        {crime.swallows.length > 0 && ` · includes ${swallowWords(crime)}`}
        {crime.recorder.by === 'report-fraud' && ' · recorded by Report Fraud'}
        {crime.location?.place === 'british-transport-police' && ' · recorded by British Transport Police'}
        {crime.location !== null && crime.location.force !== null && crime.location.force !== 'here' && ` · recorded by ${crime.location.force}`}
      </p>
    </li>
  );
};

/** Nothing is recorded before the decision is saved. */
const countWords = ({ length }: readonly DecidedCrime[]): string => `${length === 0 ? 'No crime' : length === 1 ? 'One crime' : `${length} crimes`} would be recorded`;

const Headline = ({ found }: { readonly found: Found }) => {
  const { needs, refer, crimes } = found.decided;
  if (refer.some(({ decisive }) => decisive)) return <p className={styles.headline} data-tone="registrar">A person settles this</p>;
  if (needs.length > 0) return <p className={styles.headline} data-tone="open">{countWords(crimes)} so far</p>;
  return <p className={styles.headline} data-tone={crimes.length === 0 ? 'none' : 'settled'}>{countWords(crimes)}</p>;
};

/** The rulings that answer here what the rules leave to a person, or that disagree about it. */
const Rulings = ({ found, rulings }: { readonly found: Found; readonly rulings: readonly BindingRuling[] }) => {
  const said = new Set(found.decided.trace.flatMap((each) => each.said.map(({ rule }) => rule)));
  return rulings
    .filter((ruling) => said.has(findingName(ruling)))
    .map((ruling) => (
      <p key={ruling.id} className={styles.ruling}>
        <b>Ruling <span className={styles.mono}>{ruling.ref}</span></b> {ruledWords(ruling.ruled)}. {agreedByWords(ruling) === null ? '' : `${agreedByWords(ruling)}. `}{ruling.reasons !== null && <q>{ruling.reasons}</q>} <span className={styles.cite}>{joinCitations(citesOf(ruling).slice(1).map(citation))}</span>
      </p>
    ));
};

export const OffenceArithmetic = ({ facts, found, rulings }: { readonly facts: ToldFacts; readonly found: Found; readonly rulings: readonly BindingRuling[] }) => {
  const { acts } = facts.document;
  const columns = columnsOf(facts);
  return (
    <section className={styles.arithmetic} aria-label="What the rules say">
      <Headline found={found} />
      {found.decided.refer.map((each, at) => (
        <p key={at} className={styles.refer}>{each.because} <span className={styles.cite}>{joinCitations(each.cites.map(citation))}</span></p>
      ))}
      <Rulings found={found} rulings={rulings} />
      <div className={styles.matrixScroll}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">Act</th>
              {columns.map((column) => <th key={column.key} scope="col">{column.words}</th>)}
            </tr>
          </thead>
          <tbody>
            {linesOf(facts, found.decided).map((line, at) => (
              <tr key={line.act}>
                <th scope="row">{acts[at] && actWords(acts[at])}</th>
                {line.marks.map((mark, index) => <Cell key={columns[index]?.key} mark={mark} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ol className={styles.crimes}>
        {found.decided.crimes.map((crime, at) => <CrimeLine key={at} facts={facts} crime={crime} />)}
      </ol>
    </section>
  );
};
