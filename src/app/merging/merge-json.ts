import { asText } from "../consolidation-json";
import { appVersion } from "../version";
import type { MergedCopies } from "./merge-copies";

/**
 * The JSON of merge: what came from each copy, and what both say differently; `decided` null = open. Keys in this
 * order.
 */
export function mergeJson({ steps, open }: Pick<MergedCopies, "steps" | "open">): string {
  return asText({
    schema: 1,
    app: appVersion,
    copies: steps.map(({ name, merge: { added, filled, conflicts, files } }) => ({
      name,
      added: added.map(({ sheet, what, column, value }) => ({ sheet, what, column, value })),
      filled: filled.map(({ sheet, cell, what, column, value }) => ({ sheet, cell, what, column, value })),
      conflicts: conflicts.map(({ sheet, cell, what, column, stands, other, decided }) => ({
        sheet,
        cell,
        what,
        column,
        stands,
        other,
        decided,
      })),
      files: files.map(({ name: file, sha256 }) => ({ name: file, sha256 })),
    })),
    open: open.length,
  });
}
