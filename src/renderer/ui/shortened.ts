/** As much of a text as a row has room for; that there is more is seen. */
export const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
