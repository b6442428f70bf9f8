/** Stories of every other day: shops, homes, cars, messages, families, deaths, and much that is no crime. */
import type { Family } from '../family.ts';
import { noCrime, notConfirmed, otherForce, record, reported, ruled, stateOffence } from '../finding.ts';

export const everyday: readonly Family[] = [
  {
    key: 'shop-theft', weight: 70, opening: ['Theft - shoplifting', 'Shoplifting'], grades: [3, 4], by: 'staff', rhythm: 'day', place: 'shop', ago: [5, 300],
    cast: { r: 'any 19-60', s: '?any 16-55' }, words: { job: 'shop manager', goods: '{stock from the display by the door|several items from the shelves|goods from the promotion stand}' },
    variants: [
      { story: ['<r> reports that <when> <s> selected <goods> to the value of <money:15-240> and left <place> without paying. <s.look>. {Known to staff by sight|Not seen before}.', 'Theft of <goods> worth <money:15-240> from <place> <when>. <s.ref> concealed the goods in a {bag|coat} and {walked|ran} out past the tills. <s.look>.'], more: ['CCTV {available|being downloaded}.', 'Goods not recovered.'], right: [record('shoplifting', 'Goods taken without payment; the business confirms.', { victim: 'premises' })], closing: 'P17', wrong: [{ reason: 'investigate-to-record', findings: [noCrime('F2', 'No suspect and CCTV not seen yet. To be recorded once viewed.', { victim: 'premises' })], closing: 'D3', comment: 'The business has confirmed the theft. Recording does not wait for the footage.' }] },
      { weight: 0.25, story: ['<r> rang about <goods> leaving <place> unpaid <when>, then rings back: the {till roll|self-service record} shows that they were paid for at another till.'], right: [noCrime('F2', 'The business has found that the goods were paid for.', { victim: 'premises', offender: 'unknown' })], closing: 'D1' },
    ],
  },
  {
    key: 'car-damage', weight: 45, opening: ['Criminal damage', 'Damage to vehicle'], grades: [3, 4], by: 'victim', rhythm: 'morning', place: 'street', ago: [120, 900], cast: { v: 'any 19-80' }, words: { harm: '{the nearside wing mirror kicked off|a scratch along both doors|all four tyres let down and two slashed|the rear window smashed}' },
    variants: [{ story: ['<v> parked the car, <reg>, on <place> overnight and found {this morning|at first light} that it had <harm>. Cost of repair about <money:80-900>.', '<v> reports <harm> on <v.his> vehicle <reg>, parked outside the address on <place>.'], more: ['No CCTV. Neighbours saw nothing.', 'Two other cars in the road {were touched as well|were not touched}.'], right: [record('damageVehicle', 'Owner confirms deliberate damage to the vehicle.', { offender: 'unknown' })], closing: 'P17' }],
  },
  {
    key: 'from-car', weight: 35, opening: ['Theft from vehicle'], grades: [4], by: 'victim', rhythm: 'morning', place: 'car-park', ago: [60, 900], cast: { v: 'any 19-75' }, words: { goods: '{power tools|a rucksack with a laptop|sunglasses and loose change|golf clubs}' },
    variants: [{ story: ['<v> left vehicle <reg> in <place> and came back to find {a window broken|the door forced|no sign of force} and <goods> missing, value <money:40-1800>.'], right: [record('theftFromVehicle', 'Property taken from the vehicle; owner confirms.', { offender: 'unknown' })], closing: 'P17' }, { weight: 0.12, story: ['<v> thought that <goods> had gone from vehicle <reg> in <place>, and on a call back says that they were at home all along. The car was not touched.'], right: [noCrime('F1', 'The property was at home; the owner says that nothing was taken.', { offender: 'unknown' })], closing: 'D5' }],
  },
  {
    key: 'home-burglary', weight: 22, opening: ['Burglary - residential'], grades: [1, 2], by: 'victim', rhythm: 'evening', place: 'home', ago: [20, 600], cast: { v: 'any 25-85' }, words: { way: '{a rear patio door|the kitchen window|the front door, lock snapped}' },
    variants: [{ story: ['<v> returned home to <street> <when> to find that entry had been made through <way>. Untidy search of two bedrooms. {Jewellery|Cash and a tablet|Car keys} taken.'], more: ['Scene to be examined.', '<v.ref> is staying with family tonight.'], right: [record('burglaryHome', 'Entry as a trespasser and theft from a dwelling; occupier confirms.', { offender: 'unknown' })], closing: 'P17' }],
  },
  {
    key: 'ex-partner-messages', weight: 26, opening: ['Harassment', 'Malicious communications', 'Domestic'], qualifiers: ['Domestic abuse'], grades: [2, 3], by: 'victim', rhythm: 'evening', place: 'home', ago: [30, 2000], cast: { v: 'f 18-60', s: 'm 20-62' },
    variants: [
      { weight: 3, story: ['<v> separated from <s> <n:2-14> months ago. Since then <s.he> has sent <n:12-140> messages in <n:3-9> days although asked to stop, has waited outside <v.his> work on <n:2-4> occasions and {followed <v.him> home once|sat in a car opposite the house}. <v.ref> is uneasy and wants it to stop; <v.he> goes about <v.his> day as before.'], more: ['Screenshots have been kept.', 'No injunction in place.', 'Risk assessment completed: {medium|high}.'], log: ['op: <v.ref> asked about earlier incidents: {two not reported|one reported last month}.'], right: [record('stalking', 'A course of conduct by a former partner: repeated, unwanted and fixated, without fear of violence or a changed life. Stalking 195/12, with the domestic abuse flag.', { flags: ['domestic-abuse', 'online'] })], closing: 'A1', wrong: [{ reason: 'harassment-stalking-communications', findings: [noCrime('F2', 'Unwanted contact after a separation. Advice given to block the number.')], closing: 'P7', comment: 'This is an unwanted course of conduct by a former partner. Stalking is recorded.' }] },
      { weight: 2, story: ['<v> and <s> argued by telephone <when> about {collecting the children|money owed|belongings left at the house}. Raised voices, nothing threatened. <v.ref> wants it on record and no more.'], right: [noCrime('F2', 'A verbal argument with no offence disclosed; the caller confirms that nothing was threatened.')], closing: 'P7' },
      { weight: 0, ruled: 'harassment-only', story: ['<v> separated from <s> <n:4-9> months ago. They do not agree on the days <s.he> has their daughter. He has sent <n:9-20> messages about it over three weeks although asked to go through the solicitor, some of them rude, and <v.ref> is tired and upset by them. He stopped on the days on which she answered.'], more: ['All the messages have been kept and sent in.', 'He has not come to the address.'], log: ['op: <v.ref> asked: he has not followed her, waited for her or been to her work. She is not afraid of him.', 'op: Put to the force crime registrar before it is decided.'], right: [record('harassment', 'Repeated messages after he was asked to stop. Between former partners that would be stalking; the registrar has ruled that in this incident it is harassment in law only (page 55).', { flags: ['domestic-abuse'] })], closing: 'P7' },
    ],
  },
  {
    key: 'domestic-assault', weight: 30, opening: ['Domestic - assault', 'Violence against the person'], qualifiers: ['Domestic abuse'], grades: [1, 2], by: 'victim', rhythm: 'night', place: 'home', ago: [3, 90], cast: { v: 'f 27-52', s: 'm 28-56', v2: 'any 8-12' },
    variants: [
      { weight: 3, story: ['<v> states that her partner <s> {came home drunk|had been drinking and lost his temper over dinner} <when>, took hold of her by the hair and punched her to the face. Bruising already showing. <v.ref> has said she will not support a prosecution.'], log: ['pc: <v.ref> confirms what happened, does not want to make a statement.'], right: [record('actualBodilyHarm', 'She confirms the assault with injury. Not supporting a prosecution is no ground not to record.', { flags: ['domestic-abuse', 'alcohol'] })], closing: 'P7', wrong: [{ reason: 'domestic-abuse', findings: [noCrime('F2', 'Victim does not wish to make a complaint.')], closing: 'P7', comment: 'She confirmed the crime. An unwilling victim is still recorded.' }] },
      { weight: 1, story: ['<v> rings to say that <s> pushed her into the kitchen units and then slapped their child <v2> who had come downstairs. Neither has a mark, and nothing hurts now.'], right: [record('commonAssault', 'She confirms being pushed; no injury and no more than a passing moment of pain.', { flags: ['domestic-abuse'] }), record('commonAssault', 'A second victim: the child was slapped, as the parent reports.', { victim: 'v2', without: { ground: 'parent-or-carer', why: 'Reported by the child’s mother, who acts for the child.' } })], closing: 'P7', wrong: [{ reason: 'additional-crime', findings: [record('commonAssault', 'She confirms being pushed.', { flags: ['domestic-abuse'] })], closing: 'P7', comment: 'There are two victims: the child was slapped as well.' }] },
      { weight: 1, by: 'third', cast: { w: 'any 25-80' }, story: ['<w>, a neighbour, hears <v> and <s> shouting about {money|the children’s bedtime|a phone} <when>. Officers saw them apart: <v> says that nobody was touched, nothing was thrown and she is not afraid of him. The children were asleep.'], log: ['pc: No marks, no disorder in the flat. Risk assessment: standard.'], right: [noCrime('F2', 'Seen apart and unmarked; she says that it was words only. A domestic incident.')], closing: 'P7' },
    ],
  },
  {
    key: 'reported-rape', weight: 8, opening: ['Sexual offence', 'N100 Reported rape'], grades: [2], by: 'third', rhythm: 'night', place: 'home', ago: [300, 4000], cast: { v: 'f 18-45', w: 'any 18-50', s: '?m 20-45' },
    variants: [
      { story: ['<w> reports on behalf of a friend, <v>, that she was raped <day> by a man she had met that evening. <v.ref> has not spoken to police and is not sure that she wants to.'], right: [reported('100/01', 'F5', 'Reported by a friend; she has not confirmed yet. N100/01 until she is seen.', { alleged: 'rapeWoman' })], closing: 'P6' },
      { story: ['<w> reports that <v> has told her she was raped in <awaytown> <day>, which is policed by <force>. <v.ref> is willing to be spoken to.'], right: [reported('100/03', 'F6', 'Committed in the area of another force. N100/03 first, then passed on.', { alleged: 'rapeWoman', force: 'given' })], closing: 'P6' },
    ],
  },
  {
    key: 'sudden-death', weight: 14, opening: ['Sudden death'], grades: [2], by: 'third', rhythm: 'morning', place: 'home', ago: [10, 120], cast: { v: 'any 24-70', w: 'any 25-75' }, plain: true,
    variants: [{ story: ['<w> has not seen {a neighbour|a colleague|a friend}, <v>, for <n:2-6> days and let officers in. Found deceased {in bed|in the living room}. No sign of disturbance; cause not known.'], log: ['pc: Paramedics confirm life extinct. Nothing suspicious seen. Coroner’s officer informed.'], right: [reported('300/01', 'F2', 'Unexpected death, cause not yet known, nothing to suggest an offence. N300/01.', { offender: 'unknown' })], closing: 'P16' }],
  },
  {
    key: 'youths', weight: 55, opening: ['Anti-social behaviour', 'ASB nuisance'], qualifiers: ['Youth related'], grades: [3, 4], by: 'third', rhythm: 'evening', place: 'park', ago: [1, 60], cast: { w: 'any 30-80', v: 'any 30-80', s: '?any 13-17' }, plain: true,
    variants: [
      { weight: 4, story: ['<w> rings about <n:5-14> youths on <place> playing loud music and riding electric scooters in circles. {Nobody has been threatened|They move on when spoken to and come back}.'], right: [noCrime('F1', 'Noise and nuisance on open ground; no offence alleged.', { offender: 'group' })], closing: 'A2' },
      { weight: 1, story: ['<w> reports that youths on <place> have thrown stones at a house and broken a ground floor window. The householder, <v>, has come out and confirms it.'], right: [record('damageHome', 'Window broken by stones; householder confirms.', { offender: 'group' })], closing: 'A2', wrong: [{ reason: 'no-explanation', findings: [noCrime('F1', 'Youth nuisance, area patrolled, no trace.', { offender: 'group' })], closing: 'A2', comment: 'A window was broken and the householder confirms it: that is criminal damage, not nuisance.' }] },
    ],
  },
  {
    key: 'concern', weight: 60, opening: ['Concern for safety', 'Missing person'], qualifiers: ['Mental health'], grades: [1, 2], by: 'third', rhythm: 'any', place: 'home', ago: [10, 600], cast: { v: 'any 15-88', w: 'any 25-70' }, plain: true,
    variants: [{ story: ['<w> is worried about <v>, who {has not answered calls since yesterday|left the house upset|sent a message saying goodbye}. Lives on <street>, <town>. {No medical history known|History of depression}.'], log: ['pc: <v.ref> located safe and well, {with family|at home}. No offences disclosed.'], right: [noCrime('F1', 'Found safe and well; no offence disclosed.', { offender: 'unknown' })], closing: 'P6' }],
  },
  {
    key: 'cannabis', weight: 16, opening: ['Drugs'], grades: [2], by: 'police', rhythm: 'night', place: 'street', ago: [5, 60], cast: { s: 'any 17-40', v: 'any 17-40' }, plain: true,
    variants: [{ story: ['<pc> stopped <s> on <place> <when> on foot. Smell of cannabis; search under section 23. <n:2-4> snap bags of green herbal matter found in a coat pocket. Admits it is cannabis for own use.'], right: [stateOffence('cannabis', 'Points to prove made out: possession, a controlled drug, known to be one.')], closing: 'P2' }, { weight: 0.3, story: ['<pc> stopped <s> on <place> <when> on foot. Smell of cannabis in the street; search under section 23. Nothing found on <s.him>. Slip given.'], right: [noCrime('F1', 'Searched and nothing found; no offence.', { victim: 'state' })], closing: 'D7' }],
  },
  {
    key: 'cycle', weight: 24, opening: ['Theft of pedal cycle'], grades: [4], by: 'victim', rhythm: 'day', place: 'shop', ago: [10, 180], cast: { v: 'any 14-65' },
    variants: [
      { weight: 5, story: ['<v> locked a {black hybrid|red mountain|blue road} bicycle worth <money:120-2200> at <place> and it was gone when <v.he> came back. Lock {cut and left|missing}.'], right: [record('pedalCycle', 'Cycle taken from where it was locked; owner confirms.', { offender: 'unknown' })], closing: 'D5' },
      { weight: 1, story: ['<v> reports a bicycle taken from <place>, then rings back ten minutes later: staff had moved it out of a doorway and have given it back.'], right: [noCrime('F2', 'Moved by staff and returned; the owner confirms that nothing was stolen.', { offender: 'unknown' })], closing: 'D5' },
    ],
  },
  {
    key: 'online-fraud', weight: 28, opening: ['Fraud'], grades: [4], by: 'victim', rhythm: 'office', place: 'home', ago: [600, 9000], cast: { v: 'any 22-85' },
    variants: [{ story: ['<v> paid <money:60-2400> for {concert tickets|a puppy|a games console} advertised online. Nothing arrived and the seller has blocked <v.him>. No local suspect.'], right: [ruled('Fraud without a call for service goes to Report Fraud and is not recorded locally (pages 97-98).', 'No arrest, not in progress, no local suspect: reporter sent to Report Fraud.', { offender: 'unknown', alleged: 'fraudFalseRepresentation' })], closing: 'D3' }],
  },
  {
    key: 'playground', weight: 12, opening: ['Violence against the person', 'School incident'], qualifiers: ['Youth related'], grades: [3, 4], by: 'professional', rhythm: 'school', place: 'school', ago: [20, 300], during: [10, 11], cast: { v: 'any 11-15', s: 'any 11-15', r: 'any 28-60' }, words: { job: 'deputy head teacher' },
    variants: [{ story: ['<r> reports a scuffle between pupils <v> and <s> in the playground of <place> at break <day>. <v.ref> was pushed over, no injury. The school is dealing with it and does not ask for a crime to be recorded.'], right: [ruled('Schools protocol: on school premises in school hours, not serious, and nobody entitled asks for a record (page 12).', 'Dealt with by the school under its own procedure.', { alleged: 'commonAssault' })], closing: 'A1' }],
  },
  {
    key: 'social-worker', weight: 14, opening: ['Referral', 'Child protection'], qualifiers: ['Vulnerable child or young person'], grades: [2, 3], by: 'professional', rhythm: 'office', place: 'home', ago: [300, 3000], cast: { v: 'any 6-14', s: 'any 25-50', r: 'any 27-60' }, words: { job: 'social worker' },
    variants: [{ story: ['<r> refers that <v> has told school staff of being hit with a belt at home by {a parent|an adult in the household}, <s>. A mark was seen on the arm. The family does not want police involved.'], right: [record('actualBodilyHarm', 'Reported by a professional acting for the child; recorded whether or not the family agrees.', { without: { ground: 'professional-third-party', why: 'A social worker reports in that capacity; no doubt of status or truth.' } })], closing: 'P6', wrong: [{ reason: 'third-party-referral', findings: [notConfirmed('F5', 'Family visited and do not confirm.', 'Victim’s family does not confirm the allegation.')], closing: 'P6', comment: 'A professional always acts for the victim. Confirmation is not needed.' }] }],
  },
  {
    key: 'elsewhere', weight: 10, opening: ['Theft', 'Message'], grades: [4], by: 'victim', rhythm: 'day', place: 'home', ago: [600, 9000], cast: { v: 'any 19-70', s: '?any 18-40' },
    variants: [
      { weight: 3, story: ['<v> lives in <town> and was robbed of a phone in <awaytown> <day>. <force> have been told and are recording it, reference given.'], right: [otherForce(true, 'Dealt with and recorded by the force where it happened.', { alleged: 'robbery' })], closing: 'D6' },
      { weight: 1, story: ['<v> reports that <v.his> bag was stolen from beside a café table in <awaytown> <day>. Passed to <force>; no reference yet.'], right: [otherForce(false, 'Passed to the force where it happened; their reference is awaited.', { alleged: 'theftOther' })], closing: 'D6' },
    ],
  },
  {
    key: 'seen-fight', weight: 16, opening: ['Violence against the person', 'Public order'], grades: [1, 2], by: 'third', rhythm: 'night', place: 'pub', ago: [1, 20], cast: { w: 'any 20-60', v: '?any 18-40', s: '?any 18-40' },
    variants: [{ story: ['<w> saw a man being punched outside <place> <when>. All parties had left before officers came.'], log: ['pc: Area searched, hospital checked, door staff asked. No victim found.'], right: [notConfirmed('F4', 'Area searched, hospital and door staff asked, appeal left with the licensee.', 'Seen by a passer-by; the victim cannot be traced and recording is neither necessary nor appropriate.', { alleged: 'commonAssault' })], closing: 'A1' }],
  },
  {
    key: 'lost', weight: 24, opening: ['Lost property'], grades: [4], by: 'victim', rhythm: 'office', place: 'street', ago: [60, 3000], cast: { v: 'any 18-85' }, plain: true,
    variants: [
      { story: ['<v> has lost a {purse|passport|phone} somewhere between <place> and <otherstreet>. No suggestion that it was stolen.'], right: [noCrime('F1', 'Lost, not stolen; the reporter says so.', { offender: 'unknown' })], closing: 'D5' },
    ],
  },
  {
    key: 'dispute', weight: 16, opening: ['Civil dispute'], grades: [4], by: 'victim', rhythm: 'office', place: 'home', ago: [60, 3000], cast: { v: 'any 18-85' }, plain: true,
    variants: [
      { story: ['<v> is in dispute with a {builder|landlord|garage} over <money:300-6000>. Work done, quality disputed. Advised to take legal advice.'], right: [noCrime('F1', 'A dispute over work done; a civil matter.', { offender: 'unknown' })], closing: 'P5' },
    ],
  },
];
