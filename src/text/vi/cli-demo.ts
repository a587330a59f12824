import { formatDate } from "../dates";
import { number } from "./number";
import type { TextsOf } from "../language";

export type StatusHeader =
  | "code"
  | "cluster"
  | "expected"
  | "received"
  | "onTime"
  | "late"
  | "missing"
  | "notDue"
  | "returned"
  | "complete"
  | "requiredCellPct"
  | "status";

/** What `thidua demo` says. */
export const demo = {
  statusTitle: ({ asOf }: { asOf: string }) => `TÌNH HÌNH GỬI BÁO CÁO, tính đến ngày ${formatDate(asOf)}`,
  /** Headers of the status table, one row a cluster. */
  statusHeaders: {
    code: "Mã",
    cluster: "Cụm, khối",
    expected: "Phải gửi",
    received: "Đã nhận",
    onTime: "Đúng hạn",
    late: "Chậm",
    missing: "Chưa gửi",
    notDue: "Chưa đến hạn",
    returned: "Hoàn thiện",
    complete: "Đầy đủ",
    requiredCellPct: "Ô đã điền (%)",
    status: "Báo cáo cụm, khối",
  } satisfies { readonly [H in StatusHeader]: string },
  wholeProvince: "Toàn tỉnh",
  lastDay: ({ units, clusters }: { units: string; clusters: string }) =>
    `Ngày cuối còn đúng hạn: đơn vị ${formatDate(units)}, cụm, khối ${formatDate(clusters)}.`,
  faultsFound: ({ found, planted }: { found: number; planted: number }) =>
    `Lỗi cài sẵn đã phát hiện: ${number(found)}/${number(planted)}`,
  faultMissed: ({ code, place }: { code: string; place: string }) => `Chưa phát hiện lỗi cài sẵn ${code} tại ${place}`,
  faultUnexpected: ({ code, place }: { code: string; place: string }) =>
    `Báo lỗi ${code} tại ${place} không có trong danh sách cài sẵn`,
  whereFilesAre: ({ path }: { path: string }) => `Các tệp nằm trong ${path}:`,
  whereBoard: "sổ tổng hợp ban đầu",
  whereIssued: "biểu đã phát",
  whereFilled: "biểu đơn vị gửi về (điền thử)",
  whereConsolidated: "sổ đã tổng hợp, mở bằng Excel",
  whereJson: "kết quả dạng JSON",
  wherePlanted: "danh sách lỗi cài sẵn",
  wherePapers: ({ count }: { count: number }) =>
    `văn bản của Hội đồng và cơ quan thường trực, ${number(count)} tệp Word`,
  whereReminders: ({ count }: { count: number }) => `văn bản đôn đốc và thư điện tử kèm biểu, ${number(count)} tệp`,
  whereLeaders: ({ count }: { count: number }) => `văn bản của cụm trưởng, khối trưởng, ${number(count)} tệp Word`,
  whereMails: ({ count }: { count: number }) => `thư điện tử phát biểu, kèm biểu, ${number(count)} tệp`,
  whereFigures: "nguồn của từng số liệu trong các văn bản",
};
export type DemoTexts = TextsOf<typeof demo>;
