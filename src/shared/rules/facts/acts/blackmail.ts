/** Facts of a demand with menaces (page 80). What calls for police is asked of extortion by hacking or denial of service alone, which Report Fraud records. */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';
import { fraudAndMisuse } from './fraud-and-misuse.ts';

export const BlackmailAct = z.strictObject({
  ...common,
  kind: z.literal('blackmail'),
  demand: oneOf(['gain-or-loss', 'sexual-favours'], 'What is demanded?', 'Gain or loss in money or other property, for anybody, lasting or not; or sexual favours.'),
  unwarranted: yesNo('Is the demand unwarranted?', 'Unless the offender truly believes both that there are reasonable grounds for it and that the menaces are a proper means.'),
  hacking: yesNo('Is the threat connected with computer hacking?', 'What is threatened was obtained by hacking, or hacking is what is threatened.'),
  compliedOrLost: yesNo('Has the victim complied, or suffered another direct loss?', 'Asked where hacking is part of it.'),
  denialOfService: yesNo('Is it a denial of service attack that is made or threatened?', 'An attack that keeps a website or another service on the internet from working, whether or not it has taken place. Asked where the threat is not connected with hacking.'),
  callForService: fraudAndMisuse.callForService,
});
export type BlackmailAct = z.infer<typeof BlackmailAct>;
