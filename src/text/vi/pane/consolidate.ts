import { shortDate, shortMoment } from "../../dates";
import { number } from "../number";
import type { SealState } from "../../../domain/sealing/seal-state";
import type { TextsOf } from "../../language";

const official = "Các bản sẽ ghi CHÍNH THỨC: đúng số liệu đã chốt.";

const copyStanding: { readonly [S in SealState["state"]]: string } = {
  "not-sealed": "Các bản sẽ ghi DỰ THẢO: số liệu chưa chốt.",
  "as-sealed": official,
  "as-corrected": official,
  differs: "Các bản sẽ ghi DỰ THẢO: khác số liệu đã chốt, chưa đính chính.",
  damaged: "Các bản sẽ ghi DỰ THẢO: phần lưu số liệu đã chốt bị sửa, không đối chiếu được.",
};

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
  copies: {
    title: "Xuất bản gửi đi",
    what: "Bản gửi đi chỉ có kết quả: không có số liệu gốc, công thức, thông tin liên hệ, tên và đường dẫn tệp. Bản của cụm, khối chỉ có đơn vị của cụm, khối đó.",
    /** `day`: ISO, up to which the figures hold. */
    standing: ({ seal, day }: { seal: SealState["state"]; day: string }) =>
      `${copyStanding[seal]} Số liệu tính đến ngày ${shortDate(day)}.`,
    notConsolidated: "Sổ chưa được tổng hợp nên chưa có kết quả để gửi đi. Đề nghị bấm Tổng hợp trước.",
    clusters: "Gửi",
    allClusters: "Bản toàn tỉnh và bản của từng cụm, khối",
    someSheets: "Chỉ gửi một số trang, đánh số thành phụ lục",
    sheets: "Các trang gửi đi",
    noSheet: "Đề nghị chọn ít nhất một trang.",
    make: "Xuất bản gửi đi",
    making: "Đang xuất bản gửi đi",
    made: ({ copies }: { copies: number }) => `Đã lập ${number(copies)} bản gửi đi.`,
  },
};
export type ConsolidateTexts = TextsOf<typeof consolidate>;
