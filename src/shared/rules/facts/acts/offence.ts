/** An act whose offence is already chosen, or is of no kind that has facts of its own here. */
import { z } from 'zod';
import { ClassCode, HomeOfficeCode, fact, oneOf } from '../fact.ts';
import { common } from './act.ts';
import { weaponUsed } from './weapon-used.ts';

export const OffenceAct = z.strictObject({
  ...common,
  kind: z.literal('offence'),
  class: fact(ClassCode, 'Which class is it?', 'Class of the Notifiable Offence List, such as 8N or 105A.'),
  code: fact(HomeOfficeCode, 'Which Home Office code is it?', 'Home Office code, such as 105/01.'),
  ...weaponUsed,
  against: oneOf(['victim', 'state'], 'Is it an offence against a victim or against the state?', 'Needed where neither class nor code says.'),
});
export type OffenceAct = z.infer<typeof OffenceAct>;
