import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { boardCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { readBoard } from "../../../src/forms/board/read-board";
import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { vi } from "../../../src/text/vi";
import { workbookOf } from "../../../src/workbook/draft";
import { matchKey } from "../../../src/workbook/text/match-key";
import type { Workbook } from "../../../src/workbook/sheet";
import { smallProvince, typeInto, wellFilled } from "../../support/small-province";

const province = smallProvince();
const unit = unitsOfRound(province.board).units[0]!;
const issued = workbookOf(
  issueWorkbooks({
    board: province.board,
    inputs: inputSheets(province.workbook),
    cluster: null,
    unit: unit.code,
    texts: vi,
    issued: "2020-05-20",
  })[0]!.draft(),
);
const filled = typeInto(issued, wellFilled("C1-01"));

/** The workbook with every cell of the sheet that says `from` saying `to`. */
function said(workbook: Workbook, name: string, from: string, to: string): Workbook {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name !== name
      ? sheet
      : {
          ...sheet,
          rows: new Map(
            [...sheet.rows].map(([row, cells]) => [
              row,
              new Map(
                [...cells].map(([column, cell]) => [
                  column,
                  typeof cell.value === "string" && matchKey(cell.value) === matchKey(from)
                    ? { ...cell, value: to }
                    : cell,
                ]),
              ),
            ]),
          ),
        },
  );
  return { ...workbook, sheets };
}

const read = (workbook: Workbook) =>
  readSubmission(openUnitWorkbook(workbook), {
    unit,
    file: { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null },
    catalogue: boardCatalogue(province.board, unit),
  }).submission;
const told = (workbook: Workbook) =>
  read(workbook)
    .issues.filter(({ code }) => code.endsWith("-missing") || code === "column-added")
    .map(({ code, params, place }) => [code, `${place.sheet ?? ""}!${place.cell ?? ""}`, params]);

describe("a header that isn't found", () => {
  test.each(["Thực hiện trog kỳ", "Thuc hien trong ky", "Trong kỳ thực hiện"])(
    "but stands there as %s is asked for at its cell, and nothing is read from it",
    (typed) => {
      const workbook = said(filled, "Kết quả", "Thực hiện trong kỳ", typed);
      expect(told(workbook)).toEqual([
        ["column-missing", "Kết quả!H8", { header: "Thực hiện trong kỳ", likely: typed, likelyCell: "H8" }],
      ]);
      expect(read(workbook).results.every(({ result }) => result.state === "blank")).toBe(true);
    },
  );

  test("is asked for also where it names the rows, so that the sheet can't be read", () => {
    expect(told(said(filled, "Kết quả", "Mã", "Ma"))).toEqual([
      ["column-missing", "Kết quả!B8", { header: "Mã", likely: "Ma", likelyCell: "B8" }],
    ]);
    expect(read(said(filled, "Kết quả", "Mã", "Ma")).results).toEqual([]);
  });

  test("and for which nothing near stands there is only missing; what stands there is a column of the unit's own", () => {
    expect(told(said(filled, "Kết quả", "Tài liệu kiểm chứng", "Minh chứng kèm theo"))).toEqual([
      ["column-missing", "Kết quả!A8", { header: "Tài liệu kiểm chứng" }],
      ["column-added", "Kết quả!M8", { header: "Minh chứng kèm theo" }],
    ]);
  });

  test("a label of the cover too", () => {
    expect(told(said(filled, "Thông tin chung", "Hình thức sơ kết", "Hinh thuc so két"))).toEqual([
      [
        "row-missing",
        "Thông tin chung!A16",
        { code: "Hình thức sơ kết", likely: "Hinh thuc so két", likelyCell: "A16" },
      ],
    ]);
  });
});

test("a sheet that isn't found, neither by name nor by headers, is asked for by a name that is near", () => {
  const emptied = {
    ...filled,
    sheets: filled.sheets.map((sheet) =>
      sheet.name === "Nội dung"
        ? {
            ...sheet,
            name: "Noi dung",
            rows: new Map([[1, new Map([[1, { value: "xem bản giấy", formula: null, format: "General" }]])]]),
          }
        : sheet,
    ),
  };
  expect(told(emptied)).toEqual([["sheet-missing", "Nội dung!", { name: "Nội dung", likely: "Noi dung" }]]);
});

describe("in the Board's own workbook", () => {
  const toldBoard = (workbook: Workbook) =>
    (readBoard(workbook).board?.issues ?? [])
      .filter(({ code }) => code.endsWith("-missing"))
      .map(({ code, params, place }) => [code, `${place.sheet ?? ""}!${place.cell ?? ""}`, params]);

  test("a header, the one that names the rows, a label and a sheet's name are asked for", () => {
    expect(toldBoard(province.workbook)).toEqual([]);
    expect(toldBoard(said(province.workbook, "Danh sách", "Vai trò", "Vai tro"))).toEqual([
      [
        "column-missing",
        expect.stringMatching(/^Danh sách!/u),
        { header: "Vai trò", likely: "Vai tro", likelyCell: expect.any(String) as string },
      ],
    ]);
    expect(toldBoard(said(province.workbook, "Điểm chấm", "Mã đơn vị", "Mã đon vị"))).toEqual([
      [
        "column-missing",
        expect.stringMatching(/^Điểm chấm!/u),
        { header: "Mã đơn vị", likely: "Mã đon vị", likelyCell: expect.any(String) as string },
      ],
    ]);
    expect(toldBoard(said(province.workbook, "Kỳ báo cáo", "Số chữ số thập phân", "Số chữ sô thập phân"))).toEqual([
      [
        "row-missing",
        expect.stringMatching(/^Kỳ báo cáo!/u),
        { code: "Số chữ số thập phân", likely: "Số chữ sô thập phân", likelyCell: expect.any(String) as string },
      ],
    ]);
    const renamed = {
      ...province.workbook,
      sheets: province.workbook.sheets.map((sheet) =>
        sheet.name === "Mức điểm" ? { ...sheet, name: "Muc diem" } : sheet,
      ),
    };
    expect(toldBoard(renamed)).toEqual([["sheet-missing", "Mức điểm!", { name: "Mức điểm", likely: "Muc diem" }]]);
  });
});
