/** Codes of class 86 by the deed (the offence list). */
import type { ObsceneMaterialAct } from '../../facts/acts/obscene-material.ts';

type Deed = NonNullable<ObsceneMaterialAct['deed']>;

export const obsceneCodes: Readonly<Record<Deed, string>> = {
  'took-made-or-distributed-images-of-children': '086/02',
  'possessed-images-of-children': '086/10',
  'possessed-prohibited-images-of-children': '086/15',
  'possessed-extreme-image-endangering-life': '086/11',
  'possessed-extreme-image-of-serious-injury': '086/12',
  'possessed-extreme-image-of-a-corpse': '086/13',
  'possessed-extreme-image-of-an-animal': '086/14',
  'possessed-extreme-image-of-rape': '086/16',
  'possessed-extreme-image-of-penetration': '086/17',
  'possessed-obscene-material-for-gain': '086/01',
  'displayed-indecent-matter': '086/03',
};
