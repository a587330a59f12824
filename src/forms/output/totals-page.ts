import { headers } from "../../contract/headers";
import { sourceColumns } from "./source-columns";
import { sheetNames } from "../../contract/sheet-names";
import type { Consolidation } from "../../domain/consolidation";
import type { StatedTotal } from "../../domain/comparison/explain-total";
import type { Texts } from "../../text/texts";
import { addressOf } from "../../workbook/address";
import type { SheetDraft } from "../../workbook/draft";
import { decimalsOf, numberFormat, palette, styled } from "../drawing/styles";
import { orderCell, textCell, wordCell, type OutputCell } from "./output-cells";
import type { ScorePlaces } from "../score-sheet/score-places";
import { outputList, clusterTitle } from "./output-list";
import { inSections, outputTable, type OutputColumn } from "./output-table";

type Row = {
  readonly stated: StatedTotal;
  readonly name: string;
  readonly decimals: number;
  readonly formulas: { readonly total: string | null; readonly rank: string | null };
};

/**
 * `Đối chiếu điểm`: totals and ranks in clusters' own workbooks beside the Board's, and the reasons for differences.
 */
export function totalsPage(consolidation: Consolidation, places: ScorePlaces, texts: Texts): SheetDraft {
  const { board, roster, statedTotals } = consolidation;
  const names = new Map(roster.map(({ code, name }) => [code, name]));
  const rowOf = (stated: StatedTotal): Row => {
    const decimals =
      board.clusters.find(({ code }) => code === stated.cluster)?.scoring.decimals ?? board.period.scoring.decimals;
    const place = places.get(stated.unit);
    return {
      stated,
      name: names.get(stated.unit) ?? stated.unit,
      decimals,
      formulas: { total: place?.total ?? null, rank: place?.rank ?? null },
    };
  };
  const sections = board.clusters.map(({ code }) => ({
    title: clusterTitle(board, code),
    rows: statedTotals.filter(({ cluster }) => cluster === code).map(rowOf),
  }));
  const columns = totalColumns(texts);
  return outputList(consolidation, {
    name: sheetNames.statedTotals,
    title: "ĐỐI CHIẾU ĐIỂM CỤM, KHỐI TÍNH VỚI ĐIỂM CẤP TỈNH TÍNH",
    table: outputTable(columns, inSections(sections, { text: ({ title }) => title, rows: ({ rows }) => rows })),
    frozenColumns: 3,
    orientation: "landscape",
    whenEmpty: "Chưa cụm, khối nào gửi bảng điểm của mình.",
    remarks: [
      "Điểm cụm, khối tính: lấy từ trang Bảng điểm trong tệp cụm, khối gửi. Điểm, hạng cấp tỉnh tính: lấy từ trang Bảng điểm của sổ này. Nguyên nhân nêu đến ngày tổng hợp.",
      ...withoutNumbers(consolidation),
    ],
  });
}

/** A remark on clusters whose own table has no numbers: it was never filled, or not calculated. */
function withoutNumbers({ board, sent, statedTotals }: Consolidation): readonly string[] {
  const clusters = board.clusters.filter(
    ({ code }) =>
      sent.get(code)?.results.some(({ what }) => what === "total") === true &&
      !statedTotals.some(({ cluster }) => cluster === code),
  );
  return clusters.length === 0
    ? []
    : [
        `Cụm, khối gửi tệp mà Bảng điểm trong tệp chưa có số: ${clusters.map(({ code }) => clusterTitle(board, code)).join("; ")}.`,
      ];
}

const [statedColumn, heldColumn] = [4, 5];

export const totalColumns = (texts: Texts): readonly OutputColumn<Row>[] => [
  { header: headers.order, width: 6, cell: (_, { order }) => orderCell(order) },
  { header: headers.unit, states: "unit", width: 10, widest: 16, cell: ({ stated }) => wordCell(stated.unit) },
  { header: headers.unitName, width: 30, widest: 40, cell: ({ name }) => textCell(name) },
  { header: "Tổng điểm cụm, khối tính", width: 12, cell: (row) => pointsCell(row, row.stated.stated) },
  { header: "Tổng điểm cấp tỉnh tính", width: 12, cell: (row) => pointsCell(row, row.stated.held, row.formulas.total) },
  { header: "Chênh lệch", width: 11, cell: differenceCell },
  { header: "Hạng cụm, khối tính", width: 9, cell: ({ stated }) => rankCell(stated.statedRank) },
  { header: "Hạng cấp tỉnh tính", width: 9, cell: ({ stated, formulas }) => rankCell(stated.heldRank, formulas.rank) },
  {
    header: "Vì sao chênh lệch",
    width: 70,
    cell: ({ stated }) => textCell(stated.reasons.map(texts.totals.reason).join("\n")),
  },
  ...sourceColumns<Row>(({ stated }) => stated.source, {
    file: { width: 14, widest: 24 },
    sheet: { width: 12 },
    cell: { width: 7 },
  }),
];

function pointsCell({ decimals }: Row, value: number | null, formula: string | null = null): OutputCell {
  const style = styled("number", { format: numberFormat(Math.max(decimals, decimalsOf(value))) });
  return formula === null ? { value, style } : { value: value ?? "", style, formula };
}

function rankCell(value: number | null, formula: string | null = null): OutputCell {
  const style = styled("centered", { format: "0" });
  return formula === null ? { value, style } : { value: value ?? "", style, formula };
}

/** Board minus cluster, live; blank while either is blank. */
function differenceCell({ stated, decimals }: Row, { at }: { readonly at: number }): OutputCell {
  const plain = numberFormat(Math.max(decimals, decimalsOf(stated.difference)));
  const [own, held] = [addressOf(at, statedColumn), addressOf(at, heldColumn)];
  const fill = stated.difference === null || stated.difference === 0 ? null : palette.late;
  return {
    value: stated.difference ?? "",
    style: styled("number", { format: `+${plain};-${plain};0`, fill }),
    formula: `IF(AND(ISNUMBER(${own}),ISNUMBER(${held})),ROUND(${held}-${own},8),"")`,
  };
}
