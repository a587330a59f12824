import { sheetNames } from "../../../src/contract/sheet-names";
import { looks } from "../../../src/forms/drawing/styles";
import type { CellValue } from "../../../src/workbook/cell";
import type { DraftCell, SheetDraft } from "../../../src/workbook/draft";
import type { Style } from "../../../src/workbook/style";
import { printedCells } from "./printed-book";
import type { SheetRule } from "./sheet-rules";

/** A sheet that is drawn wrong on purpose, and the rule that should find it. */
export type PlantedSheet = {
  readonly name: string;
  readonly rule: SheetRule;
  readonly sheet: string;
  readonly spoil: (sheet: SheetDraft) => SheetDraft;
};

const printed = (sheet: SheetDraft, change: Partial<SheetDraft["print"]>): SheetDraft => ({
  ...sheet,
  print: { ...sheet.print, ...change },
});

/** The first row in which a text of this kind stands. */
function rowOf(sheet: SheetDraft, isWanted: (text: string) => boolean): number {
  const found = printedCells(sheet).find(({ text }) => isWanted(text));
  if (found === undefined) throw new Error(`${sheet.name} has no such text`);
  return found.row;
}

function withCell(
  sheet: SheetDraft,
  row: number,
  given: { readonly column?: number; readonly value: CellValue; readonly style?: Style },
): SheetDraft {
  const { column = 2, value, style = looks.plain } = given;
  const cell: DraftCell = { value, formula: null, style, note: null };
  const cells = new Map([...(sheet.rows.get(row) ?? []), [column, cell] as const]);
  return { ...sheet, rows: new Map([...sheet.rows, [row, cells] as const].sort(([one], [other]) => one - other)) };
}

/** Without the rows whose text is of this kind. */
function withoutRows(sheet: SheetDraft, isUnwanted: (text: string) => boolean): SheetDraft {
  const rows = new Set(
    printedCells(sheet)
      .filter(({ text }) => isUnwanted(text))
      .map(({ row }) => row),
  );
  return { ...sheet, rows: new Map([...sheet.rows].filter(([row]) => !rows.has(row))) };
}

const wider = (sheet: SheetDraft, times: number): SheetDraft => ({
  ...sheet,
  columns: new Map([...sheet.columns].map(([column, layout]) => [column, { ...layout, width: layout.width * times }])),
});

const header = ({ freeze }: SheetDraft): number => freeze.rows;
const { figures, unitStandings, ranking, scores, issues, scoreDetails } = sheetNames;

/** Each a way in which sheets do go wrong on paper. */
export const plantedSheets: readonly PlantedSheet[] = [
  {
    name: "columns so wide that letters are tiny",
    rule: "small-letters",
    sheet: figures,
    spoil: (sheet) => wider(sheet, 1.8),
  },
  {
    name: "the columns of the source within the print area",
    rule: "source",
    sheet: issues,
    spoil: (sheet) => printed(sheet, { area: { ...sheet.print.area!, right: Math.max(...sheet.columns.keys()) } }),
  },
  {
    name: "a page that ends with the title of a section",
    rule: "heading-last",
    sheet: unitStandings,
    spoil: (sheet) => printed(sheet, { breaks: [header(sheet) + 1] }),
  },
  {
    name: "a page that ends after its heading",
    rule: "nearly-empty",
    sheet: figures,
    spoil: (sheet) => printed(sheet, { breaks: [header(sheet) + 3] }),
  },
  {
    name: "a header that is not repeated",
    rule: "header-row",
    sheet: scoreDetails,
    spoil: (sheet) => printed(sheet, { titleRows: null, breaks: [header(sheet) + 12] }),
  },
  {
    name: "a row that is lower than its text",
    rule: "overlap",
    sheet: unitStandings,
    spoil: (sheet) => {
      const row = rowOf(sheet, (text) => text.startsWith("Ngày cuối còn tính"));
      return {
        ...withCell(sheet, row, { column: 1, value: "Nội dung rất dài. ".repeat(60), style: looks.remark }),
        heights: new Map([...sheet.heights, [row, 14]]),
      };
    },
  },
  {
    name: "a text that runs over the edge of the paper",
    rule: "cut-text",
    sheet: ranking,
    spoil: (sheet) =>
      withCell(sheet, header(sheet) - 1, {
        column: sheet.print.area!.right,
        value: "Một dòng chữ dài không xuống dòng. ".repeat(6),
      }),
  },
  {
    name: "a number without room",
    rule: "hashes",
    sheet: ranking,
    spoil: (sheet) =>
      withCell(sheet, header(sheet) + 2, {
        column: 1,
        value: 123456789012345,
        style: { ...looks.number, numberFormat: "#,##0.00" },
      }),
  },
  {
    name: "an option of the command line",
    rule: "code-word",
    sheet: issues,
    spoil: (sheet) => withCell(sheet, header(sheet) + 1, { column: 6, value: "Dùng --received.", style: looks.text }),
  },
  {
    name: "a code of the program",
    rule: "code-word",
    sheet: unitStandings,
    spoil: (sheet) => withCell(sheet, header(sheet) + 2, { column: 8, value: "not-due", style: looks.text }),
  },
  {
    name: "a value of the program",
    rule: "code-word",
    sheet: unitStandings,
    spoil: (sheet) => withCell(sheet, header(sheet) + 2, { column: 8, value: "undefined", style: looks.text }),
  },
  {
    name: "a sheet without room to sign",
    rule: "signature",
    sheet: ranking,
    spoil: (sheet) => withoutRows(sheet, (text) => text.startsWith("(Ký")),
  },
  {
    name: "a page with signatures alone",
    rule: "signature",
    sheet: scores,
    spoil: (sheet) => printed(sheet, { breaks: [rowOf(sheet, (text) => text.startsWith("NGƯỜI TỔNG HỢP")) - 2] }),
  },
  {
    name: "an annex that says nowhere that it is one",
    rule: "annex-head",
    sheet: unitStandings,
    spoil: (sheet) => withoutRows(sheet, (text) => text.startsWith("(Kèm theo")),
  },
  {
    name: "a list that is longer than its pages",
    rule: "pages",
    sheet: figures,
    spoil: (sheet) => ({
      ...sheet,
      heights: new Map([...sheet.heights].map(([row, height]) => [row, row > header(sheet) ? height * 6 : height])),
    }),
  },
  {
    name: "a sheet of which nothing is printed",
    rule: "not-printed",
    sheet: ranking,
    spoil: (sheet) => printed(sheet, { area: { top: 900, left: 1, bottom: 910, right: 5 }, breaks: [] }),
  },
];
