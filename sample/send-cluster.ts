import { addressOf } from "../src/workbook/address";
import type { Edit } from "../src/workbook/edit";
import type { Workbook } from "../src/workbook/sheet";
import type { Board } from "../src/domain/round/board";
import { locateSheet } from "../src/forms/reading/find-header";
import { readList } from "../src/forms/reading/read-list";
import { readPairs } from "../src/forms/reading/read-pairs";
import { clusterCoverSheet, clusterReportList } from "../src/forms/sheets/cluster/cluster-cover-sheet";
import type { Answer } from "./answers";
import { lateSenders, missingClusters, notDueClusters } from "./deliveries";
import { personName } from "./people";
import type { Expectation } from "./planted";
import { anyDay, type Province } from "./provinces";
import { randomFor, type Random } from "./random";
import type { RegisterRow } from "./register-row";
import { sendingDay, officeHour } from "./sending-day";
import { sentencesFor } from "./sentences";
import { faultsOf, type Sending } from "./sent-file";

export type ClusterSending = {
  readonly file: string;
  readonly cluster: string;
  readonly workbook: Workbook;
  readonly province: Province;
  /** What the cluster's workbook states. */
  readonly board: Board;
  readonly register: readonly RegisterRow[];
  readonly seed: number;
};

/** A cluster's own report: its cover and its words; its scores stand in the Board's sample. */
export function sendCluster({ file, cluster, workbook, province, board, register, seed }: ClusterSending): Sending {
  const sender = { unit: null, cluster };
  if (missingClusters.includes(cluster))
    return { files: [], faults: faultsOf("cluster-missing", sender, { file: null, expects: [{ status: "missing" }] }) };
  if (notDueClusters.includes(cluster))
    return { files: [], faults: faultsOf("cluster-not-due", sender, { file: null, expects: [{ status: "not-due" }] }) };
  const stream = (...names: readonly string[]): Random => randomFor(seed, cluster, ...names);
  const receipt = register.find(({ row }) => row.sender === cluster && row.file === file)?.row ?? null;
  const random = stream("day");
  const late = lateSenders.find((each) => each.sender === cluster);
  const sentOn =
    receipt === null && late === undefined
      ? anyDay(province.clustersSend, random)
      : sendingDay({ sender: cluster, receipt, usual: province.clustersSend }, random);
  const edits = [
    ...coverEdits(workbook, { board, province, sentOn, random: stream("cover") }),
    ...reportEdits(workbook, stream),
    { kind: "drop-cached" } as const,
  ];
  const status: readonly Expectation[] = late === undefined ? [] : [{ status: "late", daysLate: late.daysLate }];
  return {
    files: [{ file, edits, kept: 1, changed: officeHour(sentOn, stream("hour")), unit: null, verdict: "accepted" }],
    faults: faultsOf("cluster-late", sender, { file, expects: status }),
  };
}

type CoverFacts = {
  readonly board: Board;
  readonly province: Province;
  readonly sentOn: string;
  readonly random: Random;
};

function coverEdits(workbook: Workbook, { board, province, sentOn, random }: CoverFacts): readonly Edit[] {
  const sheet = locateSheet(workbook, clusterCoverSheet);
  if (sheet === null) return [];
  const { cells } = readPairs(sheet, clusterCoverSheet);
  const [first, last] = province.clustersHold;
  const held = anyDay([first, sentOn < last ? sentOn : last], random);
  const rules = board.clusters[0]?.rules ?? null;
  const values: Readonly<Record<string, Answer>> = {
    reviewDate: { date: held },
    reviewForm: random.pick(["Tổ chức hội nghị", "Tổ chức hội nghị", "Lồng ghép hội nghị khác"]),
    ...(rules === null ? {} : { rules: `Quy chế số ${rules}`, scale: "Thang bảng điểm kèm theo Quy chế" }),
    documentNumber: `${random.whole(2, 30)}/BC-${board.clusters[0]?.kind === "cum" ? "CTĐ" : "KTĐ"}`,
    signedOn: { date: held },
    preparedBy: personName(random),
  };
  return Object.entries(values).flatMap(([key, value]): readonly Edit[] => {
    const cell = cells.get(key);
    return cell === undefined ? [] : [{ kind: "set", sheet: sheet.name, cell, value }];
  });
}

function reportEdits(workbook: Workbook, stream: (...names: readonly string[]) => Random): readonly Edit[] {
  const sheet = locateSheet(workbook, clusterReportList);
  if (sheet === null) return [];
  const { header, rows } = readList(sheet, clusterReportList);
  const column = header?.columns.get("content");
  if (column === undefined) return [];
  return rows.map(({ row, fields }) => {
    const code = fields.code.value ?? "";
    return {
      kind: "set",
      sheet: sheet.name,
      cell: addressOf(row, column),
      value: stream("report", code).pick(sentencesFor(code)),
    };
  });
}
