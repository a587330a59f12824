import { hiddenPrefix, sheetNames } from "../../contract/sheet-names";
import type { Entry } from "../../domain/basics/entry";
import type { AdjustmentRow, Cover, Submission } from "../../domain/submissions/submission";
import { columnLetters, parseAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import type { FieldForm } from "../description/sheet-form";
import { coverSheet } from "../sheets/unit/cover-sheet";
import { leftBehind, rowsProperty } from "../unit/read-submission";
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
 * Most units adjust nothing: of that list only rows that say something are kept.
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
    keptRows(sheet, submission).map((row) => {
      const entries = fields.map((field) => row[field.key] as Entry);
      const first = entries.find((entry) => entry.cell !== "")?.cell ?? "";
      return [submission.unit, submission.file.sha256, row.code, first, ...entries.flatMap(storedCells)] as CellValue[];
    }),
  );
  return {
    sheet: hiddenPrefix + sheet,
    header: [
      ...Object.values(rowHeaders),
      ...fields.flatMap((field) => [`${field.header} - nguyên văn`, field.header]),
    ],
    rows,
    packedBy: sharedColumns,
  };
}

function keptRows(sheet: keyof typeof rowsProperty, submission: Submission): readonly Row[] {
  const rows =
    sheet === sheetNames.adjustments ? submission.adjustments.filter(saysSomething) : submission[rowsProperty[sheet]];
  return rows as readonly Row[];
}

/** White space in a cell is no entry, but it was typed. */
function saysSomething(row: AdjustmentRow): boolean {
  const { proposed, reason, document, note } = row;
  return [proposed, reason, document, note].some(({ raw }) => raw !== null);
}

/** Columns of a sheet's stored fields in the file: with the row's first cell they give every address. */
export function columnsOf(submission: Submission, sheet: keyof typeof rowsProperty): string {
  const rows = keptRows(sheet, submission);
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
  readonly rowsOf: (
    sha256: string,
    columns: Readonly<Record<string, string>>,
  ) => Pick<Submission, (typeof rowsProperty)[keyof typeof rowsProperty]>;
};

export function restoreRows(workbook: Workbook): RestoredRows {
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
      Object.fromEntries(
        listSheets.map((sheet) => [
          rowsProperty[sheet],
          (lists.get(sheet)?.get(sha256) ?? []).map((row) =>
            restoreRow(row, storedFields(sheet), columns[sheet] ?? ""),
          ),
        ]),
      ) as unknown as ReturnType<RestoredRows["rowsOf"]>,
  };
}

function restoreRow(row: StoreRow, fields: readonly FieldForm[], columns: string): Row {
  const number = parseAddress(textIn(row(rowHeaders.cell)))?.row;
  const letters = columns.split(" ");
  const entries = fields.map((field, index) => {
    const letter = letters[index] ?? "-";
    const cell = letter === "-" || number === undefined ? "" : `${letter}${number}`;
    return [
      field.key,
      restoredEntry({ raw: row(`${field.header} - nguyên văn`), value: row(field.header), cell }, field.type),
    ];
  });
  return { ...Object.fromEntries(entries), code: textIn(row(rowHeaders.code)) } as Row;
}
