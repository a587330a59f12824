import { shortDate, shortMoment } from "../../dates";
import { number } from "../number";
import type { TextsOf } from "../../language";

/** What the view that makes the outputs says. */
export const consolidate = {
  title: "Tổng hợp",
  hint: "Lập lại các trang kết quả từ báo cáo đã lưu trong sổ, theo ngày hôm nay và các trang đầu vào hiện có.",
  consolidate: "Tổng hợp",
  willWrite: ({ asOf, changed, sheets }: { asOf: string; changed: number; sheets: number }) =>
    `Sẽ lập lại ${number(sheets)} trang kết quả, tính đến ngày ${shortDate(asOf)}; ${changed === 0 ? "số liệu như lần trước" : `${number(changed)} trang khác lần trước`}.`,
  sheetRows: ({ rows, changed }: { rows: number; changed: number | null }) =>
    `${number(rows)} dòng · ${changed === null ? "trang mới" : changed === 0 ? "như lần trước" : `${number(changed)} dòng mới hoặc khác lần trước`}`,
  /** `at`: a civil date-time; both counts 0 = only the outputs were made again. */
  lastWrite: ({ at, newReports, replaced }: { at: string; newReports: number; replaced: number }) => {
    const reports = [
      newReports > 0 ? `${number(newReports)} báo cáo mới` : "",
      replaced > 0 ? `${number(replaced)} thay thế` : "",
    ].filter((part) => part !== "");
    return `Lần ghi gần nhất lúc ${shortMoment(at, " ngày ")}: ${reports.length > 0 ? reports.join(", ") : "lập lại các trang kết quả"}.`;
  },
  sealTitle: "Chốt số liệu",
  sealDocument: "Văn bản chốt hoặc đính chính (số, ký hiệu)",
  sealDate: "Ngày văn bản",
  sealReason: "Lý do đính chính",
  seal: "Chốt số liệu",
  correct: "Đính chính",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác. Sổ trở lại như trước lần ghi đó.",
  /** `changed`: a sheet, or a cell as in a formula; "" = there is nothing to undo any more. */
  notUndone: ({ changed }: { changed: string }) =>
    changed === ""
      ? "Không còn lần ghi nào để hoàn tác."
      : `Chưa hoàn tác được: ${changed} đã thay đổi sau lần ghi. Sổ vẫn như hiện nay, chưa có gì bị bỏ đi.`,
};
export type ConsolidateTexts = TextsOf<typeof consolidate>;
