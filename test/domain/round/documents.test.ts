import { documentsOf, documentsOfCluster, reportAmong } from "../../../src/domain/round/documents";
import { scopeOf } from "../../../src/domain/round/indicator";
import type { DocumentRow, DocumentType } from "../../../src/domain/round/receipt";
import { clusterLastDay, unitLastDay } from "../../../src/domain/standing/deadlines";
import { boardOf, unitOf } from "../round-samples";

const row = (marks: readonly string[], due: string | null, changes: Partial<DocumentRow> = {}): DocumentRow => ({
  ...{ name: "Hồ sơ", required: true, sheet: null, scope: scopeOf(marks), due, cell: "H5" },
  ...changes,
});
const document = (code: string, rows?: readonly DocumentRow[]): DocumentType => ({
  ...{ code, name: "Hồ sơ", level: "unit", required: true, sheet: null },
  ...(rows === undefined ? {} : { rows }),
});
const enterprise = unitOf("DN1", { type: "Doanh nghiệp", cluster: "K1" });
const department = unitOf("SO1", { type: "Sở", cluster: "K1" });

test("a document without Hạn and Áp dụng is asked of everyone, by the round's day", () => {
  const asked = [{ ...document("BC"), due: null }];
  expect(documentsOf({ documents: [document("BC")] }, enterprise)).toEqual(asked);
});

test("of the rows of one code a unit has its own, with what that row says", () => {
  const rows = [
    row(["Doanh nghiệp"], "2020-06-20", { name: "Hồ sơ rút gọn", required: false }),
    row(["-Doanh nghiệp"], "2020-07-20"),
  ];
  const documents = [document("HS", rows)];
  expect(documentsOf({ documents }, enterprise)).toEqual([
    { ...document("HS"), name: "Hồ sơ rút gọn", required: false, due: "2020-06-20" },
  ]);
  expect(documentsOf({ documents }, department)).toEqual([{ ...document("HS"), due: "2020-07-20" }]);
});

test("a unit that no row concerns is not asked", () => {
  expect(documentsOf({ documents: [document("HS", [row(["Huyện"], null)])] }, department)).toEqual([]);
});

test("where rows overlap the first counts", () => {
  const documents = [document("HS", [row([], "2020-06-20"), row(["Sở"], "2020-07-20")])];
  expect(documentsOf({ documents }, department).map(({ due }) => due)).toEqual(["2020-06-20"]);
});

test("a cluster is named by its code, and a unit's documents are not the cluster's", () => {
  const ofClusters: DocumentType = { ...document("C-BC", [row(["C1"], "2020-06-20")]), level: "cluster" };
  const documents = [document("BC"), ofClusters];
  expect(documentsOfCluster({ documents }, "C1").map(({ code }) => code)).toEqual(["C-BC"]);
  expect(documentsOfCluster({ documents }, "K1")).toEqual([]);
  expect(documentsOf({ documents }, department).map(({ code }) => code)).toEqual(["BC"]);
});

test("the report is BC, else the first required document of the level", () => {
  const optional = { ...document("X"), required: false };
  expect(reportAmong([optional, document("HS"), document("BC")], "unit")?.code).toBe("BC");
  expect(reportAmong([optional, document("HS")], "unit")?.code).toBe("HS");
  expect(reportAmong([optional], "unit")).toBeUndefined();
});

describe("the last day on time", () => {
  const { period } = boardOf();
  const round = { ...period, unitSendBy: "2020-07-05", clusterSendBy: "2020-07-12", inclusive: true };
  const board = (rows?: readonly DocumentRow[], inclusive = true) => ({
    documents: [document("BC", rows), document("HS", [row([], "2020-01-01")])],
    period: { ...round, inclusive },
  });
  const early = [row(["Doanh nghiệp"], "2020-06-20"), row(["-Doanh nghiệp"], null)];

  test("is the round's where the report has no Hạn; other documents don't move it", () => {
    expect(unitLastDay(board(), enterprise)).toBe("2020-07-05");
    expect(unitLastDay(board(early), department)).toBe("2020-07-05");
  });

  test("is Hạn of the report for those whom its row concerns, or the day before where that doesn't count", () => {
    expect(unitLastDay(board(early), enterprise)).toBe("2020-06-20");
    expect(unitLastDay(board(early, false), enterprise)).toBe("2020-06-19");
  });

  test("is the extension where that is later than Hạn, though not later than the round's day", () => {
    expect(unitLastDay(board(early), { ...enterprise, extendedTo: "2020-06-25" })).toBe("2020-06-25");
    expect(unitLastDay(board(early), { ...enterprise, extendedTo: "2020-06-10" })).toBe("2020-06-20");
  });

  test("of a cluster goes by its own report alike", () => {
    const report: DocumentType = { ...document("C-BC", [row(["C1"], "2020-07-20")]), level: "cluster" };
    const both = { documents: [report], period: round };
    expect(clusterLastDay(both, { code: "C1", extendedTo: null })).toBe("2020-07-20");
    expect(clusterLastDay(both, { code: "K1", extendedTo: null })).toBe("2020-07-12");
    expect(clusterLastDay(both, { code: "C1", extendedTo: "2020-07-25" })).toBe("2020-07-25");
  });
});
