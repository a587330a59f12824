import { boardOut } from "../../src/app/board-out";
import { consolidate, type Consolidated } from "../../src/app/consolidate";
import type { GivenFile } from "../../src/app/host";
import { readPairs } from "../../src/forms/reading/read-pairs";
import { clusterCoverSheet } from "../../src/forms/sheets/cluster/cluster-cover-sheet";
import { readStore } from "../../src/forms/store/store";
import { vi } from "../../src/text/vi";
import { parseAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { workbookOf } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import {
  boardOf,
  fileOf,
  host,
  issuedTo,
  setCell,
  smallProvince,
  typeInto,
  wellFilled,
} from "../support/small-province";

export const province = smallProvince({
  "Danh mục hồ sơ": `Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu
    BIEU | Biểu chỉ tiêu và kết quả | Đơn vị | Bắt buộc | Kết quả
    DC | Bản điều chỉnh | Đơn vị | Nếu có | Điều chỉnh
    C-BC | Báo cáo cụm | Cụm/khối | Bắt buộc | Báo cáo cụm
    C-TD | Thang điểm | Cụm/khối | Bắt buộc | Thang điểm
    C-BB | Biên bản | Cụm/khối | Bắt buộc |
    C-GU | Giao ước | Cụm/khối | Nếu có |`,
});

type Rows = readonly (readonly CellValue[])[];

/** Cover and report of the cluster; rows of its registers from row 5 on, over those that were issued. */
export function filledCluster(
  rows: Readonly<Record<string, Rows>>,
  cluster = "C1",
  form: CellValue = "Tổ chức hội nghị",
): Workbook {
  const issued = issuedTo(province, `_${cluster}`);
  const { cells } = readPairs(issued.sheets.find((sheet) => sheet.name === "Thông tin chung")!, clusterCoverSheet);
  const cover: readonly (readonly [string, CellValue])[] = [
    ["reviewDate", { date: "2020-07-07" }],
    ["reviewForm", form],
    ["documentNumber", "=12/BC-CTĐ"],
    ["preparedBy", "Trần Văn Thử"],
  ];
  const covered = cover.reduce(
    (book, [key, value]) => setCell(book, "Thông tin chung", { ...parseAddress(cells.get(key)!)!, value }),
    issued,
  );
  const told = setCell(covered, "Báo cáo cụm", { row: 5, column: 4, value: "Cụm đã tổ chức 3 hoạt động chung." });
  return Object.entries(rows).reduce(
    (book, [sheet, lines]) =>
      lines.reduce<Workbook>(
        (each, line, row) =>
          [...line, ...Array<null>(8 - line.length).fill(null)].reduce<Workbook>(
            (one, value, column) => setCell(one, sheet, { row: row + 5, column: column + 1, value }),
            each,
          ),
        book,
      ),
    told,
  );
}

export const scores: Rows = [
  ["C1-01", "T3", "Cụm/khối chấm", 8.5, null, "Tốt", "C1-02", { date: "2020-07-07" }],
  ["C1-02", "T3", "Cụm/khối chấm", 7, null, '=HYPERLINK("x")', "C1-01", { date: "2020-07-07" }],
  ["C1-02", "T3", "Chấm chéo", 6, null, null, "C1-03", null],
  ["C1-03", "T3", "Điểm chính thức", 10, null, null, "C1-01", null],
];

export const opinions: Rows = [["C1-02", "A1", 1, "Thống nhất", "Đồng ý", null, "12/BC", null]];

export const clusterFile = fileOf(
  "C1/_C1.xlsx",
  filledCluster({ "Điểm chấm": scores, "Ý kiến điều chỉnh": opinions }),
  "2020-07-08T09:00:00",
);

const adjusting = typeInto(issuedTo(province, "C1-02"), [
  ...wellFilled("C1-02"),
  ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
  ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900],
  ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh"],
  ["Điều chỉnh", "A1", "Văn bản", "15/UBND"],
]);

export const unitFiles = [
  fileOf("C1/C1-01.xlsx", typeInto(issuedTo(province, "C1-01"), wellFilled("C1-01"))),
  fileOf("C1/C1-02.xlsx", adjusting),
];

export const allFiles = [clusterFile, ...unitFiles];

export function run(workbook: Workbook, files: readonly GivenFile[]): Consolidated {
  return consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files,
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
}

export const written = (from: Workbook, consolidated: Consolidated): Workbook =>
  workbookOf(boardOut(from, consolidated, vi).draft);

export const pointsOf = ({ consolidation }: Consolidated): unknown =>
  consolidation.scores
    .filter((score) => score.criterion === "T3" && score.stage !== "auto")
    .map(({ unit, stage, points }) => [unit, stage, points]);

export const cluster = ({ consolidation }: Consolidated, code = "C1"): unknown =>
  consolidation.clusters.find((each) => each.code === code);

export const whole = run(province.workbook, allFiles);
