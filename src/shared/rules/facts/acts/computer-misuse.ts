/** Facts of computer misuse (NFIB pages 125-147). */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';
import { fraudAndMisuse } from './fraud-and-misuse.ts';

export const ComputerMisuseAct = z.strictObject({
  ...common,
  ...fraudAndMisuse,
  kind: z.literal('computer-misuse'),
  what: oneOf(
    ['phishing', 'malware', 'denial-of-service', 'hacking-server', 'hacking-device', 'hacking-account', 'hacking-exchange'],
    'What was done, or threatened?',
    'A server only where what was changed lies on the server and not on a computer’s own drive; a device is any single computer, console or telephone; an account is one of e-mail or social media; an exchange is a telephone system.',
  ),
  reach: oneOf(
    ['let-loose', 'sent-to-victim', 'link-followed', 'released-by-suspect-here'],
    'How did the malware or message come to the computer?',
    'Let loose: to any computer it comes across, or to anybody’s mailbox. Sent to the victim: to that person or firm in particular. Link followed: the victim clicked on a link or took other positive action. Released by a suspect here: counted for the release, from a place in England or Wales.',
  ),
  malwareUsed: yesNo('Has the offender used the malware?', 'Made direct use of the program, as by storing images on the computer.'),
  concerted: yesNo('Is a concerted effort shown?', 'By the traffic data and where the hits came from; not just unexpected demand. The service need not fail.'),
  unauthorised: yesNo('Was access to the account unauthorised?', 'Somebody who has access and posts offensive comments does not hack.'),
  demand: oneOf(
    ['none', 'made', 'met'],
    'Was an unwarranted demand made with menaces?',
    'A demand tied to the attack, to what was obtained by it, or to a threat of it; none of them need have taken place. Met: the victim complied, or suffered another direct loss.',
  ),
  enabled: oneOf(['nothing', 'fraud', 'computer-misuse'], 'What did it directly enable, of what is reported at the same time?', 'Fraud; another computer offence, such as malware used for a denial of service; or nothing beyond preparing.'),
});
export type ComputerMisuseAct = z.infer<typeof ComputerMisuseAct>;
