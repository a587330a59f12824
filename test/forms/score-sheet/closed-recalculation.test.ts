import { patchWorkbook } from "../../../src/hosts/xlsx/patch/patch-cells";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import type { StatedCondition } from "../../../src/domain/round/decision-rules";
import type { SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";
import { membership, noList } from "../../domain/round-samples";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { differences } from "./agreement";
import { rowOf } from "../output/page-text";
import { sampleCriteria, sampleEntries, samplePages, sampleRound } from "./score-sample";
import type { EnteredLine } from "../output/scored-round";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

const condition = (code: string, changes: Partial<StatedCondition>): StatedCondition => ({
  ...{ clusters: ["C01"], code, name: `Điều kiện ${code}`, kind: null, scope: null, threshold: null },
  ...{ effect: null, level: null, violators: null, list: noList, cell: "A4", ...changes },
});

/** On points of a line, of a section, of every line, on a result, on what was confirmed, and within a group. */
const conditions: readonly StatedCondition[] = [
  condition("DK1", {
    ...{ kind: "line-at-least", scope: "TC07", threshold: 80 },
    ...{ effect: "zero-sections", level: "III. Điểm thưởng, điểm trừ" },
  }),
  condition("DK2", { kind: "no-line-zero", scope: "II. Công tác thi đua/*", effect: "zero-lines", level: "TC07" }),
  condition("DK3", { kind: "result-at-least", scope: "KT01", threshold: 100, effect: "zero-lines", level: "TC05" }),
  condition("DK4", { kind: "confirmed", violators: ["C01-03"], effect: "zero-lines", level: "TC02" }),
  condition("DK5", {
    ...{ kind: "line-at-least", scope: "*", threshold: 10, group: "A" },
    ...{ effect: "zero-lines", level: "TC06" },
  }),
  condition("DK6", {
    kind: "result-at-most",
    scope: "KT02",
    threshold: 2,
    group: "A",
    effect: "zero-lines",
    level: "TC06",
  }),
  condition("DK7", { kind: "total-at-least", threshold: 90, effect: "total-at-most", level: 20.5 }),
  condition("DK8", { kind: "no-line-zero", effect: "total-at-most", level: 30 }),
  condition("DK9", {
    kind: "no-line-zero",
    effect: "points-off",
    level: 0.5,
    concerns: { include: [], exclude: ["C01-01"] },
  }),
];

const roster = ["C01-01", "C01-03"].map((unit) => membership(unit));

/** TC09 takes points off, so that its section can't close it; what it names itself can. */
const criteria = sampleCriteria.map((line) => (line.code === "TC09" ? { ...line, conditions: "DK4" } : line));

function written(entries: readonly EnteredLine[]): WorkbookDraft {
  return samplePages(sampleRound({}, { entries, stated: { roster, criteria, conditions } }));
}

/** Điểm chấm holds the points of the first entries in D4 and below: the leader's TC07 and, at two stages, TC09. */
const typed = [10, -3, 0] as const;
const draft = written(sampleEntries);
const again = written(
  sampleEntries.map((entry, index) =>
    typed[index] === undefined ? entry : [entry[0], entry[1], entry[2], typed[index] ?? 0],
  ),
);
const scoresOf = ({ sheets }: WorkbookDraft): SheetDraft => sheets.find(({ name }) => name === "Bảng điểm")!;
const shown = (book: WorkbookDraft, label: string, column = 6) =>
  scoresOf(book)
    .rows.get(rowOf(scoresOf(book), 1, label))
    ?.get(column)?.value;

test("a line that names one condition of a group is closed for those whom that condition concerns alone", () => {
  const confirmed = { kind: "confirmed", violators: [], group: "A" } as const;
  const grouped = [
    condition("DK1", { ...confirmed, concerns: { include: ["C01-01"], exclude: [] } }),
    condition("DK2", confirmed),
  ];
  const naming: Readonly<Record<string, string>> = { TC02: "DK1", TC04: "DK2", TC06: "DK1; DK2" };
  const lines = sampleCriteria.map((line) => ({ ...line, conditions: naming[line.code] ?? null }));
  const stated = { roster, criteria: lines, conditions: grouped };
  const book = samplePages(sampleRound({}, { entries: sampleEntries, stated }));
  const formula = (code: string) =>
    scoresOf(book)
      .rows.get(rowOf(scoresOf(book), 2, code))
      ?.get(6)?.formula ?? "";
  const asks = (code: string) => [...formula(code).matchAll(/AND\(\w+<>"–",\w+="Không đạt"\)/gu)].length;
  expect([asks("TC02"), asks("TC04"), asks("TC06")]).toEqual([1, 1, 0]);
  expect(formula("TC06")).toMatch(/"Không đạt"/u);
});

test("each condition has a row that says who fulfils it; a closed line has no points, an open question none yet", () => {
  const verdicts = (book: WorkbookDraft) =>
    conditions.slice(0, 6).map(({ code }) => shown(book, `${code}. Điều kiện ${code}`));
  expect(verdicts(draft)).toEqual(["Không đạt", "Đạt", "Đạt", "Đạt", "Đạt", "Đạt"]);
  expect(verdicts(again)[0]).toBe("Đạt");
  expect(shown(draft, "Nhóm DK5, DK6: đạt một điều kiện là đủ")).toBe("Đạt");
  expect(shown(draft, "Tổng điểm không quá, theo điều kiện DK7. Điều kiện DK7")).toBe("");
});

withLibreOffice("what is typed later opens and closes lines", async () => {
  const bytes = await writeWorkbook(draft);
  const edits = typed.map(
    (value, index) => ({ kind: "set", sheet: "Điểm chấm", cell: `D${4 + index}`, value }) as const,
  );
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
