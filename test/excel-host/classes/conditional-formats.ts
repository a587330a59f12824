import type { Area } from "../../../src/workbook/address";
import { fail } from "../wire/excel-error";
import { meets } from "../model/areas";
import { guardSheet } from "../model/guard";
import { removeConditions } from "../model/rules";
import { sheetOf, type Session } from "../model/session";
import { newCondition, type ConditionModel } from "../model/workbook-model";
import { booleanArgument, integerArgument, oneOf, textArgument } from "./arguments";
import type { Answer, Argument, Behaviour } from "./behaviour";
import { rangeOf, type OfAreas } from "./objects";

type Collection = OfAreas<"ConditionalFormatCollection">;
/** The format itself and all that belongs to it: they go by its id. */
export type OfCondition<Name extends string> = {
  readonly className: Name;
  readonly sheet: string;
  readonly condition: string;
};
type Target = OfCondition<"ConditionalFormat">;

const kinds = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

export function conditionOf(session: Session, { sheet, condition }: OfCondition<string>): ConditionModel {
  return sheetOf(session, sheet).conditions.find(({ id }) => id === condition) ?? fail("ItemNotFound");
}

export function changeCondition(session: Session, target: OfCondition<string>, change: Partial<ConditionModel>): void {
  const sheet = sheetOf(session, target.sheet);
  guardSheet(sheet, "allowFormatCells");
  const before = conditionOf(session, target);
  sheet.conditions = sheet.conditions.map((each) => (each === before ? { ...each, ...change } : each));
}

/** In order of priority; those that touch the range. */
function conditions({ sheet, areas }: Collection, session: Session): readonly ConditionModel[] {
  const touches = (area: Area): boolean => areas.some((own) => meets(own, area));
  return sheetOf(session, sheet).conditions.filter((condition) => condition.areas.some(touches));
}

function objectOf({ sheet }: Collection, { id }: ConditionModel): Target {
  return { className: "ConditionalFormat", sheet, condition: id };
}

/** At the first priority (Microsoft's page on ConditionalFormatCollection.add). */
function add(target: Collection, [type]: readonly Argument[], session: Session): Target {
  const sheet = sheetOf(session, target.sheet);
  guardSheet(sheet, "allowFormatCells");
  const kind = oneOf(type, kinds);
  if (kind !== "Custom" && kind !== "DataBar")
    return session.notImplemented(`ConditionalFormatCollection.add "${kind}"`);
  const [first] = target.areas;
  const origin = first === undefined ? fail("InvalidArgument") : { row: first.top, column: first.left };
  const condition: ConditionModel = { ...newCondition, id: `cf${session.nextId()}`, kind, areas: target.areas, origin };
  sheet.conditions = [condition, ...sheet.conditions];
  return objectOf(target, condition);
}

function byId(target: Collection, id: Argument, session: Session): Target | null {
  const wanted = textArgument(id);
  const found = conditions(target, session).find((each) => each.id === wanted);
  return found === undefined ? null : objectOf(target, found);
}

export const conditionalFormatCollection: Behaviour<Collection> = {
  items: (target, session) => conditions(target, session).map((condition) => objectOf(target, condition)),
  call: {
    add,
    getCount: (target, _, session) => conditions(target, session).length,
    getItem: (target, [id], session) => byId(target, id, session) ?? fail("ItemNotFound"),
    getItemOrNullObject: (target, [id], session) => byId(target, id, session),
    getItemAt: (target, [index], session) =>
      objectOf(target, conditions(target, session)[integerArgument(index)] ?? fail("ItemNotFound")),
    clearAll: ({ sheet: id, areas }, _, session) => {
      const sheet = sheetOf(session, id);
      guardSheet(sheet, "allowFormatCells");
      for (const area of areas) removeConditions(sheet, area);
      return null;
    },
  },
};

type Kind = ConditionModel["kind"];
const classes = { Custom: "CustomConditionalFormat", DataBar: "DataBarConditionalFormat" } as const;

function part(target: Target, kind: Kind, session: Session): OfCondition<string> | null {
  const { sheet, condition } = target;
  return conditionOf(session, target).kind === kind ? { className: classes[kind], sheet, condition } : null;
}

function area(target: Target, session: Session): Answer {
  const [only, second] = conditionOf(session, target).areas;
  return only === undefined || second !== undefined ? null : rangeOf(target.sheet, only);
}

export const conditionalFormat: Behaviour<Target> = {
  read: {
    id: ({ condition }) => condition,
    type: (target, session) => conditionOf(session, target).kind,
    priority: (target, session) => sheetOf(session, target.sheet).conditions.indexOf(conditionOf(session, target)),
    stopIfTrue: (target, session) => conditionOf(session, target).stopIfTrue,
  },
  write: {
    stopIfTrue: (target, value, session) => changeCondition(session, target, { stopIfTrue: booleanArgument(value) }),
    priority: (target, value, session) => {
      const sheet = sheetOf(session, target.sheet);
      guardSheet(sheet, "allowFormatCells");
      const moved = conditionOf(session, target);
      const others = sheet.conditions.filter((each) => each !== moved);
      const place = integerArgument(value);
      sheet.conditions = [...others.slice(0, place), moved, ...others.slice(place)];
    },
  },
  open: {
    custom: (target, session) => part(target, "Custom", session) ?? fail("InvalidOperation"),
    customOrNullObject: (target, session) => part(target, "Custom", session),
    dataBar: (target, session) => part(target, "DataBar", session) ?? fail("InvalidOperation"),
    dataBarOrNullObject: (target, session) => part(target, "DataBar", session),
  },
  call: {
    delete: (target, _, session) => {
      const sheet = sheetOf(session, target.sheet);
      guardSheet(sheet, "allowFormatCells");
      const gone = conditionOf(session, target);
      sheet.conditions = sheet.conditions.filter((each) => each !== gone);
      return null;
    },
    getRange: (target, _, session) => area(target, session) ?? fail("InvalidOperation"),
    getRangeOrNullObject: (target, _, session) => area(target, session),
    getRanges: (target, _, session) => ({
      className: "RangeAreas",
      sheet: target.sheet,
      areas: conditionOf(session, target).areas,
    }),
  },
};
