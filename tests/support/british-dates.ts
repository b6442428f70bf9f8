/** Dates in what is drawn that are of no form used in the United Kingdom: the month first, the year first, a moment as machines write it. */
const foreign = /\b\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?|\b(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/\d{2,4}\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{1,2}:\d{2}(?::\d{2})? ?[AP]M\b/g;

export const foreignDates = (text: string): readonly string[] => text.match(foreign) ?? [];
