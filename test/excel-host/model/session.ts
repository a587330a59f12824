import type { Json } from "../wire/messages";
import { fail } from "../wire/excel-error";
import type { SheetModel, WorkbookModel } from "./workbook-model";

/** Something happened that an add-in may have asked to be told. */
export type HostEvent = {
  readonly kind: "selectionChanged" | "activated" | "deactivated" | "changed" | "added" | "deleted";
  /** Id of the sheet. */
  readonly sheet: string;
  readonly details: Readonly<Record<string, Json>>;
};

/** What the classes' behaviour works on. */
export type Session = {
  /** The workbook as it is now; another object after a restore. */
  readonly workbook: WorkbookModel;
  readonly emit: (event: HostEvent) => void;
  /** Fails loudly, and is remembered in `missing`. */
  readonly notImplemented: (member: string) => never;
  /** Called before results of formulas are read; does nothing when nobody calculates. */
  readonly calculate: () => void;
  readonly nextId: () => number;
  /** A workbook that is opened in a window of its own: its file as base64. */
  readonly openBeside: (base64: string) => void;
};

/** By id; a sheet that was deleted since: ItemNotFound. */
export function sheetOf(session: Session, id: string): SheetModel {
  return session.workbook.sheets.find((sheet) => sheet.id === id) ?? fail("ItemNotFound");
}

/** By the name on its tab, without case. */
export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
