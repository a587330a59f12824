import { sheetNames } from "../../contract/sheet-names";
import { headers } from "../../contract/headers";
import { countedAs, madeUpWords } from "./section-words";
import type { CriterionNumber } from "../../domain/ways/way";
import { addressOf } from "../../workbook/address";
import type { PlannedLine } from "./plan-lines";
import { scoreColumns, type ScorePlan, type ScoredCluster } from "./score-plan";
import type { BandPlaces } from "../ways/computed-formula";
import type { StageCell } from "./live-number";
import type { Canvas } from "../drawing/canvas";
import { decimalsOf, styled, numberFormat, looks } from "../drawing/styles";

/** The numbers of a line that have a column in the block; Điểm chuẩn is in the table itself. */
type ParameterNumber = "step" | "perTime" | "minimumPercent" | "lowest" | "highest" | "roundTo";

/** Those that every sheet has. */
const parameterNumbers: readonly { readonly number: ParameterNumber; readonly header: string }[] = [
  { number: "step", header: headers.step },
  { number: "perTime", header: headers.perTime },
  { number: "minimumPercent", header: "Mức tối thiểu (%)" },
  { number: "lowest", header: headers.lowest },
  { number: "highest", header: headers.highest },
];

/** Parts of a band: its row in `Mức điểm`, and the values in that row. */
export type BandPart = "row" | "from" | "text" | "points";

/** The largest number of bands of a line; whether any band is earned by words, and any line has Làm tròn đến. */
type MostBands = { readonly bands: number; readonly worded: boolean; readonly rounded: boolean };

/** Columns of the scale's numbers, right of the stages; the same for every cluster of the sheet. */
export type ParameterColumns = {
  /** Code of the scale's cluster. */
  readonly cluster: number;
  readonly number: (number: ParameterNumber) => number;
  /** How many rows `Mức điểm` has for the line. */
  readonly bandCount: number;
  readonly parts: readonly BandPart[];
  /** `index` from 0, in the order of `Mức điểm`. */
  readonly band: (part: BandPart, index: number) => number;
  /** Làm tròn đến; `null` = no line has it, and the sheet no such column. */
  readonly roundTo: number | null;
  /** What a line counts toward, and its Khi không áp dụng; `null` = no scale of the sheet has sections. */
  readonly tree: { readonly counts: number; readonly whenLeftOut: number } | null;
  readonly last: number;
};

export function parameterColumns(
  first: number,
  { bands, worded, rounded, hasTree }: MostBands & { readonly hasTree: boolean },
): ParameterColumns {
  const bandCount = first + 1 + parameterNumbers.length;
  const parts: readonly BandPart[] = worded ? ["row", "from", "text", "points"] : ["row", "from", "points"];
  const lastOfBands = bands === 0 ? bandCount - 1 : bandCount + parts.length * bands;
  const last = rounded ? lastOfBands + 1 : lastOfBands;
  return {
    cluster: first,
    number: (number) =>
      number === "roundTo" ? lastOfBands + 1 : first + 1 + parameterNumbers.findIndex((each) => each.number === number),
    bandCount,
    parts,
    band: (part, index) => bandCount + 1 + parts.indexOf(part) * bands + index,
    roundTo: rounded ? lastOfBands + 1 : null,
    tree: hasTree ? { counts: last + 1, whenLeftOut: last + 2 } : null,
    last: hasTree ? last + 2 : last,
  };
}

/** Cells of a line's row with the numbers of the scale; formulas of every unit refer to them. */
export function numberAddresses(
  row: number,
  { number }: ParameterColumns,
): Readonly<Record<CriterionNumber | "roundTo", string>> {
  const at = (column: number) => `$${addressOf(row, column)}`;
  return {
    max: at(scoreColumns.max),
    step: at(number("step")),
    perTime: at(number("perTime")),
    minimumPercent: at(number("minimumPercent")),
    lowest: at(number("lowest")),
    highest: at(number("highest")),
    roundTo: at(number("roundTo")),
  };
}

/** Areas of a line's bands, as many as it has. */
export function bandAddresses(row: number, { band, parts }: ParameterColumns, count: number): BandPlaces {
  const area = (part: "from" | "text" | "points") => {
    const [first, last] = [0, count - 1].map((index) => `$${addressOf(row, band(part, index))}`);
    return first === last ? (first ?? "") : `${first}:${last}`;
  };
  return { from: area("from"), text: parts.includes("text") ? area("text") : null, points: area("points") };
}

/** The numbers of the scale for one line, live. */
export type LineParameters = {
  /** `null` = a line outside the base, which has no Điểm chuẩn. */
  readonly max: StageCell | null;
  /** `null` = the line's scoring method does not use it. */
  readonly number: (number: ParameterNumber) => StageCell | null;
  /** `null` = the line has no bands. */
  readonly bands: BandCells | null;
};

/** The cells of the block for the bands of one line. */
export type BandCells = {
  readonly count: StageCell;
  /** `index` from 0. */
  readonly band: (part: BandPart, index: number) => StageCell;
};

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

/**
 * Draws the numbers of the scale to which the formulas of each line refer, right of the stages, outside the printed
 * page.
 */
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
    if (columns.tree !== null && plan.tree !== null) {
      drawn.put(line.row, columns.tree.counts, { value: countedAs(line.criterion), style: looks.plainText });
      drawn.put(line.row, columns.tree.whenLeftOut, {
        value: madeUpWords(line.criterion, plan.tree, scored.cluster.scoring) || null,
        style: looks.plainText,
      });
    }
    if (columns.roundTo !== null) put(columns.roundTo, number("roundTo"));
    const count = (scored.bands[line.index] ?? []).length;
    if (bands === null) continue;
    put(columns.bandCount, bands.count);
    for (const part of columns.parts)
      for (let index = 0; index < count; index += 1) put(columns.band(part, index), bands.band(part, index));
  }
  drawn.put(plan.pending, columns.cluster, { ...owner, style: code });
  // The caps and Tổng điểm in these rows are looked up by the cluster's own code.
  for (const row of [plan.rescaled, plan.bonus, plan.penalty, plan.total]) {
    if (row !== null) drawn.put(row, columns.cluster, { value: scored.cluster.code, style: code });
  }
}

/** Over both rows of the table's header: the lower one must hold only codes of units. */
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
  if (columns.tree !== null) {
    const { counts, whenLeftOut } = columns.tree;
    title(counts, whenLeftOut, { value: sheetNames.sections });
    header(counts, headers.countsToward, 12);
    header(whenLeftOut, headers.whenLeftOut, 26);
  }
  title(columns.cluster, columns.bandCount - 1, { value: "Tham số của thang điểm", note: explained });
  header(columns.cluster, "Mã cụm/ khối");
  for (const each of parameterNumbers) header(columns.number(each.number), each.header);
  if (columns.roundTo !== null) {
    title(columns.roundTo, columns.roundTo, { value: "Làm tròn" });
    header(columns.roundTo, headers.roundTo);
  }
  if (most === 0) return;
  title(columns.bandCount, columns.band("points", most - 1), { value: "Bậc điểm" });
  header(columns.bandCount, "Số bậc");
  for (const part of columns.parts)
    for (let index = 0; index < most; index += 1)
      header(columns.band(part, index), `${bandHeaders[part]} ${index + 1}`, part === "text" ? 26 : 9.5);
}
