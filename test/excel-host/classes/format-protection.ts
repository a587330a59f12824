import { guardSheet } from "../model/guard";
import { sheetOf } from "../model/session";
import { booleanArgument } from "./arguments";
import type { Behaviour } from "./behaviour";
import type { OfAreas } from "./objects";
import { readFormat, setFormat } from "./range-format";

type Target = OfAreas<"FormatProtection">;

export const formatProtection: Behaviour<Target> = {
  read: {
    locked: (target, session) => readFormat(target, session, ({ locked }) => locked),
    formulaHidden: () => false,
  },
  write: {
    locked: (target, value, session) => {
      const locked = booleanArgument(value);
      guardSheet(sheetOf(session, target.sheet), null); // nothing that a protected sheet allows unlocks its cells
      setFormat(target, session, (style) => ({ ...style, locked }));
    },
    formulaHidden: (_, value, session) => {
      if (booleanArgument(value)) session.notImplemented("FormatProtection.formulaHidden");
    },
  },
};
