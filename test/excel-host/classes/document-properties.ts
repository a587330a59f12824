import { textArgument } from "./arguments";
import type { Behaviour, HostObject } from "./behaviour";

export const documentProperties: Behaviour<HostObject> = {
  read: { title: (_, { workbook }) => workbook.title },
  write: {
    title: (_, value, { workbook }) => {
      workbook.title = textArgument(value);
    },
  },
};
