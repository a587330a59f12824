import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import type { SheetDraft } from "../../../../src/workbook/draft";
import { commendationOf } from "../../../domain/commendation-samples";
import { mark } from "../../../domain/round-samples";
import { findSoffice, recalculate } from "../../../support/libreoffice";
import { linesFrom, sheetText } from "../../../support/sheet-text";
import { differences, uncached } from "../../score-sheet/agreement";
import { statisticsSheets, yearRound } from "./statistics-sample";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

const round = yearRound(
  {
    "C01-01": {
      movements: 3,
      commendations: [
        commendationOf("Bằng khen của Chủ tịch UBND tỉnh", { collectives: 2, individuals: 5, workers: 3, byMerit: 7 }),
        commendationOf("Huân chương Lao động hạng Ba", { individuals: 1, women: 1, contribution: 1 }),
        commendationOf("Giấy khen", { collectives: 4, individuals: 20 }),
      ],
    },
    "C01-02": {
      movements: 2,
      commendations: [
        {
          ...commendationOf("Bằng khen của Chủ tịch UBND tỉnh", { individuals: 0 }),
          byMerit: mark("not-applicable", "F8"),
        },
        commendationOf("Bảng vàng danh dự", { collectives: 6 }),
        commendationOf("Chiến sĩ thi đua cấp tỉnh", { individuals: 2 }),
      ],
    },
    // Exempt and a guest: outside every sum.
    "K01-01": { movements: 100, commendations: [commendationOf("Bằng khen", { collectives: 100 })] },
    "K01-02": { movements: 100, commendations: [commendationOf("Bằng khen", { collectives: 100 })] },
  },
  {
    statistics: {
      forms: [{ form: "0603", symbol: "0603.N/BNV-TĐKT", circular: "Thông tư X", due: null }],
      figures: [
        { form: "0601", line: "03", column: "3", value: 4, cell: "E6" },
        { form: "0605", line: "03", column: "1", value: 5, cell: "E18" },
        { form: "0605", line: "04", column: "1", value: 2, cell: "E19" },
      ],
    },
  },
);
const sheets = statisticsSheets(round);
const sheet = (name: string): SheetDraft => sheets.find((each) => each.name === name)!;

/** Values alone, without the blank ones at the end of a line. */
const shown = (name: string, from: string, count: number): string =>
  linesFrom(sheet(name), from, count)
    .replace(/ \{=[^}]*\}/gu, "")
    .replace(/(?: \| ?)+$/gmu, "");

test("0603: kinds of award across, by whom and in which way down; what nobody reported is blank, a typed 0 is 0", () => {
  expect(shown("Biểu 0603", "A | B", 9)).toBe(`A | B | C | 1 | 2 | 3 | 4 | 5
Tổng số | 01 |  | 9 | 7 | 2
1. Chia theo đối tượng khen thưởng
- Tập thể | 02 | Tập thể | 2 | 2
Trong đó: Doanh nghiệp | 03 | Doanh nghiệp
- Hộ gia đình | 04 | Hộ
- Cá nhân | 05 | Người | 7 | 5 | 2
+ Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên | 06 | Người
+ Lãnh đạo cấp vụ, sở, ngành và tương đương | 07 | Người`);
  expect(shown("Biểu 0603", "- Thường xuyên", 2)).toBe(`- Thường xuyên (theo công trạng) | 11 |  | 7 | 7
- Chuyên đề | 12`);
});

test("0602: an order has its column where it was given, a group of which nothing was given has a blank one", () => {
  expect(shown("Biểu 0602", "A | B", 2)).toBe(`A | B | C | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
Tổng số | 1 |  | 1 | 1`);
  expect(sheetText(sheet("Biểu 0602"))).toContain("Huân chương Lao động");
  expect(shown("Biểu 0602", "Trong đó: Nữ", 1)).toBe("Trong đó: Nữ |  | Người | 1 | 1");
});

test("0601: units' movements in the last column, the province's as the Board typed them, live", () => {
  expect(shown("Biểu 0601", "Tổng số | 01", 1)).toBe("Tổng số | 01 | 9 |  | 4 | 5");
  expect(linesFrom(sheet("Biểu 0601"), "- Bộ, ban, ngành", 1)).toContain(
    `4 {=IF(COUNT('Số liệu thống kê'!E6)=0,"",SUM('Số liệu thống kê'!E6))}`,
  );
  expect(shown("Biểu 0601", "- Dưới 1 năm", 1)).toBe("- Dưới 1 năm | 06");
});

test("0605: what the Board typed, with its sum", () =>
  expect(shown("Biểu 0605", "Tổng số", 1)).toBe("Tổng số | 01 | 7"));

test("nothing is lost: what has no column and what isn't known is told below; the head is dotted until it is confirmed", () => {
  const text = sheetText(sheet("Biểu 0603"));
  expect(text).toContain("Không có cột trong biểu: Giấy khen: 4 tập thể, 20 cá nhân (1 đơn vị).");
  expect(text).toContain("Chưa xếp vào cột nào của biểu 0602, 0603: Bảng vàng danh dự: 6 tập thể (1 đơn vị).");
  expect(text).toContain("Biểu số: 0603.N/BNV-TĐKT⏎Ban hành theo: Thông tư X – Hạn gửi: ……");
  expect(sheetText(sheet("Biểu 0602"))).toContain("Biểu số: ……");
});

test("each row of Tổng hợp khen thưởng says into which column it counts; guests and exempt units into none", () => {
  const lines = sheetText(sheets[0]!)
    .split("\n")
    .filter((line) => /^\S+ \| \S+-\d\d \|/u.test(line));
  const said = (part: string) => lines.filter((line) => line.includes(part)).length;
  expect([
    said("0603: Bằng khen"),
    said("0602: Huân chương Lao động"),
    said("Không thuộc biểu"),
    said("Chưa rõ cột"),
  ]).toEqual([2, 1, 1, 1]);
  expect(lines).toHaveLength(8);
});

withLibreOffice("recalculated, every cell is what the engine says", async () => {
  const typed = ["E6", "E18", "E19"].map((cell) => [Number(cell.slice(1)), cell] as const);
  const [first] = sheets;
  const style = [...first!.rows.values()][0]!.values().next().value!.style;
  const value = new Map([
    [6, 4],
    [18, 5],
    [19, 2],
  ]);
  const rows = new Map(
    typed.map(([row]) => [row, new Map([[5, { value: value.get(row) ?? 0, formula: null, style, note: null }]])]),
  );
  const input: SheetDraft = {
    ...first!,
    name: "Số liệu thống kê",
    rows,
    merges: [],
    filter: null,
    print: { ...first!.print, area: null, titleRows: null },
  };
  const draft = { title: "Biểu", sheets: [input, ...sheets], names: [], active: 0 };
  expect(uncached(draft)).toEqual([]);
  const bytes = await writeWorkbook(draft);
  expect(differences(draft, recalculate(new Map([["sổ.xlsx", bytes]])).get("sổ.xlsx") ?? bytes)).toEqual([]);
});
