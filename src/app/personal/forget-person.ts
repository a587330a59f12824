import { marksSheet, sealsSheet } from "../../contract/sheet-names";
import { personalFields, type PersonalField, type PersonalKind } from "../../forms/personal/personal-fields";
import { erasedName, type PersonalPlace } from "../../forms/personal/personal-places";
import { forgottenEdits, forgottenLines } from "../../forms/personal/forgotten-lines";
import { cellText } from "../../forms/reading/finding";
import { packedChanges, withUnpackedStore } from "../../forms/store/packed-table";
import { sealEdits } from "../../forms/store/seal-edits";
import { addressOf } from "../../workbook/address";
import type { Cell } from "../../workbook/cell";
import type { ErasedCell, SidePlace } from "../../workbook/erasing";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { contactKey } from "../../workbook/text/contact-texts";
import { isName, namePlaces, withPlaces } from "../../workbook/text/whole-names";
import { forgetInSeals } from "./forget-in-seals";
import { isLong, isOneContact, kindLeft, withoutContacts, type Person } from "./person-in-text";

export type ToForget = {
  readonly name: string;
  /** "sheet!cell" of texts that a person has read: there the name is cut out of a longer text. */
  readonly places: readonly string[];
  readonly day: string;
};

export type Forgotten = {
  readonly cells: readonly ErasedCell[];
  /** The same in the workbook as a person looks through it, where the store is not packed. */
  readonly entries: readonly ErasedCell[];
  /** Of texts outside the cells. */
  readonly rewrite: (text: string, place: SidePlace) => string;
  /** How many texts of the seals say what their cells say now; figures have no name in them. */
  readonly sealed: number;
  /** How many cells of each kind. */
  readonly taken: Readonly<Record<PersonalKind, number>>;
  /** Where the name stands in a longer text or a formula: a person decides. */
  readonly left: readonly PersonalPlace[];
};

/**
 * Takes a person out of a workbook: the name wherever it fills a cell, stands alone in quotation marks, or stands in a
 * column of names; and the numbers and addresses beside it, in every cell that holds the same. Figures stay: a name of
 * who did something becomes "Đã xóa n", since it must still be known that somebody did. A seal says what its cells say
 * and holds on. `_TD` gets a line with kinds, counts and the day (Law 91/2025/QH15).
 */
export function forgetPerson(whole: Workbook, { name, places, day }: ToForget): Forgotten {
  const workbook = withUnpackedStore(whole);
  const put = erasedName(forgottenLines(workbook).length + 1);
  const sheets = workbook.sheets.filter((sheet) => sheet.name !== marksSheet && sheet.name !== sealsSheet);
  const fields = new Map(sheets.map((sheet) => [sheet, fieldsOf(workbook, sheet)] as const));
  const asked = new Set(places);
  const own = ownContacts(fields, name);
  const found = [...fields].flatMap(([sheet, each]) => namedCells(sheet, { fields: each, name, put, asked, own }));
  const contacts = [...fields].flatMap(([sheet, each]) => contactCells(sheet, { fields: each, name, own }));
  const erased = [...found.flatMap(({ erased: cell }) => cell ?? []), ...contacts];
  const taken = { name: 0, phone: 0, email: 0 };
  for (const { kind } of erased) taken[kind] += 1;
  const cells = erased.map(({ cell }) => cell);
  const seals = forgetInSeals(workbook, cells, { name, put, asked, own });
  const sealed = seals.values;
  const ledger = cells.length + sealed === 0 ? [] : forgottenEdits(workbook, { day, taken, sealed });
  const entries = [...cells, ...sealEdits(workbook, cells), ...seals.cells, ...ledger];
  return {
    cells: packedChanges(whole, entries),
    entries,
    sealed,
    rewrite: (text, place) => withoutContacts(withoutName(text, { name, put, place }), own),
    taken,
    left: [
      ...found.flatMap(({ left }) => left ?? []),
      ...seals.left,
      ...sheets.flatMap((sheet) => namedTab(sheet, name)),
    ],
  };
}

/** Formulas point to the names of sheets: a person renames them. */
function namedTab({ name: sheet }: Sheet, name: string): readonly PersonalPlace[] {
  return namePlaces(sheet, name).some(({ isWhole }) => isWhole)
    ? [{ sheet, cell: "A1", kind: "name", text: sheet }]
    : [];
}

type Fields = ReadonlyMap<string, PersonalField>;

function fieldsOf(workbook: Workbook, sheet: Sheet): Fields {
  return new Map(personalFields(workbook, sheet).map((field) => [addressOf(field.row, field.column), field]));
}

type Erased = { readonly kind: PersonalKind; readonly cell: ErasedCell };
type Named = { readonly erased?: Erased; readonly left?: PersonalPlace };
type Seeking = Person & {
  readonly fields: Fields;
  readonly put: string;
  readonly asked: ReadonlySet<string>;
};

function namedCells(sheet: Sheet, seeking: Seeking): readonly Named[] {
  return eachText(sheet).flatMap((at): readonly Named[] => {
    const { row, column, cell, text } = at;
    const address = addressOf(row, column);
    const field = seeking.fields.get(address);
    const places = namePlaces(text, seeking.name);
    const isAsked = seeking.asked.has(`${sheet.name}!${address}`);
    const inFormula = cell.formula !== null && namePlaces(cell.formula, seeking.name).length > 0;
    const cut = isAsked ? places : places.filter((each) => each.isWhole && mayCut(text, each, { field, seeking }));
    const cutText = withPlaces(text, cut, field?.isContact === true ? "" : seeking.put).trim();
    const value = isAsked ? withoutContacts(cutText, seeking.own) : cutText;
    const isKept = inFormula && !isAsked;
    const left = { sheet: sheet.name, cell: address, text };
    const kind = isKept ? ("name" as const) : kindLeft(value, field, seeking);
    const erased = { sheet: sheet.name, row, column, value: value === "" ? null : value };
    return [
      ...(isKept || value === text
        ? []
        : [
            {
              erased: { kind: "name" as const, cell: { ...erased, keepsFormula: cell.formula !== null && !inFormula } },
            },
          ]),
      ...(kind === null ? [] : [{ left: { ...left, kind } }]),
    ];
  });
}

/** A column of names holds names; elsewhere a text is the person's own words about something unless it is all name. */
function mayCut(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  { field, seeking }: { readonly field: PersonalField | undefined; readonly seeking: Seeking },
): boolean {
  if (field?.kind === "name") return true;
  if (!isLong(seeking.name)) return false;
  if (isName(text, seeking.name)) return true;
  return /["“'‘«]$/u.test(text.slice(0, from)) && /^["”'’»]/u.test(text.slice(to));
}

/** Numbers and addresses that stand with the name and with no other name. */
function ownContacts(all: ReadonlyMap<Sheet, Fields>, name: string): ReadonlySet<string> {
  const keys = [...all].flatMap(([sheet, fields]) => {
    const groups = groupsOf(sheet, fields);
    return [...groups.values()]
      .filter((group) => isOf(group, name))
      .flatMap((group) => group.filter(({ kind }) => kind !== "name").map(({ text }) => contactKey(text)));
  });
  return new Set(keys.filter((key) => key !== ""));
}

type Filled = PersonalField & { readonly text: string };

function groupsOf(sheet: Sheet, fields: Fields): ReadonlyMap<string, readonly Filled[]> {
  const groups = new Map<string, Filled[]>();
  for (const field of fields.values()) {
    const text = cellText(sheet.rows.get(field.row)?.get(field.column)).trim();
    if (text !== "") groups.set(field.group, [...(groups.get(field.group) ?? []), { ...field, text }]);
  }
  return groups;
}

function isOf(group: readonly Filled[], name: string): boolean {
  const names = group.filter(({ kind }) => kind === "name");
  return names.length > 0 && names.every(({ text }) => namePlaces(text, name).some(({ isWhole }) => isWhole));
}

type SeekingContacts = Person & { readonly fields: Fields };

/** Cells that hold one of the person's numbers or addresses and nothing else, unless they are another person's, too. */
function contactCells(sheet: Sheet, { fields, name, own }: SeekingContacts): readonly Erased[] {
  if (own.size === 0) return [];
  const groups = groupsOf(sheet, fields);
  return eachText(sheet).flatMap(({ row, column, cell, text }): readonly Erased[] => {
    const field = fields.get(addressOf(row, column));
    const isContact = field === undefined ? isOneContact(text) : field.kind !== "name";
    if (!isContact || !own.has(contactKey(text))) return [];
    const beside = groups.get(field?.group ?? "") ?? [];
    if (beside.some(({ kind }) => kind === "name") && !isOf(beside, name)) return [];
    const kind = text.includes("@") ? ("email" as const) : ("phone" as const);
    const erased = { sheet: sheet.name, row, column, value: null, keepsFormula: cell.formula !== null };
    return [{ kind, cell: erased }];
  });
}

function eachText(
  sheet: Sheet,
): readonly { readonly row: number; readonly column: number; readonly cell: Cell; readonly text: string }[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => {
      const { value } = cell;
      const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
      return text === "" && cell.formula === null ? [] : [{ row, column, cell, text }];
    }),
  );
}

type Leaving = { readonly name: string; readonly put: string; readonly place: SidePlace };

/** Notes and properties are no entries: a name in them is always taken out. What no cell shows goes in any case. */
function withoutName(text: string, { name, put, place }: Leaving): string {
  const places = namePlaces(text, name).filter(({ isWhole }) => isWhole || place === "unused");
  return places.length === 0 ? text : withPlaces(text, places, put);
}
