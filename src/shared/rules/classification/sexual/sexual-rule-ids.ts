/** The rules about sexual acts that an allegation which is no offence yet, or several offences at once, displaces. */
export const sexualRuleIds = [
  'rape',
  'assault-by-penetration',
  'sexual-assault',
  'sexual-activity-without-consent',
  'inciting-a-child-under-13',
  'sexual-act-before-a-child-under-13',
  'sexual-activity-with-a-child',
  'sexual-activity-with-a-disordered-person',
  'familial-sexual-offence',
  'sex-with-an-adult-relative',
  'abuse-of-position-of-trust',
  'image-asked-of-somebody-older',
  'no-sexual-offence',
] as const;
