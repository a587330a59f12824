import { makeSlips } from "../../../src/app/slips/make-slips";
import { nominatedUnits } from "../../../src/app/slips/nominated-units";
import { slipChange } from "../../../src/app/slips/slip-edits";
import { needsLook, sumOfSlips, takeSlips } from "../../../src/app/slips/take-slips";
import type { GivenFile } from "../../../src/app/host";
import { isOpened, openBoard, type OpenedBoard } from "../../../src/app/open-board";
import { findHeader } from "../../../src/forms/reading/find-header";
import { listSlipForm } from "../../../src/forms/slip/list-slip";
import type { CellValue } from "../../../src/workbook/cell";
import { workbookOf } from "../../../src/workbook/draft";
import { editedWorkbook } from "../../../src/workbook/edit";
import type { Workbook } from "../../../src/workbook/sheet";
import { fileOf, host, setCell, smallProvince, typeInto } from "../../support/small-province";

const conditions = `Mã | Điều kiện | Mã cụm/khối | Loại điều kiện | Hệ quả | Cơ quan xác nhận | Hạn | Đơn vị vi phạm | Ngày nhận
  DK1 | Phòng cháy | | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | Công an tỉnh | 12/07/2020 | |
  DK2 | Giao thông | C1 | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | công an tỉnh | 10/07/2020 | |
  DK3 | Nợ thuế | | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | Thuế tỉnh | | |
  DK4 | Đã có | | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | Thanh tra tỉnh | 10/07/2020 | Không |
  DK5 | Như trước | | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | | | |`;
const nominations = `Mã đơn vị | Danh hiệu/hình thức | Thứ tự
  C1-01 | Bằng khen | 1
  C1-03 | Bằng khen | 2
  K1-01 | Bằng khen | 1`;

function opened(change: Readonly<Record<string, string>> = {}): OpenedBoard {
  const { workbook } = smallProvince({ "Điều kiện": conditions, "Kết quả bình xét": nominations, ...change });
  return open(workbook);
}

function open(workbook: Workbook): OpenedBoard {
  const book = openBoard(workbook);
  if (!isOpened(book)) throw new Error("no round");
  return book;
}

function slipsOf(book: OpenedBoard): ReadonlyMap<string, Workbook> {
  const nominated = nominatedUnits(book, "2020-07-05");
  const { books } = makeSlips({ board: book.board, cluster: null, nominated, each: null, issued: "2020-07-05" });
  return new Map(
    books.flatMap(({ path, draft }) => (path.startsWith("Cơ quan xác nhận/") ? [[path, workbookOf(draft())]] : [])),
  );
}

const police = "Cơ quan xác nhận/Phiếu cung cấp thông tin 01 - Công an tỉnh.xlsx";
const tax = "Cơ quan xác nhận/Phiếu cung cấp thông tin 02 - Thuế tỉnh.xlsx";

type Typed = readonly (readonly [line: string, header: string, value: CellValue])[];

/** The slip as an agency sends it back; what is typed reads "C1-01/DK1", header, value. */
function answered(path: string, typed: Typed, slip: Workbook = slipsOf(opened()).get(path)!): GivenFile {
  const filled = typed.reduce((workbook, [line, header, value]) => {
    const sheet = workbook.sheets.find(({ name }) => name === listSlipForm.sheet)!;
    const columns = findHeader(sheet, listSlipForm)!.columns;
    const row = [...sheet.rows].find(([, cells]) => cells.get(columns.get("code")!)?.value === line)?.[0];
    const column = columns.get(listSlipForm.columns.find((each) => each.header === header)!.key);
    if (row === undefined || column === undefined) throw new Error(`no ${line} or ${header}`);
    return setCell(workbook, listSlipForm.sheet, { row, column, value });
  }, slip);
  return fileOf(path, typeInto(filled, []));
}

const take = (book: OpenedBoard, files: readonly GivenFile[]) =>
  takeSlips({ board: book.board, files, day: "2020-07-09" }, host);

/** The workbook after these slips were written into it. */
function written(book: OpenedBoard, files: readonly GivenFile[]): OpenedBoard {
  const { cells, added } = slipChange(book, take(book, files));
  return open(editedWorkbook(book.workbook, { cells, added }));
}

const lists = ({ board }: OpenedBoard) =>
  board.conditions.map(({ code, violators, list: { receivedOn, paper, asked } }) => [
    code,
    violators,
    receivedOn,
    paper,
    asked,
  ]);

const all: Typed = [
  ["C1-01/DK1", "Có vi phạm", "Có"],
  ["C1-01/DK1", "Nội dung", "Để xảy ra cháy"],
  ["C1-01/DK1", "Văn bản", "12/TB-CA"],
  ["C1-01/DK1", "Ngày", { date: "2020-07-01" }],
  ["C1-03/DK1", "Có vi phạm", "Không"],
  ["K1-01/DK1", "Có vi phạm", "Không"],
];

test("a slip for each agency whose list is not in, about the nominated units that the condition concerns, with its day", () => {
  const slips = slipsOf(opened());
  expect([...slips.keys()]).toEqual([police, tax]);
  const text = JSON.stringify(
    [...slips.get(police)!.sheets[0]!.rows].map(([, cells]) => [...cells.values()].map(({ value }) => value)),
  );
  for (const said of [
    "CÔNG AN TỈNH",
    "chậm nhất ngày 10/07/2020",
    "DK1. Phòng cháy",
    "K1-01/DK1",
    "C1-03/DK2",
    "UBND huyện Một",
  ])
    expect(text).toContain(said);
  for (const silent of ["K1-01/DK2", "C1-02", "DK3", "DK4", "DK5"]) expect(text).not.toContain(silent);
});

test("each condition is a title once, over its units", () => {
  const rows = [...slipsOf(opened()).get(police)!.sheets[0]!.rows.values()];
  const texts = rows.flatMap((cells) => [...cells.values()].map(({ value }) => value));
  expect(texts.filter((text) => /^(DK\d\. |\w+-\d+\/DK)/.test(String(text)))).toEqual([
    "DK1. Phòng cháy",
    ...["C1-01/DK1", "C1-03/DK1", "K1-01/DK1"],
    "DK2. Giao thông",
    ...["C1-01/DK2", "C1-03/DK2"],
  ]);
});

test("without nominations, or in a workbook without the new columns, nobody is asked", () => {
  expect(slipsOf(opened({ "Kết quả bình xét": "" })).size).toBe(0);
  const before =
    "Mã | Điều kiện | Loại điều kiện | Hệ quả | Đơn vị vi phạm\n DK1 | Cũ | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị |";
  expect(slipsOf(opened({ "Điều kiện": before })).size).toBe(0);
});

test("an answer goes into the condition's row: units named, day, paper, about whom; what is answered in part waits", () => {
  const book = opened();
  const taken = take(book, [answered(police, all)]);
  expect(sumOfSlips(taken)).toEqual({ files: 1, added: 0, lists: 1, unchanged: 0 });
  expect(taken.slips[0]?.issues.map(({ code, params }) => [code, params])).toEqual([
    ["slip-incomplete", { blank: 2, lines: 5 }],
  ]);
  const after = written(book, [
    answered(police, all),
    answered(tax, [...["C1-01", "C1-03", "K1-01"].map((unit) => [`${unit}/DK3`, "Có vi phạm", "Không"] as const)]),
  ]);
  expect(lists(after)).toEqual([
    ["DK1", ["C1-01"], "2020-07-09", "C1-01: Để xảy ra cháy, 12/TB-CA, ngày 01/07/2020", ["C1-01", "C1-03", "K1-01"]],
    ["DK2", null, null, null, []],
    ["DK3", [], "2020-07-09", null, ["C1-01", "C1-03", "K1-01"]],
    ["DK4", [], null, null, []],
    ["DK5", null, null, null, []],
  ]);
  expect([...slipsOf(after).keys()]).toEqual([police.replace("Công", "công")]);
});

test("the same slip again says nothing; another answer is told and not written; another unit nominated later is not clean", () => {
  const book = written(opened(), [answered(police, all)]);
  const again = take(book, [answered(police, all)]);
  expect([again.answers, again.slips[0]?.unchanged, needsLook(again)]).toEqual([[], 3, false]);
  const other = take(book, [answered(police, [...all, ["C1-03/DK1", "Có vi phạm", "Có"]])]);
  expect(other.answers).toEqual([]);
  expect(other.slips[0]?.issues.map(({ code, params }) => [code, params])).toContainEqual([
    "list-conflict",
    { condition: "DK1", entered: "C1-01", slip: "C1-01; C1-03", cell: "A5" },
  ]);
  expect(needsLook(other)).toBe(true);
});

test("of two files about one list the first by name counts; a line that was changed makes its condition wait", () => {
  const second = { ...answered(police, [...all, ["C1-03/DK1", "Có vi phạm", "Có"]]), name: "b.xlsx" };
  const both = take(opened(), [second, { ...answered(police, all), name: "a.xlsx" }]);
  expect(both.answers.map(({ violators }) => violators)).toEqual([["C1-01"]]);
  expect(both.slips[1]?.issues.map(({ code }) => code)).toContain("list-conflict");
});
