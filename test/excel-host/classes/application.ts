import { oneOf } from "./arguments";
import type { Behaviour, HostObject } from "./behaviour";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const application: Behaviour<HostObject> = {
  read: { calculationMode: (_, session) => session.workbook.calculationMode },
  write: {
    calculationMode: (_, value, session) => {
      session.workbook.calculationMode = oneOf(value, modes);
    },
  },
  call: {
    // Nothing calculates or draws here, so there is nothing to hold back.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
    calculate: (_, __, session) => void session.calculate(),
  },
};
