/** A text of any length: its beginning, and ten times as much with each press, so that the page never waits for what nobody has asked for. */
import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './read-text.module.css';

const firstShown = 40_000;

/** Where a text may be cut: after a word where one ends nearby, never inside a pair of units. */
const cutAt = (text: string, most: number): number => {
  if (text.length <= most) return text.length;
  const space = text.lastIndexOf(' ', most);
  if (space > most - 200) return space;
  return /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
};

const many = (count: number): string => count.toLocaleString('en-GB');

export const Folded = ({ text, children }: { readonly text: string; readonly children: (shown: string) => ReactNode }) => {
  const [most, setMost] = useState(firstShown);
  const to = cutAt(text, most);
  return (
    <>
      {children(to < text.length ? text.slice(0, to) : text)}
      {to < text.length && (
        <div className={styles.more}>
          <Button onPress={() => setMost(most * 10)}>Show more</Button>
          <span>{many(to)} of {many(text.length)} characters are shown.</span>
        </div>
      )}
    </>
  );
};
