import { patchWorkbook } from "../../../src/hosts/xlsx/patch/patch-cells";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import type { StatedCondition } from "../../../src/domain/round/decision-rules";
import type { SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";
import { membership, noList } from "../../domain/round-samples";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { differences } from "./agreement";
import { rowOf } from "../output/page-text";
import { sampleEntries, samplePages, sampleRound } from "./score-sample";
import type { EnteredLine } from "../output/scored-round";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

const condition = { clusters: ["C01"], effect: "points-off", violators: null, list: noList, cell: "A4" } as const;
const conditions: readonly StatedCondition[] = [
  {
    ...condition,
    code: "DK1",
    name: "Điển hình tiên tiến",
    kind: "line-at-least",
    scope: "TC07",
    threshold: 80,
    level: 0.5,
  },
  {
    ...condition,
    code: "DK2",
    name: "Công tác thi đua",
    kind: "line-at-least",
    scope: "II. Công tác thi đua",
    threshold: 92.5,
    level: 0.25,
  },
  { ...condition, code: "DK3", name: "Tổng điểm", kind: "total-at-least", scope: null, threshold: 95, level: 0.3 },
  {
    ...condition,
    code: "DK4",
    name: "Không vi phạm quy chế",
    kind: "confirmed",
    scope: null,
    threshold: null,
    level: 1.25,
    violators: ["C01-03"],
  },
];
const roster = ["C01-01", "C01-03"].map((unit) => membership(unit));

function written(entries: readonly EnteredLine[]): WorkbookDraft {
  return samplePages(sampleRound({}, { entries, stated: { roster, conditions } }));
}

/** Điểm chấm holds the points of the first two entries in D4 and D5: TC07 and TC09 of the leader's unit. */
const typed = [10, -3] as const;
const typedEntries = sampleEntries.map(
  (entry, index): EnteredLine =>
    typed[index] === undefined ? entry : [entry[0], entry[1], entry[2], typed[index] ?? 0],
);
const edits = typed.map((value, index) => ({ kind: "set", sheet: "Điểm chấm", cell: `D${4 + index}`, value }) as const);
const draft = written(sampleEntries);
const again = written(typedEntries);
const scoresOf = ({ sheets }: WorkbookDraft): SheetDraft => sheets.find(({ name }) => name === "Bảng điểm")!;
const deducted = (book: WorkbookDraft) =>
  [6, 7, 8, 9].map((column) =>
    scoresOf(book)
      .rows.get(rowOf(scoresOf(book), 1, "Trừ điểm theo điều kiện"))
      ?.get(column),
  );

test("points off for points are formulas over the lines above, those for facts stand in them as numbers; guests aren't judged", () => {
  expect(deducted(draft).map((cell) => cell?.value)).toEqual([-1.05, -1.8, 0, 0]);
  expect(deducted(again).map((cell) => cell?.value)).toEqual([0, -1.8, 0, 0]);
  expect(deducted(draft).map((cell) => cell?.formula?.startsWith("ROUND(") === true)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(deducted(draft)[1]?.formula).toMatch(/^ROUND\(-1\.25\+IF\(/u);
});

withLibreOffice("points typed later change what conditions take off", async () => {
  const bytes = await writeWorkbook(draft);
  const files = recalculate(
    new Map([
      ["như cũ.xlsx", bytes],
      ["sửa.xlsx", patchWorkbook(bytes, edits)],
    ]),
  );
  expect(differences(draft, files.get("như cũ.xlsx") ?? bytes)).toEqual([]);
  const scores = { ...again, sheets: [scoresOf(again)] };
  expect(differences(scores, files.get("sửa.xlsx") ?? bytes)).toEqual([]);
});

const asGroup: readonly StatedCondition[] = [
  { ...conditions[0]!, group: "Gương mẫu" },
  { ...conditions[3]!, code: "DK5", violators: ["C01-01"], group: "Gương mẫu", level: 0.5 },
];
const inGroup = (entries: readonly EnteredLine[]) =>
  samplePages(sampleRound({}, { entries, stated: { roster, conditions: asGroup } }));

withLibreOffice(
  "rows of a group take points off once none of them is fulfilled, live where one is on points",
  async () => {
    const [before, after] = [inGroup(sampleEntries), inGroup(typedEntries)];
    expect(deducted(before).map((cell) => cell?.value)).toEqual([-0.5, 0, 0, 0]);
    expect(deducted(after).map((cell) => cell?.value)).toEqual([0, 0, 0, 0]);
    const bytes = await writeWorkbook(before);
    const typedIn = recalculate(new Map([["sửa.xlsx", patchWorkbook(bytes, edits)]])).get("sửa.xlsx");
    expect(differences({ ...after, sheets: [scoresOf(after)] }, typedIn ?? bytes)).toEqual([]);
  },
);
