import { checkWorkbook } from "../../../src/app/check-workbooks";
import { nodeHost } from "../../../src/hosts/node/node-host";
import type { CellValue } from "../../../src/workbook/cell";
import { workbookOf, type WorkbookDraft } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { recalculate } from "../../support/libreoffice";
import { issuedDraft, placeOf, smallProvince, type Typed, typeInto, wellFilled } from "../../support/small-province";

const province = smallProvince({
  "Chỉ tiêu": `Mã | Nội dung chỉ tiêu | ĐVT | Cách đánh giá | Tính chất | Áp dụng | Số chữ số thập phân | Tử số | Mẫu số
    A1 | Thu ngân sách | tỷ đồng | Càng cao càng tốt | Cộng dồn | | 1 | |
    A2 | Giải ngân | % | Càng cao càng tốt | Mức đạt | | 1 | |
    A3 | Tỷ lệ hộ nghèo | % | Càng thấp càng tốt | Mức đạt | Huyện | 2 | |
    A4 | Phòng, chống dịch | | Đạt/Chưa đạt | Mức đạt | | 0 | |
    B1 | Số đạt | người | Càng cao càng tốt | Mức đạt | | 0 | |
    B2 | Tổng số | người | Càng cao càng tốt | Mức đạt | | 0 | |
    TL | Tỷ lệ đạt | % | Càng cao càng tốt | Mức đạt | | | B1;0,5*B1;-1 | B2`,
});
const result = (code: string, value: CellValue): Typed => ["Kết quả", code, "Thực hiện trong kỳ", value];
const filled: readonly Typed[] = [...wellFilled("C1-01"), ["Chỉ tiêu", "TL", "Chỉ tiêu đăng ký", 50]];

/** What a person types, in the form as it is drawn. */
function typedInto(draft: WorkbookDraft, typed: readonly Typed[]): WorkbookDraft {
  const book = workbookOf(draft);
  return typed.reduce((made, [name, row, header, value]) => {
    const at = placeOf(book, name, { row, header });
    const sheets = made.sheets.map((sheet) => {
      const cells = sheet.rows.get(at.row);
      const cell = cells?.get(at.column);
      if (sheet.name !== name || cells === undefined || cell === undefined) return sheet;
      return {
        ...sheet,
        rows: new Map([...sheet.rows, [at.row, new Map([...cells, [at.column, { ...cell, value }]])]]),
      };
    });
    return { ...made, sheets };
  }, draft);
}

/** The form after a person filled it, as LibreOffice calculates and saves it. */
async function savedForms(cases: Readonly<Record<string, readonly Typed[]>>): Promise<ReadonlyMap<string, Workbook>> {
  const drafts = Object.entries(cases).map(
    async ([name, typed]) =>
      [name, await nodeHost.writeWorkbook(typedInto(issuedDraft(province, "C1-01"), [...filled, ...typed]))] as const,
  );
  const saved = recalculate(new Map(await Promise.all(drafts)));
  return new Map([...saved].map(([name, bytes]) => [name, nodeHost.readWorkbook(bytes)]));
}

const shown = (workbook: Workbook): CellValue => {
  const { row, column } = placeOf(workbook, "Kết quả", { row: "TL", header: "Thực hiện trong kỳ" });
  return (
    workbook.sheets
      .find(({ name }) => name === "Kết quả")
      ?.rows.get(row)
      ?.get(column)?.value ?? null
  );
};
const checked = (workbook: Workbook) => {
  const file = { name: "C1-01.xlsx", sha256: "a", changed: "2020-06-28T10:00:00", receivedOption: null };
  const { figures, issues } = checkWorkbook(file, workbook, { asOf: "2020-07-15" });
  const figure = figures.find(({ indicator }) => indicator === "TL");
  return { figure, issues: issues.map(({ code, place }) => `${code} ${place.sheet} ${place.cell}`) };
};

test("on the form a formula calculates it, as the check does; nothing is owed in its cell, and counts owe no target", async () => {
  const saved = await savedForms({
    "whole.xlsx": [result("B1", 3), result("B2", 8)],
    "third.xlsx": [result("B1", 2), result("B2", 3)],
    "zero.xlsx": [result("B1", 3), result("B2", 0)],
    "blank.xlsx": [result("B1", 3)],
    "declared.xlsx": [result("B1", "KG"), result("B2", "KAD")],
  });
  const found = [...saved].map(([name, workbook]) => {
    const { figure, issues } = checked(workbook);
    return [name, shown(workbook), figure?.result, figure?.resultState, issues];
  });
  expect(found).toEqual([
    ["whole.xlsx", 43.75, 43.75, "value", []],
    ["third.xlsx", expect.closeTo(200 / 3, 10), 200 / 3, "value", []],
    ["zero.xlsx", "", null, "value", ["not-computable null null"]],
    ["blank.xlsx", "", null, "blank", ["required-blank Kết quả H15"]],
    ["declared.xlsx", "KAD", null, "not-applicable", []],
  ]);
});

test("a value typed over the formula is told and never used", () => {
  const typed = typeInto(workbookOf(issuedDraft(province, "C1-01")), [
    ...filled,
    result("B1", 3),
    result("B2", 8),
    result("TL", 99),
  ]);
  const { figure, issues } = checked(typed);
  expect([figure?.result, issues]).toEqual([43.75, ["formula-overwritten Kết quả H16"]]);
});
