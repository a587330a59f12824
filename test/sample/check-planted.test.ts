import { checkPlanted, type PlantedJson } from "../../sample/check-planted";
import type { Expectation, Fault, Planted } from "../../sample/planted";

const file = "K01/K01-01.xlsx";
const issue = { code: "required-blank", severity: "error", unit: "K01-01", file, sheet: "Kết quả", cell: "H12" };
const json: PlantedJson = {
  files: [{ name: file, verdict: "accepted" }],
  units: [
    { code: "K01-01", status: "late", daysLate: 2, structure: "changed", documents: { BC: "present", DC: "none" } },
  ],
  clusters: [{ code: "K01", status: "on-time", daysLate: 0, documents: {} }],
  figures: [{ unit: "K01-01", indicator: "D01", result: 95, targetVersion: 1 }],
  issues: [issue, { ...issue, code: "receipt-unconfirmed", severity: "notice", file: null }],
};

function planted(...expects: readonly Expectation[]): Planted {
  const faults = expects.map(
    (expect): Fault => ({ fault: "some-fault", file, unit: "K01-01", cluster: "K01", expect }),
  );
  return { seed: 1, asOf: "2020-07-15", files: [{ file, unit: "K01-01", verdict: "accepted" }], faults };
}

const blank: Expectation = { issue: { code: "required-blank", sheet: "Kết quả", cell: "H12" } };

test("every consequence that came out is found, notices are not asked for", () => {
  const found = planted(
    blank,
    { verdict: "accepted" },
    { status: "late", daysLate: 2 },
    { structure: "changed" },
    { document: { DC: "none" } },
    { figure: { indicator: "D01", result: 95 } },
    { note: "shown as text" },
  );
  expect(checkPlanted(found, json)).toEqual({ missing: [], unexpected: [] });
});

test.each<Expectation>([
  { verdict: "superseded" },
  { status: "on-time" },
  { status: "late", daysLate: 3 },
  { structure: "ok" },
  { document: { DC: "present" } },
  { figure: { indicator: "D01", result: 96 } },
  { figure: { indicator: "D02", result: 95 } },
  { issue: { code: "required-blank", sheet: "Kết quả", cell: "H13" } },
  { issue: { code: "not-a-number", sheet: "Kết quả", cell: "H12" } },
])("what did not come out is missing: %j", (expect_) => {
  const { missing } = checkPlanted(planted(blank, expect_), json);
  expect(missing.map((each) => each.expect)).toEqual([expect_]);
});

test("an error that nobody planted is unexpected, each time it comes more often than planted", () => {
  const twice = { ...json, issues: [issue, issue] };
  const { code, unit, sheet, cell } = issue;
  expect(checkPlanted(planted(blank), twice).unexpected).toEqual([{ code, unit, file, sheet, cell }]);
  expect(checkPlanted(planted(), twice).unexpected).toHaveLength(2);
  expect(checkPlanted(planted(blank, blank), json).missing).toHaveLength(1);
});

test("a file with another verdict than planned is missing; the list itself is nobody's report", () => {
  const refused = {
    ...json,
    files: [{ name: file, verdict: "rejected" }],
    issues: [issue, { ...issue, code: "unreadable", file: "planted.json" }],
  };
  const { missing, unexpected } = checkPlanted(planted(blank), refused);
  expect(missing).toEqual([
    { fault: "file-verdict", file, unit: "K01-01", cluster: null, expect: { verdict: "accepted" } },
  ]);
  expect(unexpected).toEqual([]);
});
