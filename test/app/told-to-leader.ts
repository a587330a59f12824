import fc from "fast-check";
import { checkWorkbook, type Checked } from "../../src/app/check-workbooks";
import { consolidate } from "../../src/app/consolidate";
import type { Issue, IssueCode } from "../../src/domain/issue";
import { boardForms } from "../../src/forms/board/input-sheets";
import type { FieldForm } from "../../src/forms/description/sheet-form";
import { findHeader, locateSheet } from "../../src/forms/reading/find-header";
import { readPairs } from "../../src/forms/reading/read-pairs";
import { clusterCoverSheet, clusterReportList } from "../../src/forms/sheets/cluster/cluster-cover-sheet";
import { parseAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { Workbook } from "../../src/workbook/sheet";
import { fileOf, host, issuedTo, setCell, smallProvince } from "../support/small-province";

const province = smallProvince({
  "Khen thưởng": `Danh hiệu/hình thức khen thưởng | Loại | Số lượng được đề nghị | Tỷ lệ phiếu tối thiểu (%) | Tỷ lệ phiếu tính trên
    Cờ thi đua | Theo công trạng | 1 | 80 | Số phiếu hợp lệ
    Bằng khen | Theo công trạng | | | `,
});
export const issued = issuedTo(province, "_C1");
const name = "C1/_C1.xlsx";
const day = { asOf: "2020-07-15" };

/** A cell of the cluster's workbook: label, or header with the number of the row under it, from 1. */
type Spot = readonly [sheet: string, at: string, row?: number];
const forms = [...boardForms, clusterCoverSheet, clusterReportList];

function placed(workbook: Workbook, [sheetName, at, row = 1]: Spot): { readonly row: number; readonly column: number } {
  const form = forms.find(
    (each) => each.sheet === sheetName && (each.shape === "list" || each.fields.some(({ header }) => header === at)),
  )!;
  const sheet = locateSheet(workbook, form)!;
  if (form.shape === "pairs")
    return parseAddress(
      readPairs<readonly FieldForm[]>(sheet, form).cells.get(form.fields.find(({ header }) => header === at)!.key)!,
    )!;
  const header = findHeader(sheet, form)!;
  return {
    row: header.row + row,
    column: header.columns.get(form.columns.find((column) => column.header === at)!.key)!,
  };
}

export type Entered = readonly [spot: Spot, value: CellValue];
export const typed = (entered: readonly Entered[], workbook = issued): Workbook =>
  entered.reduce<Workbook>((book, [spot, value]) => setCell(book, spot[0], { ...placed(book, spot), value }), workbook);

export function check(workbook: Workbook): Checked {
  const given = fileOf(name, workbook);
  return checkWorkbook(
    { name, sha256: host.sha256(given.bytes), changed: given.changed, receivedOption: null },
    host.readWorkbook(given.bytes),
    day,
  );
}

function atBoard(workbook: Workbook): readonly Issue[] {
  const request = {
    board: province.board,
    stored: { submissions: [], clusterSubmissions: [], unreadable: [] },
    files: [fileOf(name, workbook)],
    ...day,
    receivedOption: null,
    progress: () => undefined,
  };
  return consolidate(request, host).consolidation.issues.filter(({ place }) => place.file === name);
}

/** What only the Board's own sheets and figures, its register or earlier files tell. */
const boardsAlone: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "scale-differs",
  "accepted-scale-differs",
  "scale-changed",
  "scores-await-scale",
  "board-entry-differs",
  "earlier-entry-missing",
  "earlier-entry-changed",
  "receipt-unconfirmed",
  "receipt-ambiguous",
  "result-differs",
]);
export const at = ({ code, place }: Issue): string => `${code} ${place.sheet ?? ""}!${place.cell ?? ""}`;
/** What the Board finds of the file alone and the leader is not told. */
export const untold = (workbook: Workbook): readonly string[] => {
  const told = new Set(check(workbook).issues.map(at));
  return atBoard(workbook)
    .filter(({ code }) => !boardsAlone.has(code))
    .map(at)
    .filter((each) => !told.has(each));
};

export const nominated: readonly Entered[] = [
  [["Kết quả bình xét", "Mã đơn vị"], "C1-02"],
  [["Kết quả bình xét", "Danh hiệu/hình thức"], "Cờ thi đua"],
  [["Kết quả bình xét", "Cụm/khối dẫn đầu"], "Cụm một"],
  [["Kết quả bình xét", "Hợp lệ"], 10],
  [["Kết quả bình xét", "Đồng ý"], 9],
];
export const opinion: readonly Entered[] = [
  [["Ý kiến điều chỉnh", "Mã đơn vị"], "C1-02"],
  [["Ý kiến điều chỉnh", "Mã"], "A1"],
  [["Ý kiến điều chỉnh", "Lần"], 1],
];

const values = fc.constantFrom<CellValue>(
  null,
  0,
  -3,
  2.5,
  11,
  1e18,
  "mười",
  "1.234",
  "31/6/2020",
  "7/7/2020",
  { date: "2019-07-07" },
  ".",
  "x",
  "KAD",
  "Được",
  "Thống nhất",
  "Đồng ý",
  "Cụm/khối chấm",
  "Điểm chính thức",
  "C1-01",
  "C1-02",
  "K1-01",
  "XX-99",
  "A1",
  "T3",
  "T1",
  "Cờ thi đua",
  "UBND huyện Một",
);
// A scale that the leader changed is a proposal: the Board goes by its own.
const sheets = [
  "Thông tin chung",
  "Báo cáo cụm",
  "Điểm chấm",
  "Ý kiến điều chỉnh",
  "Kết quả bình xét",
  "Sổ theo dõi nhận báo cáo",
];
const spots = sheets.flatMap((sheet): readonly Spot[] => {
  const form = forms.find((each) => each.sheet === sheet)!;
  const headers =
    form.shape === "pairs"
      ? form.fields.filter(({ filling }) => filling === "entry").map((field) => field.header)
      : form.columns.filter(({ header }) => header !== "Mã cụm/khối").map((column) => column.header);
  return form.shape === "pairs"
    ? headers.map((header) => [sheet, header] as const)
    : headers.flatMap((header) => [1, 2, 3].map((row) => [sheet, header, row] as const));
});

/** Some cells of the sheets that a leader fills in, with what people type where it doesn't belong. */
export const entries: fc.Arbitrary<readonly Entered[]> = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...spots), values), { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([entered, begun]) => [...(begun ? [...nominated, ...opinion] : []), ...entered]);
