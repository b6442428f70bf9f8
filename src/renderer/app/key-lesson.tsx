/** What was chosen by its words could have been done with a key: said once beside it, and gone with the next press. */
import { useEffect } from 'react';
import { create } from 'zustand';
import { commandTable, keysOf, keyWords, type Command } from './command-table.ts';
import styles from './frame.module.css';

const useLesson = create<{ readonly command: string | null }>(() => ({ command: null }));

export const teach = (command: Command): void => useLesson.setState({ command: command.id });

const shownMs = 6000;

const forget = (): void => useLesson.setState({ command: null });

export const KeyLesson = () => {
  const id = useLesson((state) => state.command);
  useEffect(() => {
    if (id === null) return undefined;
    const timer = setTimeout(forget, shownMs);
    // The press that chose it has not ended yet.
    const listening = setTimeout(() => document.addEventListener('keydown', forget, { capture: true, once: true }));
    return () => {
      clearTimeout(timer);
      clearTimeout(listening);
      document.removeEventListener('keydown', forget, { capture: true });
    };
  }, [id]);
  const command = commandTable.find((each) => each.id === id);
  const [first] = command ? keysOf(command) : [];
  return (
    <div className={styles.lesson} role="status">
      {command && first !== undefined && <span className={styles.taught}>Next time: <kbd className={styles.key}>{keyWords(first)}</kbd> {command.label}</span>}
    </div>
  );
};
