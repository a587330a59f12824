import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import { fillForms, hasStatistics, type FilledForm, type Statistics } from "../../../domain/statistics/fill-forms";
import type { FormCode } from "../../../domain/round/stated-statistics";
import type { UnitCommendation } from "../../../domain/figures/sum-commendations";
import type { SheetDraft } from "../../../workbook/draft";
import { matchKey } from "../../../workbook/text/match-key";
import { writtenNumber } from "../../../workbook/text/written-number";
import { canvas } from "../../drawing/canvas";
import { legiblePaper } from "../../drawing/paper";
import { palette } from "../../drawing/styles";
import { drawSignatures } from "../../unit/signatures";
import { drawRemarks, outputProtection } from "../output-list";
import { drawOutputHeading, roundSigning } from "../output-heading";
import { drawFormTable, formWidths, type DrawnFormTable } from "./draw-form-table";
import type { CommendationPlaces } from "./form-formulas";

const sheetOf: Readonly<Record<FormCode, string>> = {
  "0601": sheetNames.form0601,
  "0602": sheetNames.form0602,
  "0603": sheetNames.form0603,
  "0604": sheetNames.form0604,
  "0605": sheetNames.form0605,
};

/**
 * The statistical forms of the branch, from units' reports and the Board's `Số liệu thống kê`; nobody types there.
 * `commendations`: where `Tổng hợp khen thưởng` has the rows that the formulas add up; `null` = it has none.
 */
export function statisticsPages(
  consolidation: Consolidation,
  commendations: CommendationPlaces | null,
): readonly SheetDraft[] {
  const statistics = fillForms(consolidation);
  return statistics.forms.map((filled) => formPage(consolidation, { statistics, filled, commendations }).draft);
}

/** One form as it is drawn now, with the places of its cells. */
export type DrawnForm = {
  readonly filled: FilledForm;
  readonly draft: SheetDraft;
  readonly table: DrawnFormTable;
};

/** What is to be seen on the sheet of a form; `null` = the round has no form of this name. */
export function drawnForm(consolidation: Consolidation, sheet: string): DrawnForm | null {
  if (!hasStatistics(consolidation.board)) return null;
  const statistics = fillForms(consolidation);
  const filled = statistics.forms.find(({ form }) => matchKey(sheetOf[form.code]) === matchKey(sheet));
  return filled === undefined ? null : formPage(consolidation, { statistics, filled, commendations: null });
}

type Filled = {
  readonly statistics: Statistics;
  readonly filled: FilledForm;
  readonly commendations: CommendationPlaces | null;
};

function formPage(consolidation: Consolidation, { statistics, filled, commendations }: Filled): DrawnForm {
  const { form } = filled;
  const name = sheetOf[form.code];
  const drawn = canvas(name);
  const widths = formWidths(filled);
  const signing = roundSigning(consolidation);
  const top = drawOutputHeading(drawn, {
    board: consolidation.board,
    asOf: consolidation.asOf,
    title: form.title,
    subtitle: headWords(consolidation, form.code),
    ...(form.measure === null ? {} : { measureLine: `Đơn vị tính: ${form.measure}` }),
    widths,
    signed: signing.formality,
  });
  const table = drawFormTable(drawn, filled, { top, commendations });
  const { headerRow, lastRow } = table;
  const remarked = drawRemarks(drawn, lastRow + 1, { remarks: remarksOf(statistics, form.code), widths });
  const bottom = drawSignatures(drawn, remarked + 2, { blocks: signing.blocks, widths });
  const draft = drawn.finish({
    tab: palette.outputTab,
    freeze: { rows: headerRow, columns: 1 },
    protection: outputProtection,
    print: {
      ...legiblePaper(filled.columns.length > 1 ? "landscape" : "portrait", widths),
      area: { top: 1, left: 1, bottom, right: widths.length },
      titleRows: { from: top, to: headerRow },
      pagesHigh: 1,
      footer: name,
    },
  });
  return { filled, draft, table };
}

const dots = "……………………";

/** Number, circular and due date as the confirmed `Biểu thống kê` has them; dotted lines until then. */
function headWords({ board }: Consolidation, form: FormCode): string {
  const stated = board.statistics?.forms.find((each) => each.form === form);
  return `Biểu số: ${stated?.symbol ?? dots}\nBan hành theo: ${stated?.circular ?? dots} – Hạn gửi: ${stated?.due ?? dots}`;
}

function remarksOf(statistics: Statistics, form: FormCode): readonly string[] {
  const { of, reported } = statistics;
  const blank = "Ô trống: không có nơi nào báo cáo, không phải là 0.";
  const typed = `do cơ quan thường trực ghi ở trang ${sheetNames.statisticsFigures}.`;
  if (form === "0604" || form === "0605") return [`Số liệu ${typed} ${blank}`];
  const units = `báo cáo của ${reported}/${of} đơn vị`;
  if (form === "0601")
    return [`Cột 4: cộng từ ${units}, từng đơn vị xem ${sheetNames.contentSummary}. Các cột khác: ${typed} ${blank}`];
  const lists = [
    ...(form === "0603" ? listWords("Không có cột trong biểu", statistics.outside) : []),
    ...listWords("Chưa xếp vào cột nào của biểu 0602, 0603", statistics.unknown),
  ];
  const proposals = form === "0602" ? " Mã số 2, 3: đơn vị không báo cáo." : "";
  return [
    `Cộng từ ${units}; từng đơn vị kèm tệp, trang, ô: ${sheetNames.commendationSummary}, lọc theo cột Biểu thống kê. ${blank}${proposals}`,
    ...lists,
  ];
}

/** "Không có cột trong biểu: Giấy khen: 12 tập thể, 30 cá nhân (7 đơn vị); …". */
function listWords(title: string, rows: readonly UnitCommendation[]): readonly string[] {
  const names = [...new Set(rows.map(({ row }) => row.code))];
  if (names.length === 0) return [];
  const parts = names.map((name) => {
    const own = rows.filter(({ row }) => row.code === name);
    const counts = (["collectives", "households", "individuals"] as const).flatMap((count) => {
      const numbers = own.flatMap(({ row }) => row[count].value ?? []);
      const sum = numbers.reduce((all, each) => all + each, 0);
      return sum === 0 ? [] : [`${writtenNumber(sum)} ${countWords[count]}`];
    });
    const units = new Set(own.map(({ unit }) => unit)).size;
    return `${name}: ${counts.length === 0 ? "0" : counts.join(", ")} (${units} đơn vị)`;
  });
  return [`${title}: ${parts.join("; ")}.`];
}

const countWords = { collectives: "tập thể", households: "hộ", individuals: "cá nhân" } as const;
