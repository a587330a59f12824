import { marksSheet } from "../../../../src/contract/sheet-names";
import type { WorkbookChange } from "../../../../src/app/live-workbook";
import type { CellValue } from "../../../../src/workbook/cell";
import type { SheetDraft, WorkbookDraft } from "../../../../src/workbook/draft";
import { draftCell, draftRows, plainPrint, sheetDraft, workbookDraft } from "../../../support/drafts";

/**
 * A workbook as small as one can be in which a write does everything that it can do: sheets of ours, shown and hidden,
 * that come and go, rows under a list, single cells; and a person's own sheet and name that point at ours.
 */
export const [own, list, facts, table, ranks, extra, lookUp] = [
  "Của tôi",
  "Sổ",
  "Kỳ",
  "Bảng",
  "Xếp",
  "Phụ",
  "Tra",
] as const;

/** A column of the list in which only the person writes. */
export const remarks = "H";

const locked = { filter: false, formatColumns: true, insertRows: false };

export function firstBook(): WorkbookDraft {
  return workbookDraft(
    [
      sheetDraft(own, {
        rows: draftRows([["Theo dõi", draftCell(null, { formula: `'${table}'!B2` })]]),
      }),
      sheetDraft(list, { rows: draftRows([["Mã", "Lần"]]) }),
      sheetDraft(facts, { rows: draftRows([["Lần", 0]]) }),
      ...sheetsOf(0),
      sheetDraft(marksSheet, { state: "very-hidden", rows: draftRows([["round", "2020 h1"]]) }),
    ],
    { names: [{ name: "Diem", reference: `'${table}'!$A$1:$A$2` }] },
  );
}

/** Sheets of ours after the n-th consolidation; every second time there is one more. */
export function sheetsOf(n: number): readonly SheetDraft[] {
  const rows = Array.from({ length: 2 + (n % 3) }, (_, row) => [
    `DV${row + 1}`,
    10 * n + row,
    draftCell(null, { formula: `B${row + 2}*2` }),
  ]);
  return [
    sheetDraft(table, {
      rows: draftRows([["Mã", `Điểm lần ${n}`, "Tính"], ...rows]),
      columns: new Map([[2, { width: 10 + (n % 2), hidden: false, outline: 0 }]]),
      freeze: { rows: 1, columns: 0 },
      filter: { top: 1, left: 1, bottom: rows.length + 1, right: 3 },
      protection: { ...locked, filter: true },
      print: { ...plainPrint, area: { top: 1, left: 1, bottom: rows.length + 1, right: 3 }, breaks: [2] },
    }),
    sheetDraft(ranks, {
      rows: draftRows([[`Xếp hạng lần ${n}`], ["DV1", n]]),
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      heights: new Map([[1, 24]]),
      freeze: { rows: 1, columns: 1 + (n % 2) },
    }),
    sheetDraft(lookUp, { state: "very-hidden", rows: draftRows([[`tra ${n}`, n]]) }),
    ...(n % 2 === 1 ? [sheetDraft(extra, { rows: draftRows([[`Phụ ${n}`]]) })] : []),
  ];
}

/** What the n-th consolidation writes into the workbook as it stands: rows that are there already are not added. */
export function consolidation(n: number, { sheets }: WorkbookDraft): WorkbookChange {
  const rows = rowsOf(sheets, list);
  const isThere = [...rows.values()].some((cells) => cells.get(1)?.value === `L${n}`);
  const free = Math.max(...rows.keys()) + 1;
  const was = rowsOf(sheets, facts).get(1)?.get(2)?.value ?? null;
  return {
    sheets: sheetsOf(n),
    added: isThere
      ? []
      : [
          {
            sheet: list,
            rows: new Map([
              [
                free,
                new Map([
                  [1, draftCell(`L${n}`)],
                  [2, draftCell(n)],
                ]),
              ],
            ]),
          },
        ],
    removed: n % 2 === 1 ? [] : [extra],
    cells: was === n ? [] : [{ sheet: facts, row: 1, column: 2, was: was as CellValue, value: n, format: null }],
  };
}

/** A single cell alone, as the pane enters one. */
export function entry(value: number, { sheets }: WorkbookDraft): WorkbookChange {
  const was = rowsOf(sheets, facts).get(1)?.get(2)?.value ?? null;
  return {
    sheets: [],
    added: [],
    cells: [{ sheet: facts, row: 1, column: 2, was: was as CellValue, value, format: null }],
  };
}

function rowsOf(sheets: readonly SheetDraft[], name: string): SheetDraft["rows"] {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found.rows;
}
