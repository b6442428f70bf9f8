/** The report screen's line of the command table. */
import { saveReport } from './store.ts';

/** Where it was refused, the cursor goes to the first field that is wrong. */
const saveAndLead = async (): Promise<void> => {
  await saveReport();
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-report] [aria-invalid="true"]')?.focus());
};

export const runSaveReport = (): void => void saveAndLead();
