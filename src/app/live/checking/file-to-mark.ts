import type { Consolidation } from "../../../domain/consolidation";
import type { FileFacts } from "../../../domain/submission";
import { boardIssues, type ToMark } from "../../marking/issues-to-mark";
import type { Consolidated } from "../../consolidate";

/** The report of a unit that counts, and what its marked copy shows. */
export type FileToMark = ToMark & { readonly file: Pick<FileFacts, "name" | "sha256"> };

/** `null` where no report of the unit counts. */
export function fileToMark({ consolidation, stored }: Pick<Consolidated, "consolidation" | "stored">, unit: string): FileToMark | null {
  const file = consolidation.accepted.get(unit)?.file;
  const name = nameOf(consolidation, unit);
  return file === undefined || name === null ? null : { file, issues: boardIssues({ consolidation, stored }, file), sender: `${unit} - ${name}`, reason: null };
}

function nameOf({ roster }: Consolidation, code: string): string | null {
  return roster.find((unit) => unit.code === code)?.name ?? null;
}
