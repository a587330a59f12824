import type { StageCell } from "./live-number";
import type { Canvas } from "../drawing/canvas";
import { looks, numberFormat, styled } from "../drawing/styles";
import { decimalsOf } from "../output/output-cells";
import { parameterNumbers, type BandPart, type ParameterColumns } from "./parameter-columns";
import type { LineParameters } from "./parameter-cells";
import type { PlannedLine, ScoredCluster, ScorePlan } from "./score-plan";

type Line = PlannedLine & { readonly kind: "line" };
type Block = {
  readonly plan: ScorePlan;
  readonly columns: ParameterColumns;
  readonly owner: StageCell;
  readonly parametersOf: (line: Line) => LineParameters;
};

const bandHeaders: { readonly [P in BandPart]: string } = {
  row: "Dòng ở Mức điểm",
  from: "Từ",
  text: "Chữ",
  points: "Điểm",
};

const explained =
  "Tra theo mã ở trang Thang điểm, Mức điểm (trần điểm, Tổng điểm: trang Cụm, khối): sửa số ở đó thì điểm tính lại. Thêm, bớt dòng hoặc đổi Cách chấm thì dòng đó chưa có điểm cho đến khi tổng hợp lại.";

/** Right of the stages, off the printed page: the numbers of the scale that the formulas of each line refer to. */
export function drawParameters(
  drawn: Canvas,
  scored: ScoredCluster,
  { plan, columns, owner, parametersOf }: Block,
): void {
  drawHeaders(drawn, scored, { plan, columns });
  const code = styled("centered", { format: "@" });
  for (const line of plan.lines) {
    if (line.kind !== "line") continue;
    const { number, bands } = parametersOf(line);
    const put = (column: number, cell: StageCell | null) => {
      const { value = null, ...rest } = cell ?? {};
      const look =
        typeof value === "string" && value !== ""
          ? styled("text", { format: "@" })
          : styled("number", { format: numberFormat(decimalsOf(value)) });
      drawn.put(line.row, column, { value, ...rest, style: look });
    };
    drawn.put(line.row, columns.cluster, { ...owner, style: code });
    for (const each of parameterNumbers) put(columns.number(each.number), number(each.number));
    const count = (scored.bands[line.index] ?? []).length;
    if (bands === null) continue;
    put(columns.bandCount, bands.count);
    for (const part of columns.parts)
      for (let index = 0; index < count; index += 1) put(columns.band(part, index), bands.band(part, index));
  }
  drawn.put(plan.pending, columns.cluster, { ...owner, style: code });
  // The caps and Tổng điểm of these rows are looked up by the cluster's own code.
  for (const row of [plan.rescaled, plan.bonus, plan.penalty, plan.total]) {
    if (row !== null) drawn.put(row, columns.cluster, { value: scored.cluster.code, style: code });
  }
}

/** Over both rows of the table's header, so that the lower one holds nothing but codes of units. */
function drawHeaders(
  drawn: Canvas,
  { bands }: ScoredCluster,
  { plan: { headerRow }, columns }: Pick<Block, "plan" | "columns">,
): void {
  const most = Math.max(0, ...bands.map((each) => each.length));
  const header = (column: number, value: string, width = 9.5) => {
    drawn.put(headerRow, column, { value, style: looks.header });
    drawn.put(headerRow + 1, column, { value: null, style: looks.header });
    drawn.merge({ top: headerRow, left: column, bottom: headerRow + 1, right: column });
    drawn.width(column, { width });
  };
  const title = (left: number, right: number, cell: { readonly value: string; readonly note?: string }) => {
    for (let column = left; column <= right; column += 1)
      drawn.put(headerRow - 1, column, { value: null, style: looks.header });
    drawn.put(headerRow - 1, left, { ...cell, style: looks.header });
    drawn.merge({ top: headerRow - 1, left, bottom: headerRow - 1, right });
  };
  drawn.width(columns.cluster - 1, { width: 3 });
  title(columns.cluster, columns.bandCount - 1, { value: "Tham số của thang điểm", note: explained });
  header(columns.cluster, "Mã cụm/ khối");
  for (const each of parameterNumbers) header(columns.number(each.number), each.header);
  if (most === 0) return;
  title(columns.bandCount, columns.band("points", most - 1), { value: "Bậc điểm" });
  header(columns.bandCount, "Số bậc");
  for (const part of columns.parts)
    for (let index = 0; index < most; index += 1)
      header(columns.band(part, index), `${bandHeaders[part]} ${index + 1}`, part === "text" ? 26 : 9.5);
}
