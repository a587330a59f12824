import { boardOut } from "../../src/app/board-out";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { inputSheets } from "../../src/forms/board/input-sheets";
import type { PeriodKind } from "../../src/domain/round/period";
import { vi } from "../../src/text/vi";
import type { WorkbookDraft } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import { run } from "../app/returns/returned-cluster";
import {
  fileOf,
  issuedTo,
  smallProvince,
  typeInto,
  wellFilled,
  type Province,
  type Typed,
} from "../support/small-province";

type Words = { readonly period: string; readonly review: string; readonly holding: string; readonly asOf: string };

/** How the Board states a round of each kind; its own documents and contents are named as it would name them. */
const stated: { readonly [K in PeriodKind]: Words } = {
  reg: { period: "Đăng ký đầu năm", review: "đăng ký", holding: "", asOf: "2020-03-20" },
  h1: {
    period: "6 tháng đầu năm",
    review: "sơ kết",
    holding: "Hạn đơn vị tổ chức sơ kết | 30/06/2020\nHạn cụm/khối tổ chức sơ kết | 10/07/2020",
    asOf: "2020-07-20",
  },
  year: {
    period: "Cả năm",
    review: "tổng kết",
    holding: "Hạn đơn vị tổ chức tổng kết | 30/11/2020\nHạn cụm/khối tổ chức tổng kết | 10/12/2020",
    asOf: "2020-12-20",
  },
};

const days: { readonly [K in PeriodKind]: readonly [unit: string, cluster: string] } = {
  reg: ["28/02/2020", "10/03/2020"],
  h1: ["05/07/2020", "15/07/2020"],
  year: ["05/12/2020", "15/12/2020"],
};

/** The small province in a round of this kind, with figures of last year's six months and of its twelve. */
export function provinceOf(kind: PeriodKind, change: Readonly<Record<string, string>> = {}): Province {
  const { period, review, holding } = stated[kind];
  const [units, clusters] = days[kind];
  return smallProvince({
    "Kỳ báo cáo": `Tỉnh | Mẫu
      Hội đồng | Hội đồng Thi đua tỉnh Mẫu
      Ban | Ban Thi đua tỉnh Mẫu
      Năm | 2020
      Kỳ | ${period}
      Số văn bản | 12/CV
      Ngày văn bản | 20/01/2020
      ${holding}
      Hạn đơn vị gửi báo cáo | ${units}
      Hạn cụm/khối gửi báo cáo | ${clusters}
      Tính cả ngày cuối của thời hạn | Có
      Mốc 6 tháng (%) | 50
      Chấm theo mốc 6 tháng | Có
      Yêu cầu tự chấm | Có
      Xếp hạng trong kỳ | Có
      Số chữ số thập phân | 2`,
    "Danh mục hồ sơ": `Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu | Kỳ
      BC | Báo cáo ${review} | Đơn vị | Bắt buộc | |
      BIEU | Biểu chỉ tiêu và kết quả | Đơn vị | Bắt buộc | Kết quả | 6 tháng; Cả năm
      DK | Bản đăng ký | Đơn vị | Bắt buộc | Chỉ tiêu | Đăng ký
      DC | Bản điều chỉnh | Đơn vị | Nếu có | Điều chỉnh |
      C-BC | Báo cáo cụm | Cụm/khối | Bắt buộc | Báo cáo cụm |`,
    "Danh mục nội dung": `Mã | Mục | Nội dung | Kiểu | Bắt buộc | Áp dụng | Kỳ
      N1 | I. Phong trào | Kết quả phong trào | Văn bản | Bắt buộc | |
      N2 | I. Phong trào | Nội dung riêng của cả năm | Văn bản | Bắt buộc | | Cả năm`,
    "Chỉ tiêu giao": `Mã đơn vị | Mã | Thực hiện năm trước | Thực hiện 6 tháng năm trước | Kế hoạch giao | Chỉ tiêu đăng ký
      C1-01 | A1 | 1200 | 560 | 1100 | 1000`,
    ...change,
  });
}

/** What a unit types: targets; in other rounds the rest, in the words of the kind. A1 comes to 1250. */
export function filledAs(kind: PeriodKind, unit: string): readonly Typed[] {
  const all = wellFilled(unit, 1250);
  if (kind === "reg") return all.filter(([sheet, label]) => sheet === "Chỉ tiêu" || label === "Người lập biểu");
  if (kind === "h1") return all;
  return [
    ...all.map(([sheet, row, header, value]): Typed => {
      const word = row.replace("sơ kết", "tổng kết");
      if (row === "Số liệu tính đến ngày") return [sheet, word, header, { date: "2020-11-30" }];
      return row === "Ngày sơ kết" ? [sheet, word, header, { date: "2020-11-28" }] : [sheet, word, header, value];
    }),
    ["Nội dung", "N2", "Nội dung báo cáo", "Đã thực hiện đủ."],
  ];
}

const sentOn: { readonly [K in PeriodKind]: string } = {
  reg: "2020-02-20T08:00:00",
  h1: "2020-07-01T08:00:00",
  year: "2020-12-01T08:00:00",
};

export function reportOf(province: Province, kind: PeriodKind, unit: string): Workbook {
  return typeInto(issuedTo(province, unit), filledAs(kind, unit));
}

/** A round of the kind from what the Board states to what it gets: forms, files that came back, sheets. */
export function roundOf(kind: PeriodKind) {
  const province = provinceOf(kind);
  const reports = ["C1-01", "C1-02"].map((unit) =>
    fileOf(`C1/${unit}.xlsx`, reportOf(province, kind, unit), sentOn[kind]),
  );
  const cluster = fileOf("C1/_C1.xlsx", issuedTo(province, "_C1"), sentOn[kind]);
  const consolidated = run(province.workbook, [...reports, cluster], stated[kind].asOf);
  const out = boardOut(province.workbook, consolidated, vi).draft;
  return { province, consolidated, out, issued: issuedOf(province) };
}

function issuedOf({ workbook, board }: Province): readonly (readonly [name: string, draft: WorkbookDraft])[] {
  const books = issueWorkbooks({
    board,
    inputs: inputSheets(workbook),
    cluster: null,
    unit: null,
    texts: vi,
    issued: "2020-01-20",
  });
  return books.map(({ path, draft }) => [path, draft()] as const);
}
