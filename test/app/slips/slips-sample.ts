import { makeSlips } from "../../../src/app/slips/make-slips";
import { takeSlips, type TakenSlips } from "../../../src/app/slips/take-slips";
import type { GivenFile } from "../../../src/app/host";
import { findHeader } from "../../../src/forms/reading/find-header";
import { slipList } from "../../../src/forms/slip/slip-list";
import type { CellValue } from "../../../src/workbook/cell";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { fileOf, host, setCell, smallProvince, typeInto, type Province } from "../../support/small-province";

export const scale = (
  max = 10,
): string => `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Điểm mỗi lần | Cơ quan chấm
    * | I | T1 | Thu ngân sách | 10 | Tỷ lệ | A1 | | |
    * | II | T3 | Hoạt động cụm | ${max} | Chấm trực tiếp | | | | Trưởng cụm, khối
    * | II | T5 | Nộp thuế | 5 | Chấm trực tiếp | | | | Cục Thuế tỉnh`;

export const province = smallProvince({ "Thang điểm": scale() });

function slipsOf({ board }: Province, each: number | null = null): ReadonlyMap<string, Workbook> {
  const { books } = makeSlips({ board, cluster: null, each, nominated: new Set(), issued: "2020-06-01" });
  return new Map(books.map(({ path, draft }) => [path, workbookOf(draft())]));
}

export const slips = slipsOf(province);

export const crossOf = (unit: string): string => `${unit.split("-")[0]}/Phiếu chấm chéo - ${unit}.xlsx`;

export const tax = "Cơ quan chấm/Phiếu chấm 01 - Cục Thuế tỉnh.xlsx";

/** The slip with these typed into it: line, header, value. */
export function scored(
  path: string,
  typed: readonly (readonly [line: string, header: string, value: CellValue])[],
  book: Workbook = slips.get(path)!,
): GivenFile {
  const filled = typed.reduce((workbook, [line, header, value]) => {
    const sheet = workbook.sheets.find(({ name }) => name === slipList.sheet)!;
    const columns = findHeader(sheet, slipList)!.columns;
    const row = [...sheet.rows].find(([, cells]) => cells.get(columns.get("code")!)?.value === line)?.[0];
    const column = columns.get(slipList.columns.find((each) => each.header === header)!.key);
    if (row === undefined || column === undefined) throw new Error(`no ${line} or ${header}`);
    return setCell(workbook, slipList.sheet, { row, column, value });
  }, book);
  return fileOf(path, typeInto(filled, []));
}

export const take = (files: readonly GivenFile[], { board }: Province = province): TakenSlips =>
  takeSlips({ board, files, day: "2020-07-01" }, host);

export const codes = (taken: TakenSlips): readonly string[] =>
  taken.slips.flatMap(({ issues }) =>
    issues
      .filter(({ code }) => code !== "slip-incomplete")
      .map(({ code, place }) => `${code} ${place.cell ?? ""}`.trim()),
  );

export const rows = ({ rows: taken }: TakenSlips): readonly string[] =>
  taken.map(({ unit, criterion, stage, points, notApplicable, explanation, scorer }) =>
    [unit, criterion, stage, points, notApplicable, explanation, scorer].map((value) => value ?? "").join("|"),
  );
