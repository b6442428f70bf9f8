/** An answer about the whole incident: it repeats another, or it was a test. */
import { duplicateClosing, nsirCategory, testClosing } from '../../../../shared/domain/nsir-categories.ts';
import { citation } from '../../../../shared/rules/cite.ts';
import styles from './decision.module.css';
import type { Draft } from './draft.ts';
import { editDraft } from './drafts.ts';
import { Prose, TextLine } from './fields.tsx';
import { useForm } from './form-context.ts';
import { ToldFields } from './told-fields.tsx';

export const WholeFields = () => {
  const { draft, file } = useForm();
  const { whole } = draft;
  const change = (field: string, part: Partial<Draft['whole']>): void => editDraft(file.id, field, (before) => ({ ...before, whole: { ...before.whole, ...part } }));
  const category = nsirCategory(draft.about === 'test' ? testClosing : duplicateClosing);
  return (
    <section className={styles.fields} aria-label="Answer">
      {category && <p className={styles.help}>{category.name}: {category.help} {citation(category.cite)}.</p>}
      {draft.about === 'duplicate' && <TextLine label="Reference of the incident it repeats" path="about.of" value={whole.of} onChange={(of) => change('text:of', { of })} isMono />}
      <Prose label="Why" path="about.why" value={whole.why} onChange={(why) => change('text:why', { why })} rows={2} />
      {draft.about === 'duplicate' && <ToldFields path="about.told" told={whole.told} onChange={(field, told) => change(field, { told })} />}
    </section>
  );
};
