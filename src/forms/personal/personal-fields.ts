import { headers } from "../../contract/headers";
import { hiddenPrefix, sheetNames } from "../../contract/sheet-names";
import type { Cell } from "../../workbook/cell";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import { boardLists } from "../board/input-sheets";
import { findHeader, locateSheet } from "../reading/find-header";
import { cellText } from "../reading/finding";
import { coverHeaders } from "../store/submission-tables";
import { coverSheet } from "../sheets/unit/cover-sheet";

export type PersonalKind = "name" | "phone" | "email";

/** A cell that is there for a person's name, number or address. */
export type PersonalField = {
  readonly row: number;
  readonly column: number;
  readonly kind: PersonalKind;
  /** Whom to speak to: nothing is left in it. In other cells of names it must still be seen that somebody was named. */
  readonly isContact: boolean;
  /** Cells of one group are about the same person, unless it names several: a row, a cover. */
  readonly group: string;
};

type Meaning = Pick<PersonalField, "kind" | "isContact">;

const name: Meaning = { kind: "name", isContact: false };
const contact: Meaning = { kind: "name", isContact: true };
const phone: Meaning = { kind: "phone", isContact: true };
const email: Meaning = { kind: "email", isContact: true };

/** Headers of our sheets, of hidden ones (keys), and those that people usually give sheets of their own. */
const meanings: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      [contact, ["Người liên hệ", "contact"]],
      [name, ["Chuyên viên theo dõi", headers.preparedBy, "Người chấm", "Họ và tên", "Họ tên", "Người ký", "officer"]],
      [name, ["preparedBy", "scorer"]],
      [phone, [headers.phone, "Số điện thoại", "phone"]],
      [email, ["Email", "E-mail", "Thư điện tử", "email"]],
    ] as const
  ).flatMap(([meaning, texts]) => texts.map((text) => [matchKey(text), meaning] as const)),
);

function meaningOf(cell: Cell | undefined): Meaning | undefined {
  const text = cellText(cell);
  return text.length > longestHeader ? undefined : meanings.get(matchKey(text.replace(" - nguyên văn", "")));
}

const longestHeader = 60;

const storedCoverSheets = [sheetNames.cover, "Thông tin cụm"].map((each) => hiddenPrefix + each);

/** Every such cell of a sheet, filled or not, in the order of the sheet. */
export function personalFields(workbook: Workbook, sheet: Sheet): readonly PersonalField[] {
  if (storedCoverSheets.includes(sheet.name)) return storedCovers(sheet);
  if (sheet === locateSheet(workbook, coverSheet)) return coverFields(sheet);
  return listFields(sheet, headerRow(workbook, sheet));
}

/** Of the Board's lists, whose cells may say "Email", too; `null` = a header is known by its words alone. */
function headerRow(workbook: Workbook, sheet: Sheet): number | null {
  const form = boardLists.find((each) => locateSheet(workbook, each) === sheet);
  return form === undefined ? null : (findHeader(sheet, form)?.row ?? null);
}

function coverFields({ rows }: Sheet): readonly PersonalField[] {
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]): readonly PersonalField[] => {
      const meaning = meaningOf(cell);
      return meaning === undefined ? [] : [{ row, column: column + 1, ...meaning, group: "cover" }];
    }),
  );
}

/** The store keeps a cover in rows: a field's key, its text and its value, by the SHA-256 of the file. */
function storedCovers({ rows }: Sheet): readonly PersonalField[] {
  const [header] = rows.values();
  const placeOf = (text: string): number => [...(header ?? [])].find(([, cell]) => cellText(cell) === text)?.[0] ?? 0;
  const [sha256, key] = [placeOf("SHA-256"), placeOf("Mã")];
  return [...rows].flatMap(([row, cells]) => {
    const meaning = meaningOf(cells.get(key));
    const group = cellText(cells.get(sha256));
    const columns = coverHeaders.map(placeOf);
    return meaning === undefined ? [] : columns.map((column) => ({ row, column, ...meaning, group }));
  });
}

/** Below a header, up to the next one of the same column. A single label is no header: a signature is one. */
function listFields({ rows }: Sheet, header: number | null): readonly PersonalField[] {
  const below = new Map<number, Meaning>();
  const fields: PersonalField[] = [];
  for (const [row, cells] of rows) {
    const filled = [...cells].filter(([, cell]) => cellText(cell).trim() !== "");
    const found = filled.flatMap(([column, cell]) => {
      const meaning = meaningOf(cell);
      return meaning === undefined ? [] : [[column, meaning] as const];
    });
    const isHeader = header === null ? found.length > 0 && filled.length > 1 : row === header;
    if (isHeader) for (const [column, meaning] of found) below.set(column, meaning);
    else for (const [column, meaning] of below) fields.push({ row, column, ...meaning, group: String(row) });
  }
  return fields;
}
