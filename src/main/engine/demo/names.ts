/** Invented people: given names, surnames made up for this force, and the numbers Ofcom keeps for drama. */
import type { Chance } from './chance.ts';

export type Sex = 'f' | 'm';

const givenNames: Readonly<Record<Sex, readonly string[]>> = {
  f: [
    'Abena', 'Agnieszka', 'Aisling', 'Amina', 'Anwen', 'Beatriz', 'Bethan', 'Carys', 'Chidinma', 'Chloe', 'Dalia', 'Daniela', 'Ebony', 'Eleri',
    'Esme', 'Fatoumata', 'Femi', 'Freya', 'Gemma', 'Gulnaz', 'Harriet', 'Hana', 'Imogen', 'Ioana', 'Jasleen', 'Joanne', 'Kasia', 'Keeley',
    'Kirsty', 'Leila', 'Lorraine', 'Maeve', 'Marcia', 'Mei', 'Nadia', 'Nia', 'Olena', 'Parveen', 'Priya', 'Rhiannon', 'Ruksana', 'Samira',
    'Shanice', 'Sinead', 'Sunita', 'Tamsin', 'Tanya', 'Thandiwe', 'Ursula', 'Valentina', 'Wendy', 'Xiu', 'Yasmin', 'Zainab', 'Zuzanna',
  ],
  m: [
    'Adil', 'Alasdair', 'Andrei', 'Arjun', 'Ayodele', 'Bartosz', 'Brendan', 'Callum', 'Cheng', 'Cormac', 'Darius', 'Declan', 'Dmytro', 'Dwayne',
    'Ellis', 'Emeka', 'Farid', 'Finlay', 'Gareth', 'Gurpreet', 'Hamish', 'Hassan', 'Idris', 'Ivor', 'Jakub', 'Jermaine', 'Kareem', 'Keiran',
    'Kwame', 'Lachlan', 'Leon', 'Lloyd', 'Malachi', 'Mateusz', 'Mihai', 'Nathan', 'Neville', 'Olumide', 'Osman', 'Piotr', 'Rafiq', 'Reece',
    'Rohan', 'Samuel', 'Sanjay', 'Tariq', 'Terence', 'Tobias', 'Umar', 'Vikram', 'Wesley', 'Xavier', 'Yusuf', 'Zachary', 'Zoltan',
  ],
};

const surnames: readonly string[] = [
  'Adebanwor', 'Akintarra', 'Aldersgrove', 'Amberleyson', 'Arkholme-Tey', 'Ashgarth', 'Bakhtiwar', 'Bellgarth', 'Birchenall', 'Blackmerrow',
  'Brackenfold', 'Brindlecombe', 'Carrowmere', 'Chaudhrani', 'Chimakwe', 'Clevendish', 'Coldharrow', 'Czarnolaski', 'Danforth-Eze', 'Dellacorra',
  'Dhillonar', 'Dragomirov-Pell', 'Drumveagh', 'Eastermoor', 'Ebbisham', 'Ekwuemeh', 'Elverstone', 'Fairbrace', 'Farrukhani', 'Fennimore-Oke',
  'Fothermoor', 'Gallowick', 'Garrowby-Lunt', 'Gilderdale', 'Goodacreston', 'Grzelakowa', 'Halvergate', 'Harrowsmith', 'Hawkslade', 'Hollinfare',
  'Huang-Lister', 'Ilesanmir', 'Inglecroft', 'Jankowiec', 'Jerraway', 'Kadirov-Stead', 'Kestrelby', 'Khanzadar', 'Kinsellagh', 'Lambournet',
  'Larkspeare', 'Llandreth', 'Longstaffe-Ade', 'Mallowdene', 'Mbekwe', 'Merrivane', 'Mistrylal', 'Moonesar-Gray', 'Nettlefold', 'Nkemelu-Ward',
  'Northcutt-Oye', 'Oakhanger', 'Oduyale', 'Okonjor', 'Oxenholme', 'Pashleigh', 'Patelawar', 'Pendrinnick', 'Petrescan', 'Pomerleigh',
  'Quenby', 'Quillfeather', 'Radomska', 'Ravenglass', 'Redwhistle', 'Roscarrow', 'Sandhurlow', 'Selwanyo', 'Shahbandar-Cole', 'Silverthwaite',
  'Skelbrook', 'Sohalwin', 'Stavrelli', 'Strangebury', 'Tamworthy', 'Thistlewaine', 'Tolvaddon', 'Tregarroway', 'Tysoeman', 'Ubakar', 'Underhallow',
  'Vanterpole', 'Vasileanu', 'Wetherlam', 'Whinfell', 'Wojtasik-Rae', 'Wrenthorpe', 'Xanthis', 'Yarrowell', 'Yeboarah', 'Zawadil', 'Zielonka-Marsh',
];

export type Name = { readonly first: string; readonly last: string };

export const inventName = (chance: Chance, sex: Sex): Name => ({ first: chance.pick(givenNames[sex]), last: chance.pick(surnames) });

/** A thousand numbers of each belong to nobody (Ofcom, numbers for use in television and radio drama). Mobiles alone would be given out again and again. */
const drama = ['07700 900', '0113 496 0', '0114 496 0', '0115 496 0', '0116 496 0', '0117 496 0', '0118 496 0', '0121 496 0', '0131 496 0', '0141 496 0', '0151 496 0', '0161 496 0', '0191 498 0', '01632 960', '020 7946 0', '029 2018 0'] as const;

export const inventPhone = (chance: Chance): string => {
  const drawn = chance.whole(0, drama.length * 1000 - 1);
  return `${drama[Math.floor(drawn / 1000)] ?? ''}${String(drawn % 1000).padStart(3, '0')}`;
};

/** No registration mark begins with Q and a letter: nobody owns these. */
export const inventRegistration = (chance: Chance): string => {
  const letters = 'ABCDEFGHJKLMNOPRSTUVWXYZ';
  const letter = (): string => letters.charAt(chance.whole(0, letters.length - 1));
  return `Q${letter()}${chance.pick(['17', '18', '19', '20', '21', '22', '23', '67', '68', '69', '70', '71', '72'])} ${letter()}${letter()}${letter()}`;
};

const officerNames: readonly string[] = [
  'Harley', 'Okonjor', 'Brace', 'Tolvaddon', 'Sohalwin', 'Merrivane', 'Kinsellagh', 'Whinfell', 'Ashgarth', 'Ubakar', 'Pashleigh', 'Quenby', 'Drumveagh',
  'Zawadil', 'Farrukhani', 'Skelbrook', 'Hollinfare', 'Yarrowell', 'Petrescan', 'Llandreth', 'Oduyale', 'Gilderdale', 'Mistrylal', 'Eastermoor',
];

/** Collar numbers and names go together, as they do on a real log. */
export const officer = (chance: Chance, rank: 'PC' | 'PS' | 'DC' | 'PCSO'): string => {
  const index = chance.whole(0, officerNames.length - 1);
  const base = { PC: 2200, PS: 1180, DC: 3310, PCSO: 7700 }[rank];
  return `${rank} ${base + index * 7} ${officerNames[index] ?? 'Harley'}`;
};
