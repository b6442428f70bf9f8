/** Decisions and reports begun and not saved, window by window: a window that would lose some asks before it closes. */
import { dialog, type BrowserWindow } from 'electron';

const counts = new WeakMap<BrowserWindow, number>();

export const noteUnsaved = (window: BrowserWindow, count: number): void => void counts.set(window, count);

const mayClose = async (window: BrowserWindow, count: number): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: count === 1 ? 'A decision or a report is begun and not saved.' : `${count} decisions and reports are begun and not saved.`,
    detail: 'Closing this window loses what is written in it. What was saved is kept.',
    buttons: ['Close without saving', 'Keep the window open'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
};

/** Asked once at a time: closing again while the question stands changes nothing. */
export const askBeforeClosing = (window: BrowserWindow): void => {
  let asking = false;
  const ask = async (count: number): Promise<void> => {
    asking = true;
    const closes = await mayClose(window, count).finally(() => (asking = false));
    if (!closes) return;
    counts.delete(window);
    window.close();
  };
  window.on('close', (event) => {
    const count = counts.get(window) ?? 0;
    if (count === 0) return;
    event.preventDefault();
    if (!asking) void ask(count);
  });
};
