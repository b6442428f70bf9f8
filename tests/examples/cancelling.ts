/** Worked examples of removing recorded crimes, told in facts. */
import { act, reported } from '../support/facts.ts';
import type { EncodedGroup } from './encoded.ts';

const independent = { independent: true, victimTold: true, pressure: false } as const;

export const cancelling: EncodedGroup = {
  'crr26-c-c2-rape': {
    facts: reported({ acts: [act({ kind: 'offence', class: '19C', code: '019/08' })], removals: [{ of: 'A1', reason: 'C2', ...independent, decidedBy: 'designated-decision-maker', information: ['additional', 'verifiable', 'determines-no-crime'] }] }),
  },
  'crr26-c-c5-yes': { facts: reported({ acts: [act({ kind: 'offence', class: '8N', code: '008/06' })], removals: [{ of: 'A1', reason: 'C5', ...independent, decidedBy: 'designated-decision-maker', selfDefence: true }] }) },
  'crr26-c-c5-no': { facts: reported({ acts: [act({ kind: 'offence', class: '8N', code: '008/01' })], removals: [{ of: 'A1', reason: 'C5', ...independent, decidedBy: 'designated-decision-maker', selfDefence: true }] }) },
  'crr26-c-c1': { facts: reported({ acts: [act({ kind: 'offence', against: 'victim' })], removals: [{ of: 'A1', reason: 'C1', outsideShown: true, victimTold: false, otherForceReference: 'none' }] }) },
  'crr26-c-ms-rg': {
    facts: reported({ acts: [act({ kind: 'offence', class: '106', against: 'victim' })], removals: [{ of: 'A1', reason: 'C2', ...independent, decidedBy: 'registrar', information: [], groundsDecision: 'negative-reasonable' }] }),
  },
  'out26-avi': {
    facts: reported({ report: { by: 'professional', inDoubt: false }, acts: [act({ kind: 'assault', injury: 'serious', intentSeriousHarm: false, features: [] })], removals: [{ of: 'A1', reason: 'C2', ...independent, decidedBy: 'designated-decision-maker', information: ['additional', 'verifiable', 'determines-no-crime'] }] }),
  },
};
