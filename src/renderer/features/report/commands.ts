/** The report screen's line of the command table. */
import { leadToWrong } from '../../ui/lead-to-wrong.ts';
import { saveReport } from './store.ts';

export const runSaveReport = (): void => void saveReport().then(() => leadToWrong('[data-report]'));
