import fc from "fast-check";
import { boardOut, inputForms } from "../../../src/app/board-out";
import { consolidate } from "../../../src/app/consolidate";
import { consolidationJson } from "../../../src/app/consolidation-json";
import type { GivenFile } from "../../../src/app/host";
import { isOpened, openBoard } from "../../../src/app/open-board";
import { encodeWorkbook } from "../../../src/hosts/memory/memory-host";
import { vi } from "../../../src/text/vi";
import type { CellValue } from "../../../src/workbook/cell";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { board, leader, reports } from "../../whole-round/round";
import { fileOf, host, setCell, typeInto } from "../../support/small-province";
import { typeRow } from "../returns/returned-cluster";

type Run = {
  readonly files: readonly GivenFile[];
  readonly asOf?: string;
  readonly identities?: ReadonlyMap<string, string>;
};

/** The workbook that a run makes of another, its JSON, and how many files it read; `known`: with what it remembers. */
function made(from: Workbook, { files, asOf = "2020-07-15", identities = new Map() }: Run, known: boolean) {
  const opened = openBoard(from);
  if (!isOpened(opened)) return { workbook: from, text: opened.noRound, read: 0 };
  const given = new Set(files.map(({ bytes }) => host.sha256(bytes)));
  const readBy = new Map([...(opened.stored.readBy ?? [])].filter(([sha256]) => known || !given.has(sha256)));
  let read = 0;
  const counting = {
    ...host,
    readWorkbook: (bytes: Uint8Array): Workbook => {
      read += 1;
      return host.readWorkbook(bytes);
    },
  };
  const request = { board: opened.board, files, asOf, receivedOption: null, identities, progress: () => undefined };
  const consolidated = consolidate({ ...request, stored: { ...opened.stored, readBy } }, counting);
  const workbook = workbookOf(boardOut(from, consolidated, vi).draft);
  const bytes = Buffer.from(encodeWorkbook(workbook)).toString("utf8");
  return { workbook, text: `${bytes}\n${consolidationJson(consolidated.consolidation, vi)}`, read };
}

const [first, second, third] = reports.map(([unit, workbook]) => fileOf(`${unit}.xlsx`, workbook));
const renamed = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === "Kết quả" ? { ...sheet, name: "Ket qua 6 thang" } : sheet)),
});
const changedForm = fileOf("C1-02 lan 2.xlsx", renamed(reports[1]![1]), "2020-07-02T10:00:00");
const refused: GivenFile = { name: "hỏng.xlsx", bytes: new Uint8Array([1, 2, 3]), changed: null };
const ours = [first!, second!, third!, changedForm, fileOf("_C1.xlsx", leader)];
const files = [...ours, refused];
const yesterday = made(board, { files }, true).workbook;

/** Where two long texts part. */
function differenceOf(one: string, other: string): string {
  if (one === other) return "";
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return `${one.slice(at - 200, at + 100)}\n≠\n${other.slice(at - 200, at + 100)}`;
}

function sameAsRead(from: Workbook, run: Run, read?: number): void {
  const remembered = made(from, run, true);
  const fresh = made(from, run, false);
  expect(differenceOf(remembered.text, fresh.text)).toBe("");
  if (read !== undefined) expect(remembered.read).toBe(read);
}

describe("a file that is known by its bytes is not read again", () => {
  test("in a run with nothing new: what was refused is tried again", () => {
    sameAsRead(yesterday, { files }, 1);
    expect(made(yesterday, { files }, true).text).toBe(
      made(made(yesterday, { files }, true).workbook, { files }, true).text,
    );
  });

  test("on a later day", () => sameAsRead(yesterday, { files, asOf: "2020-08-03" }, 1));

  test("beside a new one", () => {
    const more = fileOf("C1-01 lần 2.xlsx", typeInto(reports[0]![1], [["Kết quả", "A1", "Thực hiện trong kỳ", 1]]));
    sameAsRead(yesterday, { files: [...files, more] }, 2);
  });

  test("where others are left out", () => sameAsRead(yesterday, { files: ours.slice(2) }, 0));

  test("under a second name", () => sameAsRead(yesterday, { files: [...ours, { ...first!, name: "x/sao.xlsx" }] }, 0));

  test("which was sent back, or of which another paper came", () => {
    const back = typeRow(
      yesterday,
      "Sổ theo dõi nhận báo cáo",
      { "Mã đơn vị/cụm": "C1-02" },
      { "Trạng thái": "Trả lại" },
    );
    sameAsRead(back, { files: ours }, 0);
  });

  test("and its points may have been scored meanwhile", () => {
    const row = { "Mã đơn vị": "C1-01", "Mã tiêu chí": "T3", "Giai đoạn": "Thẩm định" };
    sameAsRead(typeRow(yesterday, "Điểm chấm", row, { Điểm: 5 }), { files: ours }, 0);
  });
});

describe("a file is read again", () => {
  const changed = (change: (book: Workbook) => Workbook, read = ours.length): void =>
    sameAsRead(change(yesterday), { files: ours }, read);

  test.each<[string, string, Readonly<Record<string, CellValue>>, Readonly<Record<string, CellValue>>]>([
    ["a unit's name", "Danh sách", { "Mã đơn vị": "C1-03" }, { "Tên đơn vị": "UBND huyện Bốn" }],
    ["a unit's type", "Danh sách", { "Mã đơn vị": "C1-02" }, { "Loại đơn vị": "Sở" }],
    ["a bound", "Chỉ tiêu", { Mã: "A1" }, { "Tối đa": 100 }],
    ["how an indicator is judged", "Chỉ tiêu", { Mã: "A4" }, { "Cách đánh giá": "Càng cao càng tốt" }],
    ["what a content item is", "Danh mục nội dung", { Mã: "N2" }, { Kiểu: "Văn bản" }],
  ])("where the Board changed %s", (_, sheet, key, values) => changed((book) => typeRow(book, sheet, key, values)));

  test("under a name that comes first", () => {
    sameAsRead(yesterday, { files: [{ ...first!, name: "A.xlsx" }, ...ours.slice(1)] }, 1);
  });

  test("of which a person says that it is another's", () => {
    const identities = new Map([[host.sha256(first!.bytes), "C1-03"]]);
    sameAsRead(yesterday, { files: ours, identities }, 1);
  });

  test("of whose stored cells one was changed, and its figure comes back", () => {
    const spoilt = retyped(yesterday, "_TD_Kết quả", (text) => text.replace("Đạt", "Không đạt"));
    expect(spoilt).not.toEqual(yesterday);
    const { workbook, read } = made(spoilt, { files: ours }, true);
    expect(read).toBeGreaterThan(0);
    expect(encodeWorkbook(workbook)).toEqual(encodeWorkbook(made(yesterday, { files: ours }, true).workbook));
  });

  test("where another version read it, or one that kept no seal", () => {
    changed((book) => retyped(book, "_TD_Tệp", (text) => text.replace(/^[0-9a-f]{16}$/u, "0123456789abcdef")));
    changed((book) => retyped(book, "_TD_Tệp", (text) => text.replace(/^Dấu lần đọc$/u, "Cột khác")));
  });
});

/** Texts of a sheet changed by hand. */
function retyped(workbook: Workbook, name: string, change: (text: string) => string): Workbook {
  const sheet = workbook.sheets.find((each) => each.name === name);
  return [...(sheet?.rows ?? [])].reduce(
    (book, [row, cells]) =>
      [...cells].reduce((each, [column, { value }]) => {
        const now = typeof value === "string" ? change(value) : value;
        return now === value ? each : setCell(each, name, { row, column, value: now });
      }, book),
    workbook,
  );
}

test("whatever cell of the Board's lists somebody changes, the files say what they say to a run that knows none", () => {
  const lists = [...inputForms(yesterday).keys()];
  const cells = yesterday.sheets
    .filter(({ name }) => lists.includes(name))
    .flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, columns]) => [...columns.keys()].map((column) => ({ name, row, column }))),
    );
  const typed = fc.constantFrom<CellValue>(null, 1, 60, "Khác", "C1-01", "A1", "x", "%", { date: "2020-06-30" });
  fc.assert(
    fc.property(fc.constantFrom(...cells), typed, ({ name, row, column }, value) => {
      sameAsRead(setCell(yesterday, name, { row, column, value }), { files: ours });
    }),
    { numRuns: 10 },
  );
});
