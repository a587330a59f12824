import { headers } from "../../contract/headers";
import { lookedUpScoresSheet, sheetNames } from "../../contract/sheet-names";
import { addressOf, columnLetters, columnNumber, sheetReference } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { SheetDraft } from "../../workbook/draft";
import { boundsOfLine } from "../../domain/ways/ways";
import { canvas, type Canvas } from "../drawing/canvas";
import { styled } from "../drawing/styles";
import { judgedRows, sortedRows } from "./judged-rows";
import { countingStages } from "./entered-formula";
import {
  keyNumber,
  type LiveBound,
  type LiveBounds,
  lookupColumns as columns,
  type LookupContent,
  titleRow,
} from "./lookup-sheet";
import {
  copiedFormulas,
  filledFormula,
  givenFormula,
  judgedFormulas,
  outgrownFormula,
  sortedFormulas,
  tableFormula,
} from "./lookup-formulas";
import type { ParameterColumns } from "./parameter-block";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";

/** The tables of the score sheet that have lines, in their order, and the sheet with the numbers of the scale. */
type Tables = {
  readonly blocks: readonly {
    readonly scored: ScoredCluster;
    readonly plan: ScorePlan;
    readonly parameters: ParameterColumns;
  }[];
  readonly scores: SheetDraft;
};

const titles: { readonly [C in Exclude<keyof typeof columns, "table">]: string } = {
  order: "Dòng thứ",
  code: headers.unit,
  criterion: headers.criterion,
  stage: "Giai đoạn",
  scorer: "Người chấm",
  says: "Điểm hoặc không áp dụng",
  unit: "Đơn vị thứ",
  line: "Tiêu chí thứ",
  place: "Số để xếp",
  own: "Tự chấm cho mình (1), hoặc cụm/khối gửi",
  sorted: "Đã xếp",
  key: "Số để tra",
  adds: "Ghi thêm",
  count: "Số dòng có ghi",
  value: "Đã ghi",
  counts: "Điểm được tính",
  unitCode: "Mã của đơn vị",
  unitCluster: "Thuộc",
  unitName: "Người chấm không được là",
  lineKey: "Cụm/khối và tiêu chí",
  lowest: "Từ",
  highest: "Đến",
  filled: "Số dòng đã xếp",
  outgrown: "Số dòng chưa tra",
  lineNumber: "Số của tiêu chí, cộng với số ở đầu cột",
};

const [plain, text] = [styled("plain"), styled("plain", { format: "@" })];

/**
 * The hidden sheet behind the entered points of the score sheet. Its first columns stand for the rows of `Điểm chấm`,
 * by their order and not by reference to a cell, so that rows may be sorted, inserted and deleted there; below them is
 * what came in clusters' files. Beside them the sorted list of all, the units and the bounds of lines, and the table to
 * whose cells `Bảng điểm` refers.
 */
export function drawLookup(content: LookupContent, tables: Tables): SheetDraft {
  const drawn = canvas(lookedUpScoresSheet);
  const put = putter(drawn);
  for (const [column, value] of Object.entries(titles)) put(titleRow, column as keyof typeof titles, { value });
  content.units.forEach(({ key, cluster, ownName }, index) => {
    const row = titleRow + 1 + index;
    put(row, "unitCode", { value: key });
    put(row, "unitCluster", { value: cluster });
    put(row, "unitName", { value: ownName });
  });
  const bounds = boundsOfLines(tables);
  content.lines.forEach(({ key }, index) => {
    const row = titleRow + 1 + index;
    put(row, "lineKey", { value: key });
    for (const side of ["lowest", "highest"] as const) put(row, side, bounds[index]?.[side] ?? { value: 0 });
  });
  const judged = judgedRows(content);
  const sorted = sortedRows(judged, content, bounds);
  drawRows(put, content, { judged, sorted });
  drawTable(drawn, content, sorted);
  return drawn.finish({ state: "hidden" });
}

type Put = (
  row: number,
  column: keyof typeof columns,
  cell: { readonly value: CellValue; readonly formula?: string },
) => void;

function putter(drawn: Canvas): Put {
  return (row, column, cell) => {
    const style = cell.formula === undefined && typeof cell.value === "string" ? text : plain;
    drawn.put(row, columnNumber(columns[column]), { ...cell, style });
  };
}

type SortedRows = ReturnType<typeof sortedRows>;
type Rows = { readonly judged: ReturnType<typeof judgedRows>; readonly sorted: SortedRows };

function drawRows(put: Put, content: LookupContent, { judged, sorted }: Rows): void {
  const ofRow = { ...copiedFormulas(content), ...judgedFormulas(content) };
  for (const [number, values] of judged) {
    const row = titleRow + number;
    for (const column of rowColumns) {
      const [value, formula] = [values[column], ofRow[column]];
      if (number <= content.places.lastRow && formula !== null) put(row, column, { value, formula: formula(row) });
      else if (number > content.places.lastRow && value !== "") put(row, column, { value });
    }
  }
  const ofPlace = sortedFormulas(content);
  sorted.forEach((values, index) => {
    const row = titleRow + 1 + index;
    put(row, "order", { value: index + 1 });
    for (const column of sortedColumns) put(row, column, { value: values[column], formula: ofPlace[column](row) });
  });
  const filled = [...judged.values()].filter(({ place }) => place !== "").length;
  put(titleRow + 1, "filled", { value: filled, formula: filledFormula(content) });
  put(titleRow + 1, "outgrown", { value: 0, formula: outgrownFormula(content) });
}

const rowColumns = ["code", "criterion", "stage", "scorer", "says", "unit", "line", "place", "own"] as const;
const sortedColumns = ["sorted", "key", "adds", "count", "value", "counts"] as const;

/** The number of a line's first unit at the first stage stands before its row, what other columns add over them. */
function drawTable(drawn: Canvas, content: LookupContent, sorted: SortedRows): void {
  const { lines, stageWidth, cells } = content;
  const first = columnNumber(columns.table);
  lines.forEach(({ unitsBefore }, index) => {
    const line = index + 1;
    const value = keyNumber({ unit: unitsBefore + 1, stage: "cluster", line }, lines.length);
    drawn.put(titleRow + line, columnNumber(columns.lineNumber), { value, style: plain });
  });
  countingStages.forEach((stage, place) => {
    for (let unit = 0; unit < stageWidth - 1; unit += 1) {
      const value = keyNumber({ unit, stage, line: 0 }, lines.length);
      drawn.put(titleRow, first + place * stageWidth + unit, { value, style: plain });
    }
  });
  for (const { line, column, value } of cells) {
    const row = titleRow + line;
    const formula = tableFormula(content, row, columnLetters(first + column));
    drawn.put(row, first + column, { value, formula, style: plain });
  }
  drawGiven(drawn, content, sorted);
}

/** Behind the stages: how many rows say something of lines that count 0 until one does. */
function drawGiven(drawn: Canvas, content: LookupContent, sorted: SortedRows): void {
  const { lines, stageWidth, given } = content;
  const first = columnNumber(columns.table);
  const counts = new Map(sorted.map(({ key, count }) => [key, Number(count)]));
  for (const { line, column } of given) {
    const [row, letters] = [titleRow + line, columnLetters(first + column)];
    const unit = column - countingStages.length * stageWidth;
    const key = keyNumber({ unit, stage: "cluster", line: 0 }, lines.length);
    drawn.put(titleRow, first + column, { value: key, style: plain });
    const before = lines[line - 1]?.unitsBefore ?? 0;
    const value = countingStages.reduce((sum, stage) => {
      const own = keyNumber({ unit: before + 1 + unit, stage, line }, lines.length);
      return sum + (counts.get(own) ?? 0);
    }, 0);
    drawn.put(row, first + column, { value, formula: givenFormula(content, row, letters), style: plain });
  }
}

/** As in the engine's `boundsOf`: the cells of the scale's numbers, 0, or any number; in the order of the scale. */
function boundsOfLines({ blocks, scores }: Tables): readonly LiveBounds[] {
  /** The first of the cells that holds a number, else no bound on that side. */
  const bound = (row: number, cells: readonly number[], otherwise: 1 | -1): LiveBound => {
    const stated = cells.map((column) => scores.rows.get(row)?.get(column)?.value);
    const references = cells.map((column) =>
      sheetReference(sheetNames.scores, `$${addressOf(row, column).replace(/(?=\d)/u, "$")}`),
    );
    return {
      value: stated.find((value) => typeof value === "number") ?? otherwise * 1e300,
      formula: references.reduceRight((rest, cell) => `IF(COUNT(${cell})=1,${cell},${rest})`, `${otherwise}E+300`),
    };
  };
  return blocks.flatMap(({ plan, parameters: { number } }) =>
    inOrderOfScale(plan).flatMap((line): readonly LiveBounds[] => {
      const { lowest, highest } = boundsOfLine(line.criterion);
      return [
        {
          lowest: lowest === 0 ? { value: 0 } : bound(line.row, [number("lowest")], -1),
          // Where Điểm chuẩn is needed and not stated, nothing is within the bounds.
          highest: bound(
            line.row,
            highest.map((each) => (each === "max" ? scoreColumns.max : number(each))),
            highest.includes("max") ? -1 : 1,
          ),
        },
      ];
    }),
  );
}

/** Sections of the table may stand otherwise than their lines do in the scale. */
function inOrderOfScale({ lines }: ScorePlan) {
  return lines.flatMap((line) => (line.kind === "line" ? [line] : [])).sort((one, other) => one.index - other.index);
}
