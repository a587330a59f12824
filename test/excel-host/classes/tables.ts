import { fail } from "../wire/excel-error";
import { cellCount, meets } from "../model/areas";
import { guardSheet } from "../model/guard";
import { sheetOf, type Session } from "../model/session";
import type { SheetModel, TableModel } from "../model/workbook-model";
import { booleanArgument, textArgument } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import { rangeOf } from "./objects";
import { placeArgument } from "./range-argument";

/** `sheet` = `null`: the tables of all sheets. */
type Collection = { readonly className: "TableCollection"; readonly sheet: string | null };
type Target = { readonly className: "Table"; readonly sheet: string; readonly table: string };
type Found = { readonly sheet: SheetModel; readonly table: TableModel };

function tables(session: Session, { sheet }: Collection): readonly Found[] {
  const sheets = sheet === null ? session.workbook.sheets : [sheetOf(session, sheet)];
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

function objectOf({ sheet, table }: Found): Target {
  return { className: "Table", sheet: sheet.id, table: table.id };
}

function find(session: Session, target: Collection, key: Argument): Target | null {
  const wanted = textArgument(key).toLowerCase();
  const found = tables(session, target).find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
  return found === undefined ? null : objectOf(found);
}

/** Only over a header row that is there: what Excel writes into one that is not, this host leaves alone. */
function add(target: Collection, [given, hasHeaders]: readonly Argument[], session: Session): Target {
  const own = sheetOf(session, target.sheet ?? session.workbook.active);
  const { sheet, area } = placeArgument(session, own, given);
  guardSheet(sheet, null);
  if (!booleanArgument(hasHeaders) || cellCount(area) === 1)
    session.notImplemented("TableCollection.add without a header row");
  const overlaps = [...sheet.tables.map((table) => table.area), ...sheet.merges].some((each) => meets(each, area));
  if (overlaps) fail("MergedRangeConflict");
  if (sheet.filter !== null && meets(sheet.filter, area)) fail("InvalidOperation");
  const taken = new Set(
    tables(session, { className: "TableCollection", sheet: null }).map(({ table }) => table.name.toLowerCase()),
  );
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  const table: TableModel = {
    id: String(session.nextId()),
    name: `Table${number}`,
    area,
    style: "TableStyleMedium2",
    showFilterButton: true,
  };
  sheet.tables = [...sheet.tables, table];
  return objectOf({ sheet, table });
}

export const tableCollection: Behaviour<Collection> = {
  read: { count: (target, session) => tables(session, target).length },
  items: (target, session) => tables(session, target).map(objectOf),
  call: {
    add,
    getCount: (target, _, session) => tables(session, target).length,
    getItem: (target, [key], session) => find(session, target, key) ?? fail("ItemNotFound"),
    getItemOrNullObject: (target, [key], session) => find(session, target, key),
  },
};

function modelOf(session: Session, { sheet, table }: Target): TableModel {
  return sheetOf(session, sheet).tables.find(({ id }) => id === table) ?? fail("ItemNotFound");
}

function change(session: Session, target: Target, changed: Partial<TableModel>): void {
  const sheet = sheetOf(session, target.sheet);
  guardSheet(sheet, null);
  const before = modelOf(session, target);
  sheet.tables = sheet.tables.map((each) => (each === before ? { ...each, ...changed } : each));
}

function setName(target: Target, value: Argument, session: Session): void {
  const name = textArgument(value);
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name)) fail("InvalidArgument");
  const own = modelOf(session, target);
  const others = tables(session, { className: "TableCollection", sheet: null }).filter(({ table }) => table !== own);
  if (others.some(({ table }) => table.name.toLowerCase() === name.toLowerCase())) fail("ItemAlreadyExists");
  change(session, target, { name });
}

function remove(target: Target, session: Session): null {
  const sheet = sheetOf(session, target.sheet);
  guardSheet(sheet, null);
  const gone = modelOf(session, target);
  sheet.tables = sheet.tables.filter((each) => each !== gone);
  return null;
}

export const table: Behaviour<Target> = {
  read: {
    id: ({ table: id }) => id,
    name: (target, session) => modelOf(session, target).name,
    style: (target, session) => modelOf(session, target).style,
    showFilterButton: (target, session) => modelOf(session, target).showFilterButton,
    showHeaders: () => true,
    showTotals: () => false,
  },
  write: {
    name: setName,
    style: (target, value, session) => change(session, target, { style: textArgument(value) }),
    showFilterButton: (target, value, session) => change(session, target, { showFilterButton: booleanArgument(value) }),
  },
  open: { worksheet: ({ sheet }) => ({ className: "Worksheet", sheet }) },
  call: {
    getRange: (target, _, session) => rangeOf(target.sheet, modelOf(session, target).area),
    getHeaderRowRange: (target, _, session) => {
      const { area } = modelOf(session, target);
      return rangeOf(target.sheet, { ...area, bottom: area.top });
    },
    getDataBodyRange: (target, _, session) => {
      const { area } = modelOf(session, target);
      return rangeOf(target.sheet, { ...area, top: Math.min(area.top + 1, area.bottom) });
    },
    convertToRange: (target, _, session) => {
      const { area } = modelOf(session, target);
      remove(target, session);
      return rangeOf(target.sheet, area);
    },
    delete: (target, _, session) => {
      const { area } = modelOf(session, target);
      if (area.bottom > area.top)
        session.notImplemented("Table.delete, which takes the cells away too: convertToRange keeps them");
      return remove(target, session);
    },
  },
};
