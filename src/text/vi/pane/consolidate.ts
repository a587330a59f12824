import { formatNumber } from "../../numbers";
import { shortDate, shortMoment } from "../../pane-date";
import type { ConsolidateTexts } from "../../pane/consolidate-texts";

const number = (value: number): string => formatNumber(value, null, "vi");

export const consolidate: ConsolidateTexts = {
  title: "Tổng hợp",
  hint: "Lập lại các trang kết quả từ báo cáo đã lưu trong sổ, theo ngày hôm nay và các trang đầu vào hiện có.",
  consolidate: "Tổng hợp",
  willWrite: ({ asOf, changed, sheets }) =>
    `Sẽ lập lại ${number(sheets)} trang kết quả, tính đến ngày ${shortDate(asOf)}; ${changed === 0 ? "số liệu như lần trước" : `${number(changed)} trang khác lần trước`}.`,
  sheetRows: ({ rows, changed }) =>
    `${number(rows)} dòng · ${changed === null ? "trang mới" : changed === 0 ? "như lần trước" : `${number(changed)} dòng mới hoặc khác lần trước`}`,
  lastWrite: ({ at, newReports, replaced }) => {
    const reports = [
      newReports > 0 ? `${number(newReports)} báo cáo mới` : "",
      replaced > 0 ? `${number(replaced)} thay thế` : "",
    ].filter((part) => part !== "");
    return `Lần ghi gần nhất lúc ${shortMoment(at, " ngày ")}: ${reports.length > 0 ? reports.join(", ") : "lập lại các trang kết quả"}.`;
  },
  undo: "Hoàn tác",
  undone: "Đã hoàn tác. Sổ trở lại như trước lần ghi đó.",
  notUndone: ({ changed }) =>
    changed === ""
      ? "Không còn lần ghi nào để hoàn tác."
      : `Chưa hoàn tác được: ${changed} đã thay đổi sau lần ghi. Sổ vẫn như hiện nay, chưa có gì bị bỏ đi.`,
};
