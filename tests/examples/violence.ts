/** Worked examples of violence, told in facts. */
import { act, reported } from '../support/facts.ts';
import type { EncodedGroup } from './encoded.ts';

const notIntended = { intentSeriousHarm: false, strangled: false } as const;

export const violence: EncodedGroup = {
  'crr26-s18-knife': { facts: reported({ acts: [act({ kind: 'assault', injury: 'actual', intentSeriousHarm: true, strangled: false })] }) },
  'crr26-v-nose': { facts: reported({ acts: [act({ kind: 'assault', injury: 'actual', ...notIntended })] }) },
  'crr26-v-touch': { facts: reported({ acts: [act({ kind: 'assault', injury: 'passing-pain', ...notIntended })] }) },
};
