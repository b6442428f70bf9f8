/** Tells something that nobody asks: the fact is found by the words of its question, and its card comes before the others. */
import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { Key } from '../../../ui/key.tsx';
import { FullList } from '../../../ui/full-list.tsx';
import { focusForm } from '../decision/focus-field.ts';
import { furtherFacts, withWords, type Further } from './further-facts.ts';
import styles from './facts.module.css';
import { askAgain } from './telling.ts';

const mostShown = 40;

export const FurtherField = ({ facts, needs }: { readonly facts: ToldFacts; readonly needs: readonly string[] }) => {
  const [typed, setTyped] = useState('');
  const all = useMemo(() => furtherFacts(facts, needs), [facts, needs]);
  const found = useMemo(() => withWords(all, typed).slice(0, mostShown).map((each) => ({ ...each, id: each.question.at })), [all, typed]);
  return (
    <ComboBox
      className={styles.further ?? ''}
      data-further=""
      menuTrigger="focus"
      allowsEmptyCollection
      items={found}
      inputValue={typed}
      selectedKey={null}
      onInputChange={setTyped}
      onSelectionChange={(key) => {
        if (key === null) return;
        setTyped('');
        askAgain(String(key));
        focusForm();
      }}
      onBlur={() => setTyped('')}
    >
      <Label>Something else</Label>
      <Key of="facts-further" />
      <Input placeholder="Words of the fact, such as employee" />
      <Popover className={styles.furtherList ?? ''} placement="bottom end" offset={2}>
        <ListBox renderEmptyState={() => <p className={styles.quiet}>No fact that may be told has these words.</p>}>
          {({ question, about }: Further) => (
            <ListBoxItem id={question.at} textValue={`${question.text} ${about}`} className={styles.furtherFact ?? ''}>
              <span>{question.text}</span>
              <span className={styles.quiet}>{about}</span>
            </ListBoxItem>
          )}
        </ListBox>
        <FullList rows={found} most={mostShown} which="first" />
      </Popover>
    </ComboBox>
  );
};
