import { checkJson, checkWorkbook, type Checked } from "../../../src/app/check-workbooks";
import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { markFile, type MarkedFile } from "../../../src/app/marking/mark-file";
import { newSampleBoard } from "../../../src/app/new-board";
import { openBoard, type OpenedBoard } from "../../../src/app/open-board";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { vi } from "../../../src/text/vi";
import { workbookOf, type DraftCell, type SheetDraft, type WorkbookDraft } from "../../../src/workbook/draft";
import type { CellValue } from "../../../src/workbook/cell";
import { sampleTables } from "../../assets/sample-tables";
import { smallProvince } from "../small-province";

type Form = { readonly name: string; readonly draft: () => WorkbookDraft };

/** Forms of the sample province as they were issued, in roster order. */
export function sampleForms(): readonly Form[] {
  return formsOf(openBoard(workbookOf(newSampleBoard(sampleTables, "2020-05-20"))) as OpenedBoard);
}

/** The same of the small province, with hand-scored lines and sections of the unit's own. */
export function smallForms(): readonly Form[] {
  const { board, workbook } = smallProvince();
  return formsOf({ board, inputs: () => inputSheets(workbook) });
}

function formsOf({ board, inputs }: Pick<OpenedBoard, "board" | "inputs">): readonly Form[] {
  const issued = issueWorkbooks({
    board,
    inputs: inputs(),
    cluster: null,
    unit: null,
    texts: vi,
    issued: "2020-05-20",
  });
  return issued
    .filter(({ path }) => !path.includes("/_"))
    .map(({ path, draft }) => ({ name: path.split("/").at(-1) ?? path, draft }));
}

/** Numbers that look random and are always the same. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What clerks type, right and wrong. */
const typed: readonly CellValue[] = [
  12,
  97.5,
  0,
  -3,
  2.5,
  1e7,
  "97,5",
  "1.234",
  "1,234.5",
  "95 %",
  "khoảng 97",
  "chưa có",
  "KAD",
  "KG",
  "x",
  "Có",
  "Không",
  "31/6/2020",
  { date: "2020-06-30" },
  "3 tỷ",
  "Đạt",
  'Tốt & <đúng> "hạn"',
  "  ",
];

/** A form as some clerk fills it: about a third of the entry cells, right or wrong. */
export function filledBy(draft: WorkbookDraft, next: () => number): WorkbookDraft {
  const answered = (cell: DraftCell): DraftCell => {
    if (cell.style.locked || cell.formula !== null || next() < 0.7) return cell;
    return { ...cell, value: typed[Math.floor(next() * typed.length)] ?? null };
  };
  const filled = (sheet: SheetDraft): SheetDraft =>
    sheet.state === "visible"
      ? {
          ...sheet,
          rows: new Map(
            [...sheet.rows].map(([row, cells]) => [
              row,
              new Map([...cells].map(([column, cell]) => [column, answered(cell)])),
            ]),
          ),
        }
      : sheet;
  return { ...draft, sheets: draft.sheets.map(filled) };
}

const day = { asOf: "2020-07-01" };

export function checked(bytes: Uint8Array, name = "biểu.xlsx"): Checked {
  return checkWorkbook({ name, sha256: "", changed: null, receivedOption: null }, nodeHost.readWorkbook(bytes), day);
}

/** Everything that `thidua check` tells of the file: figures, issues, check numbers. */
export function said(bytes: Uint8Array): string {
  return checkJson([checked(bytes)], vi);
}

export async function marked(bytes: Uint8Array): Promise<Extract<MarkedFile, { outcome: "marked" }>> {
  const { issues, unit } = checked(bytes);
  const made = await markFile(
    { bytes, workbook: nodeHost.readWorkbook(bytes), issues, sender: unit?.name ?? "" },
    nodeHost,
    vi,
  );
  if (made.outcome !== "marked") throw new Error(`not marked: ${made.why.code}`);
  return made;
}

/** The same without marks: as it is when nothing is left to list. */
export async function unmarked(bytes: Uint8Array): Promise<Uint8Array> {
  const made = await markFile({ bytes, workbook: nodeHost.readWorkbook(bytes), issues: [], sender: "" }, nodeHost, vi);
  if (made.outcome !== "marked") throw new Error(`not unmarked: ${made.why.code}`);
  return made.bytes;
}
