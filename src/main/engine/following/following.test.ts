/** Following the log where no worker starts: an index that cannot be written stops nobody, and is taken up once it can be. */
import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testBureau, valueOf } from '../../../../tests/support/bureau.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import { behind } from '../search/follow-log.ts';
import { followInWorker } from './following.ts';
import { indexPath } from '../search/open-index.ts';

test('an index that cannot be opened is tried again, and the engine goes on meanwhile', async () => {
  const t = testBureau();
  const inTheWay = indexPath(t.bureau.folder);
  mkdirSync(inTheWay);
  const logged: string[] = [];
  const follower = followInWorker(join(t.bureau.folder, 'no-such-worker.js'), (line) => void logged.push(line))(t.bureau);
  await expect.poll(() => logged).toHaveLength(1);
  enterReport(t);
  await new Promise((resolve) => setTimeout(resolve, 60));
  rmdirSync(inTheWay);
  await expect.poll(() => behind(t.bureau.reader, t.bureau.search)).toBe(0);
  expect(valueOf(await follower.match()), 'matched here as well').toBe('all');
  follower.close();
  t.close();
});
