/** Whether a text is a day as we write it, `2026-04-01`, and one there is: `Date` takes 30 February for 2 March. */
export const isCalendarDay = (text: string): boolean => {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
};
