import type { Json } from "../wire/messages";
import { booleanArgument, colourArgument, numberArgument, oneOf, optional, recordArgument } from "./arguments";
import type { Argument, Behaviour } from "./behaviour";
import { changeCondition, conditionOf, type OfCondition } from "./conditional-formats";

type Target = OfCondition<"DataBarConditionalFormat">;
type Positive = OfCondition<"ConditionalDataBarPositiveFormat">;

const boundTypes = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile", "Automatic"] as const;

/** The formula of a number is given as a number or as its text, with or without "=". */
function bound(value: Argument): Readonly<Record<string, Json>> {
  const given = recordArgument(value);
  const type = oneOf(given["type"], boundTypes);
  const formula = optional(given["formula"], (text) =>
    typeof text === "string" ? text : String(numberArgument(text)),
  );
  return formula === null ? { type } : { type, formula };
}

export const dataBarConditionalFormat: Behaviour<Target> = {
  read: {
    lowerBoundRule: (target, session) => conditionOf(session, target).lowerBound,
    upperBoundRule: (target, session) => conditionOf(session, target).upperBound,
    showDataBarOnly: () => false,
  },
  write: {
    lowerBoundRule: (target, value, session) => changeCondition(session, target, { lowerBound: bound(value) }),
    upperBoundRule: (target, value, session) => changeCondition(session, target, { upperBound: bound(value) }),
    showDataBarOnly: (_, value, session) => {
      if (booleanArgument(value)) session.notImplemented("DataBarConditionalFormat.showDataBarOnly");
    },
  },
  open: {
    positiveFormat: ({ sheet, condition }) => ({ className: "ConditionalDataBarPositiveFormat", sheet, condition }),
  },
};

export const dataBarPositiveFormat: Behaviour<Positive> = {
  read: {
    fillColor: (target, session) => conditionOf(session, target).barColor,
    gradientFill: (target, session) => conditionOf(session, target).barGradient,
  },
  write: {
    fillColor: (target, value, session) => changeCondition(session, target, { barColor: `#${colourArgument(value)}` }),
    gradientFill: (target, value, session) => changeCondition(session, target, { barGradient: booleanArgument(value) }),
  },
};
