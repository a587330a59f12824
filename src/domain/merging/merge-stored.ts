import type { Stored } from "../submissions/stored";
import type { FileFacts } from "../submissions/submission";

/** Both stores as one, files of equal bytes once, as the first has them. `added`: what only the other had read. */
export function mergeStored(
  first: Stored,
  other: Stored,
): { readonly stored: Stored; readonly added: readonly FileFacts[] } {
  const known = new Set(
    [
      ...first.submissions.map(({ submission }) => submission.file),
      ...first.clusterSubmissions.map(({ file }) => file),
      ...first.unreadable.map(({ file }) => file),
    ].map(({ sha256 }) => sha256),
  );
  const isNew = ({ sha256 }: FileFacts): boolean => !known.has(sha256);
  const submissions = other.submissions.filter(({ submission }) => isNew(submission.file));
  const clusterSubmissions = other.clusterSubmissions.filter(({ file }) => isNew(file));
  const unreadable = other.unreadable.filter(({ file }) => isNew(file));
  // Points keep the state of the scale on which they were first read; the first copy counts where both have them.
  const own = first.scoredLines ?? [];
  const kept = new Set(own.map((line) => JSON.stringify(line)));
  const lines = [...(other.scoredLines ?? []).filter((line) => !kept.has(JSON.stringify(line))), ...own];
  return {
    stored: {
      submissions: [...first.submissions, ...submissions],
      clusterSubmissions: [...first.clusterSubmissions, ...clusterSubmissions],
      unreadable: [...first.unreadable, ...unreadable],
      scoredLines: lines,
      readBy: new Map([...(other.readBy ?? []), ...(first.readBy ?? [])]),
      ...mergedSeals(first, other),
    },
    added: [
      ...submissions.map(({ submission }) => submission.file),
      ...clusterSubmissions.map(({ file }) => file),
      ...unreadable.map(({ file }) => file),
    ],
  };
}

/** The seals of whoever has more of them; see `sealsAgree`. */
function mergedSeals(first: Stored, other: Stored): Pick<Stored, "seals"> {
  const [own, theirs] = [first.seals, other.seals];
  const seals = (theirs?.lines.length ?? 0) > (own?.lines.length ?? 0) ? theirs : own;
  return seals === undefined ? {} : { seals };
}

/** Whether both have the same seals, or one of them further ones; two that were sealed apart are no copies. */
export function sealsAgree(first: Stored, other: Stored): boolean {
  const [own, theirs] = [first.seals?.lines ?? [], other.seals?.lines ?? []];
  return own.every((line, index) => index >= theirs.length || JSON.stringify(line) === JSON.stringify(theirs[index]));
}
