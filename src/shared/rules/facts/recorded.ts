/** Facts about crimes that are on the record already. */
import { z } from 'zod';
import { ClassCode, HomeOfficeCode, Id, date, yesNo } from './fact.ts';

export const RecordedCrime = z.strictObject({
  victim: Id.describe('The victim, by the name used here.'),
  offender: Id.describe('The offender, by the name used here.'),
  class: ClassCode.describe('Class of the crime recorded.'),
  code: HomeOfficeCode.nullish().describe('Home Office code of the crime recorded.'),
  lastIncident: date('When was the last incident recorded?', 'The last recorded incident of the crime.'),
  dealtWith: yesNo('Have police dealt with the offender for it?', 'By charge, summons, caution or the like; also where a conviction, an acquittal or an order has ended the course.'),
  ended: yesNo('Has a conviction, an acquittal or an order ended the course?', 'A charge or a caution alone has not. Asked where police have dealt with the offender, of one more occasion and of messages.'),
});
export type RecordedCrime = z.infer<typeof RecordedCrime>;
