/** The people of the demonstration bureau. All invented; their passphrases are made when the bureau is. */
import type { NewPersonInput } from '../../../shared/domain/roles.ts';

export const demoPeople = [
  { user: 'amira.feldwick', name: 'Amira Feldwick', role: 'assessor' },
  { user: 'joe.tarrant-oye', name: 'Joe Tarrant-Oye', role: 'assessor' },
  { user: 'malgosia.brand', name: 'Małgosia Brandowska', role: 'assessor' },
  { user: 'deepak.soranwal', name: 'Deepak Soranwal', role: 'assessor' },
  { user: 'ruth.pellingham', name: 'Ruth Pellingham', role: 'supervisor' },
  { user: 'kofi.ansterley', name: 'Kofi Ansterley', role: 'supervisor' },
  { user: 'ines.calloway', name: 'Inês Calloway-Reis', role: 'auditor' },
  { user: 'sunniva.marlow', name: 'Sunniva Marlow', role: 'senior-assessor' },
  { user: 'edwin.thackray', name: 'Edwin Thackray', role: 'registrar', registered: true },
  { user: 'patience.oduya', name: 'Patience Oduya-Hale', role: 'head-of-crime' },
  { user: 'gareth.penhallow', name: 'Gareth Penhallow', role: 'chief-officer' },
  { user: 'lotte.winsgrove', name: 'Lotte Winsgrove', role: 'information-officer' },
  { user: 'tomasz.earnley', name: 'Tomasz Earnley', role: 'administrator' },
] as const satisfies readonly NewPersonInput[];

export type DemoUser = (typeof demoPeople)[number]['user'];

const shifts: readonly (readonly DemoUser[])[] = [
  ['malgosia.brand', 'deepak.soranwal'],
  ['amira.feldwick', 'joe.tarrant-oye', 'deepak.soranwal'],
  ['joe.tarrant-oye', 'malgosia.brand', 'amira.feldwick'],
];

/** Nights from 22, early from 7, late from 15; who works nights changes with the week. */
export const onShift = (hour: number, day: number): readonly DemoUser[] => {
  const shift = hour >= 22 || hour < 7 ? 0 : hour < 15 ? 1 : 2;
  const nights = shifts[(shift + Math.floor(day / 7)) % 3];
  return nights ?? ['amira.feldwick'];
};

export const supervisors: readonly DemoUser[] = ['ruth.pellingham', 'kofi.ansterley'];
export const registrar: DemoUser = 'edwin.thackray';
/** The designated decision maker (page 13). */
export const decisionMaker: DemoUser = 'sunniva.marlow';
export const administrator: DemoUser = 'tomasz.earnley';
export const headOfCrime: DemoUser = 'patience.oduya';

/** Each supervisor answers for two assessors. */
export const teams = [
  { key: 'team.0', name: 'Wrekenbridge', supervisor: 'ruth.pellingham', assessors: ['amira.feldwick', 'joe.tarrant-oye'] },
  { key: 'team.1', name: 'Castlebourne', supervisor: 'kofi.ansterley', assessors: ['malgosia.brand', 'deepak.soranwal'] },
] as const satisfies readonly { readonly key: string; readonly name: string; readonly supervisor: DemoUser; readonly assessors: readonly DemoUser[] }[];

export const nameOf = (user: DemoUser): string => demoPeople.find((person) => person.user === user)?.name ?? user;
