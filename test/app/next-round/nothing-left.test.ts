import fc from "fast-check";
import { boardOut } from "../../../src/app/board-out";
import { nextRound } from "../../../src/app/next-round/next-round";
import { openBoard, isOpened } from "../../../src/app/open-board";
import type { PeriodKind } from "../../../src/domain/round/period";
import { readFormerRounds } from "../../../src/forms/store/former-rounds";
import { vi } from "../../../src/text/vi";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { consolidate } from "../../../src/app/consolidate";
import { host, setCell, smallProvince } from "../../support/small-province";
import { rowsOf } from "./year-of-rounds";
import { sentBy } from "../live/live-province";

/** A word that stands nowhere by itself: where it is found, it was carried. */
const trace = "VẾT-KỲ-CŨ";

/** Everything of a round that may hold words holds the trace; reports are in the store, outputs are drawn. */
function workedRound(at: { readonly kept: number }): Workbook {
  const { workbook } = smallProvince({
    "Sổ theo dõi nhận báo cáo": `Mã đơn vị/cụm | Mã hồ sơ | Số ký hiệu | Số đến | Ngày đến | Ghi chú
      C1-02 | BC | ${trace}-1 | ${trace}-2 | 28/06/2020 | ${trace}-3`,
    "Ý kiến điều chỉnh": `Mã đơn vị | Mã | Lần | Ý kiến Hội đồng | Văn bản | Ghi chú
      C1-03 | A1 | 1 | Không đồng ý | ${trace}-4 | ${trace}-5`,
    "Điểm chấm": `Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm | Giải trình | Người chấm
      C1-02 | T3 | Cụm/khối chấm | 7.25 | ${trace}-6 | ${trace}-7`,
    "Kết quả bình xét": `Mã đơn vị | Danh hiệu/hình thức | Thứ tự | Ghi chú
      C1-02 | Bằng khen | 1 | ${trace}-8`,
    "Điều kiện": `Mã | Điều kiện | Loại điều kiện | Hệ quả | Đơn vị vi phạm | Văn bản | Đơn vị đã hỏi
      DK1 | Không bị kỷ luật | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | ${trace}-9 | ${trace}-10 | ${trace}-11`,
  });
  const sent = ["C1-01", "C1-02", "K1-01"].map((unit) =>
    sentBy(unit, [
      ["Nội dung", "N1", "Nội dung báo cáo", `${trace}-nội dung`],
      ["Thông tin chung", "Người lập biểu", "", `${trace}-người`],
      ["Kết quả", "A1", "Tài liệu kiểm chứng", `${trace}-tài liệu`],
    ]),
  );
  const own = setCell(workbook, "Chỉ tiêu", { row: 40, column: 3, value: at.kept });
  const opened = openBoard(own);
  if (!isOpened(opened)) throw new Error("no round");
  const request = { board: opened.board, stored: opened.stored, files: sent, asOf: "2020-07-15" };
  const done = consolidate({ ...request, receivedOption: null, progress: () => undefined }, host);
  return workbookOf(boardOut(own, done, vi).draft);
}

const later: readonly (readonly [year: number, kind: PeriodKind])[] = [
  [2020, "year"],
  [2021, "reg"],
  [2021, "h1"],
  [2021, "year"],
  [2024, "reg"],
];

test("whatever comes next, no word of the former round's reports, register, opinions, points or nominations is in it", () => {
  const former = workedRound({ kept: 7 });
  const before = JSON.stringify(
    former.sheets.map(({ name, rows }) => [name, [...rows].map(([row, cells]) => [row, [...cells]])]),
  );
  expect(before).toContain(`${trace}-nội dung`);
  for (const [year, kind] of later) {
    const made = nextRound({
      workbook: former,
      sha256: null,
      next: { year, kind },
      day: "2020-12-01",
      confirmed: {},
      texts: vi,
      hung: null,
    });
    if ("refused" in made) throw new Error(made.refused);
    const cells = made
      .draft()
      .sheets.flatMap(({ name, rows }) =>
        [...rows].flatMap(([row, all]) =>
          [...all].map(([column, cell]) => `${name}!${row}:${column} ${JSON.stringify(cell.value)}`),
        ),
      );
    expect(cells.filter((text) => text.includes(trace))).toEqual([]);
    expect(cells).toContain("Chỉ tiêu!40:3 7");
  }
  expect(
    JSON.stringify(former.sheets.map(({ name, rows }) => [name, [...rows].map(([row, cells]) => [row, [...cells]])])),
  ).toBe(before);
});

test("where the workbook has lost Chỉ tiêu giao, it is made again for the figures that are known", () => {
  const former = workedRound({ kept: 1 });
  const without = { ...former, sheets: former.sheets.filter(({ name }) => name !== "Chỉ tiêu giao") };
  const next = { year: 2021, kind: "reg" } as const;
  const made = (workbook: Workbook) => {
    const result = nextRound({ workbook, sha256: null, next, day: "2020-12-01", confirmed: {}, texts: vi, hung: null });
    if ("refused" in result) throw new Error(result.refused);
    return result;
  };
  const known = (workbook: Workbook) =>
    rowsOf(workbookOf(made(workbook).draft()), "Chỉ tiêu giao", "Mã đơn vị").filter(
      (row) => row["Thực hiện 6 tháng năm trước"] !== null,
    );
  expect(known(without).length).toBeGreaterThan(5);
  expect(known(without).map((row) => Object.values(row))).toEqual(
    expect.arrayContaining(known(former).map((row) => Object.values(row))),
  );
  expect(made(without).records.find(({ sheet }) => sheet === "Chỉ tiêu giao")?.added).toBe(known(without).length);
});

test("a chain over any later rounds keeps each round once, in the order in which they were held", () => {
  const former = workedRound({ kept: 1 });
  const steps = fc
    .uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })
    .map((all) => [...all].sort((a, b) => a - b));
  fc.assert(
    fc.property(steps, (taken) => {
      let book = former;
      const held = ["2020 h1"];
      for (const step of taken) {
        const next = { year: 2021 + Math.floor(step / 3), kind: (["reg", "h1", "year"] as const)[step % 3]! };
        const made = nextRound({
          workbook: book,
          sha256: `${step}`,
          next,
          day: `${next.year}-01-02`,
          confirmed: {},
          texts: vi,
          hung: null,
        });
        if ("refused" in made) throw new Error(made.refused);
        book = withDates(workbookOf(made.draft()), next.year);
        expect(readFormerRounds(book).rounds.map(({ year, kind }) => `${year} ${kind}`)).toEqual(held);
        held.push(`${next.year} ${next.kind}`);
      }
    }),
    { numRuns: 8, seed: 7014 },
  );
});

function withDates(workbook: Workbook, year: number): Workbook {
  const sheet = workbook.sheets.find(({ name }) => name === "Kỳ báo cáo")!;
  const rows = [...sheet.rows]
    .filter(([, cells]) => String(cells.get(1)?.value).startsWith("Hạn "))
    .map(([row]) => row);
  return rows.reduce(
    (book, row) => setCell(book, "Kỳ báo cáo", { row, column: 2, value: { date: `${year}-06-30` } }),
    workbook,
  );
}
