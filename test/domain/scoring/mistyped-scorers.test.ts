import type { EnteredScore } from "../../../src/domain/round/scale";
import { scoreUnits } from "../../../src/domain/scoring/score-units";
import { unitOf } from "../round-samples";
import { score } from "../submissions/returns-sample";
import { cluster, criterion, scoredUnit } from "./scoring-cases";

const units = [
  unitOf("C01-01", { name: "Huyện Yên Dũng" }),
  unitOf("C01-02", { name: "Huyện Lục Ngạn" }),
  unitOf("K01-01", { name: "Trường Chính trị" }),
];

const told = (...rows: readonly Partial<EnteredScore>[]) =>
  scoreUnits({
    clusters: [cluster({ code: "C01" }), cluster({ code: "K01" })],
    criteria: [criterion({ code: "T1", kind: "direct", indicator: null, cluster: "*" })],
    bands: [],
    indicators: [],
    scores: rows.map(score),
    units: units.map((unit) => scoredUnit(unit.code, { unit })),
    period: { explainDifference: null },
  }).issues.flatMap(({ code, params, place }) =>
    code === "name-near" ? [[params.likely, place.unit, place.cell]] : [],
  );

const near = { scorer: "Huyện Lục Ngan" };

test.each<[string, Partial<EnteredScore>, boolean]>([
  ["of the cluster", near, true],
  ["across", { ...near, stage: "cross" }, true],
  ["of the Board: an agency may have any name", { ...near, stage: "board" }, false],
  ["of the final decision", { ...near, stage: "final" }, false],
  ["without points yet", { ...near, points: null }, false],
  ["by the name itself", { scorer: "huyện lục ngạn" }, false],
  ["by the code", { scorer: "C01-02" }, false],
  ["by nobody", { scorer: null }, false],
  ["by a person", { scorer: "Nguyễn Văn Mẫu" }, false],
  ["by a member of another cluster, nearly", { scorer: "Trường Chính tri" }, false],
])("points %s: told %#", (_, row, isTold) => {
  expect(told(row)).toEqual(isTold ? [["Huyện Lục Ngạn", "C01-01", "B9"]] : []);
});

test("each row is told, also where the same name was met before", () => {
  expect(told(near, { ...near, cell: "B10" }, { scorer: "Ông Ba" }, { scorer: "Ông Ba" })).toHaveLength(2);
});
