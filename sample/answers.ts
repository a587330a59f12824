import { sheetNames } from "../src/contract/sheet-names";
import type { Edit } from "../src/workbook/edit";
import type { SampleBook } from "./sample-book";

export type Answer = Extract<Edit, { kind: "set" }>["value"];

/** Edits of one workbook, gathered by field; a field that the workbook lacks is passed over. */
export type Answers = {
  readonly row: (sheet: string, code: string, fields: Readonly<Record<string, Answer>>) => void;
  readonly cover: (fields: Readonly<Record<string, Answer>>) => void;
  /** The last answer to a row's field; `null` = none. */
  readonly given: (sheet: string, code: string, key: string) => Answer;
  readonly edits: () => readonly Edit[];
};

export function answersIn(book: SampleBook): Answers {
  const edits: Edit[] = [];
  const set = (sheet: string, cell: string | null, value: Answer): void => {
    if (cell !== null) edits.push({ kind: "set", sheet, cell, value });
  };
  return {
    row: (sheet, code, fields) => {
      for (const [key, value] of Object.entries(fields)) set(sheet, book.cellOf(sheet, code, key), value);
    },
    cover: (fields) => {
      for (const [key, value] of Object.entries(fields)) set(sheetNames.cover, book.coverCell(key), value);
    },
    given: (sheet, code, key) => {
      const cell = book.cellOf(sheet, code, key);
      return (
        edits
          .flatMap((edit) => (edit.kind === "set" && edit.sheet === sheet && edit.cell === cell ? [edit.value] : []))
          .at(-1) ?? null
      );
    },
    edits: () => edits,
  };
}
