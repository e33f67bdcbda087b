// Knows the answers of costly sums again: pure ones, asked with the same figures at every look.
import { createHash } from "node:crypto";

const MOST = 1_000;

/** The sum, with its latest thousand answers kept. All it depends on must be in its plain input. */
export function remembered<I, O>(sum: (input: I) => O): (input: I) => O {
  const answers = new Map<string, O>();
  return (input) => {
    const key = createHash("sha1").update(JSON.stringify(input)).digest("base64url");
    if (answers.has(key)) return answers.get(key) as O;
    const answer = sum(input);
    if (answers.size >= MOST) answers.delete(answers.keys().next().value as string);
    answers.set(key, answer);
    return answer;
  };
}
