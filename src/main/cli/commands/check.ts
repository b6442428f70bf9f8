/** `check`: whether a bureau's log, its texts, the versions of its incidents and its log of looks hold, and whether anybody did in it what they might not. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import { carry, done, negative } from '../outcome.ts';
import { ask } from '../surroundings.ts';
import { inBureau, type CliCommand } from './command.ts';

const lineOf = (what: string, { holds, size, firstBad }: Output<'check-bureau'>['log'], of = 'events'): string =>
  holds ? `${what}: ${size.toLocaleString('en-GB')} ${of} hold` : `${what}: event ${firstBad?.seq ?? 0}: ${firstBad?.reason ?? ''}`;

/** Whoever erased a text may lawfully have: how many there are is for whoever reads this to know. */
const textsLine = (texts: Output<'check-bureau'>['texts']): string => `${lineOf('texts', texts, 'texts')}${texts.holds && texts.emptied > 0 ? `, ${texts.emptied.toLocaleString('en-GB')} emptied` : ''}`;

const glassLine = ({ unreviewed, unbroken }: Output<'check-bureau'>['glass']): string => {
  const looked = unbroken.map((seq) => `look ${seq}: somebody opened an incident that their role reads none of, and no glass was broken for it`);
  if (unbroken.length === mostListed.found) looked.push(`looks: the first ${mostListed.found} of these; there may be more`);
  return [...looked, `broken glass: ${unreviewed === 0 ? 'none waits' : unreviewed === 1 ? 'one waits' : `${unreviewed.toLocaleString('en-GB')} wait`} to be judged`].join('\n');
};

/** What no event commits to, and what is only made from events or kept beside a text that is held. */
const notCovered = 'not covered: names of files, refused rows of imports, references and sources of incidents, what tables repeat of documents, and the tables that say how things stand now';

export const check: CliCommand = {
  usage: 'check --bureau DIR',
  options: { bureau: 'text' },
  operands: 0,
  run: inBureau(async (line) =>
    carry(await ask(line, 'check-bureau', {}), (found) => {
      const { log, texts, versions, looks, breaches, glass } = found;
      const duties = breaches.count === 0 ? 'separation of duties: holds' : [...breaches.first.map(({ seq, says }) => `event ${seq}: ${says}`), ...(breaches.count > breaches.first.length ? [`separation of duties: ${(breaches.count - breaches.first.length).toLocaleString('en-GB')} more`] : [])].join('\n');
      const text = [lineOf('log', log), textsLine(texts), lineOf('versions', versions, 'versions of incidents'), lineOf('looks', looks), duties, glassLine(glass), notCovered].join('\n');
      return log.holds && texts.holds && versions.holds && looks.holds && breaches.count === 0 && glass.unbroken.length === 0 ? done(found, text) : negative(found, text);
    }),
  ),
};
