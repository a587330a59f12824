import { figuresPage } from "../../../src/forms/output/figures/figures-page";
import { scorePage } from "../../../src/forms/score-sheet/score-page";
import { palette } from "../../../src/forms/drawing/styles";
import { columnNumber } from "../../../src/workbook/address";
import { vi } from "../../../src/text/vi";
import { rowOf } from "../output/page-text";
import { sampleRound, sentEntries } from "./score-sample";
import { cellOf, draft, pageOf, places, sample, stageCellOf } from "./score-page-sample";

test("entered points stand in a hidden sheet, looked up by the number of unit, stage and line in a sorted list", () => {
  const formula = stageCellOf("TC07", "C01-01", "Cụm/khối chấm")?.formula;
  expect(formula).toMatch(/^'_TD_Tra điểm'!AE\d+$/u);
  const row = Number(/\d+$/.exec(formula ?? "")?.[0]);
  const lookup = pageOf(sample.consolidation).lookup;
  const key = `$AD${row}+AE$1`;
  expect(lookup?.rows.get(row)?.get(columnNumber("AE"))).toMatchObject({
    value: stageCellOf("TC07", "C01-01", "Cụm/khối chấm")?.value,
    formula: `IFERROR(IF(LOOKUP(${key},$N$2:$N$1014)=${key},LOOKUP(${key},$N$2:$N$1014,$R$2:$R$1014),""),"")`,
  });
  expect(lookup?.rows.get(2)?.get(2)?.formula).toBe("INDEX('Điểm chấm'!A:A,A2)");
});

test("computed points say in a note how they came about, with the numbers, also where others count", () => {
  const { draft: told } = scorePage(sample.consolidation, {
    figures: figuresPage(sample.consolidation).places,
    entered: places,
    texts: vi,
  });
  expect(cellOf("TC01", 6, told)?.note).toMatch(/^Tính theo công thức: .*433,35.*500/u);
  expect(cellOf("TC02", 7, told)?.note).toMatch(/^Tính theo công thức: /u);
  expect(cellOf("TC07", 6, told)?.note).toBeNull();
  expect(cellOf("TC01", 6)?.note).toBeNull();
});

test("points that came in a cluster's file stand where Điểm chấm has no row, with a note that says whence", () => {
  const { consolidation } = sampleRound({}, { sent: sentEntries });
  const knownFiles = [
    {
      name: "C01/_C01.xlsx",
      sha256: "",
      verdict: "accepted",
      unit: null,
      cluster: "C01",
      reason: null,
      changed: null,
      received: null,
      confirmed: false,
      checkNumbers: {},
    },
  ] as const;
  const { draft: sent, lookup } = pageOf({ ...consolidation, knownFiles });
  const formula = expect.stringMatching(/^'_TD_Tra điểm'!A[E-Z]\d+$/u);
  expect(stageCellOf("TC05", "C01-01", "Cụm/khối chấm", sent)).toMatchObject({
    value: 8.75,
    formula,
    note: "Cụm/khối chấm: theo tệp C01/_C01.xlsx, trang Điểm chấm.",
  });
  expect(stageCellOf("TC07", "C01-04", "Cụm/khối chấm", sent)).toMatchObject({ value: "–", formula });
  const said = [...(lookup?.rows.values() ?? [])].flatMap((cells) =>
    cells.get(columnNumber("K"))?.formula === null ? [cells.get(columnNumber("K"))?.value] : [],
  );
  expect(said).toEqual(expect.arrayContaining([8.75, "–"]));
});

test("a unit's own points are constants within the bounds; a condition colours what was entered and what a unit gave itself", () => {
  expect(stageCellOf("TC07", "C01-03", "Đơn vị tự chấm")).toMatchObject({
    value: 9,
    formula: `IF(COUNT($D${rowOf(draft, 2, "TC07")})<1,"",IF(MAX(0,MIN($D${rowOf(draft, 2, "TC07")},9))=9,9,""))`,
  });
  expect(stageCellOf("TC05", "C01-03", "Đơn vị tự chấm")).toMatchObject({ value: "–", formula: null });
  const first = rowOf(draft, 2, "TC01");
  expect(draft.conditions.slice(0, 2)).toMatchObject([
    {
      area: { top: first, left: 6, right: 9 },
      rule: { formula: `OR(AE${first}<>"",Z${first}<>"",U${first}<>"")` },
      look: { fill: palette.wait },
    },
    { rule: { formula: `AND(NOT(OR(AE${first}<>"",Z${first}<>"",U${first}<>"")),ISNUMBER(P${first}),K${first}="")` } },
  ]);
});
