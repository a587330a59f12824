import { sheetNames } from "../../../src/contract/sheet-names";
import { checkBoard } from "../../../src/domain/checks/check-board";
import type { Board } from "../../../src/domain/round/board";
import type { Opinion } from "../../../src/domain/round/receipt";
import type { EnteredScore } from "../../../src/domain/round/scale";
import { boardOf, cluster, criterion, indicator, membership, receipt } from "../round-samples";

const opinion = (unit: string): Opinion => ({
  unit,
  code: "H01",
  version: 1,
  cluster: "agree",
  council: "none",
  applied: null,
  document: null,
  note: null,
  cell: "B7",
});
const score = (unit: string): EnteredScore => ({
  unit,
  criterion: "T1",
  stage: "board",
  points: 5,
  notApplicable: false,
  explanation: null,
  scorer: null,
  date: null,
  cell: "B9",
  file: null,
});

const known = boardOf({ indicators: [indicator("H01")], criteria: [criterion("T1", { indicator: "H01" })] });
const unknownIn = (changes: Partial<Board>) =>
  checkBoard({ ...known, ...changes }).filter(({ code }) => code === "unknown-code");

/** Every column in which people name a unit, a cluster, an indicator or a document by its code. */
test.each<[sheet: string, label: string, cell: string, wrong: Partial<Board>, right: Partial<Board>]>([
  [
    sheetNames.roster,
    "Mã cụm/khối",
    "C2",
    { roster: [...known.roster, membership("X99-01")] },
    { roster: [...known.roster, membership("C01-02")] },
  ],
  [
    sheetNames.scale,
    "Chỉ tiêu",
    "C2",
    { criteria: [criterion("T1", { indicator: "X99" })] },
    { criteria: [criterion("T1", { indicator: "H01" })] },
  ],
  [
    sheetNames.scale,
    "Mã hồ sơ",
    "C2",
    { criteria: [criterion("T1", { document: "X99" })] },
    { criteria: [criterion("T1", { document: "BIEU" })] },
  ],
  [
    sheetNames.scale,
    "Mã cụm/khối",
    "C2",
    { criteria: [criterion("T1", { cluster: "X99" })] },
    { criteria: [criterion("T1", { cluster: "C01" })] },
  ],
  [
    sheetNames.receipts,
    "Mã đơn vị/cụm",
    "A2",
    { receipts: [receipt("X99-01")] },
    { receipts: [receipt("C01-01"), receipt("C01")] },
  ],
  [sheetNames.opinions, "Mã đơn vị", "B7", { opinions: [opinion("X99-01")] }, { opinions: [opinion("C01-01")] }],
  [sheetNames.enteredScores, "Mã đơn vị", "B9", { scores: [score("X99-01")] }, { scores: [score("C01-01")] }],
])(
  "a code in %s, %s that nothing defines is told at its cell; a known one is not",
  (sheet, label, cell, wrong, right) => {
    expect(unknownIn(wrong)).toEqual([
      expect.objectContaining({
        place: expect.objectContaining({ sheet, cell }),
        params: expect.objectContaining({ label }),
      }),
    ]);
    expect(unknownIn(right)).toEqual([]);
  },
);

test("where one known code is near, it is named; a blank code is none", () => {
  expect(unknownIn({ opinions: [opinion("C01-O2"), opinion("C01-1O")] }).map(({ params }) => params)).toEqual([
    { label: "Mã đơn vị", raw: "C01-O2", likely: "C01-01" },
    { label: "Mã đơn vị", raw: "C01-1O", likely: "C01-01" },
  ]);
  expect(unknownIn({ opinions: [opinion("")] })).toEqual([]);
});

test("the base points of a scale that is not its stated total are told, exactly", () => {
  const sums = (declaredTotal: number | null, ...max: readonly number[]) =>
    checkBoard({
      ...known,
      clusters: [cluster("C01", { declaredTotal })],
      criteria: max.map((points, index) => criterion(`T${index}`, { max: points })),
    }).filter(({ code }) => code === "scale-sum-differs");
  expect(sums(0.3, 0.1, 0.2)).toEqual([]);
  expect(sums(null, 1)).toEqual([]);
  expect(sums(10)).toEqual([]);
  expect(sums(0.31, 0.1, 0.2).map(({ params }) => params)).toEqual([{ cluster: "C01", sum: 0.3, declared: 0.31 }]);
});
