import { sealsSheet } from "../../contract/sheet-names";
import type { PersonalPlace } from "../../forms/personal/personal-places";
import { cellText } from "../../forms/reading/finding";
import { readSeals } from "../../forms/sealing/kept-seals";
import { rewordedSeals, type RewordedSeals } from "../../forms/sealing/reworded-seals";
import { addressOf } from "../../workbook/address";
import type { ErasedCell } from "../../workbook/erasing";
import type { Workbook } from "../../workbook/sheet";
import { isName, namePlaces, withPlaces } from "../../workbook/text/whole-names";
import { isLong, kindLeft, withoutContacts, type Person } from "./person-in-text";

type Seeking = Person & { readonly put: string; readonly asked: ReadonlySet<string> };

export type ForgottenInSeals = RewordedSeals & { readonly left: readonly PersonalPlace[] };

/**
 * The seals of a round after cells lost a person: a sealed text says what its cell says now, so that no value differs.
 * What only a seal still says of the person, such as a report that was replaced, is listed and goes where its place is
 * named.
 */
export function forgetInSeals(
  workbook: Workbook,
  erased: readonly ErasedCell[],
  { name, own, put, asked }: Seeking,
): ForgottenInSeals {
  const person = { name, own };
  const now = textsOf(workbook, erased);
  const left = new Map<string, PersonalPlace>();
  const reword = (text: string, cell: string): string | null => {
    const said = now.get(text.trim());
    if (said !== undefined) return said;
    const isCut = asked.has(`${sealsSheet}!${cell}`) || (isLong(name) && isName(text, name));
    const cut = isCut ? withoutContacts(withPlaces(text, namePlaces(text, name), put), own) : text;
    const kind = kindLeft(cut, undefined, person);
    if (kind !== null) left.set(`${cell} ${cut}`, { sheet: sealsSheet, cell, kind, text: cut });
    return cut;
  };
  const reworded = rewordedSeals(workbook, reword);
  return { ...reworded, left: [...left.values(), ...damagedPlaces(workbook, name)] };
}

/** What each erased cell said → what it says now; `null` = nothing. */
function textsOf({ sheets }: Workbook, erased: readonly ErasedCell[]): ReadonlyMap<string, string | null> {
  const rowsOf = new Map(sheets.map(({ name, rows }) => [name, rows]));
  return new Map(
    erased.map(({ sheet, row, column, value }) => [cellText(rowsOf.get(sheet)?.get(row)?.get(column)).trim(), value]),
  );
}

/** Characters around a name that are shown of a long text. */
const around = 60;

/** In a seal that somebody changed nothing is touched: a person seals anew. */
function damagedPlaces(workbook: Workbook, name: string): readonly PersonalPlace[] {
  if ((readSeals(workbook).seals?.damage ?? []).length === 0) return [];
  const rows = workbook.sheets.find((sheet) => sheet.name === sealsSheet)?.rows ?? new Map();
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]): readonly PersonalPlace[] => {
      const text = cellText(cell);
      const [place] = namePlaces(text, name).filter(({ isWhole }) => isWhole || isLong(name));
      if (place === undefined) return [];
      const shown = text.slice(Math.max(0, place.from - around), place.to + around);
      return [{ sheet: sealsSheet, cell: addressOf(row, column), kind: "name", text: shown }];
    }),
  );
}
