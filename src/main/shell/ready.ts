/** For `npm start -- --check`: signs in to the demonstration, waits for the queue to be shown, says so and quits. */
import { app, type BrowserWindow } from 'electron';

/** Run in the page: press the first person of the demonstration, then wait for a row of the queue. */
const reachQueue = `new Promise((resolve, reject) => {
  const ends = performance.now() + 240000;
  const look = () => {
    if (document.querySelector('section[aria-label="Queue"] [data-row]')) return resolve(true);
    const person = document.querySelector('[data-demo-person]');
    if (person instanceof HTMLElement && !person.dataset.pressed) { person.dataset.pressed = 'yes'; person.click(); }
    if (performance.now() > ends) return reject(new Error('the queue was not reached'));
    setTimeout(look, 20);
  };
  look();
})`;

export const reportReady = async (window: BrowserWindow): Promise<void> => {
  try {
    await new Promise<void>((resolve) => window.webContents.once('did-finish-load', () => resolve()));
    await window.webContents.executeJavaScript(reachQueue);
    console.log('assay-ready');
    app.quit();
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'the queue was not reached');
    app.exit(1);
  }
};
