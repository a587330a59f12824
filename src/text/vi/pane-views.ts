import { formatNumber } from "../numbers";
import { shortDate } from "../pane-date";
import type { ReceiveTexts, SituationTexts } from "../pane-texts";

const number = (value: number): string => formatNumber(value, null, "vi");
const named = (name: string | null): string => (name === null || name === "" ? "" : ` · ${name}`);

export const situation: SituationTexts = {
  asOf: ({ date }) => `Tính đến ngày ${shortDate(date)}`,
  deadlineTitle: { units: "Đơn vị gửi", clusters: "Cụm, khối gửi" },
  countdown: ({ daysLeft }) => {
    if (daysLeft === 0) return "Hôm nay";
    return daysLeft > 0 ? `Còn ${number(daysLeft)} ngày` : `Quá ${number(-daysLeft)} ngày`;
  },
  lastDay: ({ date }) => `Hạn cuối ${shortDate(date)}`,
  expected: ({ count }) => `${number(count)} đơn vị phải gửi`,
  legendLabel: "Lọc theo tình trạng gửi",
  status: { "on-time": "Đúng hạn", late: "Gửi chậm", missing: "Chưa gửi", "not-due": "Chưa đến hạn", returned: "Đề nghị hoàn thiện", exempt: "Miễn báo cáo" },
  besideTitle: "Trong số đã gửi",
  beside: { incomplete: "Chưa đủ số liệu", "paper-only": "Đã có văn bản, chưa có biểu số liệu", provisional: "Ngày nhận tạm tính" },
  received: ({ received, expected }) => `${number(received)}/${number(expected)}`,
  clustersTitle: "Cụm, khối",
  showAll: "Hiện tất cả",
  noClusterFits: "Chưa có cụm, khối nào trong sổ. Đề nghị ghi trang Cụm, khối và trang Danh sách.",
  noUnitFits: "Không có đơn vị nào ở tình trạng này.",
  clusterSent: ({ words }) => `Báo cáo của cụm, khối: ${words}`,
};

export const receive: ReceiveTexts = {
  chooseTitle: "Chọn báo cáo đã nhận",
  chooseHint: "Kéo tệp hoặc thư mục vào đây, hoặc bấm để chọn. Tệp gốc được giữ nguyên.",
  chooseFiles: "Chọn tệp…",
  chooseFolder: "Chọn thư mục…",
  dropHere: "Thả để nhận các tệp này",
  chosen: ({ count }) => `Đã chọn ${number(count)} tệp`,
  noneFits: "Không có tệp nào để đọc. Các tệp tạm của máy được bỏ qua.",
  read: "Đọc các tệp",
  clear: "Bỏ chọn",
  reading: ({ done, all, name }) => `${number(done)}/${number(all)}${named(name)}`,
  readingLabel: "Đang đọc tệp",
  stop: "Dừng",
  stopped: "Đã dừng theo yêu cầu. Sổ tính chưa có gì thay đổi.",
  readDone: ({ count }) => `Đã đọc xong ${number(count)} tệp`,
  resultsTitle: "Kết quả đọc",
  group: {
    accepted: "Tiếp nhận",
    unchanged: "Không thay đổi",
    superseded: "Đã có bản mới hơn",
    duplicate: "Trùng tệp khác",
    rejected: "Không đọc được",
    unrecognised: "Không nhận diện được",
  },
  nothingInGroup: "Chưa có tệp nào.",
  willWriteTitle: "Sẽ ghi:",
  willWrite: ({ newReports, replaced, registerRows, sheets }) =>
    [
      newReports > 0 ? `${number(newReports)} báo cáo mới` : "",
      replaced > 0 ? `${number(replaced)} bản thay thế` : "",
      registerRows > 0 ? `${number(registerRows)} dòng vào sổ theo dõi` : "",
      `${number(sheets)} trang kết quả lập lại`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  sheetsToWrite: "Các trang sẽ lập lại",
  inputsStay: "Các trang khác và trang đầu vào được giữ nguyên.",
  consolidate: "Tổng hợp",
  consolidateAgain: "Tổng hợp lại",
  consolidateAgainHint: "Không có tệp mới thì lập lại các trang kết quả từ báo cáo đã lưu trong sổ, theo ngày hôm nay và các trang đầu vào hiện có.",
  preparing: "Đang đọc sổ tính và tính toán…",
  writing: ({ done, all }) => `Đang ghi, bước ${number(done)}/${number(all)}`,
  writingLabel: "Đang ghi vào sổ",
  written: "Đã tổng hợp xong",
  cost: ({ syncs, kilobytes }) => `${number(syncs)} lượt ghi, ${number(kilobytes)} KB`,
  openSheets: "Mở trang kết quả",
  more: "Xem chi tiết",
};
