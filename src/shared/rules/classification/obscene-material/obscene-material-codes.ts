/** Codes of class 86 by the deed, with the day the law of some began (the offence list). */
import type { ObsceneMaterialAct } from '../../facts/acts/obscene-material.ts';

type Deed = NonNullable<ObsceneMaterialAct['deed']>;

export const obsceneCodes: Readonly<Record<Deed, { readonly code: string; readonly from?: string }>> = {
  'took-made-or-distributed-images-of-children': { code: '086/02' },
  'possessed-images-of-children': { code: '086/10' },
  'possessed-prohibited-images-of-children': { code: '086/15' },
  'possessed-extreme-image-endangering-life': { code: '086/11' },
  'possessed-extreme-image-of-serious-injury': { code: '086/12' },
  'possessed-extreme-image-of-a-corpse': { code: '086/13' },
  'possessed-extreme-image-of-an-animal': { code: '086/14' },
  'possessed-extreme-image-of-rape': { code: '086/16', from: '2015-07-07' },
  'possessed-extreme-image-of-penetration': { code: '086/17', from: '2015-07-07' },
  'possessed-obscene-material-for-gain': { code: '086/01' },
  'displayed-indecent-matter': { code: '086/03' },
};
