/** Outcomes for tests: for each type what it asks, all of it there, and a crime that may take it. */
import { act, decideFacts, reported } from './facts.ts';
import { answerOf } from '../../src/shared/rules/answer.ts';
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import type { OutcomeType } from '../../src/shared/rules/facts/outcome.ts';

type ActInput = NonNullable<FactsInput['acts']>[number];
type AnyOutcome = NonNullable<FactsInput['outcomes']>[number];
export type OutcomeInput = AnyOutcome & { readonly type: OutcomeType };
type Told = Omit<OutcomeInput, 'of' | 'type'>;

export const offence = (classCode: string, code: string, change: Partial<Extract<ActInput, { kind: 'offence' }>> = {}): ActInput => act({ kind: 'offence', class: classCode, code, ...change });

export const abh = offence('8N', '008/06');
export const assault = offence('105A', '105/01');
export const cannabis = offence('92E', '092/61', { to: [], pointsToProve: 'made-out' });
export const knife = offence('10D', '008/26', { to: [], pointsToProve: 'made-out' });
export const murder = offence('1', '001/01');
export const rapeOfGirl = offence('19D', '019/07');
export const rapeOfChild = offence('19E', '019/16');

const told: Told = { victimTold: true, suspectTold: true, nature: [], matters: [] };
const activity = ['activity-recorded', 'why-no-further-action', 'why-not-formal', 'activity-agreed', 'activity-completed'] as const;
const youth = ['history-eligible', 'police-may-decide', 'clear-admission', 'gravity-matrix', 'youth-justice-views', 'signed-form', 'appropriate-adult', 'victims-views'] as const;
const alternate = { chargedWith: 'alternate-on-the-same-facts' } as const;
const stands = ['principal-or-accessory', 'no-ground-to-reclassify'] as const;

export const whole: Readonly<Record<OutcomeType, Told>> = {
  '1': { ...told, chargedWith: 'recorded-crime', shown: ['charge-record'] },
  '1A': { ...told, ...alternate, shown: ['charge-record', ...stands] },
  '2': { ...told, chargedWith: 'recorded-crime', caution: 'simple', shown: [...youth] },
  '2A': { ...told, ...alternate, caution: 'simple', shown: [...youth, ...stands] },
  '3': { ...told, chargedWith: 'recorded-crime', caution: 'conditional', shown: ['history-eligible', 'police-may-decide'] },
  '3A': { ...told, ...alternate, caution: 'conditional', shown: ['history-eligible', 'police-may-decide', ...stands] },
  '4': { ...told, shown: ['similar-and-not-graver', 'linked-to-proceedings', 'clear-admission', 'guilty-knowledge', 'acceptance-signed', 'linked-by-more'] },
  '5': { ...told, evidence: 'sufficient-to-charge', shown: ['death-documented', 'decider-fits'] },
  '6': { ...told, evidence: 'sufficient-to-charge', shown: ['within-scheme', 'suspect-suitable', 'identity-checked', 'need-not-accept'] },
  '7': { ...told, evidence: 'sufficient-to-charge', shown: ['small-quantity', 'knowledge-admitted', 'no-defence-raised', 'history-eligible'] },
  '8': { ...told, evidence: 'sufficient-to-charge', shown: ['reparative-purpose', 'responsibility-accepted', 'rationale', 'gravity-matrix', 'actions-agreed', 'history-eligible'] },
  '9': { ...told, decidedBy: 'prosecutor', shown: ['prosecutors-certificate'] },
  '10': { ...told, evidence: 'sufficient-to-charge', shown: ['police-may-decide', 'public-interest-alone'] },
  '11': { ...told, suspect: 'can-be-found', evidence: 'shows-responsibility', shown: ['age-evidenced'] },
  '12': { ...told, suspect: 'can-be-found', evidence: 'shows-responsibility', death: 'before-enough-evidence', shown: ['illness-or-death-verified'] },
  '13': { ...told, suspect: 'can-be-found', evidence: 'shows-responsibility', shown: ['illness-or-death-verified', 'adjournment-considered'] },
  '14': { ...told, suspect: 'not-identified', victim: 'not-able-to-support', shown: ['victim-could-not-support'] },
  '15': { ...told, suspect: 'identity-established', victim: 'supports', evidence: 'insufficient', shown: ['suspect-recorded', 'difficulties-recorded'] },
  '16': { ...told, suspect: 'identity-established', victim: 'not-able-to-support', shown: ['suspect-recorded', 'victim-could-not-support'] },
  '17': { ...told, suspect: 'can-be-found', shown: ['time-limit-expired'] },
  '18': { ...told, suspect: 'not-identified', shown: ['no-lines-left'] },
  '19': { ...told },
  '20': { ...told, otherBody: 'agency', shown: ['why-referred', 'local-review', 'victim-has-contact'] },
  '21': { ...told, suspect: 'can-be-found', shown: ['rationale', 'public-interest-considered'] },
  '22': { ...told, suspect: 'can-be-found', shown: [...activity] },
  '23': { ...told, suspect: 'can-be-found', evidence: 'sufficient-to-charge', shown: [...activity] },
  '24': { ...told, suspect: 'can-be-found', evidence: 'sufficient-to-charge', shown: [...activity] },
};

/** The age of the offender that each type asks, where it asks one. */
const ages: Partial<Readonly<Record<OutcomeType, number>>> = { '2': 15, '2A': 15, '11': 9, '23': 15 };

const nfib = act({ kind: 'fraud', scheme: 'rental', callForService: ['passed-by-nfib'], places: [], particulars: [], approach: 'personal', victimDid: 'acted', falseRepresentation: 'shown', items: [], losers: [] });

/** A crime that may take it. */
export const crimeFor = (type: OutcomeType): ActInput => (type === '7' ? cannabis : type === '17' ? assault : type === '19' ? nfib : abh);

export type Tried = { readonly crime?: ActInput; readonly age?: number; readonly around?: FactsInput } & Partial<Told>;

export const factsWith = (type: OutcomeType, { crime = crimeFor(type), age = ages[type] ?? 30, around = {}, ...change }: Tried = {}): FactsInput =>
  reported({ offenders: [{ id: 'O1', age }], acts: [crime], outcomes: [{ of: 'A1', type, ...whole[type], ...change }], ...around });

export const tried = (type: OutcomeType, change: Tried = {}) => answerOf(decideFacts(factsWith(type, change)));
