import { allViews, everyoneCanUse } from "../e2e/support/access/pane-for-everyone";

describe("everyone can use the pane, in both languages and in the dark, in every view of every workbook", () =>
  everyoneCanUse(allViews, allViews));
