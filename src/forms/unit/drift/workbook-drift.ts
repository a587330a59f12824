import type { PlacedFinding } from "../../reading/finding";
import type { Sheet } from "../../../workbook/sheet";

import { finding } from "../../reading/finding";
import { recogniseSheet } from "../../reading/find-header";
import { coverSheet } from "../../sheets/unit/cover-sheet";
import type { OpenedUnitWorkbook } from "../open-unit-workbook";
import type { WorkbookMarks } from "../../sheets/workbook-marks";
import { unitForms } from "../unit-forms";
import { structureOf } from "../unit-marks";

type SheetFinding = PlacedFinding & { readonly sheet: string | null };

/** What was done to a workbook as a whole: sheets added or copied, protection taken away. */
export function workbookDrift({ marks, sheets, others }: OpenedUnitWorkbook): readonly SheetFinding[] {
  if (marks.kind !== "unit") return [];
  return [...otherVersion(marks), ...others.flatMap(addedSheet), ...unprotected([...sheets.values()])];
}

/** Issued with other headers than ours: by an earlier version of this program. What the headers still tell is read. */
function otherVersion({ structure }: WorkbookMarks): readonly SheetFinding[] {
  const differs = unitForms.some(
    (form) => structure.has(form.sheet) && structure.get(form.sheet) !== structureOf(form),
  );
  return differs ? [{ finding: finding("structure-changed", {}), sheet: null, cell: "" }] : [];
}

/** Only what people see: hidden sheets are made by programs. */
function addedSheet(sheet: Sheet): readonly SheetFinding[] {
  if (sheet.state !== "visible" || sheet.rows.size === 0) return [];
  const alike = unitForms.find(
    (form) =>
      form.sheet !== coverSheet.sheet && recogniseSheet({ sheets: [sheet], warnings: [] }, form, new Set()) !== null,
  );
  const found =
    alike === undefined
      ? finding("sheet-added", { name: sheet.name })
      : finding("sheet-copied", { name: sheet.name, of: alike.sheet });
  return [{ finding: found, sheet: sheet.name, cell: "" }];
}

function unprotected(sheets: readonly Sheet[]): readonly SheetFinding[] {
  const open = sheets.filter(({ guard }) => guard !== undefined && !guard.isProtected);
  const [first] = open;
  return first === undefined
    ? []
    : [
        {
          finding: finding("protection-removed", { sheets: open.map(({ name }) => name).join("; ") }),
          sheet: first.name,
          cell: "A1",
        },
      ];
}
