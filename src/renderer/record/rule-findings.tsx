/** What each rule said of the facts, step by step, with the page it stands on: beside the form, and kept with the decision. */
import { joinCitations } from '../../shared/rules/cite.ts';
import type { Answer } from '../../shared/rules/answer.ts';
import styles from './rule-findings.module.css';

const stages: Readonly<Record<string, string>> = {
  recording: 'Whether to record',
  classification: 'What it is',
  instead: 'What is kept instead',
  counting: 'How often',
  additional: 'Beside it',
  'principal-crime': 'Principal crime',
  location: 'Where',
  transfer: 'Transfer',
  reporting: 'Who records it',
  flags: 'Flags',
  time: 'By when',
  outcomes: 'Outcome',
  cancelling: 'Taking it out',
  authority: 'Who may',
};

/** A name of the rules' document is read after its group: `acts.A1` as A1. */
const short = (about: string): string => about.replaceAll(/\b(acts|victims|offenders|pairs|report|removals)\./g, '');

type Line = { readonly key: string; readonly stage: string; readonly about: string; readonly because: string; readonly cites: string; readonly refers: boolean };

const linesOf = ({ findings, trace }: Answer): readonly Line[] => {
  const stageOf = new Map(trace.flatMap(({ stage, about, said }) => said.map(({ rule }) => [`${rule} ${about}`, stage] as const)));
  return findings.map(({ about, rule, says, because, cites }, at) => ({ key: `${at}`, stage: stageOf.get(`${rule} ${about}`) ?? '', about, because, cites: joinCitations(cites), refers: says === 'refers' }));
};

export const RuleFindings = ({ answer, isOpen = false }: { readonly answer: Answer; readonly isOpen?: boolean }) => {
  const lines = linesOf(answer);
  if (lines.length === 0) return null;
  const groups = [...Map.groupBy(lines, ({ stage }) => stage)];
  return (
    <details className={styles.findings} open={isOpen}>
      <summary>Why: {lines.length === 1 ? 'one rule' : `${lines.length} rules`}, each with its page</summary>
      {groups.map(([stage, of]) => (
        <section key={stage}>
          <h4>{stages[stage] ?? stage}</h4>
          <ul>
            {of.map(({ key, about, because, cites, refers }) => (
              <li key={key} data-refers={refers || undefined}>
                <span className={styles.about}>{short(about)}</span>
                <span>{because} <span className={styles.cite}>{cites.replaceAll('Crime Recording Rules', 'CRR')}</span></span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
};
