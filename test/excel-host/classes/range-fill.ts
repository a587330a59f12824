import type { Behaviour } from "./behaviour";
import { colourArgument } from "./arguments";
import type { OfAreas } from "./objects";
import { readFormat, setFormat } from "./range-format";

type Target = OfAreas<"RangeFill">;

export const rangeFill: Behaviour<Target> = {
  // Without a fill Excel answers white.
  read: { color: (target, session) => readFormat(target, session, ({ fill }) => `#${fill ?? "FFFFFF"}`) },
  write: {
    color: (target, value, session) => {
      const fill = colourArgument(value);
      setFormat(target, session, (style) => ({ ...style, fill }));
    },
  },
  call: { clear: (target, _, session) => void setFormat(target, session, (style) => ({ ...style, fill: null })) },
};
