import { hiddenPrefix } from "../../contract/sheet-names";
import type { Entry } from "../../domain/basics/entry";
import type { Cover, Submission } from "../../domain/submissions/submission";
import { columnLetters, parseAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import type { FieldForm } from "../description/sheet-form";
import { coverSheet } from "../sheets/unit/cover-sheet";
import { leftBehind, rowsProperty, type SubmissionRows, withoutEmptyRows } from "../unit/read-submission";
import { unitLists } from "../unit/unit-forms";
import {
  restoredEntry,
  storedCells,
  readStoreTable,
  rowsBySha,
  type StoreRow,
  textIn,
  type StoreTable,
} from "./store-table";

/** A row of a submission's list: an entry for each stored field, and the code. */
type Row = Readonly<Record<string, Entry | string>> & { readonly code: string };

/** Unit and file. */
const sharedColumns = 2;

const rowHeaders = { unit: "Mã đơn vị", sha256: "SHA-256", code: "Mã", cell: "Ô đầu" } as const;

/** A cover's field as it was typed, and its value. */
export const coverHeaders = ["Nguyên văn", "Giá trị"] as const;

/**
 * Fields of a list that a submission keeps, in the order of the form; those of the year round alone come last, since
 * earlier stores name the columns by their places.
 */
function storedFields(sheet: keyof typeof rowsProperty): readonly FieldForm[] {
  const form = unitLists.find((each) => each.sheet === sheet);
  const kept = ((form?.columns ?? []) as readonly FieldForm[]).filter(
    (column) => column.filling !== "formula" && !leftBehind.has(column.key) && column.key !== "code",
  );
  const isLater = ({ kinds }: FieldForm): boolean => kinds?.includes("h1") === false;
  return [...kept.filter((column) => !isLater(column)), ...kept.filter(isLater)];
}

const listSheets = unitLists.map((form) => form.sheet as keyof typeof rowsProperty);
const coverFields = coverSheet.fields.filter((field) => field.filling === "entry");

/**
 * One hidden sheet for each standard sheet: an entry's raw text and value side by side, for each (submission, code).
 */
export function submissionTables(submissions: readonly Submission[]): readonly StoreTable[] {
  return [coverTable(submissions), ...listSheets.map((sheet) => listTable(sheet, submissions))];
}

function coverTable(submissions: readonly Submission[]): StoreTable {
  const rows = submissions.flatMap((submission) =>
    coverFields.map((field) => {
      const entry = submission.cover[field.key as keyof Cover];
      return [submission.unit, submission.file.sha256, field.key, entry.cell, ...storedCells(entry)];
    }),
  );
  return {
    sheet: hiddenPrefix + coverSheet.sheet,
    header: [...Object.values(rowHeaders), ...coverHeaders],
    rows,
    packedBy: sharedColumns,
  };
}

function listTable(sheet: keyof typeof rowsProperty, submissions: readonly Submission[]): StoreTable {
  const fields = storedFields(sheet);
  const rows = submissions.flatMap((submission) =>
    (submission[rowsProperty[sheet]] as readonly Row[]).map((row) => {
      const entries = fields.map((field) => row[field.key] as Entry);
      const first = entries.find((entry) => entry.cell !== "")?.cell ?? "";
      const cells: CellValue[] = [submission.unit, submission.file.sha256, row.code, first];
      for (const entry of entries) cells.push(...storedCells(entry));
      return cells;
    }),
  );
  return {
    sheet: hiddenPrefix + sheet,
    header: [...Object.values(rowHeaders), ...fields.flatMap((field) => [rawHeader(field), field.header])],
    rows,
    packedBy: sharedColumns,
  };
}

/** Columns of a sheet's stored fields in the file: with the row's first cell they give every address. */
export function columnsOf(submission: Submission, sheet: keyof typeof rowsProperty): string {
  const rows = submission[rowsProperty[sheet]] as readonly Row[];
  return storedFields(sheet)
    .map((field) => {
      const cell = rows.map((row) => (row[field.key] as Entry).cell).find((each) => each !== "");
      const position = cell === undefined ? null : parseAddress(cell);
      return position === null ? "-" : columnLetters(position.column);
    })
    .join(" ");
}

/** SHA-256 → what the hidden sheets hold of that submission. */
export type RestoredRows = {
  readonly coverOf: (sha256: string) => Cover;
  readonly rowsOf: (sha256: string, columns: Readonly<Record<string, string>>) => SubmissionRows;
};

export function restoreRows(workbook: Workbook): RestoredRows {
  const fieldsOf = new Map(
    listSheets.map((sheet) => [sheet, storedFields(sheet).map((field) => ({ ...field, rawHeader: rawHeader(field) }))]),
  );
  const covers = rowsBySha(readStoreTable(workbook, hiddenPrefix + coverSheet.sheet));
  const lists = new Map(listSheets.map((sheet) => [sheet, rowsBySha(readStoreTable(workbook, hiddenPrefix + sheet))]));
  return {
    coverOf: (sha256) => {
      const byKey = new Map((covers.get(sha256) ?? []).map((row) => [textIn(row(rowHeaders.code)), row]));
      const entries = coverFields.map((field) => {
        const row = byKey.get(field.key);
        const pair = {
          raw: row?.("Nguyên văn") ?? null,
          value: row?.("Giá trị") ?? null,
          cell: textIn(row?.(rowHeaders.cell) ?? null),
        };
        return [field.key, restoredEntry(pair, field.type)];
      });
      return Object.fromEntries(entries) as Cover;
    },
    rowsOf: (sha256, columns) =>
      // Stores before had the empty rows, too.
      withoutEmptyRows(
        Object.fromEntries(
          listSheets.map((sheet) => [
            rowsProperty[sheet],
            (lists.get(sheet)?.get(sha256) ?? []).map((row) =>
              restoreRow(row, fieldsOf.get(sheet) ?? [], (columns[sheet] ?? "").split(" ")),
            ),
          ]),
        ) as unknown as SubmissionRows,
      ),
  };
}

/** The column of a field's raw text. */
function rawHeader({ header }: FieldForm): string {
  return `${header} - nguyên văn`;
}

type RestoredField = FieldForm & { readonly rawHeader: string };

/** `letters`: the column of each field in the file; "-" = it has none. */
function restoreRow(row: StoreRow, fields: readonly RestoredField[], letters: readonly string[]): Row {
  const number = parseAddress(textIn(row(rowHeaders.cell)))?.row;
  const restored: Record<string, ReturnType<typeof restoredEntry> | string> = {};
  fields.forEach((field, index) => {
    const letter = letters[index] ?? "-";
    const cell = letter === "-" || number === undefined ? "" : `${letter}${number}`;
    restored[field.key] = restoredEntry({ raw: row(field.rawHeader), value: row(field.header), cell }, field.type);
  });
  restored["code"] = textIn(row(rowHeaders.code));
  return restored as unknown as Row;
}
