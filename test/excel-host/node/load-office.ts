import { readFileSync } from "node:fs";
import path from "node:path";
import { fakeWindow } from "./fake-window";

/** Which of Microsoft's files: each platform has its own, and they differ. */
export type OfficeFile = "web" | "win32" | "mac" | "web-debug";

/** What the file defines. `Excel` and `OfficeExtension` have the types of @types/office-js. */
export type OfficeLibrary = {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & HiddenOfficeExtension;
  /** The `window` that the library sees; `Office` may be put on it. */
  readonly window: Record<string, unknown>;
};

/** What the declarations leave out and this host needs. */
export type HiddenOfficeExtension = {
  readonly HostBridge: { readonly init: (bridge: Bridge) => void };
  readonly Utility: { _synchronousCleanup: boolean };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
};

/** JSON text both ways; the library sets `onMessageFromHost`. */
export type Bridge = { readonly sendMessageToHost: (text: string) => void; onMessageFromHost?: (text: string) => void };

const fileNames: Readonly<Record<OfficeFile, string>> = {
  web: "excel-web-16.00.js",
  win32: "excel-win32-16.01.js",
  mac: "excel-mac-16.00.js",
  "web-debug": "excel-web-16.00.debug.js",
};

/** Top-level `var`s of the file: they must exist on the window, or `with` would let them escape to Node's globals. */
const definedNames = [
  "OfficeExtension",
  "Excel",
  "OfficeCore",
  "Office",
  "OfficeRuntime",
  "OfficeExtensionBatch",
  "CustomFunctionMappings",
  "OSF",
  "OSFPerformance",
];

export const officePackage = path.join(__dirname, "../../../node_modules/@microsoft/office-js");

/**
 * Microsoft's unmodified file, evaluated in Node. `with` gives it a browser-like global scope. It runs in the caller's
 * realm, not in a `vm` context: the library compares prototypes with its own realm's (CoreUtility.isPlainJsonObject).
 */
export function loadOffice(file: OfficeFile = "web"): OfficeLibrary {
  const source = readFileSync(path.join(officePackage, "dist", fileNames[file]), "utf8");
  const window = fakeWindow();
  for (const name of definedNames) window[name] = undefined;
  const evaluate = new Function(
    "window",
    `with (window) { ${source}\n; return { OfficeExtension: OfficeExtension, Excel: Excel }; }`,
  ) as (window: Record<string, unknown>) => Omit<OfficeLibrary, "window">;
  const library = evaluate(window);
  // Excel.run then waits for its own release of references: no work is left when a test ends.
  library.OfficeExtension.Utility._synchronousCleanup = true;
  return { ...library, window };
}
