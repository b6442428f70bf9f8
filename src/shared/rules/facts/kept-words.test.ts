/**
 * The names of facts and the words that may be told of them, as decisions keep them: a document that was kept is read for ever, so
 * that none of these is taken away or called otherwise. What is added to the declaration is added here.
 */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { FactsDocument } from './document.ts';
import { bare, shapeOf, shapesByKind, wordsOf, type Schema, type Shape } from './schema-parts.ts';

/** A part of the document or a kind of act, and below it its facts with what may be told: `[one several]`, numbers by their bounds. */
const kept = `
every
  id: text
  by: [text]
  to: [text]
  on: text
  until: text
  inCourseOf: text
  afterReport: number 0-1000
  probable: yes-no
  contraryEvidence: yes-no
  traced: yes-no
  confirmed: yes-no
  without: necessary appropriate neither
  pointsToProve: made-out not-made-out
  supported: yes-no
  enquiriesMade: yes-no
  graveConsequence: yes-no
  askedToRecord: [school child-parent-or-representative]
  authorityDecided: not-yet cps-advice-sought charge-summons-or-out-of-court misconduct-that-is-notifiable
  aspects: [hostility-disability hostility-transgender hostility-race hostility-religion hostility-sexual-orientation for-scrap-metal abusive online child-sexual-abuse child-sexual-exploitation alcohol corrosive-substance honour spiking abusive-towards-another]
  religionTargeted: christian buddhist hindu jewish muslim sikh other none unknown
  metal: infrastructure non-infrastructure hard-to-tell
  corrosiveEvidence: [skin clothing attempt]
  flags: [hate metal-theft domestic-abuse online csa cse alcohol corrosive honour-based spiking hate:disability hate:transgender hate:racial hate:religion hate:sexual-orientation religion:christian religion:buddhist religion:hindu religion:jewish religion:muslim religion:sikh religion:other religion:none religion:unknown metal-theft:infrastructure metal-theft:non-infrastructure]
  recordedAt: text
  delay: [rationale registrar-oversight to-investigate-first]
  authorityDecidedOn: text
  recordingCompromises: [public-interest investigation safety]
  harmEndedOn: text
  madeOutOn: text
  circumstances: [recorded-by-another-force school-premises-in-school-hours police-on-duty seen-only-on-video reporter-impaired counter-allegation lead-by-another-authority outside-england-and-wales place-in-question national-crime-agency in-another-force-area]
  setting: [mobile-or-internet-device british-transport-police in-flight-place-unclear at-sea several-forces another-place-agreed]
  suspectWas: text
  victimWas: text
  suspectLives: text
  victimLives: text
  businessPlace: text
  firstAware: text
  agreedForce: text
  agreement: [rationale decision-makers-or-registrars-of-both-forces]
  flight: [internal international-arriving international-departing british-registered]
  committedIn: england-or-wales scotland northern-ireland outside-the-united-kingdom
  declined: yes-no
  connection: [investigated-by-this-force victim-in-england-or-wales-at-the-time interaction-needed-at-the-time suspect-national-or-resident]
report
  receivedAt: text
  by: victim representative parent-or-carer professional other-third-party police competent-authority anonymous nobody other-party multi-agency-panel sexual-assault-referral-centre
  to: police report-fraud
  referralCentre: [investigation-wanted details-passed-on samples-submitted depersonalised-intelligence no-details-passed-on samples-frozen]
  inDoubt: yes-no
victims
  id: text
  kind: person organisation
  age: number 0-130
  sex: female male
  capacity: [constable emergency-worker prison-officer designated-person nca-officer revenue-officer traffic-officer immigration-officer court-security-officer assisting-a-constable]
  investedWith: text
  household: text
offenders
  id: text
  age: number 0-130
  sex: female male
  group: text
pairs
  victim: text
  offender: text
  relationship: partner former-partner family parent-of-the-same-child acquaintance stranger
  wereOncePartners: yes-no
  registrarSaysHarassmentOnly: yes-no
recorded
  victim: text
  offender: text
  class: text
  code: text
  lastIncident: text
  dealtWith: yes-no
  ended: yes-no
removals
  of: text
  reason: C1 C2 C3 C4 C5
  decidedBy: registered-registrar registrar chief-officer-on-the-registrars-advice designated-decision-maker somebody-else
  independent: yes-no
  victimTold: yes-no
  otherForceReference: none crime-number crime-related-incident-number
  outsideShown: yes-no
  information: [additional verifiable determines-no-crime]
  withdrawn: yes-no
  pressure: yes-no
  duplicateOf: live-record no-live-record
  mistake: yes-no
  selfDefence: yes-no
  groundsDecision: none negative-reasonable negative-conclusive
reclassifications
  of: text
  to: another-class N100/01 N100/02 N100/03
  class: text
  code: text
  reason: new-information original-error more-serious-historic-crime charged-with-another-offence something-else
  decidedBy: registered-registrar registrar designated-decision-maker somebody-else
  justified: yes-no
  investigated: yes-no
outcomes
  of: text
  type: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 1A 2A 3A
  victimTold: yes-no
  suspectTold: yes-no
  suspect: not-identified can-be-found identity-established
  victim: supports not-able-to-support out-of-contact
  evidence: sufficient-to-charge shows-responsibility insufficient
  chargedWith: recorded-crime alternate-on-the-same-facts other-facts
  alternate: manslaughter infanticide child-destruction causing-or-allowing-death sexual-offences-2 sexual-offences-6-1 sexual-offences-8-1-or-2 sexual-offences-9-2 sexual-offences-13 sexual-offences-25-6 sexual-offences-30-3 sexual-offences-34-2 another-sexual-offence theft another-offence
  decidedBy: officer sergeant inspector inspector-equivalent superintendent registrars-team designated-decision-maker registrar registered-registrar prosecutor
  nature: [domestic-abuse-by-intimate-partner domestic-abuse-otherwise high-risk-domestic-abuse hate child-abuse relevant-to-work-with-children-or-vulnerable retail-robbery]
  matters: [cautioned-or-convicted-within-two-years specified-in-appendix-b suspect-vulnerable suspect-interviewed not-reported-before aggravating-factors warrant-in-the-first-instance wanted-on-pnc]
  caution: simple conditional
  death: nobody before-enough-evidence with-enough-evidence
  otherBody: agency police-force
  triable: indictable-only either-way summary-only
  chargeWouldBe: summary-only triable-in-the-crown-court
  shown: [charge-record principal-or-accessory no-ground-to-reclassify murder-established related-to-the-death alternate-in-public-interest penile-penetration limited-force low-value not-prolific no-weapon why-force-not-charged why-not-referred history-eligible police-may-decide prosecutor-authorised superintendent-authorised-referral exceptional-circumstances clear-admission gravity-matrix youth-justice-views signed-form appropriate-adult victims-views similar-and-not-graver linked-to-proceedings guilty-knowledge acceptance-signed court-took-it linked-by-more victim-traced-and-confirms death-documented decider-fits within-scheme suspect-suitable identity-checked need-not-accept justified-despite-aggravation small-quantity knowledge-admitted no-defence-raised reparative-purpose responsibility-accepted actions-agreed rationale prosecutors-certificate public-interest-alone age-evidenced illness-or-death-verified adjournment-considered victim-could-not-support suspect-recorded difficulties-recorded points-made-out time-limit-expired no-lines-left why-referred local-review victim-has-contact public-interest-considered activity-recorded why-no-further-action why-not-formal activity-agreed activity-completed youth-justice-delivers]
offence
  class: text
  code: text
  weaponUsed: yes-no
  against: victim state
assault
  injury: none passing-pain actual wound serious
  intentSeriousHarm: yes-no
  features: [intent-to-kill strangled-or-suffocated racially-or-religiously-aggravated]
theft
  force: none to-property-only to-steal to-escape-the-premises assault-to-rob after-leaving-pursued after-leaving
  property: personal business business-as-personal both
  personalValue: number 0-100000000
  businessValue: number 0-100000000
  goods: other pedal-cycle e-bike e-motorcycle e-scooter conveyance dog cat mail electricity machine-contents card-details
  from: person shop dwelling motor-vehicle other-vehicle public-transport public-transport-closed-area place-open-to-the-public elsewhere
  intent: keep use
  byEmployee: yes-no
  withinLimits: yes-no
  shop: [non-public-area till trespasser-charged-with-burglary]
  shopUnits: [text]
  vehicleOwners: [text]
  country: england wales
  petDeed: taken detained
  livedTogether: yes-no
  dealtWithByOwner: yes-no
burglary
  force: none to-property-only to-steal to-escape-the-premises assault-to-rob after-leaving-pursued after-leaving
  property: personal business business-as-personal both
  personalValue: number 0-100000000
  businessValue: number 0-100000000
  deed: entered attempted distraction attempted-distraction
  trespass: yes-no
  purpose: steal serious-harm damage other
  premises: house-flat-houseboat room-let-individually hall-of-residence-room hostel-or-care-home-room hotel-room-holiday-home-chalet caravan-or-holiday-boat outbuilding-with-door-to-home outbuilding building-away-from-home business-or-community shop-non-public-area-or-till shop-open-to-customers
  habitation: owner long-stay short-stay vacant-habitable vacant-not-habitable
  solelyBusiness: yes-no
  carried: [firearm-or-imitation weapon-of-offence explosive]
  chargedWithBurglary: yes-no
  buildings: [text]
vehicle
  force: none to-property-only to-steal to-escape-the-premises assault-to-rob after-leaving-pursued after-leaving
  property: personal business business-as-personal both
  personalValue: number 0-100000000
  businessValue: number 0-100000000
  deed: taken driven-or-carried-only entered interfered-with tampered-with
  intent: keep use
  aggravation: [dangerous-driving-alleged dangerous-driving-made-out accident-injuring accident-damaging-other-property vehicle-damaged accident-killing]
  damaged: yes-no
  likelier: theft-or-taking damage
  crimeNotIntended: yes-no
  value: number 0-100000000
damage
  fire: yes-no
  what: home other-residential-building business-outbuilding business-or-community-building vehicle protected-monument other
  marks: [life-endangered racially-or-religiously-aggravated easily-put-right entry-point]
  likelier: damage burglary theft-or-taking
  buildings: [text]
  value: number 0-100000000
threat-of-damage
  whose: the-other a-third-person own
  endangersLife: yes-no
  meantToBeFeared: yes-no
blackmail
  demand: gain-or-loss sexual-favours
  unwarranted: yes-no
  hacking: yes-no
  compliedOrLost: yes-no
  denialOfService: yes-no
  callForService: [arrest in-progress-or-just-committed local-suspect passed-by-nfib registered-item]
making-off
  paid: not before-police-contact after-police-contact
course-of-conduct
  occasions: number 0-10000
  features: [fixated-or-obsessive fear-of-violence serious-alarm-or-distress controlling-or-coercive continuous aggravated-by-race-or-religion]
  seriousEffect: yes-no
  responsibleForChild: yes-no
  continuesRecorded: yes-no
  gapBridged: yes-no
message
  content: threat-of-death-or-serious-harm knowingly-false indecent-or-grossly-offensive nuisance rude-or-upsetting
  meant: yes-no
  continuesRecorded: yes-no
  gapBridged: yes-no
breach-of-order
  order: restraining-order injunction-against-harassment stalking-protection-order stalking-notification-requirements non-molestation-order criminal-behaviour-order sex-offender-notification-order sexual-harm-prevention-order sexual-risk-order foreign-travel-order female-genital-mutilation-protection-order forced-marriage-protection-order knife-crime-prevention-order knife-crime-notification-requirements serious-violence-reduction-order violent-offender-order serious-crime-prevention-order terrorism-notification-requirements terrorism-prevention-measures domestic-abuse-protection-order domestic-abuse-notification-requirements bail domestic-violence-protection-notice domestic-violence-protection-order prison-licence another-court-order
  madeOn: conviction acquittal
public-disorder
  behaviour: fear-or-provocation-of-violence intentional-harassment-alarm-or-distress harassment-alarm-or-distress affray violent-disorder riot
  aggravatedByRaceOrReligion: yes-no
  becauseOfSex: yes-no
  seenByPolice: yes-no
  stoppedOnWarning: yes-no
fraud
  callForService: [arrest in-progress-or-just-committed local-suspect passed-by-nfib registered-item]
  places: [suspect-or-operation-address workplace delivery-address redirect-address most-offences first-offence victims-home-or-work railway suspects-in-different-areas beneficiary-address beneficiary-bank takeover-address account-taken-over suspect-present]
  items: [text]
  scheme: advance-fee-419 lottery cheque-for-too-much dating fraud-recovery inheritance rental other-advance-fee loan-fee boiler-room pyramid-or-ponzi prime-bank-guarantee timeshare-or-holiday-club other-investment online-shopping-or-auction consumer-phone door-to-door other-consumer computer-software-service ticket holiday-that-does-not-exist retail charity charity-or-lottery-grant cheque-card-or-bank-account credit-application mortgage mandate wrongful-credit insurance-by-policyholder insurance-broker telecom-contract corporate-employee corporate-procurement business-trading false-accounting insolvency passport-application benefit government-grant tax-return pension-by-pensioner pension-on-pensioner pension-liberation regulatory failing-to-disclose abuse-of-position driving-licence-application copied-number-plate identity-only other
  approach: mass-contact personal
  victimDid: nothing contacted-again acted
  falseRepresentation: shown not-shown
  attemptToSell: work-or-sale clear-attempt doubtful none
  stolen: yes-no
  authorityConfirms: yes-no
  losers: [text]
  particulars: [only-the-victims-home-is-here only-money-passed-through-here no-connection-here account-holder-not-sent-by-institution institution-reports first-party conspiracy compromised-location services-obtained paid-with-stolen-card through-payment-service company-card no-contract-obtained goods-were-stolen-and-buyer-keeps-them charity-real-and-not-organised merely-preparatory bags-of-real-charity-taken insurance-premiums-kept in-order-to-steal customers-deceived by-a-bankrupt false-identity-document fraud-was-the-purpose]
computer-misuse
  callForService: [arrest in-progress-or-just-committed local-suspect passed-by-nfib registered-item]
  places: [suspect-or-operation-address workplace delivery-address redirect-address most-offences first-offence victims-home-or-work railway suspects-in-different-areas beneficiary-address beneficiary-bank takeover-address account-taken-over suspect-present]
  items: [text]
  what: phishing malware denial-of-service hacking-server hacking-device hacking-account hacking-exchange
  reach: let-loose sent-to-victim link-followed released-by-suspect-here
  malwareUsed: yes-no
  concerted: yes-no
  unauthorised: yes-no
  demand: none made met
  enabled: nothing fraud computer-misuse
fraud-articles
  what: making-or-supplying-articles possessing-articles forging-prescription using-forged-prescription forging using-forgery possessing-forgery making-counterfeit-money passing-counterfeit-money possessing-counterfeit-money identity-document-with-intent apparatus-for-identity-documents identity-document driving-licence vehicle-insurance-certificate vehicle-registration-or-licence driver-work-records operators-licence test-certificate parking-document
  usedInFraud: yes-no
abduction
  deed: taken-away detained held-hostage
  elements: [force-or-fraud without-consent without-lawful-excuse]
  childTakenBy: parent-or-guardian somebody-else nobody
child-cruelty
  elements: [responsible wilful likely-to-harm]
death
  cause: homicide natural-causes natural-causes-now-doubted suicide drugs accident road-or-rail sudden-unexplained open-verdict not-apparent
  causeConfirmed: yes-no
  homicide: unlawful-killing manslaughter corporate-manslaughter infanticide child-destruction caused-or-allowed
  alreadyKept: [force-keeps-natural-deaths reported-death-recorded natural-death-recorded]
dog
  injured: person assistance-dog neither
driving
  result: death serious-injury neither
  manner: dangerous careless careless-under-influence careless-over-drug-limit disqualified unlicensed-or-uninsured not-known
  vehicleStolen: yes-no
  otherEvidence: yes-no
endangering
  deed: danger-to-road-users flashing-images encouraging-self-harm
  intended: yes-no
  apparent: yes-no
  exempt: yes-no
fgm
  deed: done-or-assisted failed-to-protect
  mandatoryReport: yes-no
  nationalOrResident: yes-no
forced-marriage
  pressure: yes-no
  toMarryBefore18: yes-no
modern-slavery
  source: referral duty-to-notify reported-to-police
  where: this-force england-and-wales scotland-or-northern-ireland overseas not-confirmed
  linkToUnitedKingdom: yes-no
  crimeInLaw: yes-no
  exploitation: servitude forced-labour travel offence-to-arrange-travel kidnapping-to-arrange-travel
  groundsDecision: pending negative positive
prostitution
  deed: caused-or-incited controlled brothel solicited paid-for-exploited-person sold-only
spiking
  purpose: injure-or-annoy endanger-life sexual another-crime cannot-be-told
threat
  of: death violence
  meantToBeFeared: yes-no
  feared: yes-no
  meantOrLikelyToBeBelieved: yes-no
  means: face-to-face message-or-call
  place: dwelling public
  aggravatedByRaceOrReligion: yes-no
drugs
  deed: production supply possession intent-to-supply permitting-premises had-on-a-ship carried-on-a-ship import export sold-for-intoxication search-obstructed
  drug: cocaine heroin lsd mdma crack methadone crystal-meth other-class-a amphetamine cannabis synthetic-cannabinoid ketamine mephedrone ghb gbl other-class-b anabolic-steroids piperazines khat nitrous-oxide other-class-c temporary-class unspecified psychoactive-substance
  identifiedBy: laboratory field-test admission experienced-officer nothing-yet
  premisesUse: production supply preparing-opium smoking-cannabis-or-opium another-use
  steroids: [for-import-or-export counterfeit]
  inCustody: yes-no
weapon
  weapon: blade-or-point offensive-weapon corrosive-substance firearm shotgun air-weapon imitation-firearm prohibited-firearm noxious-spray disguised-firearm
  deed: had threatened-with trespassed-with had-it-minded
  place: public school private prison
  intent: injure-or-endanger-life fear-of-violence indictable-offence resisting-arrest while-committing-an-offence none
  certificate: yes-no
  riskFeared: none physical-harm serious-physical-harm
  prohibitedInPrivate: yes-no
  weaponUsed: yes-no
perverting-justice
  deed: fabrication-or-interference intimidation harm-or-threat-of-harm
  proceedings: criminal civil
sexual-act
  deed: penetration-with-penis penetration-otherwise touching causing-or-inciting asking-for-an-image in-presence made-to-watch
  stage: completed attempted preparatory
  consent: did-not-consent consented did-not-take-part
  penetrative: yes-no
  features: [mental-disorder-impeding-choice mental-disorder-and-inducement-threat-or-deception mental-disorder-and-care-worker family-member position-of-trust]
  penetratedBy: [text]
  undefinedOffenders: yes-no
  reportedAsRape: yes-no
child-exploitation
  deed: meeting-after-grooming sexual-communication paid-for-sexual-services caused-or-incited-exploitation controlled-exploitation arranged-exploitation arranged-an-offence possessed-a-manual
  penetrative: yes-no
  arranged: rape-or-penetration-under-13 inciting-penetration-under-13 penetration-under-16 offence-by-somebody-under-18 without-penetration
intimate-image
  deed: shared threatened-to-share created-purported requested-purported sent-genitals
  intimateState: yes-no
  consented: yes-no
  purpose: [alarm-distress-or-humiliation sexual-gratification]
  reckless: yes-no
  meantToBeFeared: yes-no
  showsChild: yes-no
obscene-material
  deed: took-made-or-distributed-images-of-children possessed-images-of-children possessed-prohibited-images-of-children possessed-extreme-image-endangering-life possessed-extreme-image-of-serious-injury possessed-extreme-image-of-a-corpse possessed-extreme-image-of-an-animal possessed-extreme-image-of-rape possessed-extreme-image-of-penetration possessed-obscene-material-for-gain displayed-indecent-matter
  undulyForced: yes-no
indecency
  deed: exposure masturbation voyeurism up-skirting watching-breastfeeding other-lewd-act
  alarmIntended: yes-no
  seenByTwo: yes-no
  elements: [without-consent sexual-gratification humiliation-alarm-or-distress]
other-sexual-offence
  deed: substance-with-intent offence-with-intent trespass-with-intent intercourse-with-an-animal penetration-of-a-corpse
`;

const told = (schema: Schema): string => {
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum) return inner.options.join(' ');
  if (inner instanceof z.ZodArray) return `[${told(inner.element as Schema)}]`;
  if (inner instanceof z.ZodNumber) return `number ${inner.minValue}-${inner.maxValue}`;
  return inner instanceof z.ZodBoolean ? 'yes-no' : 'text';
};

const kinds = shapesByKind(FactsDocument.shape.acts);
const [first = {}] = kinds.values();
const common = Object.keys(first).filter((fact) => fact !== 'kind' && [...kinds.values()].every((shape) => fact in shape));

const linesOf = (part: string, shape: Shape, facts: readonly string[]): readonly string[] => [part, ...facts.flatMap((fact) => (shape[fact] === undefined ? [] : [`  ${fact}: ${told(shape[fact])}`]))];

const groups = ['report', 'victims', 'offenders', 'pairs', 'recorded', 'removals', 'reclassifications', 'outcomes'] as const;

test('what was once a fact or a word for one is so still', () => {
  const declared = [
    ...linesOf('every', first, common),
    ...groups.flatMap((group) => linesOf(group, shapeOf(FactsDocument.shape[group]), Object.keys(shapeOf(FactsDocument.shape[group])))),
    ...[...kinds].flatMap(([kind, shape]) => linesOf(kind, shape, Object.keys(shape).filter((fact) => fact !== 'kind' && !common.includes(fact)))),
  ];
  expect(declared).toEqual(kept.trim().split('\n'));
});

test('what is left out is unknown, or nothing, or the ordinary case', () => {
  const nothing = { victims: [], offenders: [], pairs: [], acts: [], recorded: [], reclassifications: [], removals: [], outcomes: [] };
  expect(FactsDocument.parse({})).toEqual({ ...nothing, report: {} });
  const parsed = FactsDocument.parse({ acts: [{ id: 'A1', kind: 'assault' }], victims: [{ id: 'V1' }], reclassifications: [{ of: 'A1' }] });
  expect(parsed.acts).toEqual([{ id: 'A1', kind: 'assault', by: [], to: [], afterReport: 0 }]);
  expect(parsed.reclassifications).toEqual([{ of: 'A1', to: 'another-class' }]);
});

test('what may be told is said where the schema does not say it', () => {
  const victim = shapeOf(FactsDocument.shape.victims);
  const values = (schema: Schema | undefined) => (schema === undefined ? null : 'values' in wordsOf(schema));
  expect([values(FactsDocument.shape.decideOn), values(first['suspectWas']), values(victim['age']), values(victim['sex'])]).toEqual([true, true, false, false]);
});
