/** The report screen's line of the command table. */
import { saveReport } from './store.ts';

/** Where it was refused, the cursor goes to the first field that is wrong. */
const saveAndLead = async (): Promise<void> => {
  await saveReport();
  requestAnimationFrame(() => {
    const wrong = document.querySelector<HTMLElement>('[data-report] [aria-invalid="true"]');
    wrong?.scrollIntoView({ block: 'center' });
    wrong?.focus();
  });
};

export const runSaveReport = (): void => void saveAndLead();
