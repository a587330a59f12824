import type { CellValue } from "../src/workbook/cell";
import type { SheetDraft } from "../src/workbook/draft";
import { sheetReference } from "../src/workbook/address";
import { allCompared, type HostTest } from "./host-test";
import { sheetDifferences } from "./differences";
import { testCell, testSheet } from "./test-sheet";

/** Writes sheets and compares what is read. */
function comesBack(id: string, title: HostTest["title"], sheets: readonly SheetDraft[]): HostTest {
  return {
    id,
    title,
    notCompared: allCompared,
    run: async (workbook, { now }) => {
      await workbook.write({ sheets, added: [] }, { now });
      return sheetDifferences(workbook, sheets);
    },
  };
}

const numbers = [0, 1, -1, 1234.5, -0.25, 0.1, 0.0000001, 123456789012345, 1e15, 1.5e300, 99.996, 2020, 44022];

/** Each of them is something else when it is typed. */
const oddTexts = [
  "=1+1",
  "=SUM(A1:A2)",
  "+84 912 345 678",
  "-5",
  "- gạch đầu dòng",
  "@ban",
  "'nháy đơn ở đầu",
  "''hai nháy",
  "1.234",
  "1,5",
  "5/2020",
  "10/07/2020",
  "12:30",
  "50%",
  "1E5",
  "00123",
  "TRUE",
  "FALSE",
  "#N/A",
  "#DIV/0!",
  "KAD",
  " hai đầu có dấu cách ",
];

const longTexts = [
  "Thủy, Hòa, Đặng Thị Ổi, khối các sở",
  "Tiếng Việt".normalize("NFD"),
  "😀 👩‍🌾 🇻🇳",
  "dòng một\ndòng hai\n\ndòng bốn",
  '"ngoặc kép" <b>&amp;</b> _x0041_ \\n',
  "á".repeat(32_767),
  `=${"1".repeat(32_766)}`,
  `${"dòng\n".repeat(6_553)}hi`,
];

const column = (values: readonly CellValue[], format: string) => values.map((value) => [testCell(value, { format })]);

const dates: readonly (readonly [string, string])[] = [
  ["2020-06-30", "dd/mm/yyyy"],
  ["2020-02-29", "d/m/yy"],
  ["1900-03-01", "yyyy-mm-dd"],
  ["9999-12-31", "dd/mm/yyyy"],
  ["2020-06-30T08:30:00", "dd/mm/yyyy hh:mm"],
  ["2020-12-31T23:59:59", "dd/mm/yyyy hh:mm:ss"],
];

const formats: readonly (readonly [string, CellValue])[] = [
  ["General", 1234.5],
  ["0", 1234.5],
  ["0.00", 1234.5],
  ["#,##0", 1234567],
  ["#,##0.0", -1234.5],
  ["0.0%", 0.955],
  ['#,##0.0"%"', 95.5],
  ['#,##0"/184"', 162],
  ["+#,##0;-#,##0;0", -3],
  ["dd/mm/yyyy", { date: "2020-07-10" }],
  ["yyyy-mm-dd", { date: "2020-07-10" }],
  ["@", "chữ"],
  ["#,##0.00", "chữ trong ô số"],
];

const sources = "Thử 'nguồn' & số";

const formulas: readonly (readonly [formula: string, result: CellValue])[] = [
  ["1+1", 2],
  ["SUM(A1:A3)", 60],
  ["ROUND(A1/A3,8)", 0.33333333],
  ['IF(A1>A2,"lớn hơn","nhỏ hơn")', "nhỏ hơn"],
  ['A4&" và "&A1', "chữ và 10"],
  ['COUNTIF($A$1:$A$3,">15")', 2],
  ['IF(COUNT(A4)<1,"","có số")', ""],
  ["1/0", { error: "#DIV/0!" }],
  ["A1>A2", false],
  [`${sheetReference(sources, "A2")}*2`, 14],
  ["INDEX(A1:A3,MATCH(20,A1:A3,0))", 20],
  ["MAX(0,MIN(A1,5))", 5],
  ["ROUNDUP((100-99.5)/1,0)*0.5", 0.5],
  ['COUNTIF(A1:A4,"chữ")', 1],
  ["SUMPRODUCT((A1:A3>15)*A1:A3)", 50],
];

function formulaSheets(): readonly SheetDraft[] {
  const data = [10, 20, 30, "chữ"];
  const rows = formulas.map(([formula, value], index) => [data[index] ?? null, testCell(value, { formula })]);
  return [testSheet(sources, [["nguồn"], [7]]), testSheet("Thử công thức", rows)];
}

const withFormulas: HostTest = {
  id: "formulas",
  title: { vi: "Công thức có kết quả như phần mềm tính", en: "Formulas give the results the product computes" },
  notCompared: ({ calculates }) =>
    calculates ? [] : ["results of formulas against a calculation: they are those that were written"],
  run: async (workbook, { now, calculate }) => {
    const sheets = formulaSheets();
    await workbook.write({ sheets, added: [] }, { now });
    await calculate();
    return sheetDifferences(workbook, sheets);
  },
};

/** What stands in a cell comes back as it was. */
export const valueTests: readonly HostTest[] = [
  comesBack("numbers", { vi: "Số", en: "Numbers" }, [testSheet("Thử số", column(numbers, "General"))]),
  comesBack(
    "texts",
    {
      vi: "Chữ giống công thức, số, ngày, lỗi vẫn là chữ",
      en: "Text that looks like a formula, a number, a date or an error stays text",
    },
    [
      testSheet("Thử chữ, ô dạng chữ", column(oddTexts, "@")),
      testSheet("Thử chữ, ô thường", column(oddTexts, "General")),
      testSheet("Thử chữ, ô dạng số", column(oddTexts, "#,##0.00")),
    ],
  ),
  comesBack(
    "long-texts",
    { vi: "Chữ dài, nhiều dòng, tiếng Việt, biểu tượng", en: "Long texts, line breaks, Vietnamese, emoji" },
    [
      testSheet(
        "Thử chữ dài",
        longTexts.map((text) => [testCell(text, { format: "@" }), testCell(text)]),
      ),
    ],
  ),
  comesBack("dates", { vi: "Ngày và giờ", en: "Dates and times" }, [
    testSheet(
      "Thử ngày",
      dates.map(([date, format]) => [testCell({ date }, { format })]),
    ),
  ]),
  comesBack("truths-and-errors", { vi: "Đúng, sai và giá trị lỗi", en: "Truth values and errors" }, [
    testSheet("Thử đúng sai", [[true, false, { error: "#N/A" }, { error: "#DIV/0!" }]]),
  ]),
  comesBack("number-formats", { vi: "Định dạng số", en: "Number formats" }, [
    testSheet(
      "Thử định dạng",
      formats.map(([format, value]) => [testCell(value, { format })]),
    ),
  ]),
  withFormulas,
];
