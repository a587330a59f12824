import { oneOf, textArgument } from "./arguments";
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
    createWorkbook: (_, [file]): CreatedWorkbookObject => ({ className: "WorkbookCreated", file: textArgument(file) }),
  },
};

type CreatedWorkbookObject = {
  readonly className: "WorkbookCreated";
  /** base64 */
  readonly file: string;
};

/** A workbook that was made and is not shown yet. */
export const createdWorkbook: Behaviour<CreatedWorkbookObject> = {
  read: { id: () => "created" },
  call: { open: ({ file }, _, session) => void session.openBeside(file) },
};
