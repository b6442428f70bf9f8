/** What is no rationale for recording late (page 10), whichever field it stands in. */
import { expect, test } from 'vitest';
import { rationaleProblems } from './late-rationale.ts';

const [asks, cite] = ['Say why', 'Crime Recording Rules 2026/27, page 10'];
const said = 'Recording is not delayed in order to investigate: waiting for an investigation is no reason. Say what else delayed it';

test.each<readonly [string, string | null, string | null]>([
  ['nothing', null, asks],
  ['an investigation first', 'Awaiting the investigation of the scene.', said],
  ['enquiries first', 'Pending further enquiries', said],
  ['another reason', 'The crime system was down until noon.', null],
  ['an investigation that nothing waited for', 'The crime system was down while the investigation went on.', null],
])('%s', (_, given, message) => {
  expect(rationaleProblems(given, 'rationale', asks)).toEqual(message === null ? [] : [{ path: 'rationale', message, cite }]);
});
