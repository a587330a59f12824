import type { Unit } from "../../domain/board";
import type { Consolidation } from "../../domain/consolidation";
import type { Adjustment } from "../../domain/figure";
import { exact, minus, toNumber } from "../../domain/scoring/exact";
import type { Texts } from "../../text/texts";
import type { SheetDraft } from "../../workbook/draft";
import { addressOf } from "../../workbook/address";
import { numberFormat, styled } from "../drawing/styles";
import { drawAdjustmentAnswers } from "./adjustment-answers";
import { countCell, decimalsOf, figureCell, orderCell, sourceCell, textCell, wordCell, type OutputCell } from "./output-cells";
import { outputList } from "./output-list";
import { inSections, outputTable, type OutputColumn } from "./output-table";
import { unitsByCluster } from "./units-by-cluster";

type Row = {
  readonly adjustment: Adjustment;
  readonly unit: Unit;
  readonly name: string | null;
  readonly measure: string | null;
  /** The indicator's, more where more were written: a difference must not seem wrong. */
  readonly decimals: number;
};

/** Rows that leave room for the answers of a province's clusters on the same page. */
const shortRegister = 5;

/** `Điều chỉnh chỉ tiêu`: the register of adjustments, then how many units of each cluster answered the question. */
export function adjustmentsPage(consolidation: Consolidation, texts: Texts): SheetDraft {
  const rows = inSections(unitsByCluster(consolidation), { text: (group) => group.title, rows: rowsOf(consolidation) });
  const table = outputTable(adjustmentColumns(texts), rows);
  return outputList(consolidation, {
    name: "Điều chỉnh chỉ tiêu",
    title: "ĐĂNG KÝ ĐIỀU CHỈNH CHỈ TIÊU THI ĐUA",
    table,
    frozenColumns: 4,
    orientation: "landscape",
    whenEmpty: "Chưa có đơn vị nào đề nghị điều chỉnh chỉ tiêu.",
    remarks: ["Đơn vị chọn Có điều chỉnh nhưng chưa ghi chỉ tiêu nào thì tính là chưa trả lời."],
    belowOnNewPage: rows.length > shortRegister,
    below: (drawn, drawnTable) =>
      drawAdjustmentAnswers(drawn, consolidation, { top: Math.max(drawnTable.lastRow, drawnTable.firstRow) + 2, widths: table.widths }),
  });
}

function rowsOf({ adjustments, board, figures }: Consolidation): (group: { readonly units: readonly Unit[] }) => readonly Row[] {
  const indicators = new Map(board.indicators.map((indicator) => [indicator.code, indicator]));
  const figureOf = new Map(figures.map((figure) => [key(figure), figure]));
  return (group) =>
    group.units.flatMap((unit) =>
      adjustments
        .filter((adjustment) => adjustment.unit === unit.code)
        .map((adjustment) => {
          const known = indicators.get(adjustment.indicator) ?? figureOf.get(key(adjustment)) ?? null;
          const decimals = Math.max(indicators.get(adjustment.indicator)?.decimals ?? 0, decimalsOf(adjustment.from, adjustment.to));
          return { adjustment, unit, name: known?.name ?? null, measure: known?.measure ?? null, decimals };
        }),
    );
}

function key({ unit, indicator }: { readonly unit: string; readonly indicator: string }): string {
  return `${unit}\u001F${indicator}`;
}

const from = 9;
const to = 10;

export function adjustmentColumns(texts: Texts): readonly OutputColumn<Row>[] {
  return [
    { header: "STT", width: 6, cell: (_, { order }) => orderCell(order) },
    { header: "Mã cụm/khối", states: "cluster", width: 11, cell: ({ unit }) => wordCell(unit.cluster) },
    { header: "Mã đơn vị", states: "unit", width: 9, widest: 16, cell: ({ unit }) => wordCell(unit.code) },
    { header: "Tên đơn vị", width: 22, widest: 32, cell: ({ unit }) => textCell(unit.name) },
    { header: "Mã chỉ tiêu", states: "indicator", width: 9, cell: ({ adjustment }) => wordCell(adjustment.indicator) },
    { header: "Nội dung chỉ tiêu", width: 30, cell: ({ name }) => textCell(name) },
    { header: "ĐVT", width: 10, cell: ({ measure }) => wordCell(measure) },
    { header: "Lần", states: "version", width: 6, cell: ({ adjustment }) => countCell(adjustment.version) },
    { header: "Từ", width: 12, cell: ({ adjustment, decimals }) => figureCell(adjustment.from, decimals) },
    { header: "Đến", width: 12, cell: ({ adjustment, decimals }) => figureCell(adjustment.to, decimals) },
    { header: "Tăng/giảm", width: 11, cell: (row, { at }) => differenceCell(row, at) },
    { header: "Có hiệu lực", width: 9, cell: ({ adjustment }) => wordCell(adjustment.inForce ? texts.words.yes : texts.words.no) },
    { header: "Lý do", width: 36, cell: ({ adjustment }) => textCell(adjustment.reason) },
    { header: "Văn bản", width: 16, cell: ({ adjustment }) => textCell(adjustment.document) },
    { header: "Ý kiến cụm/khối trưởng", width: 15, cell: ({ adjustment }) => wordCell(texts.words.clusterOpinion[adjustment.clusterOpinion]) },
    { header: "Ý kiến Hội đồng", width: 15, cell: ({ adjustment }) => wordCell(texts.words.councilOpinion[adjustment.councilOpinion]) },
    { header: "Tệp", states: "file", width: 14, widest: 24, folds: true, cell: ({ adjustment }) => sourceCell(adjustment.source.file) },
    { header: "Trang", states: "sheet", width: 12, widest: 16, folds: true, cell: ({ adjustment }) => sourceCell(adjustment.source.sheet) },
    { header: "Ô", states: "cell", width: 7, folds: true, cell: ({ adjustment }) => sourceCell(adjustment.source.cell) },
  ];
}

/** Đến less Từ as a live formula, rounded to 8 decimals on both sides; blank where either is in words. */
function differenceCell({ adjustment, decimals }: Row, at: number): OutputCell {
  const plain = numberFormat(decimals);
  const style = styled("number", { format: `+${plain};-${plain};0` });
  if (typeof adjustment.from !== "number" || typeof adjustment.to !== "number") return { value: null, style };
  const value = toNumber(minus(exact(adjustment.to), exact(adjustment.from)));
  return { value, style, formula: `ROUND(${addressOf(at, to)}-${addressOf(at, from)},8)` };
}
