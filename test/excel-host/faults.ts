import { ExcelError } from "./wire/excel-error";

/**
 * When an injected failure strikes: before anything is done, or after the first k actions (or all, when there are
 * fewer), which stay done as in Excel.
 */
export type FaultTime = "before" | { readonly afterAction: number };

/** "none": no printer is installed, so page set-up can neither be read nor set. "a4": one that knows no A3. */
export type Printer = "any" | "a4" | "none";

/** What of the workbook is protected; of a sheet `null` = not, and a password of `null` = none. */
export type ProtectionNow = {
  readonly structure: boolean;
  readonly sheets: ReadonlyMap<string, { readonly password: string | null } | null>;
};

/** What tests do to an open workbook behind the add-in's back. */
export type Faults = {
  /** The n-th request from now (1: the next) fails with the code. */
  readonly failRequest: (n: number, code: string, when: FaultTime) => void;
  /** The n-th request from now and all after it fail with ConnectionFailure, undone, until `reconnect`. */
  readonly disconnectAt: (n: number) => void;
  readonly reconnect: () => void;
  /** Failures that were ordered and have not come yet don't come. */
  readonly forgetFailures: () => void;
  /** As while a person types in a cell: every request fails. */
  readonly setCellEditMode: (on: boolean) => void;
  /** Another workbook is in front: what Excel does to the one in front alone fails. */
  readonly setOtherWorkbookInFront: (on: boolean) => void;
  /** What the machine prints on, as long as nothing else is said: any paper. */
  readonly setPrinter: (printer: Printer) => void;
  /** Saving settings fails, as in a workbook that is open for reading alone. */
  readonly refuseSettings: (on: boolean) => void;
  /**
   * Review > Protect Workbook: sheets can't be added, deleted, renamed, moved or hidden. Nothing can be undone after
   * it, nor after a sheet was protected or unprotected, as where an add-in does it.
   */
  readonly protectStructure: (on: boolean) => void;
  readonly protectSheet: (name: string, password?: string | null) => void;
  /** Review > Unprotect Sheet. */
  readonly unprotectSheet: (name: string) => void;
  /** Every unprotect is refused, as Excel did for days also on sheets without a password (issue 6784, a comment). */
  readonly keepProtection: (on: boolean) => void;
  readonly renameSheet: (from: string, to: string) => void;
};

/** Counts requests and says which fail. */
export type FaultPlan = {
  /** Of the next request, which has so many actions. */
  readonly begin: (actions: number) => RequestFaults;
  readonly failRequest: Faults["failRequest"];
  readonly disconnectAt: Faults["disconnectAt"];
  readonly reconnect: Faults["reconnect"];
  readonly forgetFailures: Faults["forgetFailures"];
  readonly setCellEditMode: Faults["setCellEditMode"];
  readonly setOtherWorkbookInFront: Faults["setOtherWorkbookInFront"];
  readonly setPrinter: Faults["setPrinter"];
  readonly keepProtection: Faults["keepProtection"];
  /**
   * Fails what Excel does to the workbook in front alone, while another one is, and page set-up that the printer
   * doesn't take; `value`: what is set.
   */
  readonly beforeMember: (member: string, value?: unknown) => void;
};

/**
 * Excel asks the printer's driver for page set-up. Without a printer its object model answers "Unable to set the …
 * property of the PageSetup class"; papers are those of the printer (Microsoft's pages "PageSetup object (Excel)" and
 * "PageSetup.PaperSize property"). Which code Office.js gives then is unverified in a real Excel.
 */
const ofPrinter = /^(PageLayout|HeaderFooterGroup|HeaderFooter|PageBreakCollection|PageBreak)\./u;

/**
 * Microsoft's page "Troubleshoot Excel add-ins" ("API errors when another workbook is active"), office-js issues 771,
 * 5319 and 6365.
 */
const inFrontOnly: Readonly<Record<string, string>> = {
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeAt": "GeneralException",
  "WorksheetFreezePanes.freezeColumns": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
  "WorksheetFreezePanes.unfreeze": "GeneralException",
  "WorksheetFreezePanes.getLocationOrNullObject": "GeneralException",
  "Worksheet.activate": "GeneralException",
  "Range.select": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  "Workbook.getActiveCell": "InvalidSelection",
};

export type RequestFaults = {
  /** Fails the request as a whole. */
  readonly before: () => void;
  /** Fails it before action `index`; after the last one `index` is their number. */
  readonly beforeAction: (index: number) => void;
};

export function faultPlan(): FaultPlan {
  let request = 0;
  let lostFrom = Infinity;
  let typing = false;
  let behind = false;
  let printer: Printer = "any";
  let keeps = false;
  const planned = new Map<number, { readonly code: string; readonly when: FaultTime }>();
  const begin = (actions: number): RequestFaults => {
    request++;
    const fault = planned.get(request);
    const after = fault === undefined || fault.when === "before" ? null : Math.min(fault.when.afterAction, actions);
    return {
      before: () => {
        if (request >= lostFrom) throw new ExcelError("ConnectionFailure");
        if (typing) throw new ExcelError("InvalidOperationInCellEditMode");
        if (fault?.when === "before") throw new ExcelError(fault.code);
      },
      beforeAction: (index) => {
        if (fault !== undefined && index === after) throw new ExcelError(fault.code);
      },
    };
  };
  return {
    begin,
    failRequest: (n, code, when) => void planned.set(request + n, { code, when }),
    disconnectAt: (n) => {
      lostFrom = request + n;
    },
    reconnect: () => {
      lostFrom = Infinity;
    },
    forgetFailures: () => planned.clear(),
    setCellEditMode: (on) => {
      typing = on;
    },
    setOtherWorkbookInFront: (on) => {
      behind = on;
    },
    setPrinter: (there) => {
      printer = there;
    },
    keepProtection: (on) => {
      keeps = on;
    },
    beforeMember: (member, value) => {
      if (keeps && member === "WorksheetProtection.unprotect") throw new ExcelError("AccessDenied");
      const code = behind ? inFrontOnly[member] : undefined;
      if (code !== undefined) throw new ExcelError(code);
      if (printer === "none" && ofPrinter.test(member)) throw new ExcelError("GeneralException");
      if (printer === "a4" && member === "PageLayout.paperSize" && value === "A3")
        throw new ExcelError("InvalidArgument");
    },
  };
}
