import { kindWords } from "../../../contract/kind-words";
import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import type { ComparedUnit, RoundComparison } from "../../../domain/next-round/compare-rounds";
import { kindRules } from "../../../domain/round/period";
import type { SheetDraft } from "../../../workbook/draft";
import { writtenDay } from "../../reading/finding";
import { outputList, unitsByCluster } from "../output-list";
import { inSections, outputTable } from "../output-table";
import { comparedColumns, comparedLineColumns, type ComparedLine } from "./compared-columns";
import { type ComparedSources, sumLines, unitLines } from "./compared-lines";

type Section = { readonly code: string | null; readonly title: string; readonly units: readonly ComparedUnit[] };

/**
 * `So sánh các kỳ`: targets in force, results, totals, ranks and classes beside those of the last round of the same
 * kind, as the workbook keeps them (rounds.md, thidua next). A workbook that knows of no such round has no such sheet.
 */
export function comparedRoundsPage(consolidation: Consolidation, sources: ComparedSources): SheetDraft {
  const { board } = consolidation;
  const { compared } = sources;
  const lines = unitLines(consolidation, sources);
  const time = kindWords[board.period.kind].time;
  const rows = inSections<Section, ComparedLine>(sectionsOf(consolidation, compared), {
    text: ({ title }) => title,
    rows: ({ units }) => units.flatMap(lines),
    under: ({ code }) => sumLines(compared, code),
  });
  const title = `So sánh ${time(board.period.year)} với ${time(compared.former.year)}`;
  return outputList(consolidation, {
    name: sheetNames.comparedRounds,
    title: title.toLocaleUpperCase("vi"),
    table: outputTable(comparedColumns(board.period, compared.former), rows),
    frozenColumns: comparedLineColumns.findIndex(({ states }) => states === "indicator") + 1,
    orientation: "landscape",
    whenEmpty: "Chưa có số liệu của kỳ này hoặc kỳ trước để so sánh.",
    remarks: remarksOf(consolidation, compared),
  });
}

/** A cluster's own workbook has no other units than the cluster's. */
function sectionsOf(consolidation: Consolidation, { units }: RoundComparison): readonly Section[] {
  const clusters = unitsByCluster(consolidation).map(({ code, title }) => ({
    code,
    title,
    units: units.filter(({ unit }) => unit.cluster === code),
  }));
  return consolidation.board.kind === "cluster"
    ? clusters
    : [...clusters, { code: null, title: "TOÀN TỈNH", units: [] }];
}

function remarksOf({ board }: Consolidation, { former, units }: RoundComparison): readonly string[] {
  const { scored, results } = kindRules[board.period.kind];
  const name = kindWords[former.kind].inFileName(former.year);
  const joined = units.filter(({ withUnits }) => withUnits.length > 0);
  const own = scored ? "; tổng điểm, hạng, xếp loại kỳ trước là của riêng đơn vị" : "";
  return [
    `Nguồn: số kỳ này lấy từ trang Tổng hợp chỉ tiêu${scored ? " và Bảng điểm" : ""}; số kỳ trước (${name}) là số đã chuyển sang khi lập sổ kỳ sau ngày ${writtenDay(former.day)}${former.sha256 === null ? "" : `, từ sổ có SHA-256 bắt đầu bằng ${former.sha256.slice(0, 12)}`}.`,
    `${results ? "Chỉ tiêu: chỉ tiêu năm đang áp dụng. " : ""}So với kỳ trước (%): trên 100% là tốt hơn, kể cả chỉ tiêu càng thấp càng tốt. Thứ hạng, Đạt/Chưa đạt và nội dung bằng chữ không tính chênh lệch, phần trăm. Ô trống: không có số liệu, không tính là 0.`,
    `Tổng: chỉ chỉ tiêu cộng dồn, không tính phần trăm, thứ hạng và mức đạt; chỉ cộng đơn vị có ${results ? "kết quả" : "chỉ tiêu"} bằng số ở cả hai kỳ, không kể đơn vị tham gia, không bình xét và đơn vị được miễn báo cáo. Chỉ tiêu riêng của đơn vị không so sánh vì mỗi kỳ một nội dung.`,
    ...(joined.length === 0
      ? []
      : [
          `Số kỳ trước gồm cả đơn vị cũ mà đơn vị kế thừa: ${joined.map(({ unit, withUnits }) => `${unit.code} (${withUnits.join(", ")})`).join("; ")}${own}.`,
        ]),
  ];
}
