/** The table of page 93: the Home Office code of each deed with each drug. Temporary classes, GHB and GBL are of the Notifiable Offence List. */
import type { ActCase } from '../../facts/case.ts';
import type { drugDeeds, drugs } from '../../facts/acts/drugs.ts';
import { isSince } from '../day-of-law.ts';

export type Deed = (typeof drugDeeds)[number];
export type Drug = (typeof drugs)[number];
type Codes = Readonly<Partial<Record<Deed, string>>>;
/** In the table until a day, and from then on in the row of another. */
type Row = { readonly codes: Codes; readonly becomes?: { readonly drug: Drug; readonly from: string } };

/** Of ships and borders the class decides. */
const a = { 'had-on-a-ship': '077/53', 'carried-on-a-ship': '077/56', import: '092/03', export: '092/06' };
const b = { 'had-on-a-ship': '077/54', 'carried-on-a-ship': '077/57', import: '092/04', export: '092/07' };
const c = { 'had-on-a-ship': '077/55', 'carried-on-a-ship': '077/58', import: '092/05', export: '092/08' };
const unspecified = { 'had-on-a-ship': '077/59', 'carried-on-a-ship': '077/60', import: '092/01', export: '092/02' };

const row = (ofClass: Codes, production: string, supply: string, possession: string, intent: string, premises: string, more: Omit<Row, 'codes'> = {}): Row => ({
  codes: { production, supply, possession, 'intent-to-supply': intent, 'permitting-premises': premises, ...ofClass },
  ...more,
});

const classBSince2022 = { becomes: { drug: 'other-class-b', from: '2022-04-12' } } as const;

const drugTable: Readonly<Record<Drug, Row>> = {
  cocaine: row(a, '092/10', '092/30', '092/50', '092/70', '093/10'),
  heroin: row(a, '092/11', '092/31', '092/51', '092/71', '093/11'),
  lsd: row(a, '092/12', '092/32', '092/52', '092/72', '093/12'),
  mdma: row(a, '092/13', '092/33', '092/53', '092/73', '093/13'),
  crack: row(a, '092/14', '092/34', '092/54', '092/74', '093/14'),
  methadone: row(a, '092/15', '092/35', '092/55', '092/75', '093/15'),
  'crystal-meth': row(a, '093/55', '093/61', '093/67', '093/73', '093/79'),
  'other-class-a': row(a, '092/19', '092/39', '092/59', '092/79', '093/19'),
  amphetamine: row(b, '092/20', '092/40', '092/60', '092/80', '093/20'),
  cannabis: row(b, '092/21', '092/41', '092/61', '092/81', '093/21'),
  'synthetic-cannabinoid': row(b, '092/22', '092/42', '092/62', '092/82', '093/22'),
  ketamine: row(b, '093/60', '093/66', '093/72', '093/78', '093/84'),
  mephedrone: row(b, '092/23', '092/43', '092/63', '092/83', '093/23'),
  ghb: row(c, '093/59', '093/65', '093/71', '093/77', '093/83', classBSince2022),
  gbl: row(c, '093/58', '093/63', '093/69', '093/75', '093/81', classBSince2022),
  'other-class-b': row(b, '092/25', '092/45', '092/65', '092/85', '093/25'),
  'anabolic-steroids': row(c, '092/27', '092/47', '092/67', '092/87', '093/27'),
  piperazines: row(c, '093/57', '093/64', '093/70', '093/76', '093/82'),
  khat: row({ ...c, 'had-on-a-ship': '077/66', import: '092/17', export: '092/18' }, '093/62', '093/68', '093/74', '093/80', '093/90'),
  'nitrous-oxide': row(c, '093/93', '093/94', '093/91', '093/92', '093/95'),
  'other-class-c': row(c, '092/28', '092/48', '092/68', '092/88', '093/28'),
  // To have a drug of a temporary class for oneself is no offence of the list.
  'temporary-class': { codes: { production: '093/85', supply: '093/86', 'intent-to-supply': '093/88', 'permitting-premises': '093/87', ...unspecified, 'had-on-a-ship': '077/65', import: '092/37', export: '092/38' } },
  // An Act of its own, outside this table.
  'psychoactive-substance': { codes: {} },
  unspecified: row(unspecified, '092/29', '092/49', '092/69', '092/89', '093/29'),
};

type DrugsCase = ActCase<'drugs'>;

/** The codes of a drug on the day of the act. */
const codesOf = (input: DrugsCase, drug: Drug): Codes => {
  const { codes, becomes } = drugTable[drug];
  return becomes !== undefined && isSince(input, becomes.from) ? codesOf(input, becomes.drug) : codes;
};

/** The code of what was done; undefined where the table has none. */
export const drugCode = (input: DrugsCase): string | undefined => {
  const { deed, drug } = input.act;
  return deed === undefined || drug === undefined ? undefined : codesOf(input, drug)[deed];
};
