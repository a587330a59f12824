import { fail } from "../wire/excel-error";
import type { Behaviour, HostObject } from "./behaviour";

/** Of the sheets' order and names; a password is taken and not asked for again. */
export const workbookProtection: Behaviour<HostObject> = {
  read: { protected: (_, session) => session.workbook.structureProtected },
  call: {
    protect: (_, __, { workbook }) => {
      if (workbook.structureProtected) fail("InvalidOperation");
      workbook.structureProtected = true;
      return null;
    },
    unprotect: (_, __, { workbook }) => {
      workbook.structureProtected = false;
      return null;
    },
  },
};
