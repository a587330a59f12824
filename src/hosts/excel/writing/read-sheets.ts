import type { Unfinished } from "../../../app/live-workbook";
import { marksSheet } from "../../../contract/sheet-names";
import { sameName } from "../../../workbook/sheet";
import { readInExcel, type Session } from "../session";
import { type ProtectionOptions, findJournal, hasBegun, type MarksRead, type WriteJournal } from "./write-journal";
import type { UntouchedColumn } from "./sheet-layout";

export type SheetFound = {
  readonly name: string;
  readonly visible: boolean;
  /** `null`: not protected. */
  readonly protection: ProtectionOptions | null;
};

/** The workbook as a write finds it. */
export type WorkbookFound = {
  readonly sheets: readonly SheetFound[];
  readonly structureProtected: boolean;
  readonly journal: WriteJournal | null;
  /** The last row of `_TD` that holds anything; 0 where the sheet is empty, `null` where there is no such sheet. */
  readonly lastMarkRow: number | null;
  readonly untouched: UntouchedColumn;
};

/** One sync. Of sheets only names, visibility and protection are asked for, and what `_TD` says. */
export async function readSheets(session: Session): Promise<WorkbookFound> {
  const asked = askForSheets(session.context);
  await session.sync(marksSheet);
  const { sheets, structure, marks, used, first, last } = asked;
  const read = marks.isNullObject || used.isNullObject ? { first: 1, rows: [] } : fromColumnA(used);
  return {
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protection: protectionNow(sheet.protection),
    })),
    structureProtected: structure.protected,
    journal: findJournal(read),
    lastMarkRow: marks.isNullObject ? null : read.first + read.rows.length - 1,
    untouched: { characters: first.standardWidth, points: last.format.columnWidth },
  };
}

/** The journal of a write that broke off; `null` for none. */
export async function unfinishedWrite(): Promise<Unfinished | null> {
  const { journal } = await readInExcel(readSheets);
  return journal === null ? null : { began: journal.began, takingOver: hasBegun(journal) };
}

type Asked = {
  readonly sheets: Excel.WorksheetCollection;
  readonly structure: Excel.WorkbookProtection;
  readonly marks: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly first: Excel.Worksheet;
  readonly last: Excel.Range;
};

function askForSheets({ workbook }: Excel.RequestContext): Asked {
  const { worksheets: sheets, protection: structure } = workbook;
  sheets.load("items/name,items/visibility,items/protection/protected,items/protection/options");
  structure.load("protected");
  const marks = sheets.getItemOrNullObject(marksSheet);
  marks.load("name");
  const used = marks.getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex");
  const first = sheets.getFirst();
  first.load("standardWidth");
  // The last column of a sheet: nobody sets its width.
  const last = first.getRange("XFD:XFD");
  last.load("format/columnWidth");
  // What was loaded can still be read; without references nothing has to be released by another request.
  used.untrack();
  last.untrack();
  return { sheets, structure, marks, used, first, last };
}

/** Pairs are in columns A and B; a used range may begin further right. */
function fromColumnA(used: Excel.Range): MarksRead {
  const before = Array.from({ length: used.columnIndex }, () => "");
  return { first: used.rowIndex + 1, rows: used.values.map((row: readonly unknown[]) => [...before, ...row]) };
}

/** Of a sheet whose `protected` and `options` are loaded; `null` = not protected. */
export function protectionNow({
  protected: isProtected,
  options,
}: Excel.WorksheetProtection): ProtectionOptions | null {
  return isProtected ? plainOptions(options) : null;
}

/** Only options with a value: one that this Excel doesn't know is not sent back to it. */
function plainOptions(options: Excel.WorksheetProtectionOptions): ProtectionOptions {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => typeof value === "boolean" || typeof value === "string"),
  ) as ProtectionOptions;
}

export function foundSheet({ sheets }: WorkbookFound, name: string): SheetFound | undefined {
  return sheets.find((sheet) => sameName(sheet.name, name));
}
