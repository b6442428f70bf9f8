/** What a report's words call to mind: the words that do, the smallest change that does not. */
import { expect, test } from 'vitest';
import { toldVersion } from '../../../../tests/support/told-version.ts';
import { paragraphsOn } from '../../standard/on-page.ts';
import { promptsFor, secondLook } from './prompts.ts';

const everything = 'MARAC CCTV drunk self-defence school assaulted by officers repeatedly restraining order fraud duplicate';

test.each<readonly [string, string, readonly string[]]>([
  ['nothing to bear in mind', 'A bag was left on a bus.', []],
  ['a conference', 'Raised at MARAC on Tuesday: he broke her phone in May.', ['partner-agency']],
  ['a referral', 'Safeguarding referral from the housing officer.', ['partner-agency']],
  ['she is referred to, which is no referral', 'She referred to him as her uncle.', []],
  ['video', 'The operator saw it on CCTV.', ['seen-on-video']],
  ['no video', 'There is no CCTV at the junction.', []],
  ['drink', 'The caller was drunk and could not say where.', ['impaired']],
  ['a drink bought', 'She bought him a drink.', []],
  ['the other says the same', 'He says he was attacked first.', ['counter-allegation']],
  ['at school', 'Two pupils fought in the playground.', ['at-school']],
  ['police', 'Complains that he was assaulted in the cell by two officers.', ['police-on-duty']],
  ['police come', 'Officers attended and she was assaulted earlier.', []],
  ['more than once', 'He keeps messaging her at work.', ['course-of-conduct']],
  ['more than once, counted', 'There were 40 calls from his number.', ['course-of-conduct']],
  ['more than one day', 'On two days he came to the door.', ['course-of-conduct']],
  ['an order', 'The court made a restraining order in May.', ['an-order']],
  ['a takeaway order', 'He breached the queue for his order.', []],
  ['once', 'He messaged her at work.', []],
  ['fraud', 'She was told to move her money by a caller from her bank account team.', ['fraud']],
  ['another area', 'It happened while she was in Scotland.', ['elsewhere']],
  ['another force', 'Passed on by a neighbouring force.', ['elsewhere']],
  ['a force used', 'The force of the blow broke it.', []],
  ['said before', 'Already reported by her sister on Monday.', ['said-before']],
])('%s', (_, narrative, expected) => {
  expect(promptsFor(toldVersion({ narrative })).map(({ id }) => id)).toEqual(expected);
});

/** Every way of saying it that is looked for, and what only sounds like it. */
test.each<readonly [string, readonly string[], readonly string[]]>([
  ['partner-agency', ['Told at MASH.', 'A safeguarding concern was logged.', 'The safeguarding hub rang.', 'A referral by the clinic.', 'A referral received on Monday.', 'She was referred to us by the clinic.', 'She was referred by the clinic.'], ['He mashed the bottle.', 'Her referral is awaited.']],
  ['seen-on-video', ['Seen on cctv.', 'On the doorbell camera he is tall.', 'Doorbell footage shows it.', 'Doorbell video was kept.', 'A dashcam ran.', 'A dash-cam ran.', 'There is video footage.', 'She was caught on camera.'], ['It was without CCTV.', 'He rang the doorbell.', 'A camera was lost.', 'A dashcamera.']],
  ['impaired', ['Drunken words.', 'He was intoxicated.', 'He was inebriated.', 'He was under the influence.', 'Her speech was slurred.', 'He was slurring.'], ['He drank.', 'Under her influence.']],
  ['counter-allegation', ['A counter allegation.', 'A counter-allegation.', 'Two counterallegations.', 'Cross-allegations are made.', 'It was self-defence.', 'It was self defense.', 'She was punched first.', 'They were hit first.'], ['She was punched.', 'He hit first.', 'The counter was broken.']],
  ['at-school', ['In the school.', 'At the academy.', 'In a classroom.', 'The headteacher rang.', 'The head teacher rang.', 'A pupil left.'], ['At preschool.', 'He is schooled.', 'The head rang.']],
  ['said-before', ['A duplicate.', 'It was already reported.', 'He had already been reported.', 'She reported this before.', 'She reported earlier.', 'She reported previously.', 'The same incident as hers.', 'The same job as hers.', 'Linked to log 4.', 'Linked to incident 4.'], ['She reported it.', 'The same man as hers.', 'Linked to him.']],
  ['elsewhere', ['Another police force has it.', 'The other force has it.', 'It is outside the force area.', 'It is out of area.', 'It is outside our area.', 'British Transport Police have it.', 'BTP have it.', 'It happened in Scotland.', 'He lives in Northern Ireland.', 'She was living in Scotland.', 'It was committed in Scotland.'], ['Outside the door.', 'A Scotland shirt.', 'The force was strong.']],
  ['a-lot-of-money', ['Cannabis was found with a large amount of cash.', 'He was in possession of wraps and bundles of cash.', 'Officers seized £4,000 in cash.', 'He was searched: a considerable sum of money.'], ['A large amount of cash was taken from her.', 'She was in possession of £40 in cash.', 'She was found in tears. A large sum of money had gone.', 'A bag of cash.']],
  ['fraud', ['A fraudster.', 'A scam.', 'She was scammed.', 'A phishing page.', 'Paid in bitcoin.', 'In cryptocurrency.', 'Her page was hacked.', 'Her bank details.', 'Her card details.', 'A courier came.', 'An investment.'], ['A bank.', 'A card.', 'The river bank.']],
])('%s is called to mind by what is meant, and not by what only sounds so', (id, meant, alike) => {
  const calls = (narrative: string): boolean => promptsFor(toldVersion({ narrative })).some((prompt) => prompt.id === id);
  expect(meant.filter((narrative) => !calls(narrative))).toEqual([]);
  expect(alike.filter(calls)).toEqual([]);
});

test('an allegation against police, in whatever words it is made (page 17)', () => {
  const calls = (narrative: string): boolean => promptsFor(toldVersion({ narrative })).some(({ id }) => id === 'police-on-duty');
  const meant = [
    ...['A complaint about the police.', 'He will complain of officers.', 'She is complaining about a constable.', 'He complains about constables.', 'An allegation against an officer.', 'He alleges force by the officer.', 'They allege theft by police.', 'He alleged it of a constable.'],
    ...['Assaulted by officers.', 'Force used by two officers.', 'Excessive force by three constables.', 'She alleges a push by a PCSO.', 'Assaulted by custody staff.', 'Assaulted by the custody sergeant.'],
  ];
  const alike = ['A complaint about a neighbour. The police came.', 'He complied with an officer.', 'Assaulted near the police station.', 'An allegation against a policeman’s son.', 'Assaulted by his brother while the whole of the street looked on, and seen by police.', 'An allegation about customs staff.'];
  expect(meant.filter((narrative) => !calls(narrative))).toEqual([]);
  expect(alike.filter(calls)).toEqual([]);
});

test('a course of conduct, in whatever words it is told (page 55)', () => {
  const calls = (narrative: string): boolean => promptsFor(toldVersion({ narrative })).some(({ id }) => id === 'course-of-conduct');
  const meant = [
    ...['Repeatedly.', 'Over and over.', 'Again and again.', 'He is constantly there.', 'A constant worry.', 'The third time.', 'Every day.', 'Every night.', 'Every week.', 'On three different days.', 'On several occasions.', '14 times.', 'Twelve separate occasions.', 'Dozens of calls.', '30 messages.', 'Many texts.'],
    ...['He keeps calling.', 'He kept on following her.', 'She keeps ringing.', 'They keep shouting.', 'He followed her home.', 'He follows me.', 'She is following them.', 'She is stalked.', 'A stalker.', 'It is stalking.', 'He harasses her.', 'Harassment.'],
  ];
  const alike = ['Every house.', 'A third man.', 'One time.', '3 calls.', 'He keeps bees.', 'He followed the road.', 'A stalk of celery.', 'The following day.'];
  expect(meant.filter((narrative) => !calls(narrative))).toEqual([]);
  expect(alike.filter(calls)).toEqual([]);
});

test.each(['Restraining Order', 'Protection from Harassment Order', 'Stalking Order', 'Stalking Protection Order', 'Non-Molestation Order', 'Non Molestation Order', 'Criminal Behaviour Order', 'Sex Offender Notification Order', 'Sexual Harm Prevention Order', 'Female Genital Mutilation Protection Order', 'FGM Protection Order', 'Knife Crime Prevention Order', 'Domestic Abuse Protection Order', 'Domestic Violence Protection Notice'])(
  'an order is called to mind by its name alone: %s (pages 89-90)',
  (name) => {
    expect(promptsFor(toldVersion({ narrative: `There is a ${name} on him.` })).map(({ id }) => id)).toContain('an-order');
  },
);

test('the log is read as the report is', () => {
  expect(promptsFor(toldVersion({ narrative: 'A fight.', log: ['Operator: seen on CCTV.'] })).map(({ id }) => id)).toEqual(['seen-on-video']);
});

test.each<readonly [string, { readonly role: string; readonly age: number | null }, readonly string[]]>([
  ['a suspect whose age is not told', { role: 'suspect', age: null }, []],
  ['a suspect of nine', { role: 'suspect', age: 9 }, ['under-ten']],
  ['a suspect of ten', { role: 'suspect', age: 10 }, []],
  ['a victim of nine', { role: 'victim', age: 9 }, []],
])('%s', (_, party, expected) => {
  expect(promptsFor(toldVersion({ narrative: 'A window was broken.', parties: [party] })).map(({ id }) => id)).toEqual(expected);
});

test.each<readonly [string, boolean]>([
  ...['He punches.', 'A push.', 'Kicking.', 'She was slapped.', 'He hits.', 'He grabbed her.', 'Stabbed.', 'Strangled.', 'He choked her.', 'A rape.', 'She was raped.', 'Assaulted.', 'He stole it.', 'Robbed.', 'A burglary.', 'Threats.', 'Damaged.', 'Smashing.', 'Graffiti.', 'They set fire to it.', 'She was groped.', 'He spat.'].map((words) => [words, true] as const),
  ...['A rapid train.', 'White paint.', 'The vampire film.'].map((words) => [words, false] as const),
  ['He punched her.', true],
  ['His bag was stolen.', true],
  ['A therapist called for advice.', false],
  ['He pushed her.', true],
  ['He lost his bag.', false],
])('no crime recorded of: %s', (narrative, isAsked) => {
  expect(secondLook(toldVersion({ narrative })) !== null).toBe(isAsked);
});

test('the second look says what it is, and where an incident closes as crime (NSIR, page 19)', () => {
  expect(secondLook(toldVersion({ narrative: 'He punched her.' }))).toMatchObject({ id: 'crime-in-the-words', cite: { source: 'NSIR', page: '19' } });
});

test('where each is printed', () => {
  const all = promptsFor(toldVersion({ narrative: everything, parties: [{ role: 'suspect', age: 9 }] }));
  expect(all.map(({ id, cite }) => `${id}, ${cite.source} ${cite.page}`)).toEqual([
    ...['under-ten, CRR 9', 'partner-agency, CRR 10', 'seen-on-video, CRR 8', 'impaired, CRR 9', 'counter-allegation, CRR 8-9', 'at-school, CRR 12', 'police-on-duty, CRR 17'],
    ...['course-of-conduct, CRR 55', 'an-order, CRR 89-90', 'fraud, CRR 97', 'said-before, NSIR 5'],
  ]);
});

test('every page of the rules that is named has something to show', () => {
  const all = promptsFor(toldVersion({ narrative: everything, parties: [{ role: 'suspect', age: 9 }] }));
  expect(all).toHaveLength(11);
  expect(all.filter(({ cite }) => cite.source === 'CRR' && paragraphsOn(cite).length === 0)).toEqual([]);
});
