/** An invented force area: its towns, streets and premises. None of them exists. */
import type { Chance } from './chance.ts';

export const force = 'Wrekenshire Constabulary';
export const bureauName = 'Wrekenshire crime bureau (demonstration)';

/** Telephone numbers kept for fiction. */
export const victimService = { name: 'Wrekenshire Victim Care', contact: '01632 960 118', force: '01632 960 101, at any hour' };

/** Invented neighbours, for what is passed on, each with a town of its area: what happened here is not theirs to record. */
export const otherForces = [
  { name: 'Eastmarch Police', town: 'Saltfleet Haven' },
  { name: 'Northdale Constabulary', town: 'Hexley Moor' },
  { name: 'Vale and Fen Police', town: 'Fenwick St Guthlac' },
  { name: 'Port of Sarn Police', town: 'Sarn Quay' },
] as const;

const towns: readonly (readonly [name: string, postcode: string, weight: number])[] = [
  ['Wrekenbridge', 'WK1', 9], ['Castlebourne', 'WK2', 7], ['Marlingford St Oswin', 'WK3', 4], ['Oakhampstead', 'WK4', 4], ['Stennick', 'WK5', 3],
  ['Harrowmere', 'WK6', 3], ['Coldwick', 'WK7', 2], ['Penwardine', 'WK8', 2], ['Little Alderseigh', 'WK9', 1], ['Severnholt', 'WK10', 3],
  ['Brackenhallow', 'WK11', 1], ['Upper Tarrock', 'WK12', 1],
];

const streets: readonly string[] = [
  'Tannery Row', 'Lapwing Close', 'Gasworks Lane', 'Coronet Street', 'Foundry Road', 'Albion Terrace', 'Thornback Avenue', 'Weavers Hill', 'Meadowsweet Drive',
  'Quarry Bank', 'St Oswin’s Road', 'Millrace Walk', 'Cordwainer Street', 'Hawthorn Gardens', 'Bridewell Lane', 'Old Ferry Road', 'Larkfield Crescent', 'Saltpan Way',
  'Priory Grove', 'Beacon Rise', 'Ironmonger Yard', 'Withybed Lane', 'Jubilee Court', 'Pinfold Road', 'Cathedral View', 'Sparrowhawk Way', 'Turnpike Road',
  'Chantry Close', 'Fuller’s Bank', 'Kestrel House, Dyer Street', 'Tower Block 2, Orchard Estate', 'Canal Side', 'Brickfield Avenue', 'Juniper Place',
];

const pubs = ['The Copper Heron', 'The Drover’s Lantern', 'The Three Barrels', 'The Wreken Arms', 'Bar Sixty-One', 'The Velvet Fox', 'The Packhorse', 'Lumen nightclub', 'The Old Malt Store'];
const shops = [
  'Pennyfold supermarket', 'Fennimore Stores', 'Kwikbasket express', 'Oakleaf chemist', 'Tarrock DIY', 'Brightwell clothing', 'Hallam and Rowe department store',
  'Coldwick Co-operative stores', 'Jet and Amber jewellers', 'Stennick filling station', 'Greenway garden centre', 'The Vape Loft', 'Marlow’s newsagents',
];
const fuel = ['Stennick filling station', 'Turnpike Road filling station', 'Lowmoor services'];
const schools = ['Alderseigh Brook Academy', 'St Oswin’s High School', 'Foundry Road Primary School', 'Harrowmere Community College', 'Beacon Rise School'];
const hospitals = ['Wrekenbridge General Hospital, emergency department', 'Castlebourne Infirmary, minor injuries unit', 'Wrekenbridge General Hospital, ward 7'];
const parks = ['Jubilee Park', 'Priory Gardens', 'Millrace recreation ground', 'The Quarry field', 'Canal towpath by lock 4', 'Beacon Rise skate park'];
const carParks = ['Cordwainer Street multi-storey car park', 'Wrekenbridge station car park', 'Pennyfold supermarket car park', 'Canal Side car park', 'Harrowmere leisure centre car park'];
const stations = ['Castlebourne bus station', 'Wrekenbridge bus interchange', 'the number 14 bus', 'Coronet Street taxi rank'];
const businesses = [
  'Garrick Plant Hire', 'Saltpan Way industrial estate, unit 6', 'Ravel Logistics yard', 'Oakhampstead Cricket Club', 'Pinfold Motors', 'Sunrise hand car wash', 'Bellweather Nail Studio',
  'Tamarind Kitchen takeaway', 'St Oswin’s Church', 'Foundry Road allotments', 'Kestrel Gym', 'Lowmoor Farm', 'Hobb’s Builders compound',
];
const careHomes = ['Larkfield House care home', 'Priory Grange nursing home', 'Meadowsweet supported living', 'Beacon Lodge children’s home', 'Juniper House hostel'];
const roads = ['A4417 at the Tarrock roundabout', 'B5088 near Lowmoor Farm', 'Turnpike Road at the level crossing', 'A4417 northbound lay-by', 'Old Ferry Road by the weir bridge', 'Beacon Rise at the school crossing'];

const placeKinds = ['home', 'street', 'pub', 'shop', 'school', 'hospital', 'park', 'car-park', 'transport', 'business', 'care-home', 'road', 'fuel'] as const;
export type PlaceKind = (typeof placeKinds)[number];

const premises: Readonly<Record<Exclude<PlaceKind, 'home' | 'street'>, readonly string[]>> = {
  pub: pubs,
  shop: shops,
  school: schools,
  hospital: hospitals,
  park: parks,
  'car-park': carParks,
  transport: stations,
  business: businesses,
  'care-home': careHomes,
  road: roads,
  fuel,
};

export type ScenePlace = {
  /** As the story says it: "The Copper Heron", "14 Lapwing Close", "Tannery Row". */
  readonly name: string;
  readonly street: string;
  readonly town: string;
  /** As the incident keeps it. */
  readonly text: string;
  readonly postcode: string;
};

export const inventPlace = (chance: Chance, kind: PlaceKind): ScenePlace => {
  const [town, area] = chance.weighted(towns, ([, , weight]) => weight);
  const street = chance.pick(streets);
  const postcode = `${area} ${chance.whole(1, 9)}${chance.pick(['QA', 'QD', 'QH', 'QL', 'QT', 'QX'])}`;
  const place = (name: string, text: string): ScenePlace => ({ name, street, town, text, postcode });
  if (kind === 'street') return place(street, `${street}, ${town}`);
  if (kind === 'home') {
    const door = `${chance.happens(0.2) ? `Flat ${chance.whole(1, 24)}, ` : ''}${chance.whole(1, 140)} ${street}`;
    return place(door, `${door}, ${town}`);
  }
  const name = chance.pick(premises[kind]);
  return place(name, /road|street|lane|A4417|B5088|bus|park/i.test(name) ? `${name}, ${town}` : `${name}, ${street}, ${town}`);
};

export const otherStreet = (chance: Chance): string => chance.pick(streets);
export const otherTown = (chance: Chance): string => chance.pick(towns)[0];
