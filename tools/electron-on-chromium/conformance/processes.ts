/** Which processes run, by their command lines: a zombie has ended, whoever has yet to collect it. */
import { execFileSync } from 'node:child_process';

const all = (): readonly { readonly pid: number; readonly state: string; readonly command: string }[] =>
  execFileSync('ps', ['-A', '-ww', '-o', 'pid=,stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter((parts) => parts !== null)
    .map((parts) => ({ pid: Number(parts[1]), state: parts[2] ?? '', command: parts[3] ?? '' }))
    .filter(({ state }) => !state.startsWith('Z'));

export const isRunning = (pid: number): boolean => all().some((each) => each.pid === pid);

/** Numbers of the processes whose command line has the text. */
export const processesNaming = (text: string): readonly number[] => all().filter(({ command }) => command.includes(text)).map(({ pid }) => pid);
