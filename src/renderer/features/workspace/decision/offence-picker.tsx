/** Chooses an offence by code or words. The list opens under the field; ceased offences stand greyed with their dates. */
import { memo, useMemo, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Catalogue, Offence } from '../../../../shared/domain/offence-catalogue.ts';
import { findOffence } from '../../../../shared/domain/offence-lookup.ts';
import { searchOffences } from '../../../../shared/domain/offence-search.ts';
import { useCatalogue } from '../../../data/catalogue.ts';
import { useNow } from '../../../data/now.ts';
import { useLatest } from '../../../ui/latest.ts';
import { FullList } from '../../../ui/full-list.tsx';
import { Key } from '../../../ui/key.tsx';
import { onEnterTake } from './enter-first.ts';
import { Problem } from './fields.tsx';
import { useProblem } from './form-context.ts';
import { basisNames, ceasedWords, countingWords, maxWords } from './offence-words.ts';
import styles from './offence-picker.module.css';

const mostShown = 40;

const Found = ({ catalogue, offence, now }: { readonly catalogue: Catalogue; readonly offence: Offence; readonly now: string | null }) => {
  const ceased = ceasedWords(offence, now);
  return (
    <ListBoxItem id={offence.id} textValue={`${offence.class} ${offence.code} ${offence.title}`} className={styles.item ?? ''} data-ceased={ceased !== null || undefined}>
      <span className={styles.codes}>
        <b>{offence.class}</b>
        <span>{offence.code}</span>
      </span>
      <span className={styles.what}>
        <span>{offence.title}</span>
        <span className={styles.law}>{ceased ?? `${offence.className}${offence.section ? ` · ${offence.section}` : ''}`}</span>
      </span>
      <span className={styles.facts}>
        <span>{countingWords(catalogue, offence)}</span>
        <span>{maxWords(offence)} · {basisNames[offence.basis]}</span>
      </span>
    </ListBoxItem>
  );
};

const Chosen = ({ catalogue, offence }: { readonly catalogue: Catalogue; readonly offence: Offence }) => (
  <p className={styles.chosen}>
    {offence.className} · {countingWords(catalogue, offence)} · {maxWords(offence)} · {basisNames[offence.basis]}
  </p>
);

type Props = {
  readonly label: string;
  readonly path: string;
  readonly value: string | null;
  readonly isOptional?: boolean;
  /** The command that goes to it, by which it shows its key. */
  readonly command?: string | undefined;
  readonly onChange: (offence: string | null) => void;
};

/** The key that goes to the field may be pressed out of habit where the cursor stands in it already: what has nothing with that letter is looked for without. */
const searched = (catalogue: Catalogue, query: string): readonly Offence[] => {
  if (query.trim() === '') return [];
  const found = searchOffences(catalogue, query, { limit: mostShown });
  return found.length === 0 && /^o/i.test(query) ? searched(catalogue, query.slice(1)) : found;
};

const shownText = (offence: Offence | null): string => (offence ? `${offence.class} ${offence.code} ${offence.title}` : '');

type Drawn = Props & { readonly message: string | null; readonly cite: string | null };

/** Drawn again only when what it shows has changed: not while a sentence is typed beside it. */
const Picker = memo(({ label, path, value, isOptional = false, command, onChange, message, cite }: Drawn) => {
  const catalogue = useCatalogue();
  const now = useNow();
  const offence = catalogue && value !== null ? findOffence(catalogue, value) : null;
  const [typed, setTyped] = useState<string | null>(null);
  const query = typed ?? '';
  const field = useRef<HTMLInputElement>(null);
  const [isLow, setIsLow] = useState(false);
  const found = useMemo(() => (catalogue ? searched(catalogue, query) : []), [catalogue, query]);
  const choose = (id: string): void => {
    setTyped(null);
    if (id !== value) onChange(id);
  };
  const ceased = useMemo(() => found.filter((each) => ceasedWords(each, now) !== null).map((each) => each.id), [found, now]);
  return (
    <ComboBox
      className={styles.picker ?? ''}
      data-field={path}
      data-offence-field=""
      menuTrigger="input"
      allowsEmptyCollection
      // The one chosen is among them while nothing is typed: Escape goes back to it, and would otherwise go back to nothing.
      items={typed === null && offence ? [offence] : found}
      inputValue={typed ?? shownText(offence)}
      selectedKey={offence?.id ?? null}
      disabledKeys={ceased}
      isInvalid={message !== null}
      onInputChange={(text) => setTyped(text === shownText(offence) ? null : text)}
      onSelectionChange={(key) => {
        // Closing the list commits too, without a key where the choice is not among those found. Only a key is a choice.
        if (key !== null) choose(String(key));
      }}
      // Below a field that is low the list would cover what the form comes to.
      onOpenChange={(isOpen) => setIsLow(isOpen && (field.current?.getBoundingClientRect().bottom ?? 0) > window.innerHeight * 0.42)}
      onBlur={() => {
        if (typed?.trim() === '') onChange(null);
        setTyped(null);
      }}
    >
      <Label className={styles.label ?? ''}>{label}{isOptional && <span> if one can be named</span>}{command !== undefined && <span aria-hidden="true"> <Key of={command} /></span>}</Label>
      <Input ref={field} className={styles.input ?? ''} placeholder="Code or words, such as 8N, 195/12 or stalking" onFocus={(event) => event.target.select()} onKeyDownCapture={onEnterTake(typed === null ? undefined : found.find(({ id }) => !ceased.includes(id))?.id, choose)} />
      {offence && catalogue && <Chosen catalogue={catalogue} offence={offence} />}
      <Problem problem={message === null ? null : { message, cite }} />
      <Popover className={styles.popover ?? ''} placement={isLow ? 'top end' : 'bottom end'} offset={2}>
        <ListBox className={styles.list ?? ''} data-offences="" renderEmptyState={() => <p className={styles.none}>{query.trim() === '' ? 'Type a code or words.' : `No offence of the list has “${query.trim()}”. Try fewer words, the start of one, or a code.`}</p>}>
          {(each: Offence) => (catalogue ? <Found catalogue={catalogue} offence={each} now={now} /> : <ListBoxItem id={each.id}>{each.code}</ListBoxItem>)}
        </ListBox>
        <FullList rows={found} most={mostShown} which="best" />
      </Popover>
    </ComboBox>
  );
});

export const OffencePicker = (props: Props) => {
  const problem = useProblem(props.path, props.value === null);
  return <Picker {...props} onChange={useLatest(props.onChange)} message={problem?.message ?? null} cite={problem?.cite ?? null} />;
};
