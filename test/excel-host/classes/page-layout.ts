import type { Area } from "../../../src/workbook/address";
import { fail } from "../wire/excel-error";
import type { Json } from "../wire/messages";
import type { PageModel } from "../model/page-model";
import { sheetOf, type Session } from "../model/session";
import { booleanArgument, numberArgument, oneOf, optional, recordArgument } from "./arguments";
import { isHostObject, type Answer, type Argument, type Behaviour } from "./behaviour";
import { rangeOf, type OfSheet, type RangeAreasObject } from "./objects";
import { placeArgument } from "./range-argument";
import { lastColumn, lastRow } from "../../../src/workbook/address";

type Target = OfSheet<"PageLayout">;

const papers = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
] as const;
const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function change(target: Target, session: Session, page: Partial<PageModel>): void {
  const sheet = sheetOf(session, target.sheet);
  sheet.page = { ...sheet.page, ...page };
}

type Field<T> = { readonly [Name in keyof PageModel]: PageModel[Name] extends T ? Name : never }[keyof PageModel];

const numbers = [
  "topMargin",
  "bottomMargin",
  "leftMargin",
  "rightMargin",
  "headerMargin",
  "footerMargin",
] as const satisfies readonly Field<number>[];
const flags = [
  "centerHorizontally",
  "centerVertically",
  "printGridlines",
  "printHeadings",
  "blackAndWhite",
] as const satisfies readonly Field<boolean>[];
const words = {
  orientation: ["Portrait", "Landscape"],
  paperSize: papers,
  printOrder: ["DownThenOver", "OverThenDown"],
} as const;

const plainNames = [...numbers, ...flags, ...(Object.keys(words) as (keyof typeof words)[])] as const;

function writers(): NonNullable<Behaviour<Target>["write"]> {
  return Object.fromEntries([
    ...numbers.map(
      (name) =>
        [
          name,
          (target: Target, value: Argument, session: Session) => change(target, session, { [name]: margin(value) }),
        ] as const,
    ),
    ...flags.map(
      (name) =>
        [
          name,
          (target: Target, value: Argument, session: Session) =>
            change(target, session, { [name]: booleanArgument(value) }),
        ] as const,
    ),
    ...(Object.keys(words) as (keyof typeof words)[]).map(
      (name) =>
        [
          name,
          (target: Target, value: Argument, session: Session) =>
            change(target, session, { [name]: oneOf<string>(value, words[name]) }),
        ] as const,
    ),
  ]);
}

/** Points. */
function margin(value: Argument): number {
  const points = numberArgument(value);
  return points >= 0 ? points : fail("InvalidArgument");
}

/** A scale of 10 to 400 per cent, or pages wide and high; a number of pages that is left out is as many as needed. */
function setZoom(target: Target, value: Argument, session: Session): void {
  const given = recordArgument(value);
  const scale = optional(given["scale"], numberArgument);
  const across = optional(given["horizontalFitToPages"], numberArgument);
  const down = optional(given["verticalFitToPages"], numberArgument);
  if (scale !== null && (across !== null || down !== null || scale < 10 || scale > 400)) fail("InvalidArgument");
  if ([across, down].some((pages) => pages !== null && (!Number.isInteger(pages) || pages < 1 || pages > 32_767)))
    fail("InvalidArgument");
  const zoom: Record<string, Json> = {};
  if (scale !== null) zoom["scale"] = scale;
  if (across !== null) zoom["horizontalFitToPages"] = across;
  if (down !== null) zoom["verticalFitToPages"] = down;
  change(target, session, { zoom });
}

function setMargins(target: Target, [unit, options]: readonly Argument[], session: Session): null {
  const factor = pointsPer[oneOf(unit, Object.keys(pointsPer) as (keyof typeof pointsPer)[])];
  const names = {
    top: "topMargin",
    bottom: "bottomMargin",
    left: "leftMargin",
    right: "rightMargin",
    header: "headerMargin",
    footer: "footerMargin",
  } as const;
  for (const [name, value] of Object.entries(recordArgument(options))) {
    const field = names[name as keyof typeof names] ?? fail("InvalidArgument");
    if (value !== null && value !== undefined) change(target, session, { [field]: margin(value) * factor });
  }
  return null;
}

function setPrintArea(target: Target, [given]: readonly Argument[], session: Session): null {
  const sheet = sheetOf(session, target.sheet);
  const areas =
    isHostObject(given) && given.className === "RangeAreas"
      ? (given as RangeAreasObject).areas
      : [placeArgument(session, sheet, given).area];
  const [area = null, more] = areas;
  if (more !== undefined) session.notImplemented("PageLayout.setPrintArea with several areas");
  change(target, session, { area });
  return null;
}

function titleArea(target: Target, given: Argument, session: Session): Area {
  return placeArgument(session, sheetOf(session, target.sheet), given).area;
}

function page({ sheet }: Target, session: Session): PageModel {
  return sheetOf(session, sheet).page;
}

function printArea(target: Target, session: Session): Answer {
  const { area } = page(target, session);
  return area === null ? null : { className: "RangeAreas", sheet: target.sheet, areas: [area] };
}

function titles(target: Target, session: Session, kind: "titleRows" | "titleColumns"): Answer {
  const span = page(target, session)[kind];
  if (span === null) return null;
  const { from, to } = span;
  return rangeOf(
    target.sheet,
    kind === "titleRows"
      ? { top: from, bottom: to, left: 1, right: lastColumn }
      : { top: 1, bottom: lastRow, left: from, right: to },
  );
}

export const pageLayout: Behaviour<Target> = {
  read: {
    ...Object.fromEntries(
      plainNames.map((name) => [name, (target: Target, session: Session): Json => page(target, session)[name]]),
    ),
    zoom: (target, session) => page(target, session).zoom,
  },
  write: { ...writers(), zoom: setZoom },
  open: { headersFooters: ({ sheet }) => ({ className: "HeaderFooterGroup", sheet }) },
  call: {
    setPrintMargins: setMargins,
    setPrintArea,
    setPrintTitleRows: (target, [given], session) => {
      const { top, bottom } = titleArea(target, given, session);
      return void change(target, session, { titleRows: { from: top, to: bottom } });
    },
    setPrintTitleColumns: (target, [given], session) => {
      const { left, right } = titleArea(target, given, session);
      return void change(target, session, { titleColumns: { from: left, to: right } });
    },
    getPrintArea: (target, _, session) => printArea(target, session) ?? fail("ItemNotFound"),
    getPrintAreaOrNullObject: (target, _, session) => printArea(target, session),
    getPrintTitleRows: (target, _, session) => titles(target, session, "titleRows") ?? fail("ItemNotFound"),
    getPrintTitleRowsOrNullObject: (target, _, session) => titles(target, session, "titleRows"),
    getPrintTitleColumns: (target, _, session) => titles(target, session, "titleColumns") ?? fail("ItemNotFound"),
    getPrintTitleColumnsOrNullObject: (target, _, session) => titles(target, session, "titleColumns"),
  },
};
