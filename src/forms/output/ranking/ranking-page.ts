import { headers } from "../../../contract/headers";
import { titleWithPoints } from "../../../contract/kind-words";
import { choiceWords } from "../../../contract/choice-words";
import { kindWords } from "../../../contract/kind-words";
import { sheetNames } from "../../../contract/sheet-names";
import { scaleOf } from "../../../domain/round/scale";
import type { Unit } from "../../../domain/round/board";
import type { Cluster } from "../../../domain/round/roster";
import type { UnitClass } from "../../../domain/decisions/unit-class";
import type { FormerRound } from "../../../domain/next-round/former-round";
import type { Consolidation } from "../../../domain/consolidation";
import { type Contender, contendersOf } from "../../../domain/decisions/contenders";
import { decidedTies } from "../../../domain/decisions/decided-ties";
import { isWithoutPoints, keyValue, type RankingOrder, rankingOrder } from "../../../domain/decisions/ranking-order";
import type { Rank, Total } from "../../../domain/scoring/score";
import type { Texts } from "../../../text/texts";
import { writtenNumber } from "../../../workbook/text/written-number";
import { addressOf } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell";
import type { SheetDraft } from "../../../workbook/draft";
import { decimalsOf, numberFormat, styled } from "../../drawing/styles";
import { textCell, wordCell, type OutputCell } from "../output-cells";
import type { ScorePlace, ScorePlaces } from "../../score-sheet/score-places";
import { outputList, unitsByCluster } from "../output-list";
import { inSections, outputTable, type OutputColumn, type OutputRow } from "../output-table";
import { roundSigning } from "../output-heading";
import { pendingLines } from "../../score-sheet/score-totals";
import { tieNotes, type TieNoteCase } from "./tie-note";

type Row = {
  readonly unit: Unit;
  readonly rank: Rank;
  readonly total: Total | null;
  readonly place: ScorePlace | null;
  readonly decimals: number;
  readonly waiting: number;
  /** Which tie-break put it before or behind others with the same total, as notes with formulas. */
  readonly ties: ReturnType<typeof tieNotes>;
  /** What it is ranked by where that is not points: "DV1: 120; DV2: 30"; `null` = points. */
  readonly results: string | null;
  /** `null` = its cluster has no classes, or it is not judged. */
  readonly class: UnitClass | null;
  /** Place among the rows of its cluster, from 0, and how many these are. */
  readonly index: number;
  readonly count: number;
};

const sheet = sheetNames.ranking;

type RankingSources = {
  readonly places: ScorePlaces;
  /** The last round of the same kind that was ranked; `null` = none is known. */
  readonly former: FormerRound | null;
  readonly texts: Texts;
};

/**
 * `Xếp hạng`: clusters in roster order, within each by rank; totals and ranks are those of `Bảng điểm`, by reference.
 */
export function rankingPage(consolidation: Consolidation, { places, former, texts }: RankingSources): SheetDraft {
  const { board } = consolidation;
  const { kind, ranked } = board.period;
  const rows = ranked ? rowsOf(consolidation, places, texts) : [];
  return outputList(consolidation, {
    name: sheet,
    title: titleWithPoints("XẾP HẠNG THI ĐUA", kind, " THEO "),
    table: outputTable([...rankingColumns(texts), ...formerRankColumns(former)], rows),
    frozenColumns: 3,
    orientation: "landscape",
    signed: roundSigning(consolidation),
    whenEmpty: ranked
      ? "Chưa có cụm, khối nào có thang điểm."
      : "Kỳ này không xếp hạng (trang Kỳ báo cáo: Xếp hạng trong kỳ là Không).",
    remarks: ranked
      ? [
          "Tổng điểm và hạng lấy từ trang Bảng điểm. Đơn vị chưa đủ điểm và đơn vị không bình xét đứng cuối, không có hạng.",
          ...(former === null
            ? []
            : [`Hạng kỳ trước: hạng trong cụm, khối của kỳ ${kindWords[former.kind].inFileName(former.year)}.`]),
        ]
      : [],
  });
}

function rowsOf(consolidation: Consolidation, places: ScorePlaces, texts: Texts): readonly OutputRow<Row>[] {
  const { board, ranking, classes, unitByCode, totalByUnit } = consolidation;
  const classOf = new Map(classes.map((found) => [found.unit, found]));
  return inSections(unitsByCluster(consolidation), {
    text: ({ title }) => title,
    rows: ({ code }) => {
      const ranks = ranking.filter(({ cluster, unit }) => cluster === code && unitByCode.has(unit));
      const cluster = board.clusters.find((each) => each.code === code);
      const decimals = cluster?.scoring.decimals ?? board.period.scoring.decimals;
      const ranked = rankedCluster(consolidation, cluster, ranks);
      const notesOf = notesOnTies(consolidation, ranked, { places, decimals, texts });
      return ranks.flatMap((rank, index): readonly Row[] => {
        const unit = unitByCode.get(rank.unit);
        const total = totalByUnit.get(rank.unit) ?? null;
        return unit === undefined
          ? []
          : [
              {
                unit,
                rank,
                total,
                place: places.get(rank.unit) ?? null,
                decimals,
                waiting: pendingLines(scaleOf(board, code), total ?? undefined),
                ties: notesOf(rank.unit),
                results: leadingResults(ranked, rank.unit),
                class: classOf.get(rank.unit) ?? null,
                index,
                count: ranks.length,
              },
            ];
      });
    },
  });
}

/** A cluster with the order in which it ranks its units, and these with all they are ranked by. */
type RankedCluster = {
  readonly order: RankingOrder;
  readonly contenders: readonly Contender[];
  readonly ranks: readonly Rank[];
};

function rankedCluster(
  { board, roster: units, totals, figures, scores }: Consolidation,
  cluster: Cluster | undefined,
  ranks: readonly Rank[],
): RankedCluster | null {
  if (cluster === undefined) return null;
  const contenders = contendersOf({ units, totals, figures, scores }, cluster.code);
  return { order: rankingOrder(board, cluster), contenders, ranks };
}

/** The results that stand in place of the total. */
function leadingResults(ranked: RankedCluster | null, unit: string): string | null {
  const contender = ranked?.contenders.find((each) => each.unit === unit);
  if (ranked === null || contender === undefined || !isWithoutPoints(ranked.order)) return null;
  return ranked.order.keys
    .slice(0, ranked.order.leading)
    .flatMap((key) => {
      const value = keyValue(key, contender);
      return key.kind === "total" ? [] : [`${key.name}: ${value === null ? "–" : writtenNumber(value)}`];
    })
    .join("; ");
}

/** What decided the ties of a cluster's units; [] if the score sheet has no column for the unit. */
function notesOnTies(
  { unitByCode }: Consolidation,
  ranked: RankedCluster | null,
  given: Pick<TieNoteCase, "places" | "decimals" | "texts">,
): (unit: string) => Row["ties"] {
  if (ranked === null) return () => [];
  const decided = decidedTies(ranked.order, ranked.contenders, ranked.ranks);
  const nameOf = (unit: string): string => unitByCode.get(unit)?.name ?? unit;
  return (unit) => {
    const [place, ties] = [given.places.get(unit), decided.get(unit)];
    return place === undefined || ties === undefined ? [] : tieNotes({ ...given, ties, place, nameOf });
  };
}

export const rankingColumns = (texts: Texts): readonly OutputColumn<Row>[] => [
  {
    header: "Hạng",
    width: 7,
    cell: ({ rank, place }) => ({
      ...shown(place?.rank ?? null, rank.rank),
      style: styled("centered", { format: "0", bold: true }),
    }),
  },
  { header: headers.unit, states: "unit", width: 10, widest: 14, cell: ({ unit }) => wordCell(unit.code) },
  { header: headers.unitName, width: 24, widest: 28, cell: ({ unit }) => textCell(unit.name) },
  { header: "Vai trò", width: 13, cell: ({ unit }) => wordCell(choiceWords.role[unit.role]) },
  { header: "Điểm cơ sở", width: 9, cell: (row) => points(row, "base") },
  { header: "Điểm quy đổi", width: 9, cell: (row) => points(row, "rescaled") },
  { header: "Điểm thưởng", width: 9, cell: (row) => points(row, "bonus") },
  { header: "Điểm trừ", width: 9, cell: (row) => points(row, "penalty") },
  { header: "Tổng điểm", width: 10, cell: (row) => points(row, "total") },
  { header: "Đồng hạng", width: 8, cell: tiedCell },
  { header: headers.classOf, width: 12, cell: (row) => wordCell(row.class?.class ?? null) },
  {
    header: "Căn cứ xếp loại",
    width: 22,
    widest: 26,
    cell: (row) => textCell(row.class === null ? null : texts.classBasis(row.class)),
  },
  { header: headers.note, width: 18, widest: 22, cell: noteCell },
];

/** What the workbook kept of a round that is over; a unit that had no rank then has none here. */
function formerRankColumns(former: FormerRound | null): readonly OutputColumn<Row>[] {
  if (former === null) return [];
  const rankOf = new Map(former.units.map(({ unit, rank }) => [unit, rank]));
  return [
    {
      header: "Hạng kỳ trước",
      width: 8,
      cell: ({ unit }) => ({ value: rankOf.get(unit.code) ?? null, style: styled("centered", { format: "0" }) }),
    },
  ];
}

function points({ total, place, decimals }: Row, sum: "base" | "rescaled" | "bonus" | "penalty" | "total"): OutputCell {
  const value = total?.[sum] ?? null;
  const style = styled("number", {
    format: numberFormat(Math.max(decimals, decimalsOf(value))),
    bold: sum === "total",
  });
  return { ...shown(place?.[sum] ?? null, value), style };
}

/** A reference to the score sheet with its value; only the value if the sheet has no such row. */
function shown(formula: string | null, value: number | null): { readonly value: CellValue; readonly formula?: string } {
  return formula === null ? { value } : { value: value ?? "", formula };
}

/** Says so where another unit of the cluster has the same rank. */
function tiedCell({ rank, place, index, count }: Row, { at }: { readonly at: number }): OutputCell {
  if (place === null || place.rank === null) return wordCell(null);
  const own = addressOf(at, 1);
  const first = at - index;
  const formula = `IF(COUNT(${own})<1,"",IF(COUNTIF($A$${first}:$A$${first + count - 1},${own})>1,"Đồng hạng",""))`;
  return { value: rank.tied ? "Đồng hạng" : "", formula, style: styled("centered") };
}

/** How many lines keep a unit from its rank, or what decided a tie; a guest's role says enough. */
function noteCell({ unit, place, waiting, ties, results }: Row): OutputCell {
  if (unit.role === "guest" || place === null) return textCell(unit.role === "guest" ? null : results);
  const words = { before: "Chưa đủ điểm: ", after: " tiêu chí" };
  const decided = ties.map(({ formula }) => formula).join("&CHAR(10)&");
  return {
    value: waiting > 0 ? `${words.before}${waiting}${words.after}` : ties.map(({ value }) => value).join("\n"),
    formula: `IF(${place.pending}>0,"${words.before}"&${place.pending}&"${words.after}",${decided === "" ? '""' : decided})`,
    style: styled("text"),
  };
}
