import type { ClusterSubmission } from "../../../src/domain/submissions/cluster-submission";
import { receiveSubmissions } from "../../../src/domain/submissions/submissions";
import { sentEntries } from "../../../src/domain/submissions/sent-entries";
import { criterion, membership, unitOf } from "../round-samples";
import { board, from, opinion, score, sent, words } from "./returns-sample";

function received(...files: readonly ClusterSubmission[]) {
  const roster = [unitOf("C01-01")];
  const round = {
    ...{ board: { ...board, roster: roster.map(({ code }) => membership(code)) }, asOf: "2020-07-15", roster },
    ...{ unitByCode: new Map(roster.map((unit) => [unit.code, unit])), unitsByCluster: new Map([["C01", roster]]) },
    issues: [],
  };
  return receiveSubmissions(round, { submissions: [], clusterSubmissions: files, unreadable: [] }, words);
}

test("what a cluster's other file has otherwise is told from the first row on; a cluster without any is absent", () => {
  const counted = from({ scores: [score({ points: 4 })] });
  const counts = (...rows: readonly ClusterSubmission[]) =>
    [...received(...rows).differing].map(([code, differing]) => [code, differing.length]);
  expect(counts(counted)).toEqual([]);
  expect(counts(counted, sent({ scores: [score({ points: 3 })] }))).toEqual([["C01", 1]]);
  expect(counts(counted, sent({ scores: [score({ points: 3 })], opinions: [opinion()] }))).toEqual([["C01", 2]]);
});

test("what a cluster says of adjustments comes with its file", () => {
  expect(received(sent({ opinions: [opinion({ code: "KT07" })] })).opinions).toMatchObject([
    { unit: "C01-01", code: "KT07", cluster: "agree" },
  ]);
});

test("a scale stands where its first line does", () => {
  const criteria = [criterion("T1", { cell: "C5" }), criterion("T2", { cell: "C6" })];
  const proposal = { criteria } as unknown as NonNullable<ClusterSubmission["proposal"]>;
  expect(sentEntries(sent({ proposal })).map(({ entry }) => [entry.what, entry.value, entry.cell])).toEqual([
    ["scale", 2, "C5"],
  ]);
});
