import type { SheetState } from "../../../workbook/sheet";
import type { WorkbookDraft } from "../../../workbook/draft";
import { isNamed } from "../../../workbook/sheet";
import type { Base, BaseSheet } from "./base-package";

/** A tab of the new workbook: a sheet that stays, or one of ours with the relation to its part. */
export type Tab = BaseSheet | { readonly name: string; readonly state: SheetState; readonly id: string };

/** The draft's sheets in their order; one of a chart alone, unknown to the draft, follows the one it followed. */
export function tabsOf(
  { sheets, kept }: Base,
  draft: Pick<WorkbookDraft, "sheets">,
  ids: ReadonlyMap<string, string>,
): readonly Tab[] {
  const tabs: Tab[] = draft.sheets.map(
    ({ name, state }) => kept.find((each) => isNamed(each, name)) ?? { name, state, id: ids.get(name) ?? "" },
  );
  for (const sheet of kept.filter((each) => !tabs.includes(each))) {
    const before = sheets.filter(({ index }) => index < sheet.index).map(({ name }) => name);
    const after = tabs.reduce((last, tab, index) => (before.includes(tab.name) ? index : last), -1);
    tabs.splice(after + 1, 0, sheet);
  }
  return tabs;
}
