/** Whatever is told of a sexual offence, its class and code are in the offence list, and everything is classified, asked or referred on purpose. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/bureau.ts';
import { everyCombination } from '../../../../../tests/support/classified.ts';
import { act, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

type ActInput = NonNullable<FactsInput['acts']>[number];

const both = [true, false] as const;
const days = ['2026-05-01', '2026-02-05', '2024-01-30', '2022-06-27', '2017-04-02', '2015-04-12', '2004-04-30'];
const features = [[], ['mental-disorder-impeding-choice'], ['mental-disorder-and-inducement-threat-or-deception'], ['mental-disorder-and-care-worker'], ['family-member'], ['position-of-trust'], ['family-member', 'position-of-trust', 'mental-disorder-and-care-worker']];

const told: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  'sexual-act': {
    deed: ['penetration-with-penis', 'penetration-otherwise', 'touching', 'causing-or-inciting', 'asking-for-an-image', 'in-presence', 'made-to-watch'],
    stage: ['attempted'],
    consent: ['did-not-consent', 'consented'],
    penetrative: both,
    features,
  },
  'child-exploitation': {
    deed: ['meeting-after-grooming', 'sexual-communication', 'paid-for-sexual-services', 'caused-or-incited-exploitation', 'controlled-exploitation', 'arranged-exploitation', 'arranged-an-offence', 'possessed-a-manual'],
    penetrative: both,
    arranged: ['rape-or-penetration-under-13', 'inciting-penetration-under-13', 'penetration-under-16', 'offence-by-somebody-under-18', 'without-penetration'],
    on: ['2026-05-01', '2022-06-27', '2015-04-12'],
  },
  'intimate-image': {
    deed: ['shared', 'threatened-to-share', 'created-purported', 'requested-purported', 'sent-genitals'],
    intimateState: both,
    consented: both,
    purpose: [[], ['alarm-distress-or-humiliation'], ['sexual-gratification']],
    reckless: both,
    meantToBeFeared: both,
    showsChild: both,
    on: days,
  },
  indecency: {
    deed: ['exposure', 'masturbation', 'voyeurism', 'up-skirting', 'watching-breastfeeding', 'other-lewd-act'],
    alarmIntended: both,
    seenByTwo: both,
    elements: [[], ['without-consent'], ['without-consent', 'sexual-gratification'], ['without-consent', 'humiliation-alarm-or-distress']],
    on: days,
  },
};

const parties = everyCombination({ age: [12, 15, 17, 18], sex: ['female', 'male'] as const, offender: [17, 18] });

const wherever = (kind: string) =>
  (kind === 'sexual-act' || kind === 'child-exploitation' ? parties : parties.slice(0, 1)).flatMap(({ age, sex, offender }) =>
    everyCombination(told[kind] ?? {}).map((facts) =>
      decideFacts(reported({ victims: [{ id: 'V1', age, sex }], offenders: [{ id: 'O1', age: offender }], acts: [act({ kind, ...facts, pointsToProve: 'made-out' } as never) as ActInput] })),
    ),
  );

/** 008/71 is on the list as ended. */
const listed = new Set(catalogue.offences.filter(({ current, code }) => current || code === '008/71').map((each) => `${each.class} ${each.code}`));

test.each(Object.keys(told))('%s', (kind) => {
  const decided = wherever(kind);
  const classified = decided.map(({ acts }) => acts[0]?.classified ?? null);
  expect(decided.filter(({ acts, refer }) => acts[0]?.classified === null && refer.length === 0)).toEqual([]);
  const offences = classified.filter((each) => each?.is === 'offence');
  expect(offences.length).toBeGreaterThan(20);
  expect(offences.filter((each) => !listed.has(`${each.class} ${each.code}`))).toEqual([]);
});
