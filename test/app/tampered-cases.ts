import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { inputSheets } from "../../src/forms/board/input-sheets";
import { unitLists } from "../../src/forms/unit/unit-forms";
import { coverSheet } from "../../src/forms/sheets/unit/cover-sheet";
import { findHeader } from "../../src/forms/reading/find-header";
import { readPairs } from "../../src/forms/reading/read-pairs";
import { vi } from "../../src/text/vi";
import { addressOf } from "../../src/workbook/address";
import { workbookOf } from "../../src/workbook/draft";
import type { Edit } from "../../src/workbook/edit";
import { smallProvince } from "../support/small-province";

export const province = smallProvince({
  "Chỉ tiêu": `Mã | Mục | Nội dung chỉ tiêu | ĐVT | Cách đánh giá | Tính chất | Áp dụng | Số chữ số thập phân
    A1 | Kinh tế | Thu ngân sách | tỷ đồng | Càng cao càng tốt | Cộng dồn | | 1
    A2 | Kinh tế | Giá trị sản xuất | tỷ đồng | Càng cao càng tốt | Cộng dồn | | 1
    A3 | Xã hội | Trồng rừng | ha | Càng cao càng tốt | Cộng dồn | | 1
    A5 | Xã hội | Việc làm mới | người | Càng cao càng tốt | Cộng dồn | | 1
    A6 | Xã hội | Nhà xây mới | nhà | Càng cao càng tốt | Cộng dồn | | 1`,
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu
    * | I | T1 | Thu ngân sách | 20 | Tỷ lệ | A1
    * | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp |`,
});

export const draftOf = (unit: string) =>
  issueWorkbooks({
    board: province.board,
    inputs: inputSheets(province.workbook),
    cluster: null,
    unit,
    issued: "2020-05-20",
    texts: vi,
  })[0]!.draft();

const issuedSheets = workbookOf(draftOf("C1-01")).sheets;

export function at(sheet: string, code: string, header: string): string {
  const form = unitLists.find((each) => each.sheet === sheet)!;
  const found = issuedSheets.find(({ name }) => name === sheet)!;
  const { columns } = findHeader(found, form)!;
  const row = [...found.rows].find(([, cells]) => cells.get(columns.get(form.rowKey[0])!)?.value === code)![0];
  return addressOf(row, columns.get(form.columns.find((column) => column.header === header)!.key)!);
}

export const coverAt = (label: string): string =>
  readPairs(issuedSheets.find(({ name }) => name === coverSheet.sheet)!, coverSheet).cells.get(
    coverSheet.fields.find(({ header }) => header === label)!.key,
  )!;

export const set = (sheet: string, cell: string, value: string | number | { readonly date: string } | null): Edit => ({
  kind: "set",
  sheet,
  cell,
  value,
});

const rowOf = (address: string): number => Number(/\d+$/u.exec(address)?.[0]);

/** The package with the part of one sheet, or all of them, changed as text. */
function rewritten(bytes: Uint8Array, part: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        part.test(name) ? strToU8(change(strFromU8(content))) : content,
      ]),
    ),
  );
}

export type Case = {
  readonly name: string;
  readonly edits?: readonly Edit[];
  readonly rewrite?: (bytes: Uint8Array) => Uint8Array;
  /** What comes in beside, and under which name the file itself. */
  readonly as?: string;
  readonly beside?: Readonly<Record<string, "C1-02" | "copy">>;
  readonly told: readonly string[];
  /** Where LibreOffice, which keeps or calculates other things, makes it another thing to tell. */
  readonly toldSaved?: readonly string[];
};

const percent = at("Kết quả", "A1", "So với chỉ tiêu năm (%)");

const yearTarget = at("Kết quả", "A1", "Chỉ tiêu năm");

const [firstResult, secondResult] = [
  at("Kết quả", "A1", "Thực hiện trong kỳ"),
  at("Kết quả", "A2", "Thực hiện trong kỳ"),
];

const column = firstResult.replace(/\d+/u, "");

export const cases: readonly Case[] = [
  { name: "nothing", told: [] },
  {
    name: "a formula overwritten: the percentage",
    edits: [set("Kết quả", percent, 99)],
    told: [`formula-overwritten Kết quả!${percent}`],
  },
  {
    name: "a formula overwritten: the year's target",
    edits: [set("Kết quả", yearTarget, 800)],
    told: [`formula-overwritten Kết quả!${yearTarget}`],
  },
  {
    name: "a formula overwritten by another one",
    rewrite: (bytes) =>
      rewritten(bytes, /worksheets\/sheet3\.xml$/u, (xml) =>
        xml.replace(new RegExp(`(<c r="${percent}"[^>]*>)<f>[^<]*</f>`, "u"), "$1<f>90+9</f>"),
      ),
    told: [`formula-overwritten Kết quả!${percent}`],
  },
  {
    name: "a rule pasted over",
    rewrite: (bytes) =>
      rewritten(bytes, /worksheets\/sheet3\.xml$/u, (xml) =>
        xml.replace(
          new RegExp(`sqref="${column}(\\d+):${column}(\\d+)"`, "gu"),
          (_, __, to: string) => `sqref="${column}${rowOf(secondResult)}:${column}${to}"`,
        ),
      ),
    told: [`rule-pasted-over Kết quả!${firstResult}`],
  },
  {
    name: "a printed name changed",
    edits: [set("Kết quả", at("Kết quả", "A2", "Nội dung chỉ tiêu"), "Giá trị xuất khẩu")],
    told: [`prefilled-changed Kết quả!${at("Kết quả", "A2", "Nội dung chỉ tiêu")}`],
  },
  {
    name: "a printed measure changed",
    edits: [set("Chỉ tiêu", at("Chỉ tiêu", "A2", "ĐVT"), "triệu đồng")],
    told: [`prefilled-changed Chỉ tiêu!${at("Chỉ tiêu", "A2", "ĐVT")}`],
  },
  {
    name: "a printed figure of last year changed",
    edits: [set("Chỉ tiêu", at("Chỉ tiêu", "A1", "Thực hiện năm trước"), 700)],
    told: [`prefilled-changed Chỉ tiêu!${at("Chỉ tiêu", "A1", "Thực hiện năm trước")}`],
  },
  {
    name: "a printed registered target changed",
    edits: [set("Chỉ tiêu", at("Chỉ tiêu", "A1", "Chỉ tiêu đăng ký"), 600)],
    told: [`registered-changed Chỉ tiêu!${at("Chỉ tiêu", "A1", "Chỉ tiêu đăng ký")}`],
  },
  {
    name: "a criterion's full points changed",
    edits: [set("Tự chấm", at("Tự chấm", "T3", "Điểm chuẩn"), 20)],
    told: [`prefilled-changed Tự chấm!${at("Tự chấm", "T3", "Điểm chuẩn")}`],
  },
  {
    name: "the unit's name changed",
    edits: [set("Thông tin chung", coverAt("Tên đơn vị"), "UBND huyện Khác")],
    told: [`prefilled-changed Thông tin chung!${coverAt("Tên đơn vị")}`],
  },
  {
    name: "a code changed",
    edits: [set("Kết quả", at("Kết quả", "A2", "Mã"), "A9")],
    told: ["required-blank Kết quả!", "row-missing Kết quả!B8", `row-unknown Kết quả!${at("Kết quả", "A2", "Mã")}`],
  },
  {
    name: "a sheet unlocked",
    edits: [{ kind: "unprotect", sheet: "Kết quả" }],
    told: ["protection-removed Kết quả!A1"],
  },
  {
    name: "a hidden row with a figure",
    edits: [{ kind: "hide-row", sheet: "Kết quả", row: rowOf(secondResult) }],
    told: [`hidden-figures Kết quả!${secondResult}`],
  },
  {
    name: "a hidden sheet with figures",
    rewrite: (bytes) =>
      rewritten(bytes, /xl\/workbook\.xml$/u, (xml) =>
        xml.replace('<sheet name="Kết quả"', '<sheet state="hidden" name="Kết quả"'),
      ),
    told: [`hidden-figures Kết quả!${firstResult}`],
  },
  {
    name: "the figures of another unit",
    beside: { "C1/C1-02.xlsx": "copy" },
    told: [`same-figures Kết quả!${firstResult}`],
  },
  {
    name: "another unit's file under this unit's name",
    as: "C1/C1-03.xlsx",
    told: ["file-name-differs Thông tin chung!" + coverAt("Mã đơn vị")],
  },
  {
    name: "another unit's code on the cover",
    edits: [set("Thông tin chung", coverAt("Mã đơn vị"), "C1-02")],
    told: [`unit-conflict Thông tin chung!${coverAt("Mã đơn vị")}`],
  },
];
