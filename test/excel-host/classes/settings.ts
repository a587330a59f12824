import { fail } from "../wire/excel-error";
import type { Json } from "../wire/messages";
import type { Session } from "../model/session";
import { textArgument } from "./arguments";
import { isHostObject, type Argument, type Behaviour, type HostObject } from "./behaviour";

type Target = { readonly className: "Setting"; readonly key: string };

function objectOf(key: string): Target {
  return { className: "Setting", key };
}

/** Anything that JSON can say. */
function jsonArgument(value: Argument): Json {
  return value === undefined || isHostObject(value) ? fail("InvalidArgument") : (value as Json);
}

function put({ workbook }: Session, key: string, value: Json): void {
  workbook.settings = new Map([...workbook.settings, [key, value]]);
}

export const settingCollection: Behaviour<HostObject> = {
  items: (_, { workbook }) => [...workbook.settings.keys()].map(objectOf),
  call: {
    add: (_, [key, value], session) => {
      put(session, textArgument(key), jsonArgument(value));
      return objectOf(textArgument(key));
    },
    getCount: (_, __, { workbook }) => workbook.settings.size,
    getItem: (_, [key], { workbook }) =>
      workbook.settings.has(textArgument(key)) ? objectOf(textArgument(key)) : fail("ItemNotFound"),
    getItemOrNullObject: (_, [key], { workbook }) =>
      workbook.settings.has(textArgument(key)) ? objectOf(textArgument(key)) : null,
  },
};

export const setting: Behaviour<Target> = {
  read: {
    key: ({ key }) => key,
    value: ({ key }, { workbook }) => workbook.settings.get(key) ?? fail("ItemNotFound"),
    _Id: ({ key }) => key,
  },
  write: { value: ({ key }, value, session) => put(session, key, jsonArgument(value)) },
  call: {
    delete: ({ key }, _, { workbook }) => {
      workbook.settings = new Map([...workbook.settings].filter(([each]) => each !== key));
      return null;
    },
  },
};
