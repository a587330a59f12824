import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import type { Unit } from "../../../domain/round/board";
import type { Consolidation } from "../../../domain/consolidation";
import type { Adjustment } from "../../../domain/figures/figure";
import type { Source } from "../../../domain/basics/entry";
import type { Submission } from "../../../domain/submissions/submission";
import { exact, minus, toNumber } from "../../../domain/basics/exact";
import type { Texts } from "../../../text/texts";
import type { SheetDraft } from "../../../workbook/draft";
import { addressOf } from "../../../workbook/address";
import { decimalsOf, numberFormat, styled } from "../../drawing/styles";
import { drawAdjustmentAnswers } from "./adjustment-answers";
import { entryCell, countCell, figureCell, orderCell, textCell, wordCell, type OutputCell } from "../output-cells";
import { outputList, unitsByCluster } from "../output-list";
import { inSections, onScreen, outputTable, type OutputColumn } from "../output-table";
import { sourceColumns } from "../source-columns";

type Row = {
  /** `null` = the unit named no new target; what else it wrote is in `written`. */
  readonly adjustment: Adjustment | null;
  readonly written: WrittenAdjustment;
  readonly unit: Unit;
  readonly name: string | null;
  readonly measure: string | null;
  /** The indicator's, or more if more were written, so that the shown difference is exact. */
  readonly decimals: number;
};

/** What the unit wrote on the row, and where. */
type WrittenAdjustment = {
  readonly indicator: string;
  readonly proposed: OutputCell;
  readonly reason: string | null;
  readonly document: string | null;
  readonly note: string | null;
  readonly source: Source;
};

/** `Điều chỉnh chỉ tiêu`: the register of adjustments, then how many units of each cluster answered the question. */
export function adjustmentsPage(consolidation: Consolidation, texts: Texts): SheetDraft {
  const rows = inSections(unitsByCluster(consolidation), { text: (group) => group.title, rows: rowsOf(consolidation) });
  const table = outputTable(adjustmentColumns(texts), rows);
  return outputList(consolidation, {
    name: sheetNames.adjustmentRegister,
    title: "ĐĂNG KÝ ĐIỀU CHỈNH CHỈ TIÊU THI ĐUA",
    table,
    frozenColumns: 4,
    orientation: "landscape",
    whenEmpty: "Chưa có đơn vị nào đề nghị điều chỉnh chỉ tiêu.",
    remarks: ["Đơn vị chọn Có điều chỉnh nhưng chưa ghi chỉ tiêu nào thì tính là chưa trả lời."],
    below: (drawn, drawnTable) =>
      drawAdjustmentAnswers(drawn, consolidation, {
        top: Math.max(drawnTable.lastRow, drawnTable.firstRow) + 2,
        widths: table.widths,
      }),
  });
}

function rowsOf({
  adjustments,
  board,
  figures,
  accepted,
}: Consolidation): (group: { readonly units: readonly Unit[] }) => readonly Row[] {
  const indicators = new Map(board.indicators.map((indicator) => [indicator.code, indicator]));
  const figureOf = new Map(figures.map((figure) => [key(figure), figure]));
  const rowOf = (unit: Unit, written: WrittenAdjustment, adjustment: Adjustment | null): Row => {
    const indicator = indicators.get(written.indicator);
    const known = indicator ?? figureOf.get(key({ unit: unit.code, indicator: written.indicator })) ?? null;
    const decimals = Math.max(indicator?.decimals ?? 0, decimalsOf(adjustment?.from ?? null, adjustment?.to ?? null));
    return { adjustment, written, unit, name: known?.name ?? null, measure: known?.measure ?? null, decimals };
  };
  return (group) =>
    group.units.flatMap((unit) => [
      ...adjustments
        .filter((adjustment) => adjustment.unit === unit.code)
        .map((adjustment) => rowOf(unit, { ...adjustment, proposed: textCell(null) }, adjustment)),
      ...withoutTarget(accepted.get(unit.code)).map((written) => rowOf(unit, written, null)),
    ]);
}

/** Rows with a reason, a document or a note but no readable new target: they are no version of the target. */
function withoutTarget(submission: Submission | undefined): readonly WrittenAdjustment[] {
  return (submission?.adjustments ?? []).flatMap(
    ({ code, proposed, reason, document, note }): readonly WrittenAdjustment[] => {
      const first = [proposed, reason, document, note].find(({ state }) => state !== "blank");
      if (submission === undefined || proposed.value !== null || first === undefined) return [];
      const source = {
        file: submission.file.name,
        sheet: submission.sheets[sheetNames.adjustments] ?? sheetNames.adjustments,
        cell: first.cell,
      };
      return [
        {
          indicator: code,
          proposed: entryCell(proposed),
          reason: reason.value,
          document: document.value,
          note: note.value,
          source,
        },
      ];
    },
  );
}

function key({ unit, indicator }: { readonly unit: string; readonly indicator: string }): string {
  return `${unit}\u001F${indicator}`;
}

const from = 9;
const to = 10;

export function adjustmentColumns(texts: Texts): readonly OutputColumn<Row>[] {
  return [
    { header: headers.order, width: 6, cell: (_, { order }) => orderCell(order) },
    { header: headers.cluster, states: "cluster", width: 11, cell: ({ unit }) => wordCell(unit.cluster) },
    { header: headers.unit, states: "unit", width: 9, widest: 16, cell: ({ unit }) => wordCell(unit.code) },
    { header: headers.unitName, width: 22, widest: 32, cell: ({ unit }) => textCell(unit.name) },
    { header: "Mã chỉ tiêu", states: "indicator", width: 9, cell: ({ written }) => wordCell(written.indicator) },
    { header: headers.indicatorName, width: 30, cell: ({ name }) => textCell(name) },
    { header: headers.measure, width: 10, cell: ({ measure }) => wordCell(measure) },
    ...targetColumns(texts),
    { header: headers.reason, width: 36, cell: ({ written }) => textCell(written.reason) },
    { header: headers.paper, width: 16, cell: ({ written }) => textCell(written.document) },
    ...opinionColumns(texts),
    ...opinionDetails.map(onScreen),
    { header: "Ghi chú của đơn vị", width: 22, onScreen: true, cell: ({ written }) => textCell(written.note) },
    ...sourceColumns<Row>(({ written }) => written.source, {
      file: { width: 14, widest: 24 },
      sheet: { width: 12, widest: 16 },
      cell: { width: 7 },
    }),
  ];
}

/** From which target to which, and whether the new one is in force. */
function targetColumns({ words }: Texts): readonly OutputColumn<Row>[] {
  return [
    {
      header: headers.time,
      states: "version",
      width: 6,
      cell: ({ adjustment }) => countCell(adjustment?.version ?? null),
    },
    { header: "Từ", width: 12, cell: ({ adjustment, decimals }) => figureCell(adjustment?.from ?? null, decimals) },
    {
      header: "Đến",
      width: 12,
      cell: ({ adjustment, written, decimals }) =>
        adjustment === null ? written.proposed : figureCell(adjustment.to, decimals),
    },
    { header: "Tăng/giảm", width: 11, cell: (row, { at }) => differenceCell(row, at) },
    {
      header: "Có hiệu lực",
      width: 9,
      cell: ({ adjustment }) => wordCell(adjustment === null ? null : adjustment.inForce ? words.yes : words.no),
    },
  ];
}

/** The opinions of the cluster's leader and the Council. */
function opinionColumns({ words }: Texts): readonly OutputColumn<Row>[] {
  return [
    {
      header: headers.leaderOpinion,
      width: 15,
      cell: ({ adjustment }) => wordCell(adjustment === null ? null : words.clusterOpinion[adjustment.clusterOpinion]),
    },
    {
      header: headers.councilOpinion,
      width: 15,
      cell: ({ adjustment }) => wordCell(adjustment === null ? null : words.councilOpinion[adjustment.councilOpinion]),
    },
  ];
}

const opinionDetails: readonly OutputColumn<Row>[] = [
  {
    header: headers.appliedTarget,
    width: 12,
    cell: ({ adjustment, decimals }) => figureCell(adjustment?.opinion?.applied ?? null, decimals),
  },
  {
    header: "Văn bản cho ý kiến",
    width: 22,
    cell: ({ adjustment }) => textCell(adjustment?.opinion?.document ?? null),
  },
  { header: "Ghi chú về ý kiến", width: 22, cell: ({ adjustment }) => textCell(adjustment?.opinion?.note ?? null) },
];

/** Đến less Từ as a live formula, rounded to 8 decimals on both sides; blank where either is in words. */
function differenceCell({ adjustment, decimals }: Row, at: number): OutputCell {
  const plain = numberFormat(decimals);
  const style = styled("number", { format: `+${plain};-${plain};0` });
  if (typeof adjustment?.from !== "number" || typeof adjustment.to !== "number") return { value: null, style };
  const value = toNumber(minus(exact(adjustment.to), exact(adjustment.from)));
  return { value, style, formula: `ROUND(${addressOf(at, to)}-${addressOf(at, from)},8)` };
}
