/** The victims there are to speak of: those of the record, and those that the report, the decision or the one being written names besides. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { VictimMeant } from '../../../../shared/ipc/commands.ts';
import type { VictimView } from '../../../../shared/ipc/victim-shapes.ts';
import type { Party } from '../../../../shared/domain/incident.ts';
import { victimKey } from '../../../../shared/victims/duties.ts';
import type { Draft } from '../decision/draft.ts';
import { currentDecision, latestVersion } from '../open-incident.ts';

export type NamedVictim = {
  /** By which the page tells them apart. */
  readonly key: string;
  readonly name: string | null;
  readonly whom: VictimMeant;
  /** null while nothing was entered or decided of them. */
  readonly view: VictimView | null;
  /** As the report has them. */
  readonly party: Party | null;
};

const partiesOf = (file: IncidentFile): readonly Party[] => latestVersion(file)?.incident?.text.parties ?? [];

const inDraft = (draft: Draft | null): readonly string[] =>
  draft?.about === 'allegations' ? draft.allegations.flatMap(({ victim }) => (victim.kind === 'person' && !victim.notKnown && victim.name.trim() !== '' ? [victim.name] : [])) : [];

/** Also once it is decided: the order that was breached is recorded against the state, and whom it was to protect is still to be heard and referred. */
const inReport = (file: IncidentFile): readonly string[] =>
  partiesOf(file).flatMap(({ role, kind, name }) => (role === 'victim' && kind === 'person' && name !== null ? [name] : []));

const inDecision = (file: IncidentFile): readonly string[] => {
  const about = currentDecision(file)?.decision?.about;
  return about?.kind === 'allegations' ? about.allegations.flatMap(({ victim }) => (victim.kind === 'person' && victim.name !== null ? [victim.name] : [])) : [];
};

export const namedVictims = (file: IncidentFile, draft: Draft | null, known: readonly VictimView[]): readonly NamedVictim[] => {
  const partyOf = (name: string): Party | null => partiesOf(file).find((party) => party.name !== null && victimKey(party.name) === victimKey(name)) ?? null;
  const ofRecord = known.map((view): NamedVictim => ({ key: view.name === null ? view.id : victimKey(view.name), name: view.name, whom: { by: 'id', victim: view.id }, view, party: view.name === null ? null : partyOf(view.name) }));
  const names = new Map([...inReport(file), ...inDecision(file), ...inDraft(draft)].map((name) => [victimKey(name), name]));
  const others = [...names].filter(([key]) => !ofRecord.some((each) => each.key === key));
  return [...ofRecord, ...others.map(([key, name]): NamedVictim => ({ key, name, whom: { by: 'name', name }, view: null, party: partyOf(name) }))];
};

/** "aged 15 in the report", or null where the report does not say. */
export const ageWords = ({ party }: NamedVictim): string | null => (party === null || party.age === null ? null : `aged ${party.age} in the report`);

export const isChild = ({ party }: NamedVictim): boolean => party !== null && party.age !== null && party.age < 18;
