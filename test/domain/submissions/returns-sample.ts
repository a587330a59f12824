import { blank } from "../decisions/review-sample";
import type { ClusterSubmission } from "../../../src/domain/submissions/cluster-submission";
import type { Nomination, StatedNomination } from "../../../src/domain/round/decision-rules";
import type { Opinion } from "../../../src/domain/round/receipt";
import type { EnteredScore } from "../../../src/domain/round/scale";
import type { SentRow } from "../../../src/domain/submissions/sent-entry";
import { differingRows, type DifferenceWords } from "../../../src/domain/submissions/differing-rows";
import type { Receipts } from "../../../src/domain/submissions/receipts";
import { takeRow } from "../../../src/domain/submissions/take-row";
import { sentEntries } from "../../../src/domain/submissions/sent-entries";
import { clusterSubmission } from "../cluster-sample";
import { boardOf, criterion, fileFacts, membership } from "../round-samples";

export const score = (changes: Partial<EnteredScore> = {}): EnteredScore => ({
  unit: "C01-01",
  criterion: "T1",
  stage: "cluster",
  points: 5,
  notApplicable: false,
  explanation: null,
  scorer: null,
  date: null,
  cell: "B9",
  file: null,
  ...changes,
});

export const opinion = (changes: Partial<Opinion> = {}): Opinion => ({
  unit: "C01-01",
  code: "KT01",
  version: 1,
  cluster: "agree",
  council: "none",
  applied: null,
  document: null,
  note: null,
  cell: "D9",
  ...changes,
});

export const nomination = (stated: Partial<StatedNomination> = {}, changes: Partial<Nomination> = {}): Nomination => ({
  unit: "C01-01",
  award: "Cờ thi đua",
  stated: {
    ...blank,
    order: 1,
    ...stated,
  },
  row: 9,
  cell: "B9",
  ...changes,
});

export const sentRow = (changes: Partial<SentRow> = {}): SentRow => ({
  sheet: "Danh sách",
  key: "C01-01",
  cell: "A9",
  entries: [["name", "Huyện Một"]],
  ...changes,
});

/** The workbook of C01 under a name of its own; it has of every sheet what is given. */
export const sent = (changes: Partial<ClusterSubmission> = {}, file = "_C01.xlsx"): ClusterSubmission =>
  clusterSubmission("C01", { file: fileFacts(file), ...changes });

/** Everything that a workbook states: what it is about, in which column, and the value. */
export const stated = (content: ClusterSubmission): readonly (readonly [string, string | null, number | string])[] =>
  sentEntries(content).map(({ entry }) => [
    [entry.what, entry.unit, entry.code, entry.stage ?? entry.version].filter((part) => part !== null).join(" "),
    entry.part ?? null,
    entry.value,
  ]);

/** A difference told by what its first cell is about, and by what either file says there. */
export const words: DifferenceWords = (cells, { cluster, file }) => {
  const [first] = cells;
  const said = (values: readonly (number | string | undefined)[]) => values.map((value) => value ?? "").join(";");
  return {
    cluster,
    sheet: first?.entry.sheet ?? "",
    what: `${first?.entry.unit ?? ""}${first?.entry.code ?? ""}`,
    column: cells.map(({ entry: { part } }) => part ?? "").join(";"),
    stands: said(cells.map(({ now }) => now?.value)),
    other: said(cells.map(({ entry: { value } }) => value)),
    cell: first?.now?.cell ?? null,
    file,
    otherCell: first?.entry.cell ?? "",
  };
};

type Sent = Pick<Receipts<ClusterSubmission>, "arrivals" | "accepted">;

const arrival = (content: ClusterSubmission, day: string, valid = true) => ({
  sent: { sender: "C01", file: content.file, content },
  received: { day },
  valid,
});

/** The deputy's file came first, the leader's is accepted. */
export const receiptsOf = (deputy: ClusterSubmission, leader: ClusterSubmission, valid = true) =>
  ({
    arrivals: [arrival(deputy, "2020-07-07", valid), arrival(leader, "2020-07-08")],
    accepted: { file: leader.file, content: leader },
  }) as unknown as Receipts<ClusterSubmission> & Sent;

export const board = boardOf({
  roster: [membership("C01-01", { role: "leader" }), membership("C01-02")],
  criteria: [criterion("T1"), criterion("T2")],
});

export const from = (changes: Partial<ClusterSubmission>) => sent(changes, "phó.xlsx");
export const waiting = (deputy: ClusterSubmission, leader: ClusterSubmission, valid = true) =>
  differingRows(board, receiptsOf(deputy, leader, valid), words);

/** The leader's file as if the Board had taken every row that differs. */
export function allTaken(deputy: ClusterSubmission, leader: ClusterSubmission): ClusterSubmission {
  return waiting(deputy, leader).reduce(
    (all, { cells, from: other }) =>
      takeRow(
        all,
        other,
        cells.map((cell) => cell.entry),
      ),
    leader,
  );
}
