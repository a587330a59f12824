import type { FileFacts } from "../submission";

/**
 * A file that is known to come from a unit or a cluster. `content` is `null` when the file can't be read but its name
 * tells the sender: it counts as received, without data (contract §4, Status).
 */
export type SentFile<Content> = {
  /** Unit or cluster code. */
  readonly sender: string;
  readonly file: FileFacts;
  readonly content: Content | null;
};

/** A sent file whose content could be read. */
export type ReadFile<Content> = SentFile<Content> & { readonly content: Content };

export function isRead<Content>(sent: SentFile<Content>): sent is ReadFile<Content> {
  return sent.content !== null;
}

/** Order of own time, then SHA-256, then name; an unknown time comes first. */
export function compareFiles(one: FileFacts, other: FileFacts): number {
  const keys = (file: FileFacts): readonly string[] => [file.changed ?? "", file.sha256, file.name];
  const others = keys(other);
  for (const [index, key] of keys(one).entries()) {
    const counterpart = others[index] ?? "";
    if (key !== counterpart) return key < counterpart ? -1 : 1;
  }
  return 0;
}
