/** A screen with a title, what it is for in a line, and its acts at the right. */
import type { ReactNode } from 'react';
import styles from './page.module.css';

type Props = { readonly title: string; readonly lead?: ReactNode; readonly acts?: ReactNode; readonly children: ReactNode; readonly isNarrow?: boolean };

export const Page = ({ title, lead, acts, children, isNarrow = false }: Props) => (
  <div className={styles.page} data-narrow={isNarrow || undefined}>
    <div className={styles.head}>
      <div>
        <h1 className={styles.title}>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {acts !== undefined && <div className={styles.acts}>{acts}</div>}
    </div>
    {children}
  </div>
);

export const Section = ({ title, lead, acts, children }: Props) => (
  <section className={styles.section}>
    <div className={styles.head}>
      <div>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {acts !== undefined && <div className={styles.acts}>{acts}</div>}
    </div>
    {children}
  </section>
);

type Tone = 'info' | 'warn' | 'error' | 'done';

/** Something to know, with its meaning as a word and a bar, not by colour alone. */
export const Callout = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <div className={styles.callout} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>{children}</div>
);

export const Empty = ({ children }: { readonly children: ReactNode }) => <p className={styles.empty}>{children}</p>;
