/** What was just drawn is on the screen before anything more is done; a window that is not shown paints nothing and is not waited for. */
const notShownMs = 60;

export const afterPaint = (): Promise<void> =>
  new Promise((done) => {
    const late = setTimeout(done, notShownMs);
    // A frame is painted before the first task after it.
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        done();
      }, 0),
    );
  });
