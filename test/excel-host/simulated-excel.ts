import type { WorkbookDraft } from "../../src/workbook/draft";
import { writeValues } from "./classes/write-values";
import { fromDraft } from "./draft/from-draft";
import { toDraft } from "./draft/to-draft";
import { createEvents } from "./events";
import { faultPlan, type Faults, type ProtectionNow } from "./faults";
import { parseReference } from "./model/areas";
import { emptyWorkbook } from "./model/empty-workbook";
import { select } from "./model/selection";
import { sheetNamed, type Session } from "./model/session";
import { renameSheet } from "./model/sheets";
import { forkWorkbook, type SheetModel, type WorkbookModel } from "./model/workbook-model";
import type { Schema } from "./schema/schema";
import { undoHistory } from "./undo-history";
import { fail } from "./wire/excel-error";
import type { HostMessage, Json, RequestBody, ResponseBody } from "./wire/messages";
import { requestRunner, type RequestRecord } from "./wire/run-request";
import { utf8Length } from "./wire/utf8-length";

export type SimulatedExcelOptions = {
  /** What is open at first; without it one empty sheet "Sheet1". */
  readonly workbook?: WorkbookDraft;
  /** Of ExcelApi: members of a later set answer ApiNotFound. "1.14" (Office 2021) when left out. */
  readonly apiVersion?: string;
  /** Made from the installed library: `readSchema()` in Node, sent along to a browser. */
  readonly schema: Schema;
  /** Bytes of UTF-8, for a request and for a response; 5,000,000 when left out, as in Excel on the web. */
  readonly payloadLimit?: number;
  /**
   * Sets results with `setResult`; called when formulas' results are read and anything has changed since it was last
   * called. A workbook whose formulas all have results is opened with them, as Excel opens a file.
   */
  readonly calculate?: (host: SimulatedExcel) => void;
  /** Puts events off until the answer is on its way; setTimeout when left out. */
  readonly schedule?: (work: () => void) => void;
  /** Keeps the bodies of requests in `requests`. */
  readonly keepBodies?: boolean;
};

export type FormulaPlace = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
};

declare const snapshotOf: unique symbol;
/** A whole workbook at some moment; taking and restoring costs next to nothing. */
export type Snapshot = { readonly [snapshotOf]: true };

/** A workbook that is open in an Excel that isn't there. */
export type SimulatedExcel = {
  readonly execute: (body: RequestBody) => ResponseBody;
  /** The same with JSON text, as bridges have it. */
  readonly answer: (text: string) => string;
  readonly requests: readonly RequestRecord[];
  readonly faults: Faults;
  readonly snapshot: () => Snapshot;
  readonly restore: (snapshot: Snapshot) => void;
  /** The workbook as it stands, all sheets, ready for the .xlsx writer. */
  readonly toDraft: () => WorkbookDraft;
  /** As a person clicks; the address may be several cells. */
  readonly select: (sheet: string, address: string) => void;
  /** As a person types and presses Enter: "=…" is a formula, "" empties the cell. */
  readonly typeIn: (sheet: string, address: string, value: string | number | boolean) => void;
  /** As a person presses Ctrl+Z; false = there is nothing to take back. */
  readonly pressUndo: () => boolean;
  readonly protection: () => ProtectionNow;
  /** The workbook's settings as an add-in has saved them, by name. */
  readonly settings: () => ReadonlyMap<string, Json>;
  /**
   * Settings.saveAsync of the common interface: all of them anew, and nothing can be undone after it (office-js issue
   * 3141). false = refused.
   */
  readonly saveSettings: (settings: ReadonlyMap<string, Json>) => boolean;
  /** How often Ctrl+Z can be pressed. */
  readonly undoable: number;
  /** All formulas, for a calculation from outside. */
  readonly formulas: () => readonly FormulaPlace[];
  readonly setResult: (
    place: Omit<FormulaPlace, "formula">,
    value: string | number | boolean | { readonly error: string },
  ) => void;
  /** "Class.member" of what was asked for and isn't implemented. */
  readonly missing: ReadonlySet<string>;
  /** Workbooks that were opened in a window of their own, each file as base64. */
  readonly besides: readonly string[];
  /** References that the library has not released yet. */
  readonly heldReferences: number;
  /** Where events go; nobody listens until a bridge sets it. */
  post: (message: HostMessage) => void;
};

export function createSimulatedExcel(options: SimulatedExcelOptions): SimulatedExcel {
  const {
    schema,
    apiVersion = "1.14",
    payloadLimit = 5_000_000,
    schedule = (work) => void setTimeout(work, 0),
  } = options;
  let model: WorkbookModel = options.workbook === undefined ? emptyWorkbook() : fromDraft(options.workbook);
  let stale = model.sheets.some(lacksResults);
  const missing = new Set<string>();
  const besides: string[] = [];
  let takesSettings = true;
  const plan = faultPlan();
  const { failRequest, forgetFailures, disconnectAt, reconnect } = plan;
  const { setCellEditMode, setOtherWorkbookInFront, setPrinter, keepProtection } = plan;
  const events = createEvents(schema);

  const session: Session = {
    get workbook() {
      return model;
    },
    emit: (event) => {
      if (event.kind === "changed") stale = true;
      const message = events.messageOf(event);
      if (message !== null) schedule(() => host.post(message));
    },
    notImplemented: (member) => {
      missing.add(member);
      return fail("NotImplemented", `Simulated host: not implemented: ${member}`);
    },
    calculate: () => {
      if (!stale || options.calculate === undefined) return;
      stale = false;
      options.calculate(host);
    },
    nextId: () => ++model.lastId,
    openBeside: (base64) => void besides.push(base64),
  };
  const history = undoHistory(() => model);
  const runRequest = requestRunner({
    schema,
    apiVersion,
    payloadLimit,
    keepBodies: options.keepBodies === true,
    session,
    subscribe: events.subscribe,
    plan,
    history,
  });
  const sheet = (name: string): SheetModel =>
    sheetNamed(model, name) ?? fail("ItemNotFound", `Simulated host: no sheet ${name}`);
  const host: SimulatedExcel = {
    execute: (body) => runRequest.run(body, utf8Length(JSON.stringify(body))).response,
    answer: (text) => runRequest.run(JSON.parse(text) as RequestBody, utf8Length(text)).text,
    requests: runRequest.records,
    faults: {
      failRequest,
      forgetFailures,
      disconnectAt,
      reconnect,
      setCellEditMode,
      setOtherWorkbookInFront,
      setPrinter,
      keepProtection,
      refuseSettings: (on) => {
        takesSettings = !on;
      },
      protectStructure: (on) => {
        model.structureProtected = on;
        history.clear();
      },
      protectSheet: (name, password = null) => {
        sheet(name).protection = { options: {}, password };
        history.clear();
      },
      unprotectSheet: (name) => {
        sheet(name).protection = null;
        history.clear();
      },
      renameSheet: (from, to) => renameSheet(session, sheet(from), to),
    },
    snapshot: () => forkWorkbook(model) as unknown as Snapshot,
    restore: (snapshot) => {
      model = forkWorkbook(snapshot as unknown as WorkbookModel);
      history.clear();
      stale = true;
    },
    toDraft: () => toDraft(model),
    select: (name, address) => select(session, sheet(name), parseReference(address) ?? fail("InvalidArgument")),
    typeIn: (name, address, value) => {
      const area = parseReference(address) ?? fail("InvalidArgument");
      history.typed(model);
      writeValues(session, sheet(name), { area, value });
      session.emit({
        kind: "changed",
        sheet: sheet(name).id,
        details: { address, changeType: "RangeEdited", source: "Local" },
      });
    },
    pressUndo: () => {
      const before = history.undo();
      if (before !== null) model = before;
      stale = true;
      return before !== null;
    },
    protection: () => ({
      structure: model.structureProtected,
      sheets: new Map(
        model.sheets.map(({ name, protection }) => [name, protection && { password: protection.password }]),
      ),
    }),
    settings: () => model.settings,
    saveSettings: (settings) => {
      if (!takesSettings) return false;
      model.settings = new Map(settings);
      history.clear();
      return true;
    },
    get undoable() {
      return history.length();
    },
    formulas: () => model.sheets.flatMap(formulasOf),
    setResult: ({ sheet: name, row, column }, value) => {
      const { cells } = sheet(name);
      const content = cells.get(row, column);
      if (content === undefined || content.formula === null)
        throw new Error(`no formula in ${name}, row ${row}, column ${column}`);
      cells.put(row, column, { ...content, value, calculated: true });
    },
    missing,
    besides,
    get heldReferences() {
      return runRequest.heldReferences();
    },
    post: () => undefined,
  };
  return host;
}

function lacksResults({ cells }: SheetModel): boolean {
  return [...cells.rows().values()].some((stored) => [...stored.values()].some(({ calculated }) => !calculated));
}

function formulasOf({ name, cells }: SheetModel): readonly FormulaPlace[] {
  return [...cells.rows()].flatMap(([row, stored]) =>
    [...stored].flatMap(([column, { formula }]) => (formula === null ? [] : [{ sheet: name, row, column, formula }])),
  );
}
