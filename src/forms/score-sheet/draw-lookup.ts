import { lookedUpScoresSheet, sheetNames } from "../../contract/sheet-names";
import { addressOf, columnNumber, sheetReference } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { SheetDraft } from "../../workbook/draft";
import { boundsOfEntered } from "../../domain/ways/ways";
import { canvas, type Canvas } from "../drawing/canvas";
import { styled } from "../drawing/styles";
import { judgedRows, sortedRows } from "./judged-rows";
import { lookupColumns as columns, type LiveBound, type LiveBounds, type LookupContent } from "./lookup-sheet";
import { filledFormula, judgedFormulas, sortedFormulas } from "./lookup-formulas";
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

const titles: { readonly [C in keyof typeof columns]: string } = {
  order: "Dòng thứ",
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
};

const [plain, text] = [styled("plain"), styled("plain", { format: "@" })];

/**
 * The hidden sheet behind the entered points of the score sheet. Its first rows stand for the rows of `Điểm chấm` from
 * the header on, by their order and not by reference to a cell, so that rows may be sorted, inserted and deleted there;
 * below them is what came in clusters' files. Beside them the sorted list of all, the units and the bounds of lines.
 */
export function drawLookup(content: LookupContent, tables: Tables): SheetDraft {
  const { places, units, lines } = content;
  const drawn = canvas(lookedUpScoresSheet);
  const put = putter(drawn);
  for (const [column, value] of Object.entries(titles)) put(places.firstRow, column as keyof typeof columns, { value });
  units.forEach(({ key, cluster, ownName }, index) => {
    const row = places.firstRow + 1 + index;
    put(row, "unitCode", { value: key });
    put(row, "unitCluster", { value: cluster });
    if (ownName !== null) put(row, "unitName", { value: ownName });
  });
  const bounds = boundsOfLines(tables);
  lines.forEach(({ key }, index) => {
    const row = places.firstRow + 1 + index;
    put(row, "lineKey", { value: key });
    for (const side of ["lowest", "highest"] as const) put(row, side, bounds[index]?.[side] ?? { value: 0 });
  });
  drawRows(put, content, bounds);
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

function drawRows(put: Put, content: LookupContent, bounds: readonly LiveBounds[]): void {
  const { firstRow, lastRow } = content.places;
  const judged = judgedRows(content);
  const ofRow = judgedFormulas(content);
  for (const [number, values] of judged) {
    const row = firstRow + number - 1;
    for (const column of ["unit", "line", "place", "own"] as const) {
      const value = values[column];
      if (row <= lastRow) put(row, column, { value, formula: ofRow[column](row) });
      else if (value !== "") put(row, column, { value });
    }
  }
  const ofPlace = sortedFormulas(content);
  sortedRows(judged, content, bounds).forEach((values, index) => {
    const row = firstRow + 1 + index;
    put(row, "order", { value: index + 2 });
    for (const column of ["sorted", "key", "adds", "count", "value", "counts"] as const)
      put(row, column, { value: values[column], formula: ofPlace[column](row) });
  });
  const filled = [...judged.values()].filter(({ place }) => place !== "").length;
  put(firstRow + 1, "filled", { value: filled, formula: filledFormula(content) });
}

/** As in the engine's `boundsOf`: the cells of the scale's numbers, 0, or any number. */
function boundsOfLines({ blocks, scores }: Tables): readonly LiveBounds[] {
  const bound = (row: number, column: number, otherwise: 1 | -1): LiveBound => {
    const stated = scores.rows.get(row)?.get(column)?.value;
    const cell = sheetReference(sheetNames.scores, `$${addressOf(row, column).replace(/(?=\d)/u, "$")}`);
    return {
      value: typeof stated === "number" ? stated : otherwise * 1e300,
      formula: `IF(COUNT(${cell})=1,${cell},${otherwise}E+300)`,
    };
  };
  return blocks.flatMap(({ plan, parameters: { number } }) =>
    plan.lines.flatMap((line): readonly LiveBounds[] => {
      if (line.kind !== "line") return [];
      const { lowest, highest } = boundsOfEntered(line.criterion.kind);
      return [
        {
          lowest: lowest === 0 ? { value: 0 } : bound(line.row, number("lowest"), -1),
          // Without Điểm chuẩn nothing is within the bounds.
          highest: highest === "max" ? bound(line.row, scoreColumns.max, -1) : bound(line.row, number("highest"), 1),
        },
      ];
    }),
  );
}
