import type { Band, Criterion } from "../../../src/domain/round/scale";
import { bandCells } from "../../../src/forms/score-sheet/line-parameters";
import { liveNumber, scalePlaces } from "../../../src/forms/score-sheet/live-number";
import type { CellValue } from "../../../src/workbook/cell";
import { parseAddress } from "../../../src/workbook/address";
import { type SheetDraft, workbookOf } from "../../../src/workbook/draft";
import { cluster, criterion } from "../../domain/round-samples";
import { scaleSheets } from "./scale-sheets";

const line = criterion("TC02", { cluster: "C01", max: 20, kind: "stepwise-deduction", step: 2.5, perTime: 0.5 });
const banded = (from: number | null, points: number, text: string | null = null): Band => ({
  cluster: "C01",
  criterion: "TC02",
  from,
  text,
  points,
  meaning: null,
});
const bands = [banded(90, 20), banded(50, 8), banded(null, 5, "Khá")];

/**
 * Where the sheets stand, with other values typed into some cells: `Thang điểm` and `Mức điểm` have their first row at
 * 5.
 */
function placesOf(
  typed: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {},
  criteria: readonly Criterion[] = [line],
): ReturnType<typeof scalePlaces> {
  const sheets = scaleSheets({ clusters: [cluster("C01", { bonusCap: 5 })], criteria, bands }).map((sheet) =>
    withTyped(sheet, typed[sheet.name] ?? {}),
  );
  return scalePlaces(workbookOf({ title: "", sheets, names: [], active: 0 }));
}

function withTyped(sheet: SheetDraft, typed: Readonly<Record<string, CellValue>>): SheetDraft {
  const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
  for (const [address, value] of Object.entries(typed)) {
    const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
    const cell = rows.get(row)?.get(column);
    if (cell !== undefined) rows.get(row)?.set(column, { ...cell, value });
  }
  return { ...sheet, rows };
}

const key = (code = "TC02", owner = "C01") => [
  { field: "cluster", text: owner, cell: "$X9" },
  { field: "code", text: code, cell: "$B9" },
  { field: "kind", text: "Trừ dần theo mức thiếu", cell: "$E9" },
];
const step = { key: key(), field: "step", wanted: 2.5, isPositive: true } as const;

test("a number is looked up by the key of its row, never by its place", () => {
  const ranges = "'Thang điểm'!$A$4:$A$205,$X9,'Thang điểm'!$C$4:$C$205,$B9,'Thang điểm'!$F$4:$F$205,$E9";
  expect(liveNumber(placesOf().criteria, { key: key(), field: "perTime", wanted: 0.5 })).toEqual({
    value: 0.5,
    formula: `IF(COUNTIFS(${ranges},'Thang điểm'!$K$4:$K$205,">-1E+300")=1,SUMIFS('Thang điểm'!$K$4:$K$205,${ranges}),"")`,
  });
  expect(liveNumber(placesOf().criteria, step).formula).toContain(
    "'Thang điểm'!$J$4:$J$205,\">0\")=1,SUMIFS('Thang điểm'!$J$4:$J$205,",
  );
  expect(liveNumber(placesOf().criteria, { key: key(), field: "lowest", wanted: null })).toMatchObject({
    value: "",
    formula: expect.stringContaining("COUNTIFS("),
  });
});

test("the sign for every cluster is no pattern", () => {
  const every = { ...line, cluster: "*" };
  expect(
    liveNumber(placesOf({}, [every]).criteria, { key: key("TC02", "*"), field: "max", wanted: 20 }).formula,
  ).toContain(`'Thang điểm'!$A$4:$A$205,"~"&$X9,`);
});

test("where nothing is stated, something else can stand", () => {
  const asked = {
    key: [{ field: "code", text: "C01", cell: "$X30" }],
    field: "declaredTotal",
    wanted: null,
    otherwise: { formula: "$D28", value: 20 },
  } as const;
  expect(liveNumber(placesOf().clusters, asked)).toMatchObject({
    value: 20,
    formula: expect.stringMatching(/,\$D28\)$/u),
  });
  expect(liveNumber(null, asked)).toEqual({ formula: "$D28", value: 20 });
});

test.each([
  ["a number typed as text", { "Thang điểm": { J5: "2,5" } }, [line]],
  ["a code with a space too many", { "Thang điểm": { C5: "TC02 " } }, [line]],
  ["a cluster's code with a space too many", { "Thang điểm": { A5: " C01" } }, [line]],
  ["another spelling of the way", { "Thang điểm": { F5: "Trừ dần theo  mức thiếu" } }, [line]],
  ["a line that stands twice", {}, [line, line]],
  ["a date", { "Thang điểm": { J5: { date: "2020-05-02" } } }, [line]],
] as const)("what a sheet would not find stands as a constant that says so: %s", (_, typed, criteria) => {
  const { value, formula, note } = liveNumber(placesOf(typed, criteria).criteria, step);
  expect([value, formula]).toEqual([2.5, undefined]);
  expect(note).toMatch(/^Ghi theo trang Thang điểm/u);
});

test("a code in which a sheet sees a number or a pattern is not looked up", () => {
  for (const code of ["1.10", "1E3", "TC*"])
    expect(liveNumber(placesOf({}, [{ ...line, code }]).criteria, { ...step, key: key(code) }).formula).toBeUndefined();
});

const given = {
  criterion: line,
  bands,
  clusterCell: "$X9",
  criterionCell: "$B9",
  countCell: "$AD9",
  rowCell: (index: number) => `$A${"EFG"[index] ?? ""}9`,
};
const partsOf = (places: ReturnType<typeof placesOf>) => {
  const { count, band } = bandCells(places.bands, given);
  return [
    count,
    ...(["row", "from", "text", "points"] as const).flatMap((part) => bands.map((_, index) => band(part, index))),
  ];
};

test("bands are looked up by their rows, in the order in which they stand", () => {
  const cells = partsOf(placesOf());
  expect(cells.map(({ value }) => value)).toEqual([3, 5, 6, 7, 90, 50, "", "", "", "Khá", 20, 8, 5]);
  expect(cells.every(({ formula }) => formula !== undefined)).toBe(true);
  expect(cells[1]?.formula).toBe(
    "IF($AD9=3,SUMPRODUCT(SMALL(ROW('Mức điểm'!$B$4:$B$207)+1E7*(1-('Mức điểm'!$A$4:$A$207=$X9)*('Mức điểm'!$B$4:$B$207=$B9)),1)),\"\")",
  );
});

test.each([
  ["points typed as text", { "Mức điểm": { E6: "8" } }],
  ["a code with a space too many", { "Mức điểm": { B6: "TC02 " } }],
  ["words that are a number", { "Mức điểm": { D7: 12 } }],
  ["words with a space too many", { "Mức điểm": { D7: "Khá " } }],
] as const)("bands that a sheet reads otherwise stand as constants, all of them: %s", (_, typed) => {
  const cells = partsOf(placesOf(typed));
  expect(cells.map(({ value }) => value)).toEqual([3, null, null, null, 90, 50, null, null, null, "Khá", 20, 8, 5]);
  expect(cells.some(({ formula }) => formula !== undefined)).toBe(false);
});

test("bands for every cluster go blank where a cluster gets its own", () => {
  const { count } = bandCells(placesOf({ "Mức điểm": { A5: "*", A6: "*", A7: "*" } }).bands, {
    ...given,
    bands: bands.map((band) => ({ ...band, cluster: "*" })),
  });
  expect(count.formula).toMatch(
    /^IF\(COUNTIFS\('Mức điểm'!\$A\$4:\$A\$207,\$X9,.*\)>0,"",COUNTIFS\('Mức điểm'!\$A\$4:\$A\$207,"~"&"\*",/u,
  );
});
