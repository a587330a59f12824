import type { Json } from "../wire/messages";

const name = "Office.AutoShowTaskpaneWithDocument";

/**
 * Whether Excel opens a pane of this manifest by itself as it opens a workbook with these settings: the setting is
 * true, and a button's pane has the same name ([MS-OWEMXML], TaskpaneId; Microsoft's page "Automatically open a task
 * pane with a document"). Which ways of installing an Excel honours is its own affair: docs, "Installing".
 */
export function opensPaneWith(manifest: ParentNode, settings: ReadonlyMap<string, Json>): boolean {
  const panes = [...manifest.querySelectorAll("TaskpaneId")].map(({ textContent }) => textContent);
  return settings.get(name) === true && panes.includes(name);
}
