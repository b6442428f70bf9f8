/** Driving that injures on purpose, taken vehicles that kill, and several ways of slavery: pages 38, 48, 76, 96 and 97. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { offence, stateOffence } from '../../../../../tests/support/offences.ts';
import type { FactsInput } from '../../facts/document.ts';

type Driving = Parameters<typeof act<'driving'>>[0];

const driving = (change: Partial<Driving> = {}) => act({ id: 'D', kind: 'driving', to: [], result: 'neither', manner: 'dangerous', vehicleStolen: false, pointsToProve: 'made-out', otherEvidence: true, ...change });
const rammed = (written = '5D 005/01', change: Parameters<typeof offence>[1] = {}) => offence(`I ${written}`, change);
const bruise = offence('P 8N 008/06', { to: ['V2'] });
const killed = offence('K 37/1 037/01');
const taking = offence('T 48 048/01', { to: ['V2'] });
const aggravated = offence('T 37/2 037/02', { to: ['V2'] });
const servitude = offence('M 106 036/06', { against: 'victim' });
const labour = offence('L 106 036/08', { against: 'victim' });
/** With a maximum of ten years, where the others have life. */
const intent = offence('N 106 036/10', { against: 'victim' });

const told = (facts: FactsInput) => decideFacts(reported({ victims: [{ id: 'V1' }, { id: 'V2' }], offenders: [{ id: 'O1' }, { id: 'O2' }], ...facts }));
const onRecord = (classCode: string, offender = 'O1'): FactsInput => ({ recorded: [{ victim: 'V2', offender, class: classCode }] });

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['injury meant by driving of which there is other evidence (page 96)', { acts: [driving(), rammed()] }, ['+802 802/00', '5D 005/01']],
  ['injury meant that is the only evidence of the driving (page 97)', { acts: [driving({ otherEvidence: false }), rammed()] }, ['5D 005/01']],
  ['of driving twice there is other evidence once', { acts: [driving({ otherEvidence: false }), driving({ id: 'E' }), rammed()] }, ['+802 802/00', '5D 005/01']],
  ['a constable injured, which has a class of its own', { acts: [driving({ otherEvidence: false }), rammed('8S 005/01')] }, ['8S 005/01']],
  ['injury of class 5D under another code', { acts: [driving({ otherEvidence: false }), rammed('5D 005/27')] }, ['5D 005/27']],
  ['injury that was not meant', { acts: [driving({ otherEvidence: null }), rammed('8N 008/01')] }, ['802 802/00', '8N 008/01']],
  ['injury meant by somebody else', { acts: [driving({ otherEvidence: null }), rammed('5D 005/01', { by: ['O2'] })] }, ['5D 005/01', '802 802/00']],
  ['an offence of class 802 that is chosen for itself', { acts: [stateOffence('D 802 802/00', { against: 'state' }), rammed()] }, ['+802 802/00', '5D 005/01']],
  ['injury meant, and a bruise as well', { acts: [driving({ otherEvidence: false }), bruise, rammed()] }, ['5D 005/01', '8N 008/06']],
  ['another offence against the state, and injury meant', { acts: [stateOffence('X 80 080/01'), rammed()] }, ['5D 005/01', '80 080/01']],
  ['a death, the taking recorded before (page 38)', { ...onRecord('48'), acts: [killed, bruise] }, ['+37/1 037/01', '8N 008/06']],
  ['a death, aggravated taking recorded before', { ...onRecord('37/2'), acts: [killed, bruise] }, ['+37/1 037/01', '8N 008/06']],
  ['a death, the taking recorded among other crimes', { recorded: [...(onRecord('49').recorded ?? []), ...(onRecord('48').recorded ?? [])], acts: [killed, bruise] }, ['+37/1 037/01', '8N 008/06']],
  ['a death, the taking recorded for the group', { ...onRecord('48'), offenders: [{ id: 'O1', group: 'G' }, { id: 'O2', group: 'G' }], acts: [{ ...killed, by: ['O2'] }, bruise] }, ['+37/1 037/01', '8N 008/06']],
  ['a death, another theft recorded before', { ...onRecord('49'), acts: [killed, bruise] }, ['37/1 037/01', '8N 008/06']],
  ['a death, the taking recorded of another offender', { ...onRecord('48', 'O2'), acts: [killed, bruise] }, ['37/1 037/01', '8N 008/06']],
  ['another death, the taking recorded before', { ...onRecord('48'), acts: [offence('K 4/4 004/04'), bruise] }, ['4/4 004/04', '8N 008/06']],
  ['a death known when the taking is recorded (page 76)', { acts: [taking, killed] }, ['37/1 037/01']],
  ['a death known when aggravated taking is recorded', { acts: [aggravated, killed] }, ['37/1 037/01']],
  ['and a bruise', { acts: [taking, killed, { ...bruise, by: ['O2'] }] }, ['37/1 037/01', '8N 008/06']],
  ['a death by another taking than that on the record', { ...onRecord('48'), acts: [taking, killed] }, ['+37/1 037/01', '48 048/01']],
  ['a death by somebody else', { acts: [taking, { ...killed, by: ['O2'] }] }, ['37/1 037/01', '48 048/01']],
  ['a death by driving that is none by taking', { acts: [taking, offence('K 4/4 004/04')] }, ['4/4 004/04', '48 048/01']],
  ['a death, and another theft', { acts: [offence('T 49 049/10', { to: ['V2'] }), killed] }, ['37/1 037/01', '49 049/10']],
  ['a death, and what has no class yet', { acts: [offence('T', { against: 'victim', to: ['V2'] }), killed] }, ['37/1 037/01', '?']],
  ['two ways of slavery with one maximum: the first of the list (page 48)', { acts: [labour, servitude] }, ['106 036/06']],
  ['two ways of slavery: the graver', { acts: [intent, labour] }, ['106 036/08']],
  ['three ways of slavery', { acts: [servitude, intent, labour] }, ['106 036/06']],
  ['two ways of slavery, and an assault: one beside it', { acts: [labour, servitude, { ...bruise, to: ['V1'] }] }, ['+106 036/06', '8N 008/06']],
  ['two people', { acts: [labour, { ...servitude, to: ['V2'] }] }, ['106 036/06', '106 036/08']],
  ['two offenders who acted alone', { acts: [labour, { ...servitude, by: ['O2'] }] }, ['106 036/06', '106 036/08']],
  ['slavery, and slavery again once police had heard of it', { acts: [labour, { ...servitude, afterReport: 1 }] }, ['106 036/06', '106 036/08']],
  ['slavery, and the breach of its orders', { acts: [servitude, stateOffence('B 106 036/12')] }, ['106 036/06', '106 036/12']],
  ['kidnapping, and slavery of the same person: no way of it', { acts: [servitude, offence('A 36 036/01')] }, ['+106 036/06', '36 036/01']],
])('%s', (_, facts, crimes) => {
  const decided = told(facts);
  expect(crimesOf(decided)).toEqual(crimes);
  expect([decided.needs, decided.refer]).toEqual([[], []]);
});

test('what other evidence there is of the driving is asked only beside injury that was meant', () => {
  expect(told({ acts: [driving({ otherEvidence: null }), rammed()] }).needs).toEqual(['acts.D.otherEvidence']);
  expect(told({ acts: [driving({ otherEvidence: null }), driving({ id: 'E' }), rammed()] }).needs).toEqual([]);
});

type Purpose = NonNullable<Parameters<typeof act<'spiking'>>[0]['purpose']>;
const spiked = (purpose: Purpose, change: Partial<Parameters<typeof act<'spiking'>>[0]> = {}) => act({ kind: 'spiking', purpose, ...change });
const robbed = offence('R 34B 034/01');
const touched = offence('S 20A 020/05');
const noClass = /^Page 31 speaks of spiking/;

test.each<readonly [string, NonNullable<FactsInput['acts']>, readonly string[]]>([
  ['with sexual intent, and touched (page 31)', [spiked('sexual'), touched], ['20A 020/05']],
  ['with sexual intent, and raped', [spiked('sexual'), offence('S 19C 019/08')], ['19C 019/08']],
  ['in order to rob, and robbed (page 31)', [spiked('another-crime'), robbed], ['34B 034/01']],
  ['in order to rob, robbed, and her phone broken', [spiked('another-crime'), robbed, offence('X 58D 149/00')], ['34B 034/01']],
  ['and robbed, it cannot be told what for (pages 14, 46)', [spiked('cannot-be-told'), robbed], ['34B 034/01']],
  ['with sexual intent, and touched by somebody else', [spiked('sexual'), offence('S 20A 020/05', { by: ['O2'] })], ['20A 020/05', '88C 088/05']],
  ['with sexual intent, and somebody else touched', [spiked('sexual'), offence('S 20A 020/05', { to: ['V2'] })], ['20A 020/05', '88C 088/05']],
  ['with sexual intent, and touched once police had heard of it', [spiked('sexual'), offence('S 20A 020/05', { afterReport: 1 })], ['20A 020/05', '88C 088/05']],
  ['with sexual intent, and sent an image of genitals: the longer maximum (page 13)', [spiked('sexual'), offence('S 88E 088/14')], ['88C 088/05']],
  ['twice with sexual intent, and touched', [spiked('sexual'), spiked('sexual', { id: 'A2' }), touched], ['20A 020/05']],
])('spiked %s', (_, acts, crimes) => {
  const decided = told({ acts });
  expect([crimesOf(decided), decided.needs, decided.refer]).toEqual([crimes, [], []]);
});

test.each<readonly [string, NonNullable<FactsInput['acts']>, readonly string[]]>([
  ['alone', [spiked('another-crime')], ['?']],
  ['and stolen from without force, which page 31 does not name', [spiked('another-crime'), offence('T 39 039/00')], ['+?', '39 039/00']],
  ['and robbed by somebody else', [spiked('another-crime'), offence('R 34B 034/01', { by: ['O2'] })], ['+?', '34B 034/01']],
])('spiked for another crime, %s: the class is for the registrar (page 46)', (_, acts, crimes) => {
  const decided = told({ acts });
  expect([crimesOf(decided), decided.needs]).toEqual([crimes, []]);
  expect(decided.refer).toMatchObject([{ decisive: true, because: expect.stringMatching(noClass) as string }]);
});

test('a spiking that is not recorded needs no class', () => {
  expect(told({ acts: [spiked('another-crime', { probable: false })] }).refer).toEqual([]);
});
