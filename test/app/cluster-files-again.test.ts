import fc from "fast-check";
import { checkWorkbook } from "../../src/app/check-workbooks";
import { type Consolidated } from "../../src/app/consolidate";
import { consolidationJson } from "../../src/app/consolidation-json";
import { vi } from "../../src/text/vi";
import { boardOf, fileOf, host } from "../support/small-province";
import {
  allFiles,
  cluster,
  clusterFile,
  filledCluster,
  opinions,
  pointsOf,
  province,
  run,
  scores,
  unitFiles,
  whole,
  written,
} from "./cluster-files-sample";

const steady = ({ consolidation }: Consolidated): unknown => {
  const json = JSON.parse(consolidationJson(consolidation, vi)) as { files: object[] };
  return { ...json, files: json.files.map((file) => ({ ...file, verdict: "", reason: "" })) };
};

describe("a cluster's workbook given to the Board again, in parts, or checked before", () => {
  test("run again on its own output: the same, and the register has the file once", () => {
    const out = written(province.workbook, whole);
    const again = run(out, allFiles);
    expect(steady(again)).toEqual(steady(whole));
    expect(again.consolidation.files.map((file) => file.verdict)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(steady(run(out, []))).toEqual({ ...(steady(whole) as object), files: [] });
    expect(boardOf(written(out, again)).receipts.map((row) => row.sender)).toEqual(["C1", "C1-01", "C1-02"]);
  });

  test("in any order and in any parts", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(allFiles, { minLength: 3 }), fc.integer({ min: 0, max: 3 }), (files, cut) => {
        const early = run(province.workbook, files.slice(0, cut));
        const late = run(written(province.workbook, early), files.slice(cut));
        expect({ ...(steady(late) as object), files: 0 }).toEqual({ ...(steady(whole) as object), files: 0 });
      }),
      { numRuns: 8 },
    );
  });

  test("a second file of the cluster takes the place of the first", () => {
    const second = fileOf(
      "C1/_C1 (2).xlsx",
      filledCluster({ "Điểm chấm": [["C1-01", "T3", "Cụm/khối chấm", 9.5, null, null, "C1-02"]] }),
      "2020-07-12T09:00:00",
    );
    const ran = run(province.workbook, [...allFiles, second]);
    expect(pointsOf(ran)).toContainEqual(["C1-01", "cluster", 9.5]);
    expect(cluster(ran)).toMatchObject({ status: "on-time" });
    expect(
      ran.consolidation.files.filter((file) => file.unit === null).map((file) => [file.name, file.verdict]),
    ).toEqual([
      ["C1/_C1 (2).xlsx", "accepted"],
      ["C1/_C1.xlsx", "superseded"],
    ]);
  });

  test("the leader's own consolidation, sent as it is, says the same as the workbook it came from", () => {
    const leader = filledCluster({ "Điểm chấm": scores, "Ý kiến điều chỉnh": opinions });
    const consolidated = run(leader, unitFiles);
    expect(consolidated.consolidation.units.map((unit) => [unit.code, unit.status])).toEqual([
      ["C1-01", "on-time"],
      ["C1-02", "on-time"],
      ["C1-03", "missing"],
    ]);
    const ran = run(province.workbook, [
      fileOf("C1/_C1.xlsx", written(leader, consolidated), "2020-07-08T09:00:00"),
      ...unitFiles,
    ]);
    expect(pointsOf(ran)).toEqual(pointsOf(whole));
    expect(cluster(ran)).toEqual(cluster(whole));
    expect(ran.consolidation.adjustments).toEqual(whole.consolidation.adjustments);
  });

  test("checked by the leader before sending it has no error, and names what is open and what is not the cluster's to enter", () => {
    const checked = checkWorkbook(
      { name: "_C1.xlsx", sha256: "00", changed: null, receivedOption: null },
      host.readWorkbook(clusterFile.bytes),
      { asOf: "2020-07-15" },
    );
    expect([
      checked.file.verdict,
      checked.file.cluster,
      [...new Set(checked.issues.map((issue) => issue.code))],
    ]).toEqual(["accepted", "C1", ["hand-in-open", "not-for-cluster"]]);
  });
});
