import type { Consolidation } from "../../../../domain/consolidation";
import type { FileFacts } from "../../../../domain/submissions/submission";
import type { Consolidated } from "../../../consolidate";
import { boardIssues, type ToMark } from "../../../marking/issues-to-mark";

/** The report of a unit or cluster that counts, and what its marked copy shows. */
export type FileToMark = ToMark & { readonly file: Pick<FileFacts, "name" | "sha256"> };

/** `null` where no report of the sender counts. */
export function fileToMark(
  { consolidation, stored }: Pick<Consolidated, "consolidation" | "stored">,
  sender: string,
): FileToMark | null {
  const file = (consolidation.accepted.get(sender) ?? consolidation.sent.get(sender))?.file;
  const name = nameOf(consolidation, sender);
  return file === undefined || name === null
    ? null
    : { file, issues: boardIssues({ consolidation, stored }, file), sender: `${sender} - ${name}`, reason: null };
}

function nameOf({ roster, board }: Consolidation, sender: string): string | null {
  return [...roster, ...board.clusters].find(({ code }) => code === sender)?.name ?? null;
}
