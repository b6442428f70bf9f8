/** A label names an incident by its id, as events do; whoever reads it is shown the reference. */
export const readingLabelWords = (label: string, refOf: (incident: string) => string): string => label.replace(/^(duplicate of )(.+)$/, (_, of: string, incident: string) => `${of}${refOf(incident)}`);
