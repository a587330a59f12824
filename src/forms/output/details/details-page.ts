import { headers } from "../../../contract/headers";
import { titleWithPoints } from "../../../contract/kind-words";
import { choiceWords } from "../../../contract/choice-words";
import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import { isUnusable, type Stage } from "../../../domain/round/scale";
import type { ScoreSource } from "../../../domain/scoring/score";
import { hasMaximum } from "../../../domain/ways/ways";
import type { Texts } from "../../../text/texts";
import { addressOf } from "../../../workbook/address";
import type { SheetDraft } from "../../../workbook/draft";
import { decimalsOf, numberFormat, palette, shownPointsFormat, styled } from "../../drawing/styles";
import { quoted } from "../../ways/formula-text";
import { notApplicableSign } from "../../score-sheet/total-formulas";
import { detailRows, scoreAt, type DetailRow } from "./detail-rows";
import { detailSentence, differenceRemarks, statedDays, statedReasons } from "./detail-words";
import { entryCell, orderCell, textCell, wordCell, type OutputCell } from "../output-cells";
import { outputList } from "../output-list";
import { outputTable, type OutputColumn } from "../output-table";
import { sourceColumns } from "../source-columns";
import type { ScoreBlock } from "../../score-sheet/score-page";

/**
 * `Chi tiết điểm`: one row for each unit and criterion, all stages side by side, and how the points that count were
 * reached.
 */
export function detailsPage(consolidation: Consolidation, blocks: readonly ScoreBlock[], texts: Texts): SheetDraft {
  const { kind } = consolidation.board.period;
  return outputList(consolidation, {
    name: sheetNames.scoreDetails,
    title: titleWithPoints("CHI TIẾT ĐIỂM THI ĐUA", kind),
    table: outputTable(detailColumns(consolidation, texts), detailRows(consolidation, blocks)),
    frozenColumns: 5,
    orientation: "landscape",
    whenEmpty: "Chưa có cụm, khối nào có thang điểm.",
    remarks: [
      "Điểm được tính: giai đoạn đầu tiên có điểm trong Điểm chính thức, Thẩm định, Cụm/khối chấm, Tự động, Tự chấm; Chấm chéo chỉ để tham khảo. Dấu –: không áp dụng; ô trống: chưa có điểm.",
    ],
  });
}

/** Stages from left to right, from the column G on. */
const shownStages: readonly (readonly [Stage, string])[] = [
  ["auto", "Tự động"],
  ["self", "Tự chấm"],
  ["cross", choiceWords.stage.cross],
  ["cluster", choiceWords.stage.cluster],
  ["board", choiceWords.stage.board],
  ["final", choiceWords.stage.final],
];
const firstStage = 7;

export function detailColumns(
  { board, issues }: Pick<Consolidation, "board" | "issues">,
  texts: Texts,
): readonly OutputColumn<DetailRow>[] {
  const limit = board.period.explainDifference;
  return [
    ...lineColumns,
    ...shownStages.map(([stage, header]) => stageColumn(header, stage)),
    { header: "Điểm được tính", width: 7, cell: countedCell },
    {
      header: "Giai đoạn được tính",
      width: 10,
      cell: ({ inForce, criterion }, { at }) => ({
        value: inForce?.stage == null ? "" : texts.words.stage[inForce.stage],
        style: styled("centered"),
        // On a line without method or maximum no stage counts, whatever is entered.
        ...(isUnusable(criterion) ? {} : { formula: countedStageFormula(at, texts.words.stage) }),
      }),
    },
    { header: "Chênh lệch", width: 12, cell: (row) => differenceCell(differenceRemarks(row, limit, texts)) },
    { header: "Cách tính", width: 28, cell: (row) => textCell(detailSentence(row, { texts, issues })) },
    { header: headers.explanation, width: 15, cell: (row) => textCell(statedReasons(row, texts)) },
    { header: "Ngày chấm", width: 20, onScreen: true, cell: (row) => textCell(statedDays(row, texts)) },
    { header: headers.proof, width: 26, onScreen: true, cell: ({ self }) => entryCell(self?.evidence) },
    ...sourceColumns(sourceOf, { file: { width: 20 }, sheet: { width: 11 }, cell: { width: 6 } }),
  ];
}

/** Unit and line of the scale of a row. */
const lineColumns: readonly OutputColumn<DetailRow>[] = [
  { header: headers.order, width: 6, cell: (_, { order }) => orderCell(order) },
  { header: headers.unit, states: "unit", width: 8, widest: 14, cell: ({ unit }) => wordCell(unit.code) },
  { header: headers.unitName, width: 14, cell: ({ unit }) => textCell(unit.name) },
  {
    header: headers.criterion,
    states: "criterion",
    width: 7.5,
    widest: 12,
    cell: ({ criterion }) => wordCell(criterion.code),
  },
  { header: "Tiêu chí", width: 22, cell: ({ criterion }) => textCell(criterion.name) },
  {
    header: headers.maximum,
    width: 7,
    cell: ({ criterion, cluster }) =>
      numberCell(!hasMaximum(criterion) ? null : criterion.max, cluster.scoring.decimals),
  },
];

/** The score of one stage, by reference to its cell beside the score table; a dash if the line is not applicable. */
function stageColumn(header: string, stage: Stage): OutputColumn<DetailRow> {
  return {
    header,
    width: 6.5,
    cell: (row) => {
      const score = scoreAt(row, stage);
      const given = (stage === "auto" ? numberCell : enteredCell)(score?.points ?? null, row.cluster.scoring.decimals);
      if (stage === "cross") return score?.notApplicable === true ? wordCell(notApplicableSign) : given;
      const place = row.stagePlace(stage);
      return {
        ...given,
        value: score?.notApplicable === true ? notApplicableSign : (given.value ?? ""),
        formula: `IF(${place}="","",${place})`,
      };
    },
  };
}

/** Which stage counts, as in `cascadeFormula`. */
function countedStageFormula(row: number, words: Readonly<Record<Stage, string>>): string {
  const cell = (stage: Stage) => addressOf(row, firstStage + shownStages.findIndex(([shown]) => shown === stage));
  const own = `IF(${cell("self")}=${quoted(notApplicableSign)},${quoted(words.self)},IF(${cell("auto")}<>"",${quoted(words.auto)},IF(${cell("self")}<>"",${quoted(words.self)},"")))`;
  return (["final", "board", "cluster"] as const).reduceRight(
    (otherwise, stage) => `IF(${cell(stage)}<>"",${quoted(words[stage])},${otherwise})`,
    own,
  );
}

function numberCell(value: number | null, decimals: number): OutputCell {
  return { value, style: styled("number", { format: numberFormat(Math.max(decimals, decimalsOf(value))) }) };
}

/** Entered points may have more decimals than the scale: the format shows them all, including those typed later. */
function enteredCell(value: number | null, decimals: number): OutputCell {
  return { value, style: styled("number", { format: shownPointsFormat(decimals) }) };
}

/** By reference, so that both sheets always agree; blank stays blank. */
function countedCell({ inForce, place, cluster }: DetailRow): OutputCell {
  const points = inForce?.points ?? null;
  const style = styled("number", { format: shownPointsFormat(cluster.scoring.decimals), bold: true });
  const value = points === null ? (inForce?.notApplicable === true ? notApplicableSign : "") : points;
  return { value, style, formula: `IF(${place}="","",${place})` };
}

function differenceCell(remarks: string): OutputCell {
  return remarks === ""
    ? textCell(null)
    : { value: remarks, style: styled("text", { format: "@", fill: palette.late }) };
}

function sourceOf({ stages, inForce }: DetailRow): ScoreSource | null {
  return stages.find(({ stage }) => stage === inForce?.stage)?.source ?? null;
}
