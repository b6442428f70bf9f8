/** What the scripts say goes to standard error, so that a command's own output stays clean. */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** A reason to stop that is not a bug: one sentence, exit 2. */
export class CannotGoOn extends Error {}

/** Runs a script's main function; a reason to stop is printed as it is. */
export const main = async (run) => {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    say(error.message);
    process.exitCode = 2;
  }
};
