import { fail } from "../wire/excel-error";
import { checkFormula } from "../model/formula-text";
import type { Session } from "../model/session";
import { booleanArgument, colourArgument, oneOf, textArgument } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import { changeCondition, conditionOf, type OfCondition } from "./conditional-formats";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Side = (typeof sides)[number];
type Border = OfCondition<"ConditionalRangeBorder"> & { readonly side: Side };

function within<Name extends string>(className: Name): (target: OfCondition<string>) => OfCondition<Name> {
  return ({ sheet, condition }) => ({ className, sheet, condition });
}

export const customConditionalFormat: Behaviour<OfCondition<"CustomConditionalFormat">> = {
  open: { rule: within("ConditionalFormatRule"), format: within("ConditionalRangeFormat") },
};

/**
 * Relative references are meant from the range's first cell (unverified in a real Excel; VBA means the active cell).
 */
function setFormula(target: OfCondition<string>, value: Argument, session: Session): void {
  const formula = textArgument(value);
  if (formula.length < 2 || !formula.startsWith("=")) fail("InvalidArgument");
  checkFormula(session.workbook, formula.slice(1));
  changeCondition(session, target, { formula });
}

export const conditionalFormatRule: Behaviour<OfCondition<"ConditionalFormatRule">> = {
  read: { formula: (target, session) => conditionOf(session, target).formula },
  write: { formula: setFormula },
};

export const conditionalRangeFormat: Behaviour<OfCondition<"ConditionalRangeFormat">> = {
  open: {
    fill: within("ConditionalRangeFill"),
    font: within("ConditionalRangeFont"),
    borders: within("ConditionalRangeBorderCollection"),
  },
};

export const conditionalRangeFill: Behaviour<OfCondition<"ConditionalRangeFill">> = {
  read: { color: (target, session) => conditionOf(session, target).fill ?? "" },
  write: { color: (target, value, session) => changeCondition(session, target, { fill: `#${colourArgument(value)}` }) },
  call: { clear: (target, _, session) => void changeCondition(session, target, { fill: null }) },
};

export const conditionalRangeFont: Behaviour<OfCondition<"ConditionalRangeFont">> = {
  read: {
    color: (target, session) => conditionOf(session, target).color ?? "",
    bold: (target, session) => conditionOf(session, target).bold,
    italic: (target, session) => conditionOf(session, target).italic,
  },
  write: {
    color: (target, value, session) => changeCondition(session, target, { color: `#${colourArgument(value)}` }),
    bold: (target, value, session) => changeCondition(session, target, { bold: booleanArgument(value) }),
    italic: (target, value, session) => changeCondition(session, target, { italic: booleanArgument(value) }),
  },
  call: {
    clear: (target, _, session) => void changeCondition(session, target, { color: null, bold: false, italic: false }),
  },
};

function border(side: Side): (target: OfCondition<string>) => Border {
  return ({ sheet, condition }) => ({ className: "ConditionalRangeBorder", sheet, condition, side });
}

export const conditionalRangeBorderCollection: Behaviour<OfCondition<"ConditionalRangeBorderCollection">> = {
  read: { count: () => sides.length },
  open: { top: border("EdgeTop"), bottom: border("EdgeBottom"), left: border("EdgeLeft"), right: border("EdgeRight") },
  call: { getItem: (target, [side]) => border(oneOf(side, sides))(target) },
  items: (target) => sides.map((side) => border(side)(target)),
};

function setBorder(target: Border, session: Session, colour: string | null): void {
  const others = Object.fromEntries(
    Object.entries(conditionOf(session, target).borders).filter(([side]) => side !== target.side),
  );
  changeCondition(session, target, { borders: colour === null ? others : { ...others, [target.side]: colour } });
}

function colourOf(target: Border, session: Session): string {
  return conditionOf(session, target).borders[target.side] ?? "#000000";
}

export const conditionalRangeBorder: Behaviour<Border> = {
  read: {
    sideIndex: ({ side }) => side,
    color: colourOf,
    style: (target, session) =>
      conditionOf(session, target).borders[target.side] === undefined ? "None" : "Continuous",
  },
  write: {
    color: (target, value, session) => setBorder(target, session, `#${colourArgument(value)}`),
    style: (target, value, session) => {
      const style = oneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]);
      if (style !== "None" && style !== "Continuous") session.notImplemented(`ConditionalRangeBorder.style "${style}"`);
      setBorder(target, session, style === "None" ? null : colourOf(target, session));
    },
  },
};
