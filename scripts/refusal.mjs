/** A failure that a person can do something about: shown as its sentence, without a trace of our code. */
export class Refusal extends Error {}

/** Says why a command ends and ends it. */
export function giveUp(error) {
  const isPlain = error instanceof Refusal;
  process.stderr.write(`${isPlain ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}
