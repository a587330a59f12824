import { isRecord } from "./frame-message";

/** OSF.DDA.MethodDispId of the library: the methods of the common interface that the product reaches. */
export const methodIds = {
  loadSettings: 75,
  saveSettings: 76,
  openFile: 77,
  fileSlice: 80,
  closeFile: 81,
  executeRichApiRequest: 93,
  commandCompleted: 94,
} as const;

/** OSF.DDA.ErrorCodeManager.errorCodes.ooeOperationNotSupported. */
const notSupported = 5000;

/** OSF.DDA.ErrorCodeManager.errorCodes.ooeInternalError: what a handle that is gone gives is not documented. */
const fileClosed = 5001;

/**
 * The host's answer to one batch, as over HTTP. `error` is Office's own code, 0 for none: then the response isn't
 * looked at.
 */
export type BatchAnswer = { readonly error: number; readonly status: number; readonly body: string };

export type OpenFile = {
  readonly bytes: Uint8Array;
  /** Bytes. */
  readonly sliceSize: number;
};

/** The workbook's settings as the add-in saved them: name → serialised value. */
export type DocumentSettings = {
  readonly all: () => ReadonlyMap<string, string>;
  readonly save: (settings: ReadonlyMap<string, string>) => void;
};

export type MethodHandlers = {
  /** `text`: the batch as it was sent. */
  readonly batch: (text: string) => BatchAnswer | Promise<BatchAnswer>;
  readonly commandCompleted: (id: string, status: number) => void;
  readonly settings: DocumentSettings;
  /** The workbook as it stands, for getFileAsync. */
  readonly file: () => Promise<Uint8Array>;
  /** Files that the page has open, by their handles. */
  readonly openFiles: Map<string, OpenFile>;
  /** Told of what nobody answers. */
  readonly unknown: (what: string) => void;
};

/** Answers executeMethod; what isn't known is told and refused, never passed over. */
export async function dispatchMethod(data: unknown, handlers: MethodHandlers): Promise<unknown> {
  const id = dispatchId(data);
  if (!isRecord(data) || id === null) return refused("executeMethod without DispatchId", handlers);
  switch (id) {
    case methodIds.executeRichApiRequest:
      return answerBatch(data, handlers);
    case methodIds.commandCompleted:
      // Positions by AppCommandCompletedMethodParameterKeys: id, status, data.
      handlers.commandCompleted(String(data["0"]), Number(data["1"]));
      return succeeded({});
    case methodIds.saveSettings:
      handlers.settings.save(new Map(savedSettings(data)));
      return succeeded({});
    case methodIds.loadSettings:
      return succeeded({
        Properties: { Settings: [...handlers.settings.all()].map(([Name, Value]) => ({ Name, Value })) },
      });
    case methodIds.openFile:
      return openFile(Number(data["1"]), handlers);
    case methodIds.fileSlice:
      return fileSlice(handlers.openFiles.get(String(data["2"])), Number(data["3"]));
    case methodIds.closeFile:
      handlers.openFiles.delete(String(data["2"]));
      return succeeded({});
    default:
      return refused(`executeMethod ${id}`, handlers);
  }
}

/** Positions by FilePropertiesKeys and FileSlicePropertiesKeys of the library: handle and size, data and size. */
async function openFile(sliceSize: number, { file, openFiles }: MethodHandlers): Promise<unknown> {
  const bytes = await file();
  const handle = `file-${openFiles.size + 1}`;
  openFiles.set(handle, { bytes, sliceSize });
  return succeeded({ 0: handle, 1: bytes.length });
}

function fileSlice(file: OpenFile | undefined, index: number): unknown {
  if (file === undefined) return { Version: 1, Error: fileClosed };
  const data = [...file.bytes.subarray(index * file.sliceSize, (index + 1) * file.sliceSize)];
  return succeeded({ 0: data, 1: data.length });
}

function dispatchId(data: unknown): number | null {
  const method = isRecord(data) ? data["DdaMethod"] : null;
  const id = isRecord(method) ? method["DispatchId"] : null;
  return typeof id === "number" ? id : null;
}

/** ArrayData of a batch: custom data, method, path, headers, body, permission, flags. */
const bodyPlace = 4;

async function answerBatch(data: Readonly<Record<string, unknown>>, handlers: MethodHandlers): Promise<unknown> {
  const parts = data["ArrayData"];
  const body: unknown = Array.isArray(parts) ? parts[bodyPlace] : null;
  if (typeof body !== "string") return refused("a batch without a body", handlers);
  const answer = await handlers.batch(body);
  return { Version: 1, Error: answer.error, Data: [answer.status, [], answer.body] };
}

/** Settings come as pairs of name and JSON text, all of them each time. */
function savedSettings(data: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const request = data["DdaSettingsMethod"];
  const pairs = isRecord(request) ? request["Properties"] : null;
  if (!Array.isArray(pairs)) return [];
  return pairs.flatMap((pair): readonly (readonly [string, string])[] =>
    Array.isArray(pair) ? [[String(pair[0]), String(pair[1])]] : [],
  );
}

function succeeded(results: Readonly<Record<string, unknown>>): unknown {
  return { Version: 1, Error: 0, ...results };
}

function refused(what: string, handlers: MethodHandlers): unknown {
  handlers.unknown(what);
  return { Version: 1, Error: notSupported };
}
