/** Short forms of given names that sound like another name. A list of ours, small on purpose: sound and spelling do the rest. */
const forms: readonly (readonly [full: string, ...short: readonly string[]])[] = [
  ['alexander', 'alex', 'sandy', 'sasha'], ['andrew', 'andy', 'drew'], ['anthony', 'tony'], ['christopher', 'chris', 'kit'], ['daniel', 'dan', 'danny'],
  ['david', 'dave'], ['edward', 'ed', 'eddie', 'ted'], ['elizabeth', 'beth', 'betty', 'eliza', 'lisa', 'liz', 'lizzie'], ['frances', 'fran'], ['henry', 'harry'],
  ['james', 'jamie', 'jim', 'jimmy'], ['john', 'jack', 'jon', 'johnny'], ['joseph', 'joe', 'joey'], ['katherine', 'kate', 'kathy', 'katie'], ['margaret', 'maggie', 'meg', 'peggy'],
  ['matthew', 'matt'], ['michael', 'mick', 'mike'], ['mohammed', 'mo'], ['nicholas', 'nick'], ['patricia', 'pat', 'trish'], ['peter', 'pete'], ['rebecca', 'becky'],
  ['richard', 'dick', 'rich', 'rick'], ['robert', 'bob', 'bobby', 'rob', 'robbie'], ['samuel', 'sam'], ['steven', 'steve'], ['susan', 'sue'], ['thomas', 'tom', 'tommy'],
  ['william', 'bill', 'billy', 'will'],
];

const fullOf: ReadonlyMap<string, string> = new Map(forms.flatMap(([full, ...short]) => short.map((each) => [each, full] as const)));

export const fullName = (word: string): string => fullOf.get(word) ?? word;
