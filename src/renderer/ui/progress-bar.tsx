/** How far something has come; without a value, that it goes on. */
import styles from './progress-bar.module.css';

type Props = { readonly label: string; readonly of: { readonly done: number; readonly total: number } | null };

export const ProgressBar = ({ label, of }: Props) => <progress className={styles.bar} aria-label={label} {...(of === null ? {} : { value: of.done, max: of.total })} />;
