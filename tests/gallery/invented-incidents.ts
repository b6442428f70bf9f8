/** Invented incidents for the gallery and the component tests. Every person, place and number here is made up. */
import type { IncidentVersion, Party } from '../../src/shared/domain/incident.ts';
import { hourMs, plusMs } from '../../src/shared/domain/instant.ts';
import { dueAt, limitMs } from '../../src/shared/triage/clock.ts';
import { harmsOf, marksOf } from '../../src/shared/triage/marks.ts';
import { orderAt, riskReasons, whyHere } from '../../src/shared/triage/priority.ts';
import type { IncidentFile } from '../../src/shared/ipc/queries.ts';

/** 09:20 on a Tuesday by the clock on the wall. */
export const galleryNow = '2026-10-13T08:20:00.000Z';

const party = (role: Party['role'], name: string, rest: Partial<Party> = {}): Party => ({
  role,
  kind: 'person',
  name,
  dateOfBirth: null,
  age: null,
  phone: null,
  note: null,
  ...rest,
});

type Sketch = {
  readonly ref: string;
  readonly hoursAgo: number;
  readonly code: string;
  readonly qualifiers?: readonly string[];
  readonly capacity?: IncidentVersion['codes']['capacity'];
  readonly route?: IncidentVersion['codes']['route'];
  readonly grade?: string;
  readonly narrative: string;
  readonly log?: readonly (readonly [minutesAfter: number, author: string, text: string])[];
  readonly parties?: readonly Party[];
  readonly place?: IncidentVersion['text']['place'];
  readonly occurred?: string;
  readonly precision?: IncidentVersion['codes']['received']['precision'];
};

const versionOf = (sketch: Sketch): IncidentVersion => {
  const at = plusMs(galleryNow, -sketch.hoursAgo * hourMs);
  return {
    codes: {
      received: { at, precision: sketch.precision ?? 'minute', text: sketch.precision ? 'sometime in October' : null },
      route: sketch.route ?? '101-call',
      capacity: sketch.capacity === undefined ? 'victim' : sketch.capacity,
      openingCode: sketch.code,
      sourceClosing: null,
      qualifiers: [...(sketch.qualifiers ?? [])],
      grade: sketch.grade ?? 'Priority',
    },
    text: {
      narrative: sketch.narrative,
      log: (sketch.log ?? []).map(([minutes, author, text]) => ({ at: plusMs(at, minutes * 60_000), author, text })),
      parties: [...(sketch.parties ?? [])],
      place: sketch.place ?? { text: '14 Larkhill Close, Wellbury', postcode: 'ZZ4 7QP', latitude: null, longitude: null },
      occurred: sketch.occurred ?? null,
      other: [],
    },
  };
};

export const fileFrom = (sketch: Sketch): IncidentFile => {
  const incident = versionOf(sketch);
  const due = dueAt('live', incident.codes.received);
  const reasons = riskReasons(incident);
  return {
    id: `incident-${sketch.ref}`,
    ref: sketch.ref,
    source: 'assay',
    sourceReference: null,
    regime: 'live',
    reading: null,
    state: 'waiting',
    due,
    priority: Math.max(0, ...reasons.map((reason) => reason.hours)),
    why: [...whyHere(due, reasons, false)],
    harms: harmsOf(marksOf(reasons)),
    takenBy: null, until: null,
    allocated: null,
    parkings: [],
    versions: [{ number: 1, at: incident.codes.received.at ?? galleryNow, by: 'system', incident }],
    decisions: [],
    reported: [],
    requests: [],
    cancellations: [],
    links: [],
    rulings: [], dates: null,
    looks: [],
  };
};

export const orderOf = (file: IncidentFile): string => {
  const version = file.versions.at(-1)?.incident;
  const order = version ? orderAt(file.due, riskReasons(version), file.state === 'returned') : null;
  return order ?? plusMs(galleryNow, limitMs);
};

const stalking: Sketch = {
  ref: 'WM-261012-0187',
  hoursAgo: 12.2,
  code: 'Domestic incident',
  qualifiers: ['Domestic abuse', 'Vulnerable child'],
  grade: 'Priority',
  narrative: `Caller reports that her ex-partner, Dean Harrow, has been messaging her since she ended the relationship in July. She counts 34 messages since Sunday, from three different numbers because she blocks each one. None threatens her outright, but he writes what she is wearing and which bus she took, and on Monday he wrote "you looked cold waiting there".

On Saturday he was outside her mother's address when she collected the children. He did not speak. He walked behind her to the corner and stood there until she drove off. Her daughter, aged 7, recognised him and was upset.

This evening at about 20:40 she heard the side gate and saw him in the back garden, looking in at the kitchen window. He left when the security light came on. A plant pot by the back step is broken; she believes he kicked it over on his way. She did not go outside.

There is a non-molestation order from Wellbury Family Court, made in August, which says he may not contact her or come within 100 metres of the address. She has the paperwork and has sent a photograph of the first page to the operator.

She is frightened, is sleeping in the children's room, and has asked her employer to change her shifts. She wants him to stop. She will speak to officers and will provide the messages. She does not mind attending court.`,
  log: [
    [0, 'Operator 4471', 'Caller Jo Brindley. Ex-partner in her garden ten minutes ago, gone now. On her own with two children, 7 and 4. Doors locked.'],
    [2, 'Operator 4471', 'Non-molestation order in force, reference WB26F00871, power of arrest not attached. Served on him 19 August.'],
    [6, 'Operator 4471', 'Description: male, white, late thirties, about six foot, grey hooded top. Drives a dark blue van, part index HK18.'],
    [9, 'Dispatch', 'WB21 assigned. Grade changed to immediate, then to priority: offender not on scene.'],
    [31, 'PC 2208 Ansah', 'At the address. Area search, no trace. Plant pot broken by the back step, mud on the sill under the kitchen window. Photographs taken.'],
    [52, 'PC 2208 Ansah', 'First account taken on body-worn video. Messages seen on her phone: 34, the last at 20:31 saying "nice kitchen". She confirms she wants it reported. DARA completed, high.'],
    [70, 'Supervisor 1130', 'Safeguarding: stays with her mother tonight, address marker added, arrest enquiries to start.'],
  ],
  parties: [
    party('victim', 'Jo Brindley', { age: 34, dateOfBirth: '1992-03-09', phone: '01632 960 114', note: 'Reporter. Will support.' }),
    party('suspect', 'Dean Harrow', { age: 38, note: 'Ex-partner until July. Lives at 3 Canal Row, Wellbury.' }),
    party('witness', 'Margaret Brindley', { age: 61, phone: '01632 960 187', note: 'Saw him at her own address on Saturday.' }),
    party('other', 'Daughter of Jo Brindley', { age: 7 }),
  ],
  occurred: 'Between July and 20:40 on 12 October 2026',
};

const shop: Sketch = {
  ref: 'WM-261012-0191',
  hoursAgo: 11.6,
  code: 'Theft from shop',
  capacity: 'other-third-party',
  narrative: `Duty manager of Fenwick's Food Hall reports that two women put bottles of spirits into a pushchair and left past the tills without paying. Three bottles, about 84 pounds. She followed them to the door and asked them to stop. The taller one pushed her in the chest with both hands and said "touch me and I'll do you". No injury. CCTV covers the till line and the door.`,
  log: [
    [0, 'Operator 3120', 'Theft from shop with a push to a member of staff, both gone towards the bus station.'],
    [44, 'PC 2209 Whitlow', 'Spoke to the manager. She is content to support about the push. CCTV will be downloaded tomorrow.'],
  ],
  parties: [
    party('victim', "Fenwick's Food Hall", { kind: 'organisation' }),
    party('victim', 'Lorna Pettifer', { age: 45, phone: '01632 960 133', note: 'Duty manager, pushed in the chest.' }),
    party('suspect', 'Unknown woman, taller, red coat'),
    party('suspect', 'Unknown woman, pushchair'),
  ],
  place: { text: "Fenwick's Food Hall, 40 Market Street, Wellbury", postcode: 'ZZ4 1AA', latitude: 52.7, longitude: -2.5 },
};

const rape: Sketch = {
  ref: 'WM-261012-0204',
  hoursAgo: 5.1,
  code: 'Rape',
  qualifiers: ['Vulnerable adult'],
  capacity: 'professional',
  route: 'partner-referral',
  narrative: `Referral from a support worker at Ashdown House. A resident, aged 22, told her this morning that she had been raped on Friday by a man she met through work. The resident has not decided whether to speak to police and asked the support worker not to give the man's name. She has been offered the sexual assault referral centre and will think about it.`,
  parties: [party('reporter', 'Imogen Tarr', { note: 'Support worker, Ashdown House.' }), party('victim', 'Resident, name withheld for now', { age: 22 })],
};

const plain = (ref: string, hoursAgo: number, code: string, narrative: string, qualifiers: readonly string[] = []): Sketch => ({
  ref,
  hoursAgo,
  code,
  narrative,
  qualifiers,
  log: [[0, 'Operator 2051', narrative.slice(0, 80)]],
  parties: [party('victim', 'Sam Ellery', { age: 29 })],
});

export const sketches: readonly Sketch[] = [
  stalking,
  shop,
  rape,
  plain('WM-261012-0102', 24.9, 'Missing person', 'A boy of 14 did not come home from school. Found at a friend’s by his aunt at 21:10; he says an older boy took his phone at the bus stop and told him not to say anything.', ['Vulnerable child']),
  plain('WM-261012-0140', 19.4, 'Criminal damage', 'Neighbour saw two lads throw stones at the greenhouse and break nine panes.'),
  plain('WM-261012-0151', 17.2, 'Anti-social behaviour: nuisance', 'Youths on mopeds across the playing field again, noise until after midnight.'),
  plain('WM-261012-0163', 15.8, 'Sudden death', 'Man aged 81 found in his chair by his carer. Nothing disturbed, heart condition, GP will not certify until seen.'),
  plain('WM-261012-0170', 14.9, 'Hate incident', 'Shouted at from a car outside the mosque, words about his religion, egg thrown, missed.', ['Prejudice: religion or belief']),
  plain('WM-261012-0195', 10.3, 'Theft of vehicle', 'Van gone from the drive overnight. Both keys indoors.'),
  plain('WM-261012-0199', 8.8, 'Violence', 'Punched once outside the Malthouse by a man he had never seen. Split lip, no treatment wanted.', ['Alcohol']),
  plain('WM-261013-0004', 7.6, 'Domestic incident', 'Brother and sister, both adults, shouting about money. Mother rang. Nobody touched, nothing broken.', ['Domestic abuse']),
  plain('WM-261013-0011', 5.9, 'Burglary', 'Back door forced, jewellery box gone, neighbour heard glass at about two.'),
  plain('WM-261013-0015', 4.2, 'Malicious communications', 'Private pictures posted under her name by somebody she thinks is a colleague.', ['Stalking']),
  plain('WM-261013-0019', 3.4, 'Suspicious circumstances', 'A man trying car doors along Tanner Street, walked off when the light came on.'),
  plain('WM-261013-0022', 2.2, 'Road related offence', 'Silver hatchback overtaking on the bend by the school every morning.'),
  plain('WM-261013-0023', 1.9, 'Concern for safety', 'Has not seen the lady at number 9 for three days. She is always at the window.', ['Vulnerable adult']),
  plain('WM-261013-0027', 0.8, 'Lost property', 'Wallet left on the 14 bus.'),
  { ...plain('WM-261001-0040', 300, 'Theft', 'Bicycle gone from a shed, noticed when the family came back from holiday.'), precision: 'month' },
];
