import type { NextStepCode, NextStepParams } from "../../../domain/checks/next-step";
import { shortDate } from "../../dates";
import { number } from "../number";

/** What, why, and one button; `null` = there is nothing to press. */
export type CardText = { readonly title: string; readonly body: string; readonly button: string | null };

export const next: { readonly [C in NextStepCode]: (params: NextStepParams[C]) => CardText } = {
  "no-period": () => ({
    title: "Cần ghi kỳ báo cáo trước",
    body: "Trang Kỳ báo cáo chưa đủ năm, kỳ và thời hạn nên chưa tính được ai đúng hạn, ai chậm.",
    button: "Ghi kỳ báo cáo",
  }),
  "no-units": () => ({
    title: "Chưa có đơn vị nào trong kỳ",
    body: "Cần có danh sách cụm, khối và đơn vị thì mới xuất biểu và theo dõi được. Có thể dán từ bảng có sẵn.",
    button: "Thiết lập danh sách",
  }),
  "first-reports": ({ lastDay, daysLeft, units }) => ({
    title: "Chưa có báo cáo nào trong sổ",
    body: `${number(units)} đơn vị phải gửi, ${due(daysLeft)} ${shortDate(lastDay)}. Chọn các tệp đã nhận để phần mềm đọc và tổng hợp.`,
    button: "Chọn tệp báo cáo",
  }),
  "before-deadline": ({ lastDay, daysLeft, units, clusters }) => ({
    title: `${number(units)} đơn vị chưa gửi`,
    body: `${daysLeft === 0 ? "Hôm nay là ngày cuối của hạn" : `Còn ${number(daysLeft)} ngày đến hạn`} ${shortDate(lastDay)}.${clusters > 1 ? ` Các đơn vị này ở ${number(clusters)} cụm, khối.` : ""}`,
    button: "Soạn văn bản đôn đốc",
  }),
  "after-deadline": ({ lastDay, daysOver, units, clusters }) => ({
    title: `${number(units)} đơn vị chưa gửi, quá hạn ${number(daysOver)} ngày`,
    body: `Hạn gửi là ${shortDate(lastDay)}. ${clusters > 1 ? `Các đơn vị này ở ${number(clusters)} cụm, khối, đề nghị đôn đốc.` : "Đề nghị đôn đốc."}`,
    button: "Soạn văn bản đôn đốc",
  }),
  "wait-for-completed": ({ units, clusters }) => ({
    title: `${number(units)} đơn vị chưa gửi lại báo cáo`,
    body: `Báo cáo đã được đề nghị hoàn thiện, chưa có bản mới nên chưa được tính.${clusters > 1 ? ` Các đơn vị này ở ${number(clusters)} cụm, khối.` : ""}`,
    button: "Soạn văn bản đôn đốc",
  }),
  "to-correct": ({ errors }) => ({
    title: `${number(errors)} nội dung phải sửa`,
    body: "Các nội dung này làm cho số liệu của đơn vị chưa đầy đủ hoặc chưa dùng được.",
    button: "Xem nội dung phải sửa",
  }),
  "to-score": ({ criteria, units }) => ({
    title: `Còn ${number(criteria)} tiêu chí chưa chấm của ${number(units)} đơn vị`,
    body: "Các đơn vị đã gửi báo cáo. Tiêu chí chấm tay cần có điểm của cụm, khối để tính tổng điểm và xếp hạng.",
    button: "Chấm tiếp",
  }),
  "confirm-dates": ({ units }) => ({
    title: `${number(units)} đơn vị có ngày nhận tạm tính`,
    body: "Ngày nhận đang lấy theo thời gian ghi trên tệp. Đề nghị ghi Ngày đến vào sổ theo dõi để xác nhận đúng hạn hay chậm.",
    button: "Mở sổ theo dõi",
  }),
  "wait-for-clusters": ({ lastDay, daysLeft, clusters }) => ({
    title: "Đã nhận đủ báo cáo của đơn vị",
    body: `Việc tiếp theo: ${number(clusters)} cụm, khối chưa gửi báo cáo, ${due(daysLeft)} ${shortDate(lastDay)}.`,
    button: null,
  }),
  "all-done": () => ({
    title: "Không còn việc phải làm",
    body: "Đã nhận đủ báo cáo của đơn vị và của cụm, khối; không có nội dung phải sửa. Có báo cáo mới thì vào Nhận báo cáo.",
    button: null,
  }),
  "unit-to-fill": ({ blank, errors }) => ({
    title: stillOpen(blank, errors),
    body: "Các ô cần điền có nền vàng nhạt. Danh sách dưới đây xếp theo thứ tự trang và dòng trong biểu.",
    button: "Chuyển đến ô đầu tiên",
  }),
  "unit-ready": ({ warnings }) => ({
    title:
      warnings === 0
        ? "Biểu đã đủ số liệu, có thể gửi"
        : `Không có lỗi; ${number(warnings)} điều cần xác nhận trước khi gửi`,
    body:
      warnings === 0
        ? "Không có nội dung cần lưu ý. Có thể lấy tên tệp và lời gửi ở mục Gửi."
        : "Các điều dưới đây có thể ảnh hưởng tới điểm hoặc phải giải trình. Đề nghị xem lại; đúng rồi thì gửi.",
    button: "Đến mục Gửi",
  }),
};

function due(daysLeft: number): string {
  if (daysLeft < 0) return `đã quá hạn ${number(-daysLeft)} ngày, hạn là`;
  return daysLeft === 0 ? "hôm nay là ngày cuối của hạn" : `còn ${number(daysLeft)} ngày đến hạn`;
}

function stillOpen(blank: number, errors: number): string {
  const parts = [
    blank > 0 ? `${number(blank)} ô chưa điền` : "",
    errors > 0 ? `${number(errors)} ô cần sửa` : "",
  ].filter((part) => part !== "");
  return `Còn ${parts.join(" và ")}`;
}
