/** Writes down that text of an incident was copied. It is in the clipboard by then: where it cannot be written down, that is said to whoever must tell it. */
import { call, refusalWords } from './call.ts';
import { setTrouble } from './troubles.ts';

export const noteCopied = async (incident: string): Promise<void> => {
  const noted = await call('note-look', { incident, how: 'copied' });
  setTrouble('copied', noted.ok ? null : `You copied text of an incident, and that could not be written down: ${refusalWords(noted.error)} Copy it again, or tell your supervisor.`);
};
