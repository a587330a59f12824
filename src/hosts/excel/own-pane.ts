import { canOpenPaneWithWorkbook } from "./capabilities";

/**
 * The name of the workbook's setting, and of the pane in the manifest, by which Excel knows which pane to open with a
 * workbook (Microsoft's page "Automatically open a task pane with a document"; [MS-OWEMXML], TaskpaneId).
 */
export const openedWithWorkbook = "Office.AutoShowTaskpaneWithDocument";

/** Whether Excel opens the pane together with the open workbook, for everyone who has the add-in. */
export type OwnPane = {
  /** `null`: the workbook says nothing of it yet, or this Excel has no such settings. */
  readonly wanted: () => boolean | null;
  /** `false`: the workbook took no setting, as one open for reading alone, and is as before. Never rejects. */
  readonly want: (on: boolean) => Promise<boolean>;
};

/** Saving empties what the person could undo (office-js issue 3141), so what is so already is not saved again. */
export const ownPane: OwnPane = {
  wanted: () => {
    const said: unknown = settings()?.get(openedWithWorkbook);
    return typeof said === "boolean" ? said : null;
  },
  want: (on) => {
    const before = ownPane.wanted();
    return before === on ? Promise.resolve(true) : saved(before, on);
  },
};

function settings(): Office.Settings | undefined {
  return canOpenPaneWithWorkbook() ? Office.context.document.settings : undefined;
}

function saved(before: boolean | null, on: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const bag = settings();
    try {
      if (bag === undefined) return resolve(false);
      bag.set(openedWithWorkbook, on);
      bag.saveAsync(({ status }) => {
        const taken = String(status) === "succeeded";
        // Kept in the page alone it would be taken for written.
        if (!taken && before === null) bag.remove(openedWithWorkbook);
        else if (!taken) bag.set(openedWithWorkbook, before);
        resolve(taken);
      });
    } catch {
      // In March 2026 setting this very name threw for some days, in every add-in (office-js issue 6552).
      resolve(false);
    }
  });
}
