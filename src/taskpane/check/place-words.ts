import type { PaneTexts } from "../../text/vi/pane";
import type { CheckedIssue } from "./acts";

/** What the group above an issue says already. */
export type Known = "nothing" | "unit" | "sheet";

/** Where an issue stands, without what is known; "" where there is nothing to say. */
export function placeWords({ issue, here, unit }: CheckedIssue, known: Known, { check }: PaneTexts): string {
  const { file, sheet, cell } = issue.place;
  if (known === "sheet" && here) return cell === null ? "" : check.inCell({ cell });
  const inWorkbook = sheet === null ? "" : check.inSheet({ sheet, cell });
  const place = here || file === null ? inWorkbook : check.inFile({ file, sheet, cell });
  return [known === "unit" ? "" : (unit ?? ""), place].filter((part) => part !== "").join(" · ");
}
