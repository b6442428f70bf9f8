/** Where a rule is printed, and one key away what stands on that page. */
import { useState } from 'react';
import { citation, joinCitations, type Cite } from '../../shared/rules/cite.ts';
import { paragraphsOn } from '../../shared/standard/on-page.ts';
import styles from './rule-findings.module.css';

const intoSight = (place: HTMLElement | null): void => place?.scrollIntoView({ block: 'nearest' });

/** The page in our words: the rules' own text is not carried with the application. */
const Pages = ({ cites }: { readonly cites: readonly Cite[] }) => {
  const pages = [...new Map(cites.map((cite) => [citation(cite), cite])).values()];
  return (
    <div className={styles.pages} ref={intoSight}>
      {pages.map((cite) => (
        <section key={citation(cite)} aria-label={citation(cite)}>
          <h5>{citation(cite)}, in our words</h5>
          <ul>{paragraphsOn(cite).map(({ says, page }) => <li key={`${page} ${says}`}>{says}</li>)}</ul>
        </section>
      ))}
    </div>
  );
};

export const CitedPages = ({ cites }: { readonly cites: readonly Cite[] }) => {
  const [open, setOpen] = useState(false);
  const named = joinCitations(cites.map(citation)).replaceAll('Crime Recording Rules', 'CRR');
  if (cites.every((cite) => paragraphsOn(cite).length === 0)) return <span className={styles.cited}>{named}</span>;
  return (
    <>
      <button type="button" className={styles.cite} aria-expanded={open} title="What stands on this page" data-cite="" onClick={() => setOpen(!open)}>
        {named}
      </button>
      {open && <Pages cites={cites} />}
    </>
  );
};
