import { exact, over } from "../../src/domain/basics/exact";
import { roundedFor } from "../../src/domain/ways/rounding";
import { computePoints } from "../../src/domain/ways/ways";
import type { Band } from "../../src/domain/round/scale";
import { criterion, indicatorFacts } from "../domain/scoring/scoring-cases";
import { regulations, rowsOf } from "./regulation-round";

// What docs/*/regulations.md says is written otherwise today than in the tables of a regulation gives the same points.

const folder = "F-thanh-hoa-hdnd-2026";
const peers = { bestResult: null, results: [], greatestExcess: null, bestUnassigned: null };

(regulations.includes(folder) ? test : test.skip).each([
  ["II.3.a", 6],
  ["III.3.b", 1.5],
])("F4, %s: Tỷ lệ with Làm tròn đến 0,25 gives the points of its bands for every share of counts", (code, max) => {
  const bands = rowsOf(folder, "Mức điểm").flatMap((row): readonly Band[] =>
    row["Mã tiêu chí"] === code && row["Mã cụm/khối"] === "XA"
      ? [
          {
            ...{ cluster: "XA", criterion: code, from: Number(row["Từ"]), points: Number(row["Điểm"]) },
            ...{ text: null, meaning: null },
          },
        ]
      : [],
  );
  expect(bands.length).toBeGreaterThan(5);
  const line = criterion({ cluster: "XA", code, max, roundTo: 0.25 });
  const shares = Array.from({ length: 60 }, (_, at) => at + 1).flatMap((due) =>
    Array.from({ length: due + 1 }, (_, done) => [done, due] as const),
  );
  const different = shares.filter(([done, due]) => {
    const percent = over(exact(100 * done), exact(due));
    const result = percent.numerator.div(percent.denominator).toNumber();
    const facts = { indicator: indicatorFacts({ result, target: 100 }), document: null };
    const points = ([kind, bandsBy]: readonly ["bands" | "proportional", "value" | "percent"]): number | null => {
      const computed = computePoints({ criterion: { ...line, kind, bandsBy }, bands, facts, peers });
      return computed.outcome === "points" ? roundedFor(line, computed.points, 2) : null;
    };
    return points(["bands", "value"]) !== points(["proportional", "percent"]);
  });
  expect(different).toEqual([]);
});
