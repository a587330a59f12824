import { explainCell } from "../../../src/app/live/explaining/explain-cell";
import { memoryLiveWorkbook } from "../../../src/hosts/memory/memory-host";
import { FigureList } from "../../../src/taskpane/browse/figure-list";
import { explanationCard } from "../../../src/taskpane/explain/explanation-card";
import { vi } from "../../../src/text/vi";
import { pane } from "../../../src/text/vi/pane";
import type { CellValue } from "../../../src/workbook/cell";
import { consolidated, sheetOf } from "../../app/live/live-province";
import { fileOf, issuedTo, smallProvince, typeInto, wellFilled, type Typed } from "../../support/small-province";
import { wordsOf } from "../markup";

/**
 * Every way of evaluation with every kind of measure and answer: code → its row, target, result, and whether it has a
 * percent.
 */
const lines: Readonly<
  Record<string, readonly [row: string, target: CellValue, result: CellValue, percent: number | null]>
> = {
  A1: ["tỷ đồng | Càng cao càng tốt | Cộng dồn", 1000, 433, 43.3],
  A2: ["% | Càng cao càng tốt | Mức đạt", 60, 66, 110],
  A3: ["% | Càng thấp càng tốt | Mức đạt", 5, 4, 125],
  A4: [" | Đạt/Chưa đạt | Mức đạt", "Đạt", "Đạt", null],
  B1: ["hạng | Càng thấp càng tốt | Mức đạt", 1, 2, null],
  B2: ["Thứ hạng | Càng cao càng tốt | Mức đạt", 4, 2, null],
  B3: [" | Định tính | Mức đạt", "Tốt", "Tốt", null],
  B4: [" | Đạt/Chưa đạt | Mức đạt", 2, 1, null],
  B5: ["lần | Định tính | Cộng dồn", 3, 4, null],
  B6: ["tỷ đồng | Càng cao càng tốt | Cộng dồn", "KAD", 5, null],
  B7: ["tỷ đồng | Càng cao càng tốt | Cộng dồn", 8, "KG", null],
  B8: ["tỷ đồng | Càng cao càng tốt | Cộng dồn", 0, 5, null],
  B9: ["vụ | Càng thấp càng tốt | Cộng dồn", 3, 0, 100],
};

const province = smallProvince({
  "Chỉ tiêu": [
    "Mã | Mục | Nội dung chỉ tiêu | ĐVT | Cách đánh giá | Tính chất",
    ...Object.entries(lines).map(([code, [row]]) => `${code} | I | Chỉ tiêu ${code} | ${row}`),
  ].join("\n"),
  // A plan for six months is compared with, and still no percent of the year comes of it.
  "Chỉ tiêu giao": "Mã đơn vị | Mã | Kế hoạch 6 tháng\n    C1-01 | B6 | 4\n    C1-01 | B5 | 2",
});
const typed = Object.entries(lines).flatMap(([code, [, target, result]]): readonly Typed[] => [
  ["Chỉ tiêu", code, "Chỉ tiêu đăng ký", target],
  ["Kết quả", code, "Thực hiện trong kỳ", result],
]);
const file = fileOf("C1/C1-01.xlsx", typeInto(issuedTo(province, "C1-01"), [...wellFilled("C1-01"), ...typed]));
const expected = Object.fromEntries(Object.entries(lines).map(([code, [, , , percent]]) => [code, percent]));

test("Tổng hợp chỉ tiêu, the unit's page and Cách tính agree on which figures have a percent of the target, and on the percent", async () => {
  const live = memoryLiveWorkbook(province.workbook);
  const { consolidation } = (await consolidated(live, [file])).consolidated;

  const { rows } = sheetOf(live.workbook(), "Tổng hợp chỉ tiêu");
  const header = [...rows].find(([, cells]) =>
    [...cells.values()].some(({ value }) => value === "So với chỉ tiêu năm (%)"),
  )!;
  const columnOf = (name: string): number => [...header[1]].find(([, { value }]) => value === name)![0];
  const rowOf = (code: string): number =>
    [...rows].find(
      ([, cells]) => cells.get(columnOf("Mã đơn vị"))?.value === "C1-01" && cells.get(columnOf("Mã"))?.value === code,
    )![0];
  const inCell = (code: string): CellValue =>
    rows.get(rowOf(code))?.get(columnOf("So với chỉ tiêu năm (%)"))?.value ?? null;
  expect(
    Object.fromEntries(Object.keys(lines).map((code) => [code, inCell(code) === "" ? null : inCell(code)])),
  ).toEqual(expected);

  const onPage = (code: string): string | undefined =>
    /So với chỉ tiêu năm (?<percent>[\d.,]+%)/u.exec(
      wordsOf(<FigureList figures={consolidation.figures.filter((figure) => figure.indicator === code)} />),
    )?.groups?.["percent"];
  const card = async (code: string): Promise<string | undefined> => {
    const { explained } = await explainCell({
      workbook: live,
      selected: { sheet: "Tổng hợp chỉ tiêu", row: rowOf(code), column: columnOf("Thực hiện trong kỳ") },
      consolidation,
      texts: vi,
      sheetTexts: vi,
    });
    return explained === null
      ? undefined
      : explanationCard(explained, { pane, texts: vi }).lines.find(({ label }) => label === "So với chỉ tiêu năm")
          ?.value;
  };
  const words = Object.fromEntries(
    Object.entries(expected).map(([code, percent]) => [
      code,
      percent === null ? undefined : `${String(percent).replace(".", ",")}%`,
    ]),
  );
  expect(Object.fromEntries(Object.keys(lines).map((code) => [code, onPage(code)]))).toEqual(words);
  const cards = await Promise.all(Object.keys(lines).map(async (code) => [code, await card(code)] as const));
  expect(Object.fromEntries(cards)).toEqual(words);
});
