import type { DraftCell, SheetDraft, WorkbookDraft } from "../../src/workbook/draft";

/**
 * What the sheet says now at the formulas that stand in the workbook: units that stand in another order now, each at
 * its own row.
 */
export function withFormulasOf(sheet: SheetDraft, draft: WorkbookDraft): SheetDraft {
  const drawn = draft.sheets.find(({ name }) => name === sheet.name)?.rows ?? new Map<number, never>();
  const unitIn = (cells: ReadonlyMap<number, DraftCell> | undefined) =>
    sheet.name === "Xếp hạng" ? (cells?.get(2)?.value ?? null) : null;
  const byUnit = new Map([...sheet.rows.values()].map((cells) => [unitIn(cells), cells]));
  const rows = new Map(
    [...drawn].map(([row, cells]) => {
      const now = unitIn(cells) === null ? sheet.rows.get(row) : byUnit.get(unitIn(cells));
      return [
        row,
        new Map(
          [...cells].map(([column, cell]) => [
            column,
            isSentence(cell)
              ? { ...cell, formula: null }
              : { ...cell, value: now?.get(column)?.value ?? (cell.formula === null ? null : "") },
          ]),
        ),
      ];
    }),
  );
  return { ...sheet, rows };
}

/** Sentences on ties are written once and go blank where their numbers are others; ties of another round have none. */
function isSentence({ formula }: DraftCell): boolean {
  return formula?.includes('"Chưa đủ điểm: "') === true;
}
