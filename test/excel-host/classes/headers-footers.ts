import { fail } from "../wire/excel-error";
import { noHeaderFooter, type HeaderFooterModel, type PageModel } from "../model/page-model";
import { sheetOf, type Session } from "../model/session";
import { booleanArgument, oneOf, textArgument } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import type { OfSheet } from "./objects";

type Group = OfSheet<"HeaderFooterGroup">;
type Pages = "everyPage" | "firstPage" | "evenPages";
type Target = OfSheet<"HeaderFooter"> & { readonly pages: Pages };

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;
const parts = Object.keys(noHeaderFooter) as (keyof HeaderFooterModel)[];
/** Excel's limit for a whole header or footer. */
const longest = 255;

function change({ sheet: id }: { readonly sheet: string }, session: Session, page: Partial<PageModel>): void {
  const sheet = sheetOf(session, id);
  sheet.page = { ...sheet.page, ...page };
}

function of({ sheet }: Group, pages: Pages): Target {
  return { className: "HeaderFooter", sheet, pages };
}

export const headerFooterGroup: Behaviour<Group> = {
  read: {
    state: ({ sheet }, session) => sheetOf(session, sheet).page.headerState,
    useSheetMargins: ({ sheet }, session) => sheetOf(session, sheet).page.usesSheetMargins,
    useSheetScale: ({ sheet }, session) => sheetOf(session, sheet).page.usesSheetScale,
  },
  write: {
    state: (target, value, session) => change(target, session, { headerState: oneOf(value, states) }),
    useSheetMargins: (target, value, session) => change(target, session, { usesSheetMargins: booleanArgument(value) }),
    useSheetScale: (target, value, session) => change(target, session, { usesSheetScale: booleanArgument(value) }),
  },
  open: {
    defaultForAllPages: (target) => of(target, "everyPage"),
    oddPages: (target) => of(target, "everyPage"),
    firstPage: (target) => of(target, "firstPage"),
    evenPages: (target) => of(target, "evenPages"),
  },
};

function setPart(part: keyof HeaderFooterModel): (target: Target, value: Argument, session: Session) => void {
  return (target, value, session) => {
    const text = textArgument(value);
    if (text.length > longest) fail("InvalidArgument");
    change(target, session, { [target.pages]: { ...sheetOf(session, target.sheet).page[target.pages], [part]: text } });
  };
}

export const headerFooter: Behaviour<Target> = {
  read: Object.fromEntries(
    parts.map((part) => [
      part,
      ({ sheet, pages }: Target, session: Session) => sheetOf(session, sheet).page[pages][part],
    ]),
  ),
  write: Object.fromEntries(parts.map((part) => [part, setPart(part)])),
};
