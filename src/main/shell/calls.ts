/** The page's one door. The sender is checked before anything is read: our own main frame, in a window of ours. */
import { ipcMain, BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { fail, type Result } from '../../shared/ipc/result.ts';
import { answerDialog, isDialog } from './dialogs.ts';
import type { EngineProcess } from './engine-process.ts';
import { isOurPage } from './origin.ts';
import { callerOf } from './window.ts';
import { withoutPath } from './without-path.ts';

/** Nothing anybody types is near this, and what is pasted may be past it: it is refused before it is looked at. */
const largest = 4 * 1024 * 1024;

const senderWindow = ({ senderFrame, sender }: IpcMainInvokeEvent): BrowserWindow | null =>
  isOurPage(senderFrame, sender) ? BrowserWindow.fromWebContents(sender) : null;

const sizeOf = (input: unknown): number => {
  try {
    return JSON.stringify(input ?? null).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};

export const answerCalls = (engine: EngineProcess, samples: string): void => {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    const window = senderWindow(event);
    if (!window) {
      console.error('A call was refused: it did not come from the page of a window of ours.');
      return fail('forbidden', 'That page may not call Assay.');
    }
    if (typeof name !== 'string') return fail('invalid', 'That call is not of the shape Assay answers.');
    if (sizeOf(input) > largest) return fail('invalid', 'That is more than Assay takes at once. Nothing was changed; shorten what was written.');
    const caller = callerOf(window);
    return isDialog(name) ? answerDialog(name, input, { window, caller, engine, samples }) : withoutPath(await engine.call(caller, name, input));
  });
};
