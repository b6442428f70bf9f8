/** Turns the findings of a story into a decision as an assessor would save it. */
import type { Allegation, Answer, Decision, Told, Victim } from '../../../shared/domain/decision.ts';
import { crimeClosing, duplicateClosing, testClosing } from '../../../shared/domain/nsir-categories.ts';
import type { Point } from '../../../shared/domain/point.ts';
import { elementsOf } from '../../../shared/rules/points-to-prove/elements-of.ts';
import { flowchart, basisOf } from '../../../shared/rules/recording/flowchart.ts';
import type { Character } from './cast.ts';
import type { CastKey, Finding } from './finding.ts';
import { offenceClass, offenceId, type OffenceName } from './offences.ts';
import { factsTold } from './facts-told.ts';
import type { Scene } from './scene.ts';

const named = (scene: Scene, key: CastKey): Character => {
  const who = scene.cast.get(key);
  if (!who) throw new Error(`${scene.family.key} has no ${key}`);
  return who;
};

const nameOf = (who: Character): string | null => (who.unknown ? null : `${who.first} ${who.last}`);

const victimOf = (scene: Scene, finding: Finding): Victim => {
  if (finding.victim === 'state') return { kind: 'state' };
  if (finding.victim === 'premises') return { kind: 'organisation', name: scene.place.name };
  return { kind: 'person', name: nameOf(named(scene, finding.victim)) };
};

const offenderOf = (scene: Scene, finding: Finding): Allegation['offender'] => {
  if (finding.offender === 'unknown') return { kind: 'unknown', name: null };
  if (finding.offender === 'group') return { kind: 'group', name: 'Group of unknown persons' };
  const who = named(scene, finding.offender);
  return who.unknown ? { kind: 'unknown', name: null } : { kind: 'person', name: nameOf(who) };
};

/** The box at which the chart is left; null where it goes through to the record. */
const leavesAt = (finding: Finding): Allegation['path'][number]['box'] | null => {
  switch (finding.kind) {
    case 'record':
      return null;
    case 'other-force':
      return 'F6';
    case 'rule':
      return 'F7';
    default:
      return finding.leaves;
  }
};

const pathOf = (finding: Finding, victim: Victim): Allegation['path'] => {
  const leaves = leavesAt(finding);
  const path: Allegation['path'] = [];
  for (const gate of flowchart(basisOf(victim))) {
    const goesOn = gate.leavesOn === 'yes' ? 'no' : 'yes';
    path.push({ box: gate.box, answer: gate.box === leaves ? gate.leavesOn : goesOn });
    if (gate.box === leaves) break;
  }
  return path;
};

const accepted = (scene: Scene, given: boolean) => ({
  force: scene.force,
  reference: given ? scene.forceReference : null,
  acceptedBy: given ? `Crime desk, ${scene.force}` : null,
});

/** Where the stories record an offence against the state, its points to prove are made out. */
const pointsFound = ({ victim }: Finding, name: OffenceName): Point[] => {
  const id = offenceId(name);
  if (victim !== 'state') return [];
  return elementsOf({ id, code: id.slice(0, 6), class: offenceClass(name) }).map((asked) => ({ ...asked, state: 'made-out', words: null }));
};

const answerOf = (scene: Scene, finding: Finding): Answer => {
  switch (finding.kind) {
    case 'record':
      return {
        kind: 'record',
        crimes: finding.crimes.map(({ offence, flags }) => ({ offence: offenceId(offence), flags: [...flags], points: pointsFound(finding, offence) })),
        withoutConfirmation: finding.without ? { ground: finding.without.ground, why: scene.say(finding.without.why) } : null,
        confirms: null,
      };
    case 'not-confirmed':
      return { kind: 'crime-related-incident', ground: 'a', enquiries: scene.say(finding.enquiries), otherForce: null, rule: null };
    case 'other-force':
      return { kind: 'crime-related-incident', ground: 'b', enquiries: null, otherForce: accepted(scene, finding.given), rule: null };
    case 'rule':
      return { kind: 'crime-related-incident', ground: 'c', enquiries: null, otherForce: null, rule: scene.say(finding.rule) };
    case 'reported':
      return { kind: 'reported-incident', code: finding.code, otherForce: finding.force ? accepted(scene, finding.force === 'given') : null };
    case 'none':
      return { kind: 'no-crime', contraryEvidence: finding.contrary === undefined ? null : scene.say(finding.contrary) };
  }
};

export type Judgement =
  | { readonly kind: 'allegations'; readonly findings: readonly Finding[]; readonly closing: string; readonly qualifiers: readonly string[] }
  | { readonly kind: 'duplicate'; readonly of: string; readonly why: string }
  | { readonly kind: 'test'; readonly why: string };

/** Everything about the moment of deciding that the story does not settle. */
export type Deciding = {
  readonly versionRead: number;
  /** Of a second reading, which tells nobody, null. */
  readonly told: Told | null;
  readonly late: string | null;
  /** The reported incident, by the plan's key, that recording confirms. */
  readonly confirms: string | null;
};

const allegationOf = (scene: Scene, finding: Finding, deciding: Deciding): Allegation => {
  const victim = victimOf(scene, finding);
  const answer = answerOf(scene, finding);
  return {
    victim,
    offender: offenderOf(scene, finding),
    alleged: finding.alleged === undefined ? null : offenceId(finding.alleged),
    path: pathOf(finding, victim),
    answer: answer.kind === 'record' ? { ...answer, confirms: deciding.confirms } : answer,
    evidence: [],
    rejected: [],
    why: scene.say(finding.why),
    told: answer.kind === 'record' ? null : deciding.told,
  };
};

export const findingsOf = (judged: Judgement): readonly Finding[] => (judged.kind === 'allegations' ? judged.findings : []);

export const records = (judged: Judgement): boolean => findingsOf(judged).some((finding) => finding.kind === 'record');

const aboutOf = (scene: Scene, judged: Judgement, deciding: Deciding): Decision['about'] => {
  switch (judged.kind) {
    case 'allegations':
      return { kind: 'allegations', allegations: judged.findings.map((finding) => allegationOf(scene, finding, deciding)), anotherAllegation: 'no' };
    case 'duplicate':
      if (deciding.told === null) throw new Error('Of a duplicate somebody is told');
      return { kind: 'duplicate', of: judged.of, why: scene.say(judged.why), told: deciding.told };
    case 'test':
      return { kind: 'test', why: scene.say(judged.why) };
  }
};

const closingOf = (judged: Judgement): string => {
  if (judged.kind !== 'allegations') return judged.kind === 'duplicate' ? duplicateClosing : testClosing;
  return records(judged) ? crimeClosing.code : judged.closing;
};

const factsOf = (scene: Scene, judged: Judgement): Decision['facts'] => {
  const findings = findingsOf(judged);
  const [finding] = findings;
  if (!finding) return null;
  const victim = victimOf(scene, finding);
  return factsTold({ by: scene.by, received: scene.received, findings, victim: { isPerson: victim.kind === 'person', name: victim.kind === 'state' ? null : victim.name }, offender: offenderOf(scene, finding).name });
};

export const decisionOf = (scene: Scene, judged: Judgement, deciding: Deciding): Decision => ({
  versionRead: deciding.versionRead,
  about: aboutOf(scene, judged, deciding),
  closing: closingOf(judged),
  closingQualifiers: judged.kind === 'allegations' ? [...judged.qualifiers] : [],
  late: records(judged) ? deciding.late : null,
  facts: factsOf(scene, judged),
  reasons: {},
});
