import { boardOut } from "../../../src/app/board-out";
import { decidedTies } from "../../../src/domain/decisions/decided-ties";
import { rankCluster } from "../../../src/domain/decisions/rank-clusters";
import { rankingOrder } from "../../../src/domain/decisions/ranking-order";
import { contender } from "../../domain/round-samples";
import type { Total } from "../../../src/domain/scoring/score";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { en } from "../../../src/text/en";
import { vi } from "../../../src/text/vi";
import type { Workbook } from "../../../src/workbook/sheet";
import { run, typeRow } from "../../app/returns/returned-cluster";
import { cluster, criterion } from "../../domain/scoring/scoring-cases";
import { rawCells } from "../../hosts/xlsx/write/read-raw";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { smallProvince } from "../../support/small-province";
import { differences, uncached } from "../score-sheet/agreement";
import { pageText } from "./page-text";

const withLibreOffice = findSoffice() === null ? test.skip : test;

const points = [
  ["C1-01", 9, 5.5, 0],
  ["C1-02", 8, 6.5, 0],
  ["C1-03", 8, 6, 0.5],
  ["K1-01", 5, 5, 0],
  ["K1-02", 5, 5, 0],
] as const;
const province = smallProvince({
  "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm | Thứ tự ưu tiên khi bằng điểm
    C1 | Cụm | Cụm một | Ban đã tiếp nhận | 25 | Mục không có; T1; II. Phong trào (15 điểm)
    K1 | Khối | Khối một | Ban đã tiếp nhận | 25 | T1`,
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm
    * | I. Kinh tế | T1 | Thu ngân sách | 10 | Chấm trực tiếp
    * | II. Phong trào (15 điểm) | T2 | Tổ chức phong trào | 10 | Chấm trực tiếp
    * | III. Khác | T3 | Nội dung khác | 5 | Chấm trực tiếp`,
  "Điểm chấm": `Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm\n${points.map(([unit, ...each]) => each.map((value, index) => `${unit} | T${index + 1} | Thẩm định | ${value}`).join("\n")).join("\n")}`,
});
const draftOf = (workbook: Workbook) => boardOut(workbook, run(workbook, []), vi).draft;
const notesOf = (workbook: Workbook): readonly string[] => {
  const page = draftOf(workbook).sheets.find(({ name }) => name === "Xếp hạng")!;
  return pageText(page, page.freeze.rows + 1)
    .filter((line) => /^\d/u.test(line))
    .map((line) => line.split("|"))
    .map(
      (cells) =>
        `${cells[0]} ${cells[1]}: ${cells
          .slice(9)
          .filter((text) => text !== "")
          .join(" / ")}`,
    );
};

test("the ranking says which tie-break decided, with both numbers; ties that none decided are 1-1-3", () => {
  expect(notesOf(province.workbook)).toEqual([
    "1 C1-01: Cùng 14,50 điểm; xếp trên UBND huyện Hai nhờ T1: 9,00 > 8,00",
    "2 C1-02: Cùng 14,50 điểm; xếp trên UBND huyện Ba nhờ II. Phong trào: 6,50 > 6,00\nCùng 14,50 điểm; xếp sau UBND huyện Một do T1: 8,00 < 9,00",
    "3 C1-03: Cùng 14,50 điểm; xếp sau UBND huyện Hai do II. Phong trào: 6,00 < 6,50",
    "1 K1-01: Đồng hạng",
    "1 K1-02: Đồng hạng",
  ]);
});

test("other totals need no tie-break, and none is named", () => {
  const apart = typeRow(
    province.workbook,
    "Điểm chấm",
    { "Mã đơn vị": "C1-01", "Mã tiêu chí": "T3", "Giai đoạn": "Thẩm định" },
    { Điểm: 1 },
  );
  expect(notesOf(apart)).toContain("1 C1-01: ");
});

test("every other total of the cluster is passed over, and the nearest on each side is named", () => {
  const scale = [criterion({ code: "TC01" })];
  const one = cluster({ tieBreaks: ["TC01"] });
  const totals = [
    [90, 3],
    [95, 9],
    [90, 2],
    [90, 3],
    [90, 1],
  ].map(
    ([total = 0, own = 0], index): Total => ({
      unit: `U${index}`,
      cluster: "K01",
      base: total,
      rescaled: null,
      bonus: 0,
      penalty: 0,
      deducted: 0,
      total,
      pending: false,
      lines: [{ criterion: "TC01", stage: "cluster", points: own, notApplicable: false }],
    }),
  );
  const order = rankingOrder({ criteria: scale, indicators: [] }, one);
  const contenders = totals.map((total) => contender(total));
  const ties = decidedTies(order, contenders, rankCluster(order, contenders));
  expect([...ties].map(([unit, { ahead, behind }]) => [unit, ahead?.other ?? null, behind?.other ?? null])).toEqual([
    ["U1", null, null],
    ["U0", "U2", null],
    ["U3", "U2", null],
    ["U2", "U4", "U3"],
    ["U4", null, "U2"],
  ]);
});

const tie = { other: "X", ahead: true };

test("in English, too, and with as many decimals as the points have", () => {
  expect(en.tieDecided({ ...tie, level: 92.5, leading: null, decimals: 1, name: "TC02", own: 9.125, others: 9 })).toBe(
    "Both 92.5 points; before X by TC02: 9.125 > 9.0",
  );
  expect(en.tieDecided({ ...tie, level: 120, leading: "DV1", decimals: 0, name: "DV2", own: null, others: 9 })).toBe(
    "Both DV1 120; before X by DV2: no figure / 9",
  );
});

test("every note has its cached value", () => expect(uncached(draftOf(province.workbook))).toEqual([]));

withLibreOffice(
  "LibreOffice comes to the same notes, and to none where points were typed since that would make them untrue",
  async () => {
    const draft = draftOf(province.workbook);
    const entered = draft.sheets.find(({ name }) => name === "Điểm chấm")!;
    const says = (cells: ReadonlyMap<number, { readonly value: unknown }>, text: string): boolean =>
      [...cells.values()].some(({ value }) => value === text);
    const rows = new Map(
      [...entered.rows].map(([row, cells]) => [
        row,
        says(cells, "C1-01") && says(cells, "T2")
          ? new Map([...cells].map(([column, cell]) => [column, cell.value === 5.5 ? { ...cell, value: 7 } : cell]))
          : cells,
      ]),
    );
    const edited = { ...draft, sheets: draft.sheets.map((sheet) => (sheet === entered ? { ...sheet, rows } : sheet)) };
    const recalculated = recalculate(
      new Map([
        ["as-written.xlsx", await writeWorkbook(draft)],
        ["edited.xlsx", await writeWorkbook(edited)],
      ]),
    );
    expect(differences(draft, recalculated.get("as-written.xlsx")!)).toEqual([]);
    const cells = rawCells(recalculated.get("edited.xlsx")!, "Xếp hạng");
    const notes = [...cells.values()].map(({ text }) => text ?? "").filter((text) => text.includes("Cùng 14,50"));
    expect(notes.map((text) => text.trim())).toEqual([
      "Cùng 14,50 điểm; xếp trên UBND huyện Ba nhờ II. Phong trào: 6,50 > 6,00",
      "Cùng 14,50 điểm; xếp sau UBND huyện Hai do II. Phong trào: 6,00 < 6,50",
    ]);
  },
);
