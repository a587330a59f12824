import { areaAddress } from "../../../workbook/address";
import type { SheetDraft } from "../../../workbook/draft";

export type SheetFinish = {
  readonly sheet: SheetDraft;
  /** Whether it is the sheet that is open first. */
  readonly active: boolean;
  /** `<sheetData>` as it shall be. */
  readonly data: string;
};

/** hucre's part of a sheet with the real cells in it, and with what hucre has no words for. */
export function finishSheet(xml: string, { sheet, active, data }: SheetFinish): string {
  const [before, after] = around(xml);
  const deepest = Math.max(0, ...[...sheet.columns.values()].map(({ outline }) => outline));
  const frame = before
    .replace(/<dimension [^>]*\/>/, "")
    .replace("<sheetViews>", `<dimension ref="${usedArea(sheet)}"/><sheetViews>`)
    // Without a selected tab LibreOffice opens the first sheet.
    .replace('workbookViewId="0"', `${active ? 'tabSelected="1" ' : ""}workbookViewId="0"`)
    // Without the depth Excel leaves no room for the buttons that fold columns; 15 points suit Times New Roman 11.
    .replace(
      /<sheetFormatPr [^>]*\/>/,
      `<sheetFormatPr defaultRowHeight="15"${deepest > 0 ? ` outlineLevelCol="${deepest}"` : ""}/>`,
    );
  // The format's own bars take a tenth of the cell even for 0.
  return frame + data + after.replaceAll("<dataBar>", '<dataBar minLength="0" maxLength="100">');
}

function around(xml: string): readonly [string, string] {
  const [empty, closing] = ["<sheetData/>", "</sheetData>"];
  const start = xml.indexOf("<sheetData");
  const end = xml.startsWith(empty, start) ? start + empty.length : xml.indexOf(closing) + closing.length;
  return [xml.slice(0, start), xml.slice(end)];
}

/** The area that `<dimension>` names; readers only take it as a hint. */
function usedArea({ rows }: SheetDraft): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 1, 1];
  for (const [row, cells] of rows) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return areaAddress({ top: Math.min(top, bottom), left: Math.min(left, right), bottom, right });
}

/** Excel keeps the filter's area under a hidden name; a visible one would show in the list of names. */
export function finishWorkbook(xml: string): string {
  return xml.replaceAll('name="_xlnm._FilterDatabase"', 'name="_xlnm._FilterDatabase" hidden="1"');
}

/** No moment: the file says nothing that was not in the draft. And its maker is this program, not its library. */
export function finishProperties(change: (part: string, finish: (xml: string) => string) => void): void {
  change("docProps/core.xml", (xml) => xml.replace(/<dcterms:modified .*<\/dcterms:modified>/, ""));
  change("docProps/app.xml", (xml) => xml.replace("<Application>hucre<", "<Application>thidua<"));
}
