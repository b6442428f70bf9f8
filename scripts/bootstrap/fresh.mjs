/** Whether something made from files is still what those files give. Names, sizes and times first; contents when they differ. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './paths.mjs';

const filesIn = (path) => {
  const full = inRoot(path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort((a, b) => (a < b ? -1 : 1));
};

const glance = (files) => {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(inRoot(file));
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
};

const contents = (files, extra) => {
  const hash = createHash('sha256').update(extra);
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(inRoot(file)));
  return hash.digest('hex');
};

const read = (stamp) => {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'));
  } catch {
    return null;
  }
};

const write = (stamp, value) => {
  mkdirSync(dirname(stamp), { recursive: true });
  const beside = `${stamp}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(value));
  renameSync(beside, stamp);
};

/** `extra` is what else the result depends on, such as the version of Node. */
export const isFresh = (stamp, sources, extra = '') => {
  const known = read(stamp);
  if (!known) return false;
  const files = sources.flatMap(filesIn);
  const seen = glance(files);
  if (known.glance === seen && known.extra === extra) return true;
  if (known.contents !== contents(files, extra)) return false;
  write(stamp, { ...known, glance: seen, extra });
  return true;
};

/** What the sources are now: to be taken before the work that is made from them. */
export const stateOf = (sources, extra = '') => {
  const files = sources.flatMap(filesIn);
  return { glance: glance(files), contents: contents(files, extra), extra };
};

export const markFresh = (stamp, state) => write(stamp, state);
