import { lookedFormulas } from "../../../src/forms/next-round/stale-formulas";
import type { CellValue } from "../../../src/workbook/cell";
import { workbookOf } from "../../../src/workbook/draft";
import type { Sheet } from "../../../src/workbook/sheet";
import { draftCell, draftRows, sheetDraft, workbookDraft } from "../../support/drafts";

/** A sheet of one row; a text that begins with "=" is a formula, saved with the result 7. */
const sheet = (name: string, ...values: readonly CellValue[]): Sheet => {
  const cells = values.map((value) =>
    typeof value === "string" && value.startsWith("=") ? draftCell(7, { formula: value.slice(1) }) : draftCell(value),
  );
  return workbookOf(workbookDraft([{ ...sheetDraft(name), rows: draftRows([cells]) }])).sheets[0]!;
};
const row = ({ rows }: Sheet) =>
  [...(rows.get(1) ?? [])].map(([, { formula, value }]) => [formula ?? null, value] as const);

test("each formula whose cell has changed, or that counts on such a one, loses its result; others keep theirs", () => {
  const own = sheet("Riêng", "='Số liệu'!A1", "='Số liệu'!B1", "=A1*2", "=B1*2");
  const pairs = [
    { before: sheet("Số liệu", 5, 6), after: sheet("Số liệu", null, 6) },
    { before: own, after: own },
  ];
  const looked = lookedFormulas(pairs)[1]!;
  expect(row(looked.sheet).map(([, value]) => value)).toEqual([null, 7, null, 7]);
  expect(looked.atEmptied).toEqual(["A1"]);
});

test("each formula that points at a sheet which is not there is kept as a text", () => {
  const own = sheet("Riêng", "=Điểm!A1", "=Điểm!A2", 3);
  const looked = lookedFormulas([
    { before: sheet("Điểm", 1), after: null },
    { before: own, after: own },
  ])[0]!;
  expect(row(looked.sheet)).toEqual([
    [null, "=Điểm!A1"],
    [null, "=Điểm!A2"],
    [null, 3],
  ]);
  expect(looked.asText).toEqual(["A1", "B1"]);
});
