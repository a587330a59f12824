import { nextRound } from "../../../src/app/next-round/next-round";
import { isOpened, openBoard } from "../../../src/app/open-board";
import { readMarks } from "../../../src/forms/marks/read-marks";
import { markedRound } from "../../../src/forms/marks/round-marks";
import { readFormerRounds } from "../../../src/forms/store/former-rounds";
import { vi } from "../../../src/text/vi";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { issuedTo, setCell } from "../../support/small-province";
import { province } from "../live/live-province";
import { withRound } from "../rounds/changed-round";
import { rowsOf } from "./year-of-rounds";

const year20 = { year: 2020, kind: "year" } as const;

function labelled(workbook: Workbook, name: string): Readonly<Record<string, unknown>> {
  const rows = [...(workbook.sheets.find((each) => each.name === name)?.rows.values() ?? [])];
  return Object.fromEntries(rows.map((cells) => [cells.get(1)?.value, cells.get(2)?.value ?? null]));
}

/** A leader's workbook with its cover and report filled in. */
function filled(): Workbook {
  const issued = issuedTo(province, "_C1");
  const cover = issued.sheets.find(({ name }) => name === "Thông tin chung")!;
  const row = [...cover.rows].find(([, cells]) => cells.get(1)?.value === "Người lập biểu")![0];
  const report = issued.sheets.find(({ name }) => name === "Báo cáo cụm")!;
  const first = [...report.rows].find(([, cells]) => cells.get(1)?.value === "N1")![0];
  const covered = setCell(issued, "Thông tin chung", { row, column: 2, value: "Trần Văn Cũ" });
  return setCell(covered, "Báo cáo cụm", { row: first, column: 4, value: "Nội dung cũ" });
}

function made(workbook: Workbook) {
  const next = nextRound({
    workbook,
    sha256: null,
    next: year20,
    day: "2020-11-01",
    confirmed: {},
    texts: vi,
    hung: null,
  });
  if ("refused" in next) throw new Error(next.refused);
  return { next, book: workbookOf(next.draft()) };
}

test("a cluster's workbook goes on to its next round: its members, its marks, an empty cover and report", () => {
  const { next, book } = made(filled());
  expect(next.fileName).toBe("Sổ thi đua C1 cả năm 2020.xlsx");
  expect(readMarks(book)).toMatchObject({ kind: "cluster", cluster: "C1", issued: "2020-11-01" });
  expect(markedRound(book)).toEqual(year20);
  expect(rowsOf(book, "Danh sách", "Mã đơn vị").map((row) => row["Mã đơn vị"])).toEqual(["C1-01", "C1-02", "C1-03"]);
  expect(labelled(book, "Thông tin chung")).toMatchObject({ "Mã cụm/khối": "C1", Năm: 2020, "Người lập biểu": null });
  expect(rowsOf(book, "Báo cáo cụm", "Mã").map((row) => [row["Mã"], row["Nội dung báo cáo"]])).toEqual([["N1", null]]);
  expect(rowsOf(book, "Điểm chấm", "Mã đơn vị")).toEqual([]);
  expect(
    JSON.stringify([...book.sheets.map(({ rows }) => [...rows].map(([, cells]) => [...cells.values()]))]),
  ).not.toMatch(/Trần Văn Cũ|Nội dung cũ/u);
  expect(readFormerRounds(book).rounds[0]?.units.map(({ unit }) => unit)).toEqual(["C1-01", "C1-02", "C1-03"]);
});

test("its round is the one in its marks, whatever Kỳ báo cáo was set to", () => {
  expect(made(withRound(filled(), 2019, "Cả năm")).next.start).toEqual({ year: 2020, kind: "h1" });
});

test("with its dates it can be opened, and is of its round", () => {
  const { book } = made(filled());
  const sheet = book.sheets.find(({ name }) => name === "Kỳ báo cáo")!;
  const rows = [...sheet.rows]
    .filter(([, cells]) => String(cells.get(1)?.value).startsWith("Hạn "))
    .map(([row]) => row);
  const dated = rows.reduce(
    (each, row) => setCell(each, "Kỳ báo cáo", { row, column: 2, value: { date: "2020-12-10" } }),
    book,
  );
  const opened = openBoard(dated);
  expect(isOpened(opened) ? opened.board.period : opened).toMatchObject({ year: 2020, kind: "year" });
});
