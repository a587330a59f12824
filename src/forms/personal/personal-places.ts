import { addressOf } from "../../workbook/address";
import { isDate, isError, type Cell } from "../../workbook/cell";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { emailsIn, phonesIn } from "../../workbook/text/contact-texts";
import { matchKey } from "../../workbook/text/match-key";
import { findHeader, locateSheet } from "../reading/find-header";
import { cellText } from "../reading/finding";
import { periodSheet } from "../sheets/board/period-sheet";
import { scaleList } from "../sheets/board/scale-list";
import { rosterList } from "../sheets/board/roster-lists";
import { withUnpackedStore } from "../store/packed-table";
import { personalFields, type PersonalKind } from "./personal-fields";

export type PersonalPlace = {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: PersonalKind;
  /** What stands there of the person: of a longer text only the number or the address. */
  readonly text: string;
};

/**
 * Where names, numbers and mail addresses of persons stand in the cells of a workbook, hidden sheets included. Names
 * are known by their columns and labels; a unit that scored is no person. Numbers and addresses are found in any text.
 */
export function personalPlaces(workbook: Workbook): readonly PersonalPlace[] {
  const units = new Set([...unitNames(workbook), ...bodyNames(workbook)]);
  return withUnpackedStore(workbook).sheets.flatMap((sheet) => placesOf(workbook, sheet, units));
}

function placesOf(workbook: Workbook, sheet: Sheet, units: ReadonlySet<string>): readonly PersonalPlace[] {
  const kinds = new Map(
    personalFields(workbook, sheet).map((field) => [addressOf(field.row, field.column), field.kind] as const),
  );
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]): readonly PersonalPlace[] => {
      const at = { sheet: sheet.name, cell: addressOf(row, column) };
      const [kind, text] = [kinds.get(at.cell), cellText(cell).trim()];
      if (text === "" || isDate(cell.value) || isError(cell.value)) return [];
      if (kind !== undefined) return isNobody(text, units) ? [] : [{ ...at, kind, text }];
      return contactsIn(cell).map((found) => ({ ...at, ...found }));
    }),
  );
}

/** A text in brackets says what is to be signed there; an erased one says so. */
function isNobody(text: string, units: ReadonlySet<string>): boolean {
  return units.has(matchKey(text)) || /^\(.*\)$|^[.…_\s]+$/u.test(text) || erasedText.test(text);
}

const erasedText = /^Đã xóa \d+$/u;

/** What is written in place of the n-th person who was taken out of a workbook: no other person is written so. */
export function erasedName(number: number): string {
  return `Đã xóa ${number}`;
}

/** Whether something was taken out of what a file said. */
export function holdsErased(read: object): boolean {
  return Object.values(read).some((value: unknown): boolean =>
    typeof value === "string"
      ? erasedInText.test(value)
      : typeof value === "object" && value !== null && holdsErased(value),
  );
}

const erasedInText = /(?<![\p{L}\p{N}])Đã xóa \d+(?![\p{L}\p{N}])/u;

function contactsIn({ value }: Cell): readonly Pick<PersonalPlace, "kind" | "text">[] {
  if (typeof value !== "string") return [];
  return [
    ...emailsIn(value).map((text) => ({ kind: "email" as const, text })),
    ...phonesIn(value).map((text) => ({ kind: "phone" as const, text })),
  ];
}

/** Bodies that score, by `Thang điểm`, and what `Kỳ báo cáo` names. */
function bodyNames(workbook: Workbook): readonly string[] {
  const scale = locateSheet(workbook, scaleList);
  const column = scale === null ? undefined : findHeader(scale, scaleList)?.columns.get("assessor");
  const agencies = [...(scale?.rows.values() ?? [])].map((cells) => cellText(cells.get(column ?? 0)));
  const period = [...(locateSheet(workbook, periodSheet)?.rows.values() ?? [])];
  const named = period.flatMap((cells) => [...cells.values()].map(cellText));
  return [...agencies, ...named].filter((text) => text.trim() !== "").map(matchKey);
}

/** Codes, names and other names of `Danh sách`. */
function unitNames(workbook: Workbook): ReadonlySet<string> {
  const sheet = locateSheet(workbook, rosterList);
  const header = sheet === null ? null : findHeader(sheet, rosterList);
  const columns = ["unit", "name", "aliases"].flatMap((key) => header?.columns.get(key) ?? []);
  const texts = [...(sheet?.rows.values() ?? [])].flatMap((cells) =>
    columns.flatMap((column) => cellText(cells.get(column)).split(";")),
  );
  return new Set(texts.filter((text) => text.trim() !== "").map(matchKey));
}
