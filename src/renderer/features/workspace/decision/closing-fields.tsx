/** How the incident closes: one code of the National Incident Category List, its qualifiers, and the reason where it is late. */
import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { closingCodes, closingName, crimeClosing, nsirCategories, nsirQualifiers, type NsirCategory } from '../../../../shared/domain/nsir-categories.ts';
import { citation } from '../../../../shared/rules/cite.ts';
import { clockOfDecision } from '../../../../shared/rules/recording/clock-of-decision.ts';
import { nowIs } from '../../../data/now.ts';
import { byWords } from '../../../ui/by-words.ts';
import styles from './decision.module.css';
import { editDraft } from './drafts.ts';
import { onEnterTake } from './enter-first.ts';
import { Problem, Prose, Tick } from './fields.tsx';
import { useForm, useProblem } from './form-context.ts';
import { lateWords } from './late-words.ts';
import picker from './offence-picker.module.css';
import { contextNow } from './save-decision.ts';
import { proposedClosing, toDecision } from './to-decision.ts';

/** "Susp" is Suspicious circumstances before what is only explained by the word. */
const fitting = (codes: readonly NsirCategory[], typed: string): readonly NsirCategory[] => byWords(codes, typed, ({ code, name, help }) => ({ name: `${code} ${name}`, besides: help ?? '' }));

const ClosingCode = () => {
  const { draft, file } = useForm();
  const proposed = proposedClosing(draft);
  const code = draft.closing ?? proposed;
  const codes = proposed === crimeClosing.code ? closingCodes : nsirCategories;
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const problem = useProblem('closing', code === null);
  const found = useMemo(() => fitting(codes, typed ?? ''), [codes, typed]);
  const category = closingCodes.find((each) => each.code === code);
  // Drawn with every incident that is opened: the whole list is built only for whoever looks at it.
  const listed = isOpen || typed !== null ? found : found.filter((each) => each === category);
  const choose = (chosen: string): void => {
    setTyped(null);
    editDraft(file.id, 'closing', (before) => ({ ...before, closing: chosen }));
  };
  return (
    <ComboBox
      className={picker.picker ?? ''}
      data-field="closing"
      menuTrigger="focus"
      allowsEmptyCollection
      items={listed.map((each) => ({ ...each, id: each.code }))}
      onOpenChange={setOpen}
      inputValue={typed ?? (code === null ? '' : closingName(code))}
      selectedKey={code}
      isInvalid={problem !== null}
      onInputChange={setTyped}
      onSelectionChange={(key) => {
        if (key !== null) choose(String(key));
      }}
      onBlur={() => setTyped(null)}
    >
      <Label className={picker.label ?? ''}>Closing code</Label>
      <Input className={picker.input ?? ''} placeholder="Code or words of the incident list" onFocus={(event) => event.target.select()} onKeyDownCapture={onEnterTake(typed === null || typed.trim() === '' ? undefined : found[0]?.code, choose)} />
      {category && draft.closing === null && <p className={picker.chosen}>Proposed by the answers ({citation(category.cite)})</p>}
      <Problem problem={problem} />
      <Popover className={picker.popover ?? ''} placement="top end" offset={2}>
        <ListBox className={picker.list ?? ''} renderEmptyState={() => <p className={picker.none}>No category fits.</p>}>
          {(each: NsirCategory & { readonly id: string }) => (
            <ListBoxItem id={each.id} textValue={`${each.code} ${each.name}`} className={picker.item ?? ''}>
              <span className={picker.codes}><b>{each.code}</b></span>
              <span className={picker.what}>
                <span>{each.name}</span>
                {each.help !== null && <span className={picker.law}>{each.help}</span>}
              </span>
              <span className={picker.facts}><span>p{each.cite.page}</span></span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

const Qualifiers = () => {
  const { draft, file } = useForm();
  const change = (code: string, isOn: boolean): void =>
    editDraft(file.id, 'qualifiers', (before) => ({
      ...before,
      closingQualifiers: isOn ? [...before.closingQualifiers, code] : before.closingQualifiers.filter((each) => each !== code),
    }));
  const [isOpen, setOpen] = useState(false);
  const chosen = nsirQualifiers.filter(({ code }) => draft.closingQualifiers.includes(code));
  return (
    <details className={styles.qualifiers} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{chosen.length === 0 ? 'Qualifiers: none' : `Qualifiers: ${chosen.map(({ name }) => name).join(', ')}`}</summary>
      {isOpen && (
        <div className={styles.flagGrid}>
          {nsirQualifiers.map((each) => (
            <Tick key={each.code} label={each.name} value={draft.closingQualifiers.includes(each.code)} onChange={(isOn) => change(each.code, isOn)} />
          ))}
        </div>
      )}
    </details>
  );
};

/** Asked where the check asks it, and kept once something is written. */
const Late = () => {
  const { draft, file, problems } = useForm();
  if (draft.late === '' && !problems.some(({ path }) => path === 'late')) return null;
  const context = contextNow(file, nowIs());
  return (
    <Prose
      label={lateWords(context === null ? { held: null, untold: null } : clockOfDecision(toDecision(draft), context))}
      path="late"
      value={draft.late}
      onChange={(late) => editDraft(file.id, 'text:late', (before) => ({ ...before, late }))}
    />
  );
};

export const ClosingFields = () => (
  <section className={styles.closing} aria-label="Closing the incident">
    <Late />
    <ClosingCode />
    <Qualifiers />
  </section>
);
