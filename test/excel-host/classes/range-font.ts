import type { Font, Style } from "../../../src/workbook/style";
import { fail } from "../wire/excel-error";
import type { Session } from "../model/session";
import { booleanArgument, colourArgument, numberArgument, oneOf, textArgument } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import type { OfAreas } from "./objects";
import { readFormat, setFormat } from "./range-format";

type Target = OfAreas<"RangeFont">;

function setFont(target: Target, session: Session, change: Partial<Font>): void {
  setFormat(target, session, (style: Style) => ({ ...style, font: { ...style.font, ...change } }));
}

/** Points; Excel's font dialog takes 1 to 409. */
function size(value: Argument): number {
  const points = numberArgument(value);
  return points >= 1 && points <= 409 ? points : fail("InvalidArgument");
}

/** A look that the product's styles can't hold may only be switched off. */
function onlyOff(member: string): (target: Target, value: Argument, session: Session) => void {
  return (_, value, session) => {
    if (booleanArgument(value)) session.notImplemented(member);
  };
}

export const rangeFont: Behaviour<Target> = {
  read: {
    name: (target, session) => readFormat(target, session, ({ font }) => font.name),
    size: (target, session) => readFormat(target, session, ({ font }) => font.size),
    bold: (target, session) => readFormat(target, session, ({ font }) => font.bold),
    italic: (target, session) => readFormat(target, session, ({ font }) => font.italic),
    underline: (target, session) => readFormat(target, session, ({ font }) => (font.underline ? "Single" : "None")),
    color: (target, session) => readFormat(target, session, ({ font }) => `#${font.color}`),
    strikethrough: () => false,
    subscript: () => false,
    superscript: () => false,
  },
  write: {
    name: (target, value, session) => {
      const name = textArgument(value);
      if (name === "" || name.length > 31) fail("InvalidArgument");
      setFont(target, session, { name });
    },
    size: (target, value, session) => setFont(target, session, { size: size(value) }),
    bold: (target, value, session) => setFont(target, session, { bold: booleanArgument(value) }),
    italic: (target, value, session) => setFont(target, session, { italic: booleanArgument(value) }),
    underline: (target, value, session) => {
      const name = oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]);
      if (name !== "None" && name !== "Single") session.notImplemented(`RangeFont.underline "${name}"`);
      setFont(target, session, { underline: name === "Single" });
    },
    color: (target, value, session) => setFont(target, session, { color: colourArgument(value) }),
    strikethrough: onlyOff("RangeFont.strikethrough"),
    subscript: onlyOff("RangeFont.subscript"),
    superscript: onlyOff("RangeFont.superscript"),
  },
};
