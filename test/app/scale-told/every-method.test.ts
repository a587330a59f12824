import { choiceWords, scoringMethods } from "../../../src/contract/choice-words";
import type { Board } from "../../../src/domain/round/board";
import type { Band, Criterion } from "../../../src/domain/round/scale";
import { partOf } from "../../../src/domain/ways/ways";
import { scaleList } from "../../../src/forms/sheets/board/scale-list";
import { enCommands, viCommands } from "../../../src/text/command-texts";
import { boardOf, criterion, documents, indicator } from "../../domain/round-samples";
import { othersOf, said } from "./changed-cells";

/** A value for every column of `Thang điểm` that may be blank. */
const filled: Partial<Criterion> = {
  section: "Phần riêng",
  bandsBy: "value",
  step: 5,
  perTime: 2,
  minimumPercent: 40,
  lowest: -3,
  highest: 7,
  mayBeNotApplicable: true,
  assessor: "Sở Tài chính",
  comparedWith: "cluster-average",
  countsToward: "bonus",
  whenNotAssigned: "not-applicable",
  excessBy: "value",
  whenLeftOut: "full",
  partSteps: "counted",
  bonusGroup: "cờ",
  due: "2026-10-25",
  needsEvidence: true,
  roundTo: 0.25,
  concerns: "Xã",
  conditions: "DK01",
};

const band = (from: number, points: number): Band => ({
  ...{ cluster: "*", criterion: "TC01", from, points },
  text: null,
  meaning: null,
});
const around = (line: Criterion): Board =>
  boardOf({
    documents,
    indicators: [indicator("KT01", { measure: "tỷ đồng" })],
    criteria: [line],
    bands: [band(80, 5), band(100, 10)],
  });
const words = (line: Criterion, texts = viCommands): string => said(around(line), "C01", texts);

const bases: readonly (readonly [string, Partial<Criterion>])[] = [
  ["by hand", {}],
  ["by an indicator", { indicator: "KT01" }],
  ["by a document", { document: "BC" }],
  ["as a bonus", { indicator: "KT01", countsToward: "bonus" }],
  ["as a penalty", { indicator: "KT01", countsToward: "penalty" }],
];
const methods = scoringMethods.flatMap(([, kind]) => bases.map(([name, base]) => [kind, name, base] as const));

/** What says the same as a blank cell, or as the cells beside it. */
function saysTheSame(line: Criterion, key: string, value: unknown): boolean {
  return key === "countsToward" && value === partOf(line);
}

test.each(methods)("%s, %s: what is set in a blank cell is said, and what is changed in it", (kind, _, base) => {
  const line = criterion("TC01", { kind, ...base });
  for (const texts of [viCommands, enCommands]) {
    const plain = words(line, texts);
    const silent = Object.entries(filled).flatMap(([key, value]) => {
      const set: Criterion = { ...line, [key]: value };
      const isSaid = saysTheSame(line, key, value) || words(set, texts) !== plain;
      const unsaid = othersOf(key, value).filter(
        (other) => words({ ...line, [key]: other } as Criterion, texts) === words(set, texts),
      );
      return [...(isSaid ? [] : [key]), ...unsaid.map((other) => `${key}: ${String(value)} → ${String(other)}`)];
    });
    expect(silent).toEqual([]);
  }
});

test("every column of Thang điểm is tried", () => {
  const always = ["cluster", "code", "name", "max", "kind", "indicator", "document"];
  expect(Object.keys(filled).sort()).toEqual(
    scaleList.columns.flatMap(({ key }) => (always.includes(key) ? [] : [key])).sort(),
  );
});

test.each(Object.keys(choiceWords.comparedWith))("a result compared with %s is said so", (comparedWith) => {
  const line = criterion("TC01", { kind: "proportional", indicator: "KT01" });
  const compared = words({ ...line, comparedWith } as Criterion);
  expect(compared).not.toBe(words(line));
  expect(compared).not.toContain("kết quả / chỉ tiêu");
});

test("bands for all clusters are not said of a cluster's own line that doesn't use them, but of one for all", () => {
  const line = criterion("TC01", { kind: "direct" });
  expect(words(line)).toContain("không dùng đến");
  expect(words({ ...line, cluster: "C01" })).not.toContain("không dùng đến");
  expect(words({ ...line, cluster: "C01", kind: "bands", indicator: "KT01" })).toContain("Từ 80%");
});
