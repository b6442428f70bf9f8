/** A list that is found in by typing: the arrows move and words narrow, and nothing is taken but by Enter or a press. Escape and Tab leave it as it was. */
import { useMemo, useState, type KeyboardEvent } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { FullList } from '../../../ui/full-list.tsx';
import { Key } from '../../../ui/key.tsx';
import { onEnterTake } from '../decision/enter-first.ts';
import styles from './facts.module.css';

const mostShown = 40;

export type Found = { readonly id: string; readonly name: string; readonly besides: string };

type Props = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly command?: string;
  /** By which a problem or a key finds it. */
  readonly path: string;
  readonly placeholder: string;
  readonly nothing: string;
  readonly find: (typed: string) => readonly Found[];
  readonly onTake: (id: string) => void;
};

export const FindField = ({ label, isLabelHidden = false, command, path, placeholder, nothing, find, onTake }: Props) => {
  const [typed, setTyped] = useState('');
  const found = useMemo(() => find(typed).slice(0, mostShown), [find, typed]);
  const take = (id: string): void => {
    setTyped('');
    onTake(id);
  };
  const takeFirst = onEnterTake(typed.trim() === '' ? undefined : found[0]?.id, take);
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Tab') event.stopPropagation();
    else takeFirst(event);
  };
  return (
    <ComboBox
      className={styles.find ?? ''}
      data-field={path}
      menuTrigger="focus"
      allowsEmptyCollection
      items={found}
      inputValue={typed}
      selectedKey={null}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      onInputChange={setTyped}
      onSelectionChange={(key) => {
        if (key !== null) take(String(key));
      }}
      onBlur={() => setTyped('')}
    >
      {!isLabelHidden && <Label>{label}</Label>}
      {command !== undefined && <Key of={command} />}
      <Input placeholder={placeholder} onKeyDownCapture={onKey} />
      <Popover className={styles.findList ?? ''} placement="bottom end" offset={2}>
        <ListBox renderEmptyState={() => <p className={styles.quiet}>{nothing}</p>}>
          {({ id, name, besides }: Found) => (
            <ListBoxItem id={id} textValue={`${name} ${besides}`} className={styles.foundItem ?? ''}>
              <span>{name}</span>
              <span className={styles.quiet}>{besides}</span>
            </ListBoxItem>
          )}
        </ListBox>
        <FullList rows={found} most={mostShown} which="first" />
      </Popover>
    </ComboBox>
  );
};
