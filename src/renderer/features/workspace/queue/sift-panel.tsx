/** Where the queue is narrowed, sorted and grouped, and the view that comes of it saved: typed into, and chosen with arrows and Enter. */
import { useState } from 'react';
import type { Output } from '../../../../shared/ipc/calls.ts';
import { mostFilters } from '../../../../shared/triage/queue-filters.ts';
import { call } from '../../../data/call.ts';
import { useNow } from '../../../data/now.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { usePersonName } from '../../../data/use-session.ts';
import { Seen } from '../../../record/seen.tsx';
import { SiftList, type SiftLine } from '../../../ui/sift-list.tsx';
import { choicesFor, mostChoices } from './sift-choices.ts';
import { setWorkspace, shownNow, sift, useShown } from '../workspace.ts';

const close = (): void => {
  setWorkspace({ isSifting: false });
  document.querySelector<HTMLElement>('[data-queue-list]')?.focus();
};

/** What was typed stays to be tried again where it is refused. */
const done = async (asked: ReturnType<typeof call>): Promise<void> => {
  const result = await asked;
  if (result.ok) close();
  else setWorkspace({ trouble: result.error });
};

const save = (name: string): void => {
  const { filters, ...shown } = shownNow();
  void done(call('save-view', { name, ...shown, filters: [...filters] }));
};

/** Asked for by its word alone, so that a filter that is not there saves nothing. */
const linesToKeep = (isSaving: boolean, name: string, saved: Output<'saved-views'>['views']): readonly SiftLine[] => {
  if (isSaving) return name === '' ? [] : [{ key: 'save', kind: 'Save', label: <Seen text={`This view as “${name}”`} />, isOn: false, run: () => save(name) }];
  return saved
    .filter((view) => view.name.toLowerCase().includes(name.toLowerCase()))
    .map((view): SiftLine => ({ key: view.id, kind: 'Remove', label: <Seen text={`Saved view “${view.name}”`} />, isOn: false, run: () => void done(call('remove-view', { view: view.id })) }));
};

const useLines = (typed: string): readonly SiftLine[] => {
  const shown = useShown();
  const now = useNow();
  const nameOf = usePersonName();
  const people = useAsk('people', {}).data?.people ?? [];
  const choices = useAsk('queue-choices', {}).data;
  const saved = useAsk('saved-views', {}).data?.views ?? [];
  const kept = /^(save|remove)\b\s*(.*)$/i.exec(typed.trim());
  if (kept !== null) return linesToKeep(kept[1]?.toLowerCase() === 'save', kept[2] ?? '', saved);
  const found = choicesFor(typed, shown, { nameOf, now, people, choices });
  return found.map(({ key, kind, label, isOn, change }): SiftLine => ({ key, kind, label: <Seen text={label} />, isOn, run: () => { sift(change); if (change.filters === shown.filters) setWorkspace({ notice: `At most ${mostFilters} filters hold at once. Take one away first.` }); close(); } }));
};

/** Whoever enters the word first goes on with the name. */
const isSave = (typed: string): boolean => /^save$/i.test(typed.trim());

export const SiftPanel = () => {
  const [typed, setTyped] = useState('');
  return (
    <SiftList
      label="Narrow, sort or group the queue"
      placeholder="Narrow, sort, group, save"
      typed={typed}
      onType={setTyped}
      lines={useLines(typed)}
      most={mostChoices}
      none={/^save\b/i.test(typed.trim()) ? 'Type the name to save this view under.' : 'Nothing has these words.'}
      help="“save” and a name keeps this view, “remove” and a name takes one away; a date and time, 14/04/2026 12:00, gives due and received."
      onNone={() => { if (isSave(typed)) setTyped(`${typed.trim()} `); }}
      onClose={close}
      onBlur={() => setWorkspace({ isSifting: false })}
    />
  );
};
