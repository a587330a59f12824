import { figuresPage } from "../../../src/forms/output/figures/figures-page";
import { scorePage } from "../../../src/forms/score-sheet/score-page";
import { palette } from "../../../src/forms/drawing/styles";
import { vi } from "../../../src/text/vi";
import { rowOf } from "../output/page-text";
import { sampleRound, sentEntries } from "./score-sample";
import { cellOf, draft, pageOf, places, sample, stageCellOf } from "./score-page-sample";

test("entered points are looked up by the number of unit, stage and line in a sorted list", () => {
  const row = rowOf(draft, 2, "TC07");
  const above = rowOf(draft, 6, "C01-01") - 2;
  const [key, keys] = [`U$${above}+$A${row}`, "'_TD_Tra điểm'!$H$4:$H$1013"];
  expect(stageCellOf("TC07", "C01-01", "Cụm/khối chấm")?.formula).toBe(
    `IFERROR(IF(LOOKUP(${key},${keys})=${key},LOOKUP(${key},${keys},'_TD_Tra điểm'!$L$4:$L$1013),""),"")`,
  );
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
  const formula = expect.stringMatching(/^IFERROR\(IF\(LOOKUP\(/u);
  expect(stageCellOf("TC05", "C01-01", "Cụm/khối chấm", sent)).toMatchObject({
    value: 8.75,
    formula,
    note: "Cụm/khối chấm: theo tệp C01/_C01.xlsx, trang Điểm chấm.",
  });
  expect(stageCellOf("TC07", "C01-04", "Cụm/khối chấm", sent)).toMatchObject({ value: "–", formula });
  const said = [...(lookup?.rows.values() ?? [])].flatMap((cells) =>
    cells.get(5)?.formula === null ? [cells.get(5)?.value] : [],
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
