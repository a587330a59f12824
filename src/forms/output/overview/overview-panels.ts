import { inWordsOf } from "../../../contract/kind-words";
import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import type { Severity } from "../../../domain/issue";
import type { SendingStatus } from "../../../domain/standing/standing";
import type { Texts } from "../../../text/texts";
import type { Canvas } from "../../drawing/canvas";
import { looks } from "../../drawing/styles";
import { countCell, percentCell, textCell, wordCell, type OutputCell, type Span, type SpanGrid } from "../output-cells";
import { sendingCell, sendingSigns, severityCell } from "../status-cell";
import { clusterLines, issueCounts, mostBehind, percentOf, statusCounts, type Share } from "./overview-facts";

/** What panels draw on and show. Each panel returns the last row that it used. */
export type Panel = {
  readonly drawn: Canvas;
  readonly grid: SpanGrid;
  readonly consolidation: Consolidation;
  readonly texts: Texts;
};

type Columns = readonly (readonly [header: string, span: Span])[];

type Block = {
  readonly title: string;
  readonly columns: Columns;
  readonly rows: readonly (readonly OutputCell[])[];
  readonly whenEmpty: string;
};

/** A table with its title over it. Returns the last row that it used. */
export function drawBlock({ grid }: Panel, top: number, { title, columns, rows, whenEmpty }: Block): number {
  const whole: Span = [columns[0]?.[1][0] ?? 1, columns.at(-1)?.[1][1] ?? 1];
  grid.put(top, whole, { value: title, style: looks.section });
  columns.forEach(([header, span]) => grid.put(top + 1, span, { value: header, style: looks.header }));
  rows.forEach((cells, index) => {
    columns.forEach(([, span], column) => grid.put(top + 2 + index, span, cells[column] ?? textCell(null)));
  });
  if (rows.length === 0) grid.put(top + 2, whole, textCell(whenEmpty));
  return top + 1 + Math.max(1, rows.length);
}

type Bars = { readonly column: number; readonly from: number; readonly to: number; readonly color: string };

/** Bars from 0 to 100% in the percentages from row to row. */
function drawBars(drawn: Canvas, { column, from, to, color }: Bars): void {
  if (to < from) return;
  drawn.condition({
    area: { top: from, left: column, bottom: to, right: column },
    rule: { kind: "data-bar", color, minimum: 0, maximum: 100 },
    look: { fill: null, color: null, bold: false, border: false },
  });
}

const barBlue = "9DC3E6";
const barOrange = "F4B183";

const statusBars: { readonly [S in SendingStatus]: string } = {
  "on-time": "A9D08E",
  late: "FFD966",
  missing: barOrange,
  "not-due": "BFBFBF",
  returned: "FFD966",
  exempt: "BFBFBF",
};

export function drawStatuses(panel: Panel, top: number): number {
  const counts = statusCounts(panel.consolidation);
  const rows = counts.map(({ status, share }) => [
    textCell(`${sendingSigns[status].sign} ${panel.texts.sendingStatus(status, null)}`),
    countCell(share.part),
    shareCell(share),
  ]);
  counts.forEach(({ status }, index) =>
    drawBars(panel.drawn, { column: 5, from: top + 2 + index, to: top + 2 + index, color: statusBars[status] }),
  );
  const columns: Columns = [
    ["Tình trạng", [1, 2]],
    ["Số đơn vị", [3, 4]],
    ["Tỷ lệ", [5, 5]],
  ];
  return drawBlock(panel, top, { title: "Tình trạng gửi báo cáo của đơn vị", columns, rows, whenEmpty: "" });
}

const severities: readonly Severity[] = ["error", "warning", "notice"];

export function drawIssueCounts(panel: Panel, top: number): number {
  const counts = issueCounts(panel.consolidation);
  const rows = severities.map((severity) => [
    textCell(String(severityCell(severity, panel.texts).value)),
    countCell(counts[severity].issues),
    countCell(counts[severity].units),
  ]);
  const columns: Columns = [
    ["Mức độ", [1, 2]],
    ["Số nội dung", [3, 4]],
    ["Số đơn vị", [5, 5]],
  ];
  return drawBlock(panel, top, { title: sheetNames.issues, columns, rows, whenEmpty: "" });
}

/** As many as make this panel as high as the two on its left. */
const shownIndicators = 11;

export function drawBehind(panel: Panel, top: number): number {
  const rows = mostBehind(panel.consolidation, shownIndicators).map(({ indicator, judged, behind }) => [
    wordCell(indicator.code),
    textCell(indicator.name),
    countCell(behind),
    shareCell({ part: behind, whole: judged }),
  ]);
  const columns: Columns = [
    ["Mã", [7, 7]],
    ["Chỉ tiêu", [8, 9]],
    ["Số đơn vị", [10, 10]],
    ["Tỷ lệ", [11, 11]],
  ];
  const say = (text: string): string => inWordsOf(panel.consolidation.board.period.kind, text);
  drawBars(panel.drawn, { column: 11, from: top + 2, to: top + 1 + rows.length, color: barOrange });
  return drawBlock(panel, top, {
    title: say("Chỉ tiêu nhiều đơn vị chưa đạt mốc"),
    columns,
    rows,
    whenEmpty: say("Không có chỉ tiêu nào chưa đạt mốc."),
  });
}

/** Each cluster with its share and whom to urge: units in roster order, and its own report. */
export function drawClusters(panel: Panel, top: number): number {
  const rows = clusterLines(panel.consolidation).map(({ cluster, missing, late }) => [
    wordCell(cluster.code),
    textCell(cluster.name),
    countCell(cluster.expected),
    countCell(cluster.received),
    shareCell({ part: cluster.received, whole: cluster.expected }),
    textCell(namesOf(missing)),
    textCell(namesOf(late)),
    sendingCell({ ...cluster, provisional: false }, panel.texts),
  ]);
  const columns: Columns = [
    ["Mã", [1, 1]],
    ["Cụm, khối", [2, 2]],
    ["Phải gửi", [3, 3]],
    ["Đã gửi", [4, 4]],
    ["Tỷ lệ", [5, 5]],
    ["Đơn vị chưa gửi", [6, 8]],
    ["Đơn vị gửi chậm, phải hoàn thiện", [9, 10]],
    ["Báo cáo của cụm, khối", [11, 11]],
  ];
  drawBars(panel.drawn, { column: 5, from: top + 2, to: top + 1 + rows.length, color: barBlue });
  return drawBlock(panel, top, {
    title: "Gửi báo cáo theo cụm, khối và nơi cần đôn đốc",
    columns,
    rows,
    whenEmpty: "Chưa có cụm, khối nào.",
  });
}

const shownNames = 5;

/** Only the first names, so that the page stays one page; all of them are in `Tình hình gửi báo cáo`. */
function namesOf(names: readonly string[]): string {
  if (names.length <= shownNames + 1) return names.join("; ");
  return `${names.slice(0, shownNames).join("; ")} và ${names.length - shownNames} đơn vị khác`;
}

function shareCell(share: Share): OutputCell {
  return percentCell(percentOf(share));
}
