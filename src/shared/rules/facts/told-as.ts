/** Which kind of act tells a crime, by the words people use for it, and by which of its facts: for whoever writes facts and looks for the kind on the page. */
import type { ActKind } from './document.ts';

type ToldAs = { readonly words: readonly [string, ...string[]]; readonly kinds: readonly [ActKind, ...ActKind[]]; readonly by: string };

export const toldAs: readonly ToldAs[] = [
  { words: ['common assault', 'actual bodily harm', 'wounding', 'strangulation', 'attempted murder'], kinds: ['assault'], by: '`injury`, `intentSeriousHarm` and `features`' },
  { words: ['murder', 'manslaughter', 'homicide', 'sudden death', 'suicide'], kinds: ['death'], by: '`cause` and `homicide`' },
  { words: ['stalking', 'harassment', 'controlling or coercive behaviour', 'coercive control'], kinds: ['course-of-conduct'], by: '`occasions`, `features` and the `pairs`' },
  { words: ['malicious communication', 'threatening communication', 'abusive message'], kinds: ['message'], by: '`content` and `meant`' },
  { words: ['threat to kill', 'threat of violence'], kinds: ['threat'], by: '`of`, `meantToBeFeared`, `means` and `place`' },
  { words: ['kidnapping', 'false imprisonment', 'child abduction'], kinds: ['abduction'], by: '`deed`, `elements` and `childTakenBy`' },
  { words: ['neglect', 'cruelty'], kinds: ['child-cruelty'], by: '`elements`' },
  { words: ['robbery', 'mugging'], kinds: ['theft', 'burglary', 'vehicle'], by: '`force` and `property`' },
  { words: ['shop theft', 'shoplifting', 'theft from the person', 'theft from a vehicle', 'pickpocketing', 'theft by an employee', 'pet abduction'], kinds: ['theft'], by: '`goods`, `from` and `byEmployee`' },
  { words: ['aggravated burglary', 'distraction burglary', 'attempted burglary', 'break-in'], kinds: ['burglary'], by: '`deed`, `premises` and `carried`' },
  { words: ['theft of a vehicle', 'vehicle taking', 'vehicle interference', 'vehicle tampering'], kinds: ['vehicle'], by: '`deed`, `intent` and `aggravation`' },
  { words: ['dangerous driving', 'death by driving'], kinds: ['driving'], by: '`result` and `manner`' },
  { words: ['criminal damage', 'arson', 'graffiti'], kinds: ['damage'], by: '`what`, `fire`, `marks` and `value`' },
  { words: ['public order', 'affray', 'violent disorder', 'riot'], kinds: ['public-disorder'], by: '`behaviour`' },
  { words: ['breach', 'breach of a restraining order', 'breach of a non-molestation order'], kinds: ['breach-of-order'], by: '`order`' },
  { words: ['rape', 'sexual assault', 'sexual activity with a child', 'sexual touching'], kinds: ['sexual-act'], by: '`deed`, `consent` and the ages' },
  { words: ['grooming', 'sexual communication with a child', 'child sexual exploitation'], kinds: ['child-exploitation'], by: '`deed`' },
  { words: ['sharing of intimate images', 'revenge pornography', 'cyberflashing', 'deepfake'], kinds: ['intimate-image'], by: '`deed`, `purpose` and `consented`' },
  { words: ['sexting', 'indecent images of children'], kinds: ['obscene-material', 'sexual-act'], by: '`deed`: who sends it, and who asks for it' },
  { words: ['exposure', 'voyeurism', 'upskirting', 'outraging public decency'], kinds: ['indecency'], by: '`deed`' },
  { words: ['drug possession', 'drug supply', 'drug production', 'possession of drugs'], kinds: ['drugs'], by: '`deed` and `drug`' },
  { words: ['possession of a weapon', 'knife possession', 'firearm'], kinds: ['weapon'], by: '`weapon`, `deed` and `place`' },
  { words: ['witness intimidation', 'perverting the course of justice'], kinds: ['perverting-justice'], by: '`deed`' },
  { words: ['handling stolen goods', 'going equipped', 'money laundering', 'bail offence'], kinds: ['offence'], by: '`class` or `code`: 54, 33, 38, 83' },
  { words: ['bilking', 'making off without payment'], kinds: ['making-off'], by: '`paid`' },
  { words: ['sextortion'], kinds: ['blackmail'], by: '`demand`, `unwarranted`, `hacking` and `callForService`' },
  { words: ['hacking', 'cyber crime'], kinds: ['computer-misuse'], by: '`what`' },
];
