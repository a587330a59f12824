import type { ClusterStanding } from "../domain/standing/standing";
import type { StatusHeader } from "../text/vi/cli-demo";
import { formatNumber } from "../text/numbers";
import type { CommandTexts } from "../text/command-texts";

const columns: readonly StatusHeader[] = [
  "code",
  "cluster",
  "expected",
  "received",
  "onTime",
  "late",
  "missing",
  "notDue",
  "returned",
  "complete",
  "requiredCellPct",
  "status",
];
const longestName = 44;

/** The status by cluster as an aligned table, with a line for the whole province. */
export function statusTable(clusters: readonly ClusterStanding[], texts: CommandTexts): readonly string[] {
  const { statusHeaders, wholeProvince } = texts.cli.demo;
  const rows = [
    columns.map((column) => statusHeaders[column]),
    ...clusters.map((cluster) => columns.map((column) => cellOf(cluster, column, texts))),
    totals(clusters, wholeProvince),
  ];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => (row[index] ?? "").length)));
  const lines = rows.map((row) =>
    row
      .map((cell, index) => (isText(index) ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [lines[0] ?? "", rule, ...lines.slice(1, -1), rule, lines.at(-1) ?? ""];
}

function isText(index: number): boolean {
  const column = columns[index];
  return column === "code" || column === "cluster" || column === "status";
}

function cellOf(cluster: ClusterStanding, column: StatusHeader, texts: CommandTexts): string {
  switch (column) {
    case "code":
      return cluster.code;
    case "cluster":
      return cluster.name.length > longestName ? `${cluster.name.slice(0, longestName - 1)}…` : cluster.name;
    case "requiredCellPct":
      return cluster.requiredCellPct === null ? "" : `${formatNumber(cluster.requiredCellPct, 1, texts.lang)}%`;
    case "status":
      return texts.sendingStatus(cluster.status, cluster.daysLate);
    default:
      return String(cluster[column]);
  }
}

function totals(clusters: readonly ClusterStanding[], name: string): readonly string[] {
  return columns.map((column) => {
    if (column === "cluster") return name;
    if (column === "code" || column === "status" || column === "requiredCellPct") return "";
    return String(clusters.reduce((sum, cluster) => sum + cluster[column], 0));
  });
}
