import { inWordsOf } from "../../../contract/kind-words";
import { kindRules, usesBenchmark } from "../../../domain/round/period";
import { sheetNames } from "../../../contract/sheet-names";
import type { Unit } from "../../../domain/round/board";
import type { Consolidation } from "../../../domain/consolidation";
import type { UnitStanding } from "../../../domain/standing/standing";
import { columnLetters, sheetReference } from "../../../workbook/address";
import type { SheetDraft } from "../../../workbook/draft";
import { figureColumns, placedColumns } from "./figure-columns";
import { returnedRows, withReturned, type ReturnedRow } from "./figure-returned-rows";
import { sumRows, withSums, type SumRow } from "./figure-sum-rows";
import { knownTexts, listedFigure, shownDecimals, type FigureRow, type ListedFigure } from "./figure-result";
import { outputList, unitsByCluster } from "../output-list";
import { inSections, outputTable, type OutputRow } from "../output-table";

/** Cells of one figure as references from other sheets, such as `'Tổng hợp chỉ tiêu'!$O$12`. */
export type FigurePlace = {
  /** A: Thực hiện trong kỳ; a number, a text or blank. */
  readonly result: string;
  /** T: Mốc chấm kỳ này. */
  readonly benchmark: string;
  /** The year's target in force. */
  readonly inForce: string;
};

export type FigurePlaces = {
  /** `null` = the page has no line for that figure. */
  readonly of: (unit: string, indicator: string) => FigurePlace | null;
};

/** `Tổng hợp chỉ tiêu`: every figure of every unit of the round in roster order, each with its file, sheet and cell. */
export function figuresPage(consolidation: Consolidation): {
  readonly draft: SheetDraft;
  readonly places: FigurePlaces;
} {
  const { kind } = consolidation.board.period;
  const decimals = shownDecimals(consolidation.board, consolidation.figures);
  const rows = inSections<Section, Line>(sectionsOf(consolidation), {
    text: ({ title }) => title,
    rows: rowsOf(consolidation, decimals),
    under: ({ code }) => [...returnedRows(consolidation, code, decimals), ...sumRows(consolidation, code, decimals)],
  });
  const draft = outputList(consolidation, {
    name: sheetNames.figures,
    title: kindRules[kind].results
      ? "TỔNG HỢP CHỈ TIÊU THI ĐUA VÀ KẾT QUẢ THỰC HIỆN"
      : "TỔNG HỢP CHỈ TIÊU THI ĐUA ĐĂNG KÝ",
    table: outputTable(withReturned<FigureRow | SumRow>(withSums(figureColumns(kind))), rows),
    frozenColumns: 4,
    orientation: "landscape",
    whenEmpty: "Danh sách chưa có đơn vị nào trong kỳ này.",
    remarks: remarksOf(consolidation),
  });
  return { draft, places: placesOf(rows, draft.freeze.rows, placedColumns[kind]) };
}

type Line = FigureRow | ReturnedRow | SumRow;

/** The units of a cluster; of the whole roster (`code` `null`) only the sums are listed. */
type Section = { readonly code: string | null; readonly title: string; readonly units: readonly Unit[] };

/** A cluster's own workbook has no other units than the cluster's. */
function sectionsOf(consolidation: Consolidation): readonly Section[] {
  const clusters = unitsByCluster(consolidation);
  return consolidation.board.kind === "cluster"
    ? clusters
    : [...clusters, { code: null, title: "TOÀN TỈNH", units: [] }];
}

function remarksOf({ board, returned }: Consolidation): readonly string[] {
  const { period } = board;
  const benchmark = usesBenchmark(period)
    ? ` Mốc chấm kỳ này: kế hoạch 6 tháng nếu có, nếu không thì theo mốc 6 tháng (%) đối với chỉ tiêu cộng dồn càng cao càng tốt.`
    : "";
  const compared =
    "So với chỉ tiêu năm: trên 100% là tốt hơn chỉ tiêu, kể cả chỉ tiêu càng thấp càng tốt. Đánh giá: so với mốc chấm kỳ này.";
  return [
    `KAD: không áp dụng; KG: không giao; ô trống: chưa có số liệu; nền cam: không đọc được, xem Nội dung cần rà soát.${benchmark}`,
    ...(kindRules[period.kind].results ? [inWordsOf(period.kind, compared)] : []),
    "Tổng: chỉ chỉ tiêu cộng dồn, không tính phần trăm, thứ hạng và mức đạt; chỉ cộng đơn vị có cả chỉ tiêu áp dụng và kết quả bằng số. Bình quân, trung vị: đơn vị có kết quả bằng số. Ô trống không tính là 0; đơn vị tham gia, không bình xét và đơn vị được miễn báo cáo đứng ngoài.",
    ...(returned.length === 0
      ? []
      : ["Chữ xám, nghiêng: bản đã đề nghị hoàn thiện, chưa có bản hợp lệ; chỉ để theo dõi, không tính ở đâu."]),
  ];
}

function rowsOf(
  { board, figures, units, accepted }: Consolidation,
  decimals: ReadonlyMap<string, number>,
): (group: Section) => readonly FigureRow[] {
  const known = knownTexts(board);
  const byUnit = new Map<string, ListedFigure[]>();
  for (const figure of figures) {
    const listed = listedFigure(board, figure, { known, decimals, submission: accepted.get(figure.unit) });
    const before = byUnit.get(figure.unit);
    if (before === undefined) byUnit.set(figure.unit, [listed]);
    else before.push(listed);
  }
  const standings = new Map(units.map((standing) => [standing.code, standing]));
  return (group) =>
    group.units.flatMap((unit): readonly FigureRow[] => {
      const listed = byUnit.get(unit.code) ?? [];
      if (listed.length > 0) return listed.map((one) => ({ unit, listed: one }));
      return [
        {
          unit,
          listed: null,
          reason: accepted.has(unit.code) ? "Chưa có chỉ tiêu" : whyNoFigures(standings.get(unit.code)),
        },
      ];
    });
}

/** Why a unit has no figures, in a word or two. */
function whyNoFigures(standing: UnitStanding | undefined): string {
  if (standing === undefined) return "Chưa gửi";
  if (standing.structure === "unreadable") return "Tệp không đọc được";
  switch (standing.status) {
    case "exempt":
      return "Được miễn báo cáo";
    case "not-due":
      return "Chưa gửi (chưa đến hạn)";
    case "returned":
      return "Đề nghị hoàn thiện, chưa gửi lại";
    case "missing":
      return "Chưa gửi";
    case "on-time":
    case "late":
      return "Đã nhận văn bản, chưa có tệp số liệu";
    default:
      return standing.status satisfies never;
  }
}

function placesOf(
  rows: readonly OutputRow<Line>[],
  headerRow: number,
  { result, benchmark, inForce }: (typeof placedColumns)["h1"],
): FigurePlaces {
  const found = new Map<string, number>();
  rows.forEach((row, index) => {
    if (row.kind === "row" && "listed" in row.row && row.row.listed !== null)
      found.set(keyOf(row.row.unit.code, row.row.listed.figure.indicator), headerRow + 1 + index);
  });
  const reference = (column: number, row: number) =>
    sheetReference(sheetNames.figures, `$${columnLetters(column)}$${row}`);
  return {
    of: (unit, indicator) => {
      const row = found.get(keyOf(unit, indicator));
      if (row === undefined) return null;
      return { result: reference(result, row), benchmark: reference(benchmark, row), inForce: reference(inForce, row) };
    },
  };
}

function keyOf(unit: string, indicator: string): string {
  return JSON.stringify([unit, indicator]);
}
