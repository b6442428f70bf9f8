/** Short words the job uses every day, and the words of the offence list they stand for. */
export const everydayWords: Readonly<Record<string, string>> = {
  abh: 'actual bodily harm',
  fgm: 'genital mutilation',
  gbh: 'grievous bodily harm',
  poca: 'proceeds crime',
  shpo: 'sexual harm prevention order',
  tda: 'unauthorised taking of a motor vehicle',
  tfmv: 'theft from motor vehicle',
  twoc: 'unauthorised taking of a motor vehicle',
  utmv: 'unauthorised taking of a motor vehicle',
};
