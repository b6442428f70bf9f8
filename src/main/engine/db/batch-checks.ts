/** What keeps an incident from being closed with others: the same for the preview and inside the transaction that closes them. */
import type { IncidentVersion } from '../../../shared/domain/incident.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { notExactDuplicate, notPlainTest, type Because } from '../../../shared/rules/recording/batchable.ts';
import { copiedInto } from '../../../shared/rules/recording/copied-into.ts';
import { isOpen } from '../../../shared/triage/status.ts';
import { refuseDecided, refuseUnclaimed } from './claimed.ts';
import { versionAt } from './decision-checks.ts';
import { mainProblem, namedProblem } from './main-record.ts';
import type { Tx } from './run-command.ts';
import type { Standing } from './tables/standing.ts';

export type Reading = Pick<Tx, 'store' | 'at'>;
type About = Parsed<'preview-batch'>['about'];
type Item = Parsed<'preview-batch'>['items'][number];

const said = (says: string): readonly Because[] => [{ says, cite: null }];

const mainOf = (reading: Reading, of: string): IncidentVersion | null => {
  const standing = reading.store.standing.of(reading.store.incidents.byAnyRef(of)?.id ?? '');
  return standing && versionAt(reading, standing);
};

/** Whether it says anything that the main record does not, and that may be copied there. */
export const addsToMain = (reading: Reading, incident: string, about: About): boolean => {
  const standing = reading.store.standing.of(incident);
  if (about.kind === 'test' || standing === null || mainProblem(reading, incident, about.of) !== null) return false;
  const [main, version] = [mainOf(reading, about.of), versionAt(reading, standing)];
  return main !== null && version !== null && copiedInto(main, version, reading.store.incidents.refOf(incident)) !== main;
};

const aboutProblems = (reading: Reading, standing: Standing, about: About): readonly Because[] => {
  const version = versionAt(reading, standing);
  if (version === null) return said('Its text has been erased');
  const refused = (about.kind === 'duplicate' ? mainProblem(reading, standing.incident, about.of) : null) ?? namedProblem(reading, standing.incident);
  if (refused !== null) return said(refused);
  if (about.kind === 'test') return notPlainTest(version);
  const main = mainOf(reading, about.of);
  return main ? notExactDuplicate(version, main) : said('The text of the main record has been erased');
};

const mayNotSay = (message: string): readonly Because[] => said(message.replace(/^Not saved\. /, '').replace(/\.$/, ''));

/** Empty where `person` may close it with the others, under this claim or under none. */
export const batchProblems = (reading: Reading, person: string, { incident, claim }: Item, about: About): readonly Because[] => {
  const standing = reading.store.standing.of(incident);
  if (!standing) return said('There is no such incident');
  const held = isOpen(standing.state) ? refuseUnclaimed(reading, standing, { person, claim }, 'Not saved.') : refuseDecided(reading, standing);
  if (held && !held.ok) return mayNotSay(held.error.message);
  if (standing.decision !== null) return said('It was decided before: decide it by itself');
  if (reading.store.reported.ofIncident(incident).some(({ state }) => state === 'open')) return said('A reported incident is open on it: decide it by itself');
  return aboutProblems(reading, standing, about);
};
