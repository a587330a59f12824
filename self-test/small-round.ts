import { marksSheet } from "../src/contract/sheet-names";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { boardLists } from "../src/forms/board/input-sheets";
import { drawBoard } from "../src/forms/board/draw-board";
import { readTable, readTablePairs } from "../src/forms/reading/read-table";
import { sampleStamp } from "../src/forms/board/read-board";
import { periodSheet } from "../src/forms/sheets/board/period-sheet";
import type { Texts } from "../src/text/texts";
import { parseAddress } from "../src/workbook/address";
import type { Cell } from "../src/workbook/cell";
import { workbookOf, type SheetDraft } from "../src/workbook/draft";
import type { Edit } from "../src/workbook/edit";
import type { Sheet, Workbook } from "../src/workbook/sheet";
import type { GivenFile, Host } from "../src/app/host";
import { issueWorkbooks } from "../src/app/issue-workbooks";
import { openBoard } from "../src/app/open-board";
import { answersIn } from "../sample/answers";
import { sampleBook } from "../sample/sample-book";
import { appVersion } from "../src/app/version";
import { roundAnswers, roundTables, type UnitAnswers } from "./round-tables";

/** A round small enough to be seen whole, made as a Board makes one: a Board workbook, issued forms, answers. */
export type SmallRound = {
  readonly asOf: string;
  /** The input sheets of its Board workbook; without `_TD`, since writes keep their mark there. */
  readonly sheets: readonly SheetDraft[];
  readonly files: readonly GivenFile[];
  /** Knows the files by their bytes: reading real files is not what is tested here. */
  readonly host: Pick<Host, "readWorkbook" | "sha256">;
};

const issued = "2020-05-20";

export function smallRound(texts: Texts): SmallRound {
  const rows = Object.fromEntries(
    boardLists.map((form) => [form.sheet, readTable(form, roundTables[form.sheet] ?? "")]),
  );
  const period = readTablePairs(periodSheet, roundTables[periodSheet.sheet] ?? "");
  const draft = drawBoard({ kind: "board", app: appVersion, issued, cluster: null, period, rows, stamp: sampleStamp });
  const opened = openBoard(workbookOf(draft));
  if ("noRound" in opened) throw new Error(`the small round is ${opened.noRound}`);
  const forms = issueWorkbooks({
    board: opened.board,
    inputs: opened.inputs(),
    cluster: null,
    unit: null,
    texts,
    issued,
  });
  const sent = roundAnswers.map((answers) => {
    const form = forms.find(({ path }) => path.endsWith(`/${answers.unit}.xlsx`));
    if (form === undefined) throw new Error(`the small round has no ${answers.unit}`);
    return {
      file: { name: form.path, bytes: utf8ToBytes(form.path), changed: answers.changed },
      workbook: filled(workbookOf(form.draft()), answers),
    };
  });
  const contents = new Map<Uint8Array, Workbook>(sent.map(({ file, workbook }) => [file.bytes, workbook]));
  return {
    asOf: "2020-07-15",
    sheets: draft.sheets.filter(({ name }) => name !== marksSheet),
    files: sent.map(({ file }) => file),
    host: {
      readWorkbook: (bytes) => contents.get(bytes) ?? { sheets: [], warnings: [] },
      sha256: (bytes) => bytesToHex(sha256(bytes)),
    },
  };
}

function filled(workbook: Workbook, { cover, rows }: UnitAnswers): Workbook {
  const book = sampleBook(workbook);
  if (book === null) throw new Error("an issued form is not known again");
  const answers = answersIn(book);
  answers.cover(cover);
  for (const [sheet, code, fields] of rows) answers.row(sheet, code, fields);
  const edits = answers.edits().flatMap((edit) => (edit.kind === "set" ? [edit] : []));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => edits.filter((edit) => edit.sheet === sheet.name).reduce(typed, sheet)),
  };
}

function typed(sheet: Sheet, { cell, value }: Extract<Edit, { kind: "set" }>): Sheet {
  const position = parseAddress(cell);
  if (position === null) return sheet;
  const cells = new Map<number, Cell>(sheet.rows.get(position.row) ?? []);
  cells.set(position.column, { value, formula: null, format: cells.get(position.column)?.format ?? "General" });
  return { ...sheet, rows: new Map([...sheet.rows, [position.row, cells] as const]) };
}
