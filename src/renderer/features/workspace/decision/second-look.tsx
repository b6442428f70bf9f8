/** Said where no crime is to be recorded of a report whose words tell of one. */
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
  const prompt = version !== null && leavesNone ? secondLook(version) : null;
  return prompt && <p className={styles.banner} role="status"><span>{prompt.says} <CitedPages cites={[prompt.cite]} /></span></p>;
};
