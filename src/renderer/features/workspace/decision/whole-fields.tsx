/** An answer about the whole incident: it repeats another, or it was a test. */
import { duplicateClosing, nsirCategory, testClosing } from '../../../../shared/domain/nsir-categories.ts';
import { citation } from '../../../../shared/rules/cite.ts';
import type { BesideRow } from '../../../../shared/ipc/beside-shapes.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './decision.module.css';
import type { Draft } from './draft.ts';
import { editDraft } from './drafts.ts';
import { Prose, TextLine } from './fields.tsx';
import { focusForm } from './focus-field.ts';
import { useForm } from './form-context.ts';
import { leadOn } from './save-decision.ts';
import { ToldFields } from './told-fields.tsx';

/** As many as are looked through before typing is quicker. */
const mostOffered = 3;

/** What may be the same report or occurrence, and was not itself closed as repeating another. */
const mayBeRepeated = ({ reason, decided }: BesideRow): boolean => (reason === 'duplicate-report' || reason === 'same-occurrence') && decided?.answers.includes('duplicate') !== true;

/** Found beside it: the reference is one press away, with why it was found. */
const FoundBeside = ({ current, onPick }: { readonly current: string; readonly onPick: (ref: string) => void }) => {
  const { file, tried } = useForm();
  const { data } = useAsk('beside-incident', { incident: file.id });
  const offered = (data?.rows ?? []).filter((row) => mayBeRepeated(row) && row.ref !== current.trim()).slice(0, mostOffered);
  const pick = (ref: string): void => {
    onPick(ref);
    focusForm();
    if (tried) leadOn(file.id);
  };
  if (offered.length === 0) return null;
  return (
    <ul className={styles.offered} aria-label="Found beside it">
      {offered.map(({ incident, ref, why }) => (
        <li key={incident}>
          <Button kind="quiet" onPress={() => pick(ref)}><span className={styles.mono}>{ref}</span></Button>
          <span className={styles.help}>{why[0]?.says}</span>
        </li>
      ))}
    </ul>
  );
};

export const WholeFields = () => {
  const { draft, file } = useForm();
  const { whole } = draft;
  const change = (field: string, part: Partial<Draft['whole']>): void => editDraft(file.id, field, (before) => ({ ...before, whole: { ...before.whole, ...part } }));
  const category = nsirCategory(draft.about === 'test' ? testClosing : duplicateClosing);
  return (
    <section className={styles.fields} aria-label="Answer">
      {category && <p className={styles.help}>{category.name}: {category.help} {citation(category.cite)}.</p>}
      {draft.about === 'duplicate' && (
        <>
          <TextLine label="Reference of the incident it repeats" path="about.of" value={whole.of} onChange={(of) => change('text:of', { of })} isMono />
          <FoundBeside current={whole.of} onPick={(of) => change('of', { of })} />
        </>
      )}
      <Prose label="Why" path="about.why" value={whole.why} onChange={(why) => change('text:why', { why })} rows={2} />
      {draft.about === 'duplicate' && <ToldFields path="about.told" told={whole.told} onChange={(field, told) => change(field, { told })} />}
    </section>
  );
};
