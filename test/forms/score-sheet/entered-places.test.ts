import { rankingOrder } from "../../../src/domain/decisions/ranking-order";
import { sectionTree } from "../../../src/domain/scoring/sections/section-tree";
import { seenBySheet } from "../../../src/forms/score-sheet/stage-cells";
import { enteredPlaces, enteredRoom } from "../../../src/forms/score-sheet/entered-formula";
import { type SheetDraft, workbookOf } from "../../../src/workbook/draft";
import { looks } from "../../../src/forms/drawing/styles";
import { enteredLookup } from "../../../src/forms/score-sheet/entered-lookup";
import { cluster, criterion, membership, unitOf } from "../../domain/round-samples";
import { enteredSheet } from "../output/scored-round";

const placesOf = (draft: SheetDraft) =>
  enteredPlaces(workbookOf({ title: "", sheets: [draft], names: [], active: 0 }), 1000);

test("Điểm chấm is found by its headers, with room for rows to come", () => {
  const { draft } = enteredSheet([
    ["C01-01", "TC01", "board", 5],
    ["C01-01", "TC02", "board", null],
  ]);
  expect(placesOf(draft)).toMatchObject({
    sheet: "Điểm chấm",
    unit: "A",
    criterion: "B",
    stage: "C",
    points: "D",
    notApplicable: "E",
    scorer: "G",
    firstRow: 3,
    lastRow: 1005,
  });
  expect(placesOf({ ...draft, name: "Trang khác" })).toBeNull();
  expect(placesOf({ ...draft, rows: new Map() })).toBeNull();
});

test("the room is for all that can be entered: lines by units, at three stages and by each peer; 1,000 at most", () => {
  const round = (units: number, lines: number) => ({
    clusters: [cluster("C01"), cluster("C02")],
    roster: Array.from({ length: units }, (_, index) => membership(`C01-${index}`)),
    criteria: Array.from({ length: lines }, (_, index) => criterion(`T${index}`)),
  });
  expect(enteredRoom(round(3, 9))).toBe(3 * 9 * (3 + 2) + 100);
  expect(enteredRoom(round(1, 9))).toBe(9 * 3 + 100);
  expect(enteredRoom(round(0, 9))).toBe(100);
  expect(enteredRoom(round(5, 30))).toBe(1000);
});

type Entered = Parameters<typeof enteredSheet>[0][number];
const unit = unitOf("C01-01", { name: "Huyện Lục Ngạn" });

/** What a sheet finds of the first entry's line and stage. */
function found(
  rows: readonly Entered[],
  change: (draft: SheetDraft) => SheetDraft = (draft) => draft,
  code = "TC01",
): unknown {
  const places = placesOf(change(enteredSheet(rows).draft));
  const stage = rows[0]?.[2] === "cluster" ? "cluster" : "board";
  if (places === null) return null;
  const asked = {
    unit: { ...unit, code: rows[0]?.[0] ?? "" },
    criterion: criterion(code, { max: 10 }),
    stage,
  } as const;
  return tableOf(places, [asked.criterion])?.finds({ ...asked, criterion: code }) === true
    ? seenBySheet(places, asked).value
    : "unsure";
}

/** The look-up of a cluster with this unit and these lines. */
function tableOf(places: NonNullable<ReturnType<typeof placesOf>>, scale: readonly ReturnType<typeof criterion>[]) {
  return enteredLookup(
    places,
    [
      {
        cluster: cluster(unit.cluster),
        order: rankingOrder({ criteria: scale, indicators: [] }, cluster(unit.cluster)),
        ...{
          scale,
          tree: sectionTree(scale, []),
          bands: [],
          units: [unit],
          totals: new Map(),
          ranked: false,
          findings: [],
          deducting: [],
          limiting: [],
          gates: [],
        },
      },
    ],
    0,
  );
}

/** The draft with another value in a cell of row 4. */
function typed(column: number, value: string | number): (draft: SheetDraft) => SheetDraft {
  return (draft) => {
    const row = new Map(draft.rows.get(4));
    row.set(column, { value, formula: null, style: looks.text, note: null });
    return { ...draft, rows: new Map([...draft.rows, [4, row]]) };
  };
}

const entry: Entered = ["C01-01", "TC01", "board", 5];

test("a sheet finds a plain entry, also in other letter case and beside rows that say nothing", () => {
  expect(found([entry])).toBe(5);
  expect(found([entry], typed(3, "THẨM ĐỊNH"))).toBe(5);
  expect(found([entry, ["C01-01", "TC01", "board", null], ["C01-01", "TC01", "final", 6]])).toBe(5);
});

test("a mark in Không áp dụng goes before points", () => {
  expect(found([entry], typed(5, "x"))).toBe("–");
});

test.each([
  ["an entry that stands twice", [entry, entry], undefined],
  ["points typed as text", [entry], typed(4, "5")],
  ["points above M", [entry], typed(4, 10.5)],
  ["a code with a space too many", [entry], typed(1, "C01-01 ")],
  ["a unit's score of itself, by its code", [["C01-01", "TC01", "cluster", 5]], typed(7, "c01-01")],
  ["a unit's score of itself, by its name", [["C01-01", "TC01", "cluster", 5]], typed(7, "Huyện Lục Ngạn")],
] as const)("a sheet finds nothing in %s", (_, rows, change) => {
  expect(found(rows, change)).toBeNull();
});

test("an appraisal by the unit that is appraised is no own score", () => {
  expect(found([entry], typed(7, "C01-01"))).toBe(5);
});

test.each([
  ["a number", "1.10"],
  ["a power of ten", "1E3"],
  ["a pattern", "TC*"],
  ["parts of a key", "TC§1"],
  ["a text that is too long", "T".repeat(250)],
])("a sheet is not asked for a code that it takes for %s", (_, code) => {
  expect(found([["C01-01", code, "board", 5]], undefined, code)).toBe("unsure");
});

test("a sheet is not asked for a line that stands twice in the scale: it would go by the bounds of the first alone", () => {
  const places = placesOf(enteredSheet([entry]).draft);
  const asked = { unit, criterion: "TC01", stage: "board" } as const;
  const finds = (codes: readonly string[]) =>
    places !== null &&
    tableOf(
      places,
      codes.map((each) => criterion(each)),
    )?.finds(asked);
  expect(finds(["TC01", "TC02"])).toBe(true);
  expect(finds(["TC01", "tc01"])).toBe(false);
  expect(finds(["TC02"])).toBe(false);
});
