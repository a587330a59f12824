import { formatDate } from "../dates";
import { number } from "./number";
import type { TextsOf } from "../language";

type Count = { readonly count: number };

/** What `thidua remind` and `issue --mail` say. */
export const reminders = {
  nobody: () => "Không có đơn vị nào phải đôn đốc; không ghi tệp nào.",
  made: ({ units, clusters, folder }: { units: number; clusters: number; folder: string }) =>
    clusters === 0
      ? `Đã lập ${number(units)} văn bản đôn đốc đơn vị trong ${folder}`
      : `Đã lập ${number(units)} văn bản đôn đốc đơn vị và ${number(clusters)} văn bản chung của cụm, khối trong ${folder}`,
  mails: ({ count }: Count) => `Đã lập ${number(count)} thư nháp (.eml); phần mềm không gửi thư.`,
  /** `example`: codes of the first of them. */
  noAddress: ({ count, example }: Count & { example: readonly string[] }) =>
    `${number(count)} thư để trống người nhận, vì Danh sách chưa có Email dùng được: ${example.join(", ")}${count > example.length ? " …" : ""}`,
  logged: ({ rows, path }: { rows: number; path: string }) => `Đã ghi ${number(rows)} dòng vào Sổ đôn đốc: ${path}`,
  /** `formality`: as `Mẫu văn bản` would name it. */
  noLetterhead: ({ formality }: { formality: string }) =>
    `Mẫu văn bản không có dòng "${formality}": tiêu đề theo Nghị định 30/2020/NĐ-CP, tên cơ quan theo Kỳ báo cáo.`,
  /** `day`: ISO. */
  newDateOver: ({ day }: { day: string }) =>
    `Hạn mới ${formatDate(day)} đã qua; văn bản vẫn được lập với ngày này. Đề nghị kiểm tra lại --new-date trước khi gửi.`,
  logAsInput: ({ path }: { path: string }) =>
    `"${path}" chính là sổ đang dùng, không ghi đè lên. Đề nghị chọn tên khác cho --log.`,
};
export type ReminderTexts = TextsOf<typeof reminders>;
