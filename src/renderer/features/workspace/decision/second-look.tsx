/** Said where no crime is to be recorded of a report whose words tell of one. */
import { useMemo } from 'react';
import { secondLook } from '../../../../shared/rules/recording/prompts.ts';
import { CitedPages } from '../../../record/cited-pages.tsx';
import styles from './decision.module.css';
import { proposedAnswer } from './edit-draft.ts';
import { useForm } from './form-context.ts';
import { latestVersion } from '../open-incident.ts';

export const SecondLook = () => {
  const { draft, file } = useForm();
  const version = latestVersion(file)?.incident ?? null;
  const leavesNone = draft.about === 'allegations' && draft.allegations.every((allegation) => proposedAnswer(allegation) === 'no-crime');
  // A long report is read once, and not at every key typed beside it.
  const prompt = useMemo(() => (version === null ? null : secondLook(version)), [version]);
  return leavesNone && prompt && <p className={styles.banner} role="status"><span>{prompt.says} <CitedPages cites={[prompt.cite]} /></span></p>;
};
