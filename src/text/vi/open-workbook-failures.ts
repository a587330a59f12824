import type { OpenWorkbookFailure } from "../../domain/basics/open-workbook-failure";
import type { TroubleTexts } from "../pane-texts";

const named = (detail: string): string => (detail === "" ? "" : ` "${detail}"`);

/** What happened and what to do. How the workbook was left is a sentence of its own. */
export const openWorkbookFailures: { readonly [F in OpenWorkbookFailure]: TroubleTexts["failure"][F] } = {
  "cell-edit": () =>
    "Một ô trong sổ tính đang được sửa nên Excel chưa nhận lệnh. Nhấn Enter để hoàn tất việc sửa ô, rồi bấm Thử lại.",
  "workbook-protected": () =>
    "Cấu trúc sổ tính đang được bảo vệ nên chưa thêm được trang tính. Vào thẻ Xem lại, bỏ Bảo vệ sổ tính, rồi bấm Thử lại.",
  "sheet-password": ({ detail }) =>
    `Trang tính${named(detail)} đã được đặt mật khẩu. Đề nghị bỏ mật khẩu của trang tính này, rồi bấm Thử lại.`,
  "sheet-missing": ({ detail }) =>
    `Trang tính${named(detail)} vừa bị xóa hoặc đổi tên. Đề nghị khôi phục tên cũ, rồi bấm Thử lại.`,
  unfinished: ({ detail }) =>
    `Sổ tính đang được một cửa sổ khác ghi, hoặc lần ghi trước${detail === "" ? "" : ` (${detail})`} chưa hoàn tất. Đề nghị chờ cửa sổ kia ghi xong, hoặc mở lại khung này rồi bấm Hoàn tất.`,
  "changed-meanwhile": ({ detail }) =>
    `Nơi phần mềm sắp ghi đã có nội dung khác với lúc đọc${detail === "" ? "" : ` (${detail})`} nên phần mềm chưa ghi. Bấm Thử lại để đọc lại sổ tính rồi xem trước khi ghi.`,
  "too-large": ({ detail }) =>
    `Phần dữ liệu cần ghi vượt mức Excel cho phép${detail === "" ? "" : ` (${detail})`}. Đề nghị đóng bớt sổ tính khác rồi bấm Thử lại; nếu vẫn vậy, đề nghị tổng hợp bằng dòng lệnh.`,
  busy: () => "Excel đang bận hoặc một sổ tính khác đang ở phía trước. Đề nghị quay lại sổ tính này, rồi bấm Thử lại.",
  unsupported: ({ detail }) =>
    `Phiên bản Excel này chưa có chức năng cần thiết${detail === "" ? "" : ` (${detail})`}. Đề nghị dùng Excel 2021 trở lên, Excel trên web, hoặc mở sổ bằng trang thidua.html trong trình duyệt.`,
  unexpected: () =>
    "Excel báo một lỗi ngoài dự kiến. Đề nghị bấm Thử lại; nếu vẫn gặp, gửi chi tiết kỹ thuật dưới đây cho người phụ trách phần mềm.",
};

export const workbookLeft: TroubleTexts["left"] = {
  "as-it-was": "Sổ tính vẫn như cũ, chưa có gì thay đổi.",
  unfinished: "Việc ghi dừng ở bước cuối: không mất số liệu nào, bấm Hoàn tất hoặc tổng hợp lại là xong.",
  unknown: "Chưa rõ sổ tính đã thay đổi hay chưa. Đề nghị xem lại các trang kết quả trước khi lưu.",
};
