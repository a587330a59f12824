import { foldWords } from "../targets/accepted-text";

/** Two texts are the same when their folded words are. */
export function isAmong(text: string, accepted: readonly string[]): boolean {
  const key = foldWords(text);
  return accepted.some((candidate) => foldWords(candidate) === key);
}
