import { arrivalsOf } from "../../../src/domain/standing/document-facts";
import { lastDays, ownDays } from "../../../src/domain/standing/deadlines";
import type { ClusterStanding } from "../../../src/domain/standing/standing";
import type { Board } from "../../../src/domain/round/board";
import { boardOf, cluster, documents, period, unitOf } from "../round-samples";

const unit = unitOf("C01-01");

type Given = Partial<Pick<ClusterStanding, "status" | "documents">> & {
  readonly asOf?: string;
  readonly extendedTo?: string;
  readonly board?: Partial<Board>;
};

/** Status of the cluster's report, as conditions on a unit ask for it; clusters send by 10 July 2020. */
function ofCluster({ asOf = "2020-07-10", extendedTo, board = {}, ...standing }: Given) {
  const clusters = [cluster("C01", { extendedTo: extendedTo ?? null })];
  const given = { code: "C01", status: "missing", documents: {}, ...standing } as Partial<ClusterStanding>;
  const round = { board: boardOf({ clusters, documents, ...board }), asOf, roster: [unit] };
  return arrivalsOf(round, new Map(), [given as ClusterStanding]).get("C01-01")?.ofCluster["C-BC"]?.status;
}

test("a document of the cluster that came is there; one that did not is missing once its last day has passed", () => {
  expect(ofCluster({ documents: { "C-BC": "present" }, asOf: "2020-08-01" })).toBe("on-time");
  expect([ofCluster({}), ofCluster({ asOf: "2020-07-11" })]).toEqual(["not-due", "missing"]);
  expect(ofCluster({ status: "returned", asOf: "2020-07-11" })).toBe("returned");
  expect(ofCluster({ extendedTo: "2020-07-12", asOf: "2020-07-12" })).toBe("not-due");
  expect(ofCluster({ extendedTo: "2020-07-12", asOf: "2020-07-13" })).toBe("missing");
  const exclusive = { board: { period: { ...period, inclusive: false } } };
  expect([ofCluster({ ...exclusive, asOf: "2020-07-09" }), ofCluster(exclusive)]).toEqual(["not-due", "missing"]);
});

test("by its own Hạn, whatever the report's day is; in a cluster's own workbook the Board's word is waited for", () => {
  const everybody = { include: [], exclude: [] };
  const own = documents.map((document) =>
    document.code === "C-BC"
      ? { ...document, rows: [{ ...document, scope: everybody, due: "2020-07-01", cell: "A5" }] }
      : document,
  ) as Board["documents"];
  expect(ofCluster({ board: { documents: own }, asOf: "2020-07-01" })).toBe("not-due");
  expect(ofCluster({ board: { documents: own }, asOf: "2020-07-02" })).toBe("missing");
  expect(ofCluster({ board: { kind: "cluster" }, asOf: "2020-08-01" })).toBeUndefined();
});

test("the round's last days, and the units that have their own", () => {
  expect(lastDays(period)).toEqual({ units: "2020-07-05", clusters: "2020-07-10" });
  expect(lastDays({ ...period, inclusive: false })).toEqual({ units: "2020-07-04", clusters: "2020-07-09" });
  const rows = [
    { scope: { include: ["C01-01"], exclude: [] }, due: "2020-07-20" },
    { scope: { include: [], exclude: [] }, due: null },
  ];
  const own = documents.map((document) =>
    document.code === "BC" ? { ...document, rows: rows.map((row) => ({ ...document, cell: "A5", ...row })) } : document,
  ) as Board["documents"];
  const extended = [unit, unitOf("C01-02")].map((each) => ({ ...each, extendedTo: "2020-08-01" }));
  expect([...ownDays(boardOf({ documents: own }), extended)]).toEqual([["C01-01", "2020-07-20"]]);
});
