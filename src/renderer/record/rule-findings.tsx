/** What each rule said of the facts, step by step, and what stands on the page it cites: beside the form, and kept with the decision. */
import type { Answer } from '../../shared/rules/answer.ts';
import type { Cite } from '../../shared/rules/cite.ts';
import { CitedPages } from './cited-pages.tsx';
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
  reclassification: 'Another class',
  related: 'Related crime',
  authority: 'Who may',
};

/** A name of the rules' document is read after its group: `acts.A1` as A1. */
const short = (about: string): string => about.replaceAll(/\b(acts|victims|offenders|pairs|report|removals|reclassifications)\./g, '');

type Line = { readonly key: string; readonly stage: string; readonly about: string; readonly because: string; readonly cites: readonly Cite[]; readonly refers: boolean };

const everyLine = ({ trace }: Answer): readonly Line[] =>
  trace.flatMap(({ stage, about, said }, at) =>
    said.flatMap(({ rule, cites, finding }) => (finding.says === 'holds' || finding.says === 'refers' ? [{ key: `${at} ${rule} ${finding.because}`, stage, about, because: finding.because, cites, refers: finding.says === 'refers' }] : [])),
  );

/** What a rule says twice of one thing is read once. */
const linesOf = (answer: Answer): readonly Line[] => [...new Map(everyLine(answer).map((line) => [line.key, line])).values()];

const Finding = ({ line: { about, because, cites, refers } }: { readonly line: Line }) => (
  <li data-refers={refers || undefined}>
    <span className={styles.about}>{short(about)}</span>
    <span>
      {because} <CitedPages cites={cites} />
    </span>
  </li>
);

export const RuleFindings = ({ answer }: { readonly answer: Answer }) => {
  const lines = linesOf(answer);
  if (lines.length === 0) return null;
  return (
    <details className={styles.findings} data-findings="">
      <summary>Why: {lines.length === 1 ? 'one rule' : `${lines.length} rules`}, each with its page</summary>
      {[...Map.groupBy(lines, ({ stage }) => stage)].map(([stage, of]) => (
        <section key={stage}>
          <h4>{stages[stage] ?? stage}</h4>
          <ul>{of.map((line) => <Finding key={line.key} line={line} />)}</ul>
        </section>
      ))}
    </details>
  );
};
