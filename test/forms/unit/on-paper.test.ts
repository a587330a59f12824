import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { nodeHost } from "../../../src/hosts/node/node-host";
import type { ConditionalFormat, SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";
import { vi } from "../../../src/text/vi";
import { findSoffice, toPdf } from "../../support/libreoffice";
import { findProgram } from "../../support/find-program";
import { smallProvince } from "../../support/small-province";
import { execFileSync } from "node:child_process";
import { sampleWorkbooks } from "./sample-workbooks";

const province = smallProvince();
const draft = issueWorkbooks({
  board: province.board,
  inputs: inputSheets(province.workbook),
  cluster: null,
  unit: "C1-01",
  texts: vi,
  issued: "2020-05-20",
})[0]!.draft();
const sheetOf = (name: string, book: WorkbookDraft = draft): SheetDraft =>
  book.sheets.find((sheet) => sheet.name === name)!;

/** A State body, a Party body, a mass organisation, an enterprise and a district with the longest scale. */
const units = ["K03/K03-01", "K01/K01-01", "K02/K02-01", "K11/K11-01", "C01/C01-01"];
const sample = sampleWorkbooks();
const forms = units.map((unit) => ({ unit, book: sample.draftOf(`${unit}.xlsx`) }));
const visible = (book: WorkbookDraft): readonly SheetDraft[] => book.sheets.filter(({ state }) => state === "visible");

/** Of some 430 pixels of cells that Excel shows on a screen 768 high; `Kết quả` has headers of three lines. */
const mostFrozen = { others: 170, "Kết quả": 200 };

test("frozen rows leave room for the rows below on a screen of 768 pixels", () => {
  for (const { name, freeze, heights } of visible(draft)) {
    const pixels = Array.from({ length: freeze.rows }, (_, index) => (heights.get(index + 1) ?? 15.75) / 0.75).reduce(
      (sum, height) => sum + height,
      0,
    );
    expect([name, pixels, pixels <= (name === "Kết quả" ? mostFrozen[name] : mostFrozen.others)]).toEqual([
      name,
      pixels,
      true,
    ]);
  }
});

test("rows can be made higher by hand, on every form; the answers of Nội dung grow with what is typed", () => {
  for (const { name, protection } of visible(draft))
    expect([name, protection]).toEqual([
      name,
      { filter: false, formatColumns: true, formatRows: true, insertRows: false },
    ]);
  const { merges, freeze } = sheetOf("Nội dung");
  // Programs fit a row to its text unless cells of it are merged.
  expect(merges.filter(({ top }) => top === freeze.rows + 1)).toEqual([]);
});

test("nothing but a signature never stands on a page of its own, and no title ends one", () => {
  for (const { unit, book } of forms) {
    for (const { name, rows, print, freeze } of visible(book)) {
      const codeAt = (row: number): boolean => rows.get(row)?.get(name === "Thông tin chung" ? 1 : 2)?.value != null;
      for (const [index, end] of print.breaks.entries()) {
        const next = print.breaks[index + 1] ?? print.area!.bottom;
        const figures = Array.from({ length: next - end }, (_, offset) => end + 1 + offset).filter(codeAt);
        expect([unit, name, figures.length >= 3, codeAt(end), end > freeze.rows]).toEqual([
          unit,
          name,
          true,
          true,
          true,
        ]);
      }
    }
  }
});

const pdftotext = findProgram({ variable: "PDFTOTEXT", names: ["pdftotext"], usual: ["/usr/bin/pdftotext"] });

(findSoffice() === null || pdftotext === null ? test.skip : test)(
  "as LibreOffice prints them: the pages that were planned, each with rows of the form",
  async () => {
    const books = new Map(
      await Promise.all(
        forms.map(async ({ unit, book }) => [`${unit.slice(4)}.xlsx`, await nodeHost.writeWorkbook(book)] as const),
      ),
    );
    const pages = [...toPdf(books)].map(
      ([name, pdf]) =>
        [
          name,
          execFileSync(pdftotext!, ["-layout", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1 << 26 })
            .split("\f")
            .slice(0, -1),
        ] as const,
    );
    for (const [name, texts] of pages) {
      for (const text of texts)
        expect([name, /^\s*\d+\s|Thông tin|Cờ thi đua|ND\d\d|Điện thoại/mu.test(text)]).toEqual([name, true]);
    }
    const planned = forms.map(({ unit, book }) => [
      `${unit.slice(4)}.xlsx`,
      visible(book).reduce((sum, { print }) => sum + 1 + print.breaks.length, 0),
    ]);
    expect(Object.fromEntries(pages.map(([name, texts]) => [name, texts.length]))).toEqual(Object.fromEntries(planned));
  },
);

describe("cells that become required turn red", () => {
  const rulesOn = (name: string): readonly string[] =>
    sheetOf(name).conditions.flatMap(({ area, rule }: ConditionalFormat) =>
      rule.kind === "expression" ? [`${area.top}-${area.bottom}:${area.left} ${rule.formula}`] : [],
    );

  test("Ngày sơ kết with the two kinds of hội nghị", () => {
    expect(rulesOn("Thông tin chung")).toContain(
      '17-17:2 AND(LEN(TRIM(B17))=0,OR(TRIM(B16)="Tổ chức hội nghị",TRIM(B16)="Lồng ghép hội nghị khác"))',
    );
  });

  test("own rows that were begun, and their results", () => {
    const begun =
      "OR(LEN(TRIM($C17))>0,LEN(TRIM($D17))>0,LEN(TRIM($E17))>0,LEN(TRIM($F17))>0,LEN(TRIM($G17))>0,LEN(TRIM($H17))>0,LEN(TRIM($I17))>0,LEN(TRIM($J17))>0)";
    for (const column of ["C", "D", "G"])
      expect(
        rulesOn("Chỉ tiêu").some(
          (rule) => rule.startsWith("17-31:") && rule.endsWith(`AND(LEN(TRIM(${column}17))=0,${begun})`),
        ),
      ).toBe(true);
    expect(rulesOn("Kết quả").filter((rule) => rule.startsWith("17-31:8 AND(LEN(TRIM(H17))=0,OR("))).toHaveLength(1);
  });

  test("the first row of Điều chỉnh where the cover says Có, and what belongs to a proposal", () => {
    expect(draft.names).toEqual([{ name: "TD_CoDieuChinh", reference: "'Thông tin chung'!$B$18" }]);
    expect(sheetOf("Thông tin chung").rows.get(18)?.get(1)?.value).toBe("Có điều chỉnh chỉ tiêu");
    const rules = rulesOn("Điều chỉnh");
    for (const column of ["F", "G"])
      expect(
        rules.some(
          (rule) =>
            rule.startsWith("11-11:") &&
            rule.includes(`LEN(TRIM(${column}11))=0,TRIM(TD_CoDieuChinh)="Có",COUNTA(F11:I31)=0`),
        ),
      ).toBe(true);
    expect(rules.filter((rule) => rule.startsWith("11-31:"))).toHaveLength(2);
  });
});
