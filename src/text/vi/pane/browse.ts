import { formatNumber } from "../../numbers";
import { groupedRanks } from "../../ranks";
import { number } from "../number";
import type { TextsOf } from "../../language";
import type { Sensitivity } from "../../../domain/decisions/sensitivity";
import { shortDate } from "../../dates";
import { unit, state } from "./unit-page";
import { charts } from "./situation";
import type { ClusterCover } from "../../../domain/submissions/cluster-submission";
import type { MemberGroup } from "../../../domain/standing/unit-groups";
import type { Count, Named, Day } from "../../params";

/** Which units of a cluster are shown. */
export type MemberFilter = "all" | MemberGroup;

type NameOf = { readonly nameOf: (unit: string) => string };

const rankWords = (rank: number | null): string => (rank === null ? "chưa xếp hạng" : `hạng ${number(rank)}`);

/** How firm ranks are. */
export const ranks = {
  title: "Xếp hạng và độ vững của hạng",
  boardOnly: "Chỉ để cơ quan thường trực tham khảo: không in, không đưa vào báo cáo và sổ của cụm, khối.",
  total: ({ total, decimals }: { total: number; decimals: number }) => `${formatNumber(total, decimals, "vi")} điểm`,
  rank: ({ rank, tied }: { rank: number; tied: boolean }) => `Hạng ${number(rank)}${tied ? " (bằng điểm)" : ""}`,
  /** What would change the rank; it follows the rank on one line. */
  firmness: ({ others, more, less, nameOf }: NameOf & Pick<Sensitivity, "others" | "more" | "less">) => {
    const names = (units: readonly string[]): string => units.map(nameOf).join(", ");
    const changes = [
      ...groupedRanks(others).map(
        ({ kind, decimals, rank: other }) => `${rules[kind](decimals)} → ${rankWords(other)}`,
      ),
      ...(more === null ? [] : [`thêm 1 điểm → ${rankWords(more.rank)} (so với ${names(more.units)})`]),
      ...(less === null ? [] : [`bớt 1 điểm → ${rankWords(less.rank)} (so với ${names(less.units)})`]),
    ];
    return changes.length === 0
      ? "không thay đổi khi làm tròn khác, tính theo chỉ tiêu đăng ký ban đầu hoặc thêm, bớt 1 điểm"
      : `thay đổi nếu ${changes.join("; ")}`;
  },
  /** The least differences that would change it. */
  margins: ({ rise, fall, nameOf }: NameOf & Pick<Sensitivity, "rise" | "fall">) => {
    const parts = [
      rise === null ? "" : `lên hạng nếu thêm ${number(rise.points)} điểm (so với ${nameOf(rise.unit)})`,
      fall === null ? "" : `xuống hạng nếu bớt ${number(fall.points)} điểm (so với ${nameOf(fall.unit)})`,
    ];
    return `Chênh lệch nhỏ nhất: ${parts.filter((part) => part !== "").join("; ")}`;
  },
};
export type RankTexts = TextsOf<typeof ranks>;

const rules = {
  decimals: (decimals: readonly number[]): string => `làm tròn ${decimals.map(number).join(", ")} chữ số thập phân`,
  "total-only": (): string => "chỉ làm tròn tổng điểm",
  "original-targets": (): string => "tính theo chỉ tiêu đăng ký ban đầu",
} as const;

/** Rows of a cluster's other files, for the Board to take or to leave. */
export const waiting = {
  title: "Nội dung chỉ tệp khác của cụm, khối có, hoặc ghi khác",
  ofCluster: ({ name, count }: Count & { name: string }) =>
    count === 0
      ? `${name}: đã chọn xong nội dung ở tệp khác`
      : `${name}: ${number(count)} nội dung ở tệp khác chờ cơ quan thường trực chọn`,
  count: ({ count }: Count) => `${number(count)} nội dung hiện không được tính`,
  means:
    "Lấy: nội dung được tính khi tổng hợp. Giữ như đang tính: không nhắc lại nữa. Điểm chấm ghi vào trang Điểm chấm, nội dung khác ghi vào trang Cần đối chiếu, kèm tệp và ô.",
  /** Several values name their columns themselves. */
  row: ({ name, sheet, what, column }: { name: string; sheet: string; what: string; column: string }) =>
    [name, sheet, what, column.includes("; ") ? "" : column].filter((part) => part !== "").join(" · "),
  other: ({ file, cell, value }: { file: string; cell: string; value: string }) =>
    `Tệp ${file}${cell === "" ? "" : `, ô ${cell}`}: ${value}`,
  stands: ({ value }: { value: string }) => `Đang tính: ${value}`,
  /** Of a part of a scale, which can't be taken alone. */
  whole:
    "Thang điểm được xét cả bảng. Nếu tệp kia đúng, đề nghị cụm, khối gộp hai tệp (mục Nhận báo cáo) rồi gửi tệp đã gộp.",
  take: "Lấy nội dung này",
  leave: "Giữ như đang tính",
  takeAll: ({ count }: Count) => `Lấy cả ${number(count)} nội dung`,
  taken: ({ count }: Count) =>
    `Đã lấy ${number(count)} nội dung. Các trang kết quả tính theo nội dung này từ lần tổng hợp sau.`,
  left: ({ count }: Count) => `Đã ghi ${number(count)} nội dung giữ như đang tính.`,
  undone: "Đã hoàn tác, nội dung này lại chờ cơ quan thường trực chọn.",
  more: ({ count }: Count) => `Xem thêm ${number(count)} nội dung`,
};
export type WaitingTexts = TextsOf<typeof waiting>;

export const cluster = {
  officer: ({ name }: Named) => `Chuyên viên theo dõi: ${name}`,
  lastDay: ({ date }: Day) => `Hạn gửi của cụm, khối: ${shortDate(date)}`,
  filterLabel: "Lọc đơn vị",
  filter: { all: "Tất cả", unsent: "Chưa gửi", late: "Gửi chậm", "to-complete": "Cần hoàn thiện" } satisfies {
    readonly [F in MemberFilter]: string;
  },
  matrixTitle: "Đơn vị và hồ sơ",
  matrixLabel: ({ name }: Named) => `Hồ sơ của các đơn vị thuộc ${name}`,
  unitColumn: "Đơn vị",
  withErrors: "Có nội dung phải sửa",
  noneFits: "Không có đơn vị nào theo cách lọc này.",
  unitDocumentsTitle: "Tên hồ sơ",
  clusterDocumentsTitle: "Hồ sơ của cụm, khối",
  documentKind: {
    required: "bắt buộc",
    optional: "nếu có",
  },
  documentBy: ({ date }: Day) => `hạn gửi ${shortDate(date)}`,
  report: {
    title: "Báo cáo của cụm, khối",
    nothingSent: "Chưa nhận được tệp của cụm, khối.",
    noParts: "Báo cáo chưa ghi nội dung nào.",
    file: "Tệp",
    /** After what the Board takes from another file. */
    from: ({ file }: { file: string }) => `(lấy từ tệp ${file})`,
    cover: {
      reviewDate: "Ngày sơ kết",
      reviewForm: "Hình thức sơ kết",
      rules: "Quy chế",
      scale: "Thang điểm",
      documentNumber: "Số ký hiệu",
      signedOn: "Ngày ký",
      preparedBy: "Người lập biểu",
    } satisfies { readonly [K in keyof ClusterCover]: string },
  },
  totals: {
    title: "Điểm cụm, khối tính và điểm cấp tỉnh tính",
    both: ({ stated, held }: { stated: string; held: string }) => `${stated} → ${held}`,
  },
  sums: {
    title: "Chỉ tiêu cộng theo đơn vị",
    means:
      "Chỉ cộng chỉ tiêu cộng dồn, ở đơn vị có cả chỉ tiêu và kết quả bằng số; không cộng phần trăm, thứ hạng và mức đạt. Đơn vị tham gia, không bình xét và đơn vị được miễn báo cáo đứng ngoài.",
  },
};
export type ClusterPageTexts = TextsOf<typeof cluster>;

/** What the pages of a cluster and of a unit say, and what leads to them. Dates are ISO. */
export const browse = {
  pathLabel: "Đường dẫn trở lại",
  gone: "Mã này không có trong danh sách của kỳ báo cáo.",
  cluster,
  ranks,
  waiting,
  unit,
  state,
  charts,
};
export type BrowseTexts = TextsOf<typeof browse>;
