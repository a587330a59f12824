import { marksSheet } from "../../../src/contract/sheet-names";
import fc from "fast-check";
import { boardForms } from "../../../src/forms/board/input-sheets";
import { unitForms } from "../../../src/forms/unit/unit-forms";
import type { SheetForm } from "../../../src/forms/description/sheet-form";
import { clusterCoverSheet, clusterReportList } from "../../../src/forms/sheets/cluster/cluster-cover-sheet";
import type { Cell, CellValue } from "../../../src/workbook/cell";
import type { Sheet, Workbook } from "../../../src/workbook/sheet";

export const standardForms: readonly SheetForm[] = [...boardForms, ...unitForms, clusterCoverSheet, clusterReportList];

const words = [
  ...new Set(
    standardForms.flatMap((form) =>
      (form.shape === "list" ? form.columns : form.fields).flatMap((field) => [field.header, ...choices(field.type)]),
    ),
  ),
];

function choices(type: {
  readonly kind: string;
  readonly choices?: readonly (readonly [string, string])[];
}): readonly string[] {
  return (type.choices ?? []).map(([each]) => each);
}

const awkward = [
  "KAD",
  "C1",
  "C1-01",
  "*",
  "A1",
  "R01",
  "T1",
  "kind",
  "unit",
  "cluster",
  "year",
  "Số đối chiếu:",
  "1.234,5",
  "95%",
  "__proto__",
  "constructor",
  "toString",
  "{",
  "[]",
  "null",
  "31/02/2020",
  "-",
  ";;",
  "\u0000",
  "\uD800",
  "=1/0",
  "a".repeat(3000),
];

export const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...awkward),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(0, -1, 0.5, 2020, 1e9, 1e300, -1e-300, 2 ** 53, 5e-324),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom<CellValue>(
    { date: "2020-06-30" },
    { date: "1900-01-01T00:00:00" },
    { date: "9999-12-31" },
    { error: "#DIV/0!" },
    { error: "#N/A" },
    null,
  ),
);

export const anyCell: fc.Arbitrary<Cell> = fc.record({
  value: anyValue,
  formula: fc.option(fc.constantFrom("1+1", "'Chỉ tiêu'!A1", ""), { nil: null, freq: 8 }),
  format: fc.constantFrom("General", "@", "0%", "dd/mm/yyyy", '"%"0'),
});

const stateOf = fc.constantFrom<Sheet["state"]>("visible", "hidden", "very-hidden");

function sheet(name: string, rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>, state: Sheet["state"]): Sheet {
  return { name, state, rows, merges: [], widths: new Map([[1, 10]]) };
}

const looseRows = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 80 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 24 }), anyCell), { maxLength: 10 }),
  ),
  { maxLength: 14 },
);

/** Headers in any order, some missing, some twice; cells of all kinds under and beside them. */
function formSheet(form: SheetForm): fc.Arbitrary<Sheet> {
  const fields = form.shape === "list" ? form.columns : form.fields;
  const labels = fc.shuffledSubarray([...fields.map((field) => field.header), fields[0]?.header ?? ""], {
    minLength: 1,
  });
  return fc.tuple(labels, fc.integer({ min: 1, max: 12 }), looseRows, stateOf).map(([headers, at, loose, state]) => {
    const rows = new Map<number, Map<number, Cell>>();
    const put = (row: number, column: number, cell: Cell): void =>
      void rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(column, cell));
    for (const [row, cells] of loose) for (const [column, cell] of cells) put(row, column, cell);
    headers.forEach((header, index) => {
      const [row, column] = form.shape === "list" ? [at, index + 1] : [at + index, 1];
      put(row, column, { value: header, formula: null, format: "General" });
    });
    return sheet(form.sheet, rows, state);
  });
}

const looseSheet = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(
        ...standardForms.map((form) => form.sheet),
        marksSheet,
        "_TD_Tệp",
        "_TD_Trang",
        "_TD_Ghi nhận khi đọc",
        "_TD_Kết quả",
        "_TD_Điểm cụm chấm",
        "Tổng quan",
      ),
      fc.string({ minLength: 1, maxLength: 8 }),
    ),
    looseRows,
    stateOf,
  )
  .map(([name, loose, state]) => sheet(name, new Map(loose.map(([row, cells]) => [row, new Map(cells)])), state));

/** Sheets under standard names with anything in them. */
export const anyWorkbook: fc.Arbitrary<Workbook> = fc
  .uniqueArray(fc.oneof(looseSheet, fc.constantFrom(...standardForms).chain(formSheet)), {
    maxLength: 8,
    selector: (each) => each.name,
  })
  .map((sheets) => ({ sheets, warnings: [] }));

/** A sound workbook after a hundred blows: cells overwritten, rows and sheets gone. */
export function damaged(workbook: Workbook): fc.Arbitrary<Workbook> {
  const blow = fc.record({ sheet: fc.nat(), row: fc.nat(), column: fc.nat(), cell: anyCell });
  return fc
    .tuple(
      fc.array(blow, { maxLength: 120 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 2 }),
    )
    .map(([blows, deletedRows, deletedSheets]) => {
      const sheets = workbook.sheets.map((each) => ({
        ...each,
        rows: new Map([...each.rows].map(([row, cells]) => [row, new Map(cells)])),
      }));
      const pick = <T>(of: readonly T[], index: number): T | undefined => of[index % Math.max(1, of.length)];
      for (const { sheet: at, row, column, cell } of blows) {
        const target = pick(sheets, at);
        const cells = target === undefined ? undefined : target.rows.get(pick([...target.rows.keys()], row) ?? 0);
        cells?.set(pick([...cells.keys()], column) ?? 1, cell);
      }
      for (const [at, row] of deletedRows)
        pick(sheets, at)?.rows.delete(pick([...(pick(sheets, at)?.rows.keys() ?? [])], row) ?? 0);
      const gone = new Set(deletedSheets.map((index) => pick(sheets, index)?.name));
      return { ...workbook, sheets: sheets.filter((each) => !gone.has(each.name)) };
    });
}
