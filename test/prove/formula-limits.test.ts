import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { vi } from "../../src/text/vi";
import { inputSheets } from "../../src/forms/board/input-sheets";
import type { WorkbookDraft } from "../../src/workbook/draft";
import { formulaCells } from "../forms/score-sheet/agreement";
import { smallProvince } from "../support/small-province";
import { allowedFunctions, limitsOf } from "./formula-limits";
import { anyRawCluster, buildCluster } from "./generate/generated-cluster";
import { proofRounds } from "./proof-rounds";
import { roundWorkbook } from "./round-workbook";
import * as fc from "fast-check";

/** Cells, rules on entries and conditions of looks alike. */
function formulasOf({ sheets }: WorkbookDraft): readonly string[] {
  return sheets.flatMap((sheet) => [
    ...formulaCells(sheet).map(({ formula }) => formula),
    ...(sheet.validations ?? []).flatMap(({ rule }) => (rule.kind === "custom" ? [rule.formula] : [])),
    ...(sheet.conditions ?? []).flatMap(({ rule }) => (rule.kind === "expression" ? [rule.formula] : [])),
  ]);
}

function issued(): readonly WorkbookDraft[] {
  const { workbook, board } = smallProvince();
  return issueWorkbooks({
    board,
    inputs: inputSheets(workbook),
    cluster: null,
    unit: null,
    issued: "2020-05-20",
    texts: vi,
  }).map(({ draft }) => draft());
}

/** What Excel 2010 can't hold or doesn't know; nothing where all is well. */
function faultsOf(formula: string): readonly string[] {
  const { length, functions, depth, mostArguments, longestText } = limitsOf(formula);
  return [
    ...functions.filter((name) => !allowedFunctions.has(name)).map((name) => `unknown function ${name}`),
    ...(length >= 8192 ? [`${length} characters`] : []),
    ...(depth > 64 ? [`${depth} functions deep`] : []),
    ...(mostArguments > 255 ? [`${mostArguments} arguments`] : []),
    ...(longestText > 255 ? [`a text of ${longestText} characters`] : []),
  ].map((fault) => `${fault}: ${formula.slice(0, 300)}`);
}

test("every written formula can be held by Excel 2010 and LibreOffice and uses functions that both have", () => {
  const formulas = [...proofRounds(120, 7).map(({ draft }) => draft), ...issued()].flatMap(formulasOf);
  expect(formulas.length).toBeGreaterThan(2000);
  expect(formulas.flatMap(faultsOf)).toEqual([]);
});

test("a scale with many bands and long words stays within what a formula can hold", () => {
  const [raw] = fc.sample(anyRawCluster, { seed: 11, numRuns: 1 });
  const [line] = raw!.lines;
  const longWords =
    "Hoàn thành xuất sắc nhiệm vụ được giao, có cách làm mới, sáng tạo được cấp có thẩm quyền công nhận, được nhân rộng trong toàn tỉnh ";
  const bands = (count: number, words: string) =>
    Array.from({ length: count }, (_, index) => ({ from: index + 0.5, words: `${words}${index}`, share: index * 10 }));
  const lines = (["bands", "by-rank"] as const).flatMap((kind) =>
    [true, false].flatMap((wordedBands) =>
      (["lower", "qualitative"] as const).flatMap((evaluation) =>
        [bands(50, "Loại "), bands(60, "Loại "), bands(100, longWords), bands(4, longWords.repeat(3))].map((each) => ({
          ...line!,
          kind,
          evaluation,
          wordedBands,
          bands: each,
          looksAt: "usual" as const,
          bandsBy: "percent" as const,
        })),
      ),
    ),
  );
  const cell = {
    ...raw!.units[0]!.cells[0]!,
    resultShape: "reached" as const,
    targetShape: "ordinary" as const,
    entered: [],
    self: null,
  };
  const units = raw!.units.map((unit) => ({ ...unit, manner: "hasty" as const, cells: lines.map(() => cell) }));
  const generated = buildCluster({ ...raw!, lines, units });
  const { draft } = roundWorkbook([generated], {
    kind: "year",
    scoreByBenchmark: false,
    benchmarkPercent: 50,
    adjustmentInForce: "agreed",
    ranked: true,
  });
  expect(formulasOf(draft).flatMap(faultsOf)).toEqual([]);
});

test("the limits are read as a program reads them", () => {
  expect(limitsOf(`IF(COUNT('Tờ (1), hai'!A1)<1,"a ""(,"" b",MAX(0,(1+2)*SUM(A1:B2),TRUE()))`)).toEqual({
    length: 73,
    functions: ["IF", "COUNT", "MAX", "SUM", "TRUE"],
    depth: 3,
    mostArguments: 3,
    longestText: 8,
  });
  expect(faultsOf("XLOOKUP(A1,B1:B2,C1:C2)")).toHaveLength(1);
  expect(faultsOf(`${"IF(".repeat(65)}1${")".repeat(65)}`)).toHaveLength(1);
});
