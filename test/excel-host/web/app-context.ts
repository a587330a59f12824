import type { RequirementMatrix } from "./requirement-matrix";

/** What the page is told of the Excel and the workbook around it. */
export type AppContextFacts = {
  readonly id: string;
  /** Language of Excel's own words, "vi-VN". */
  readonly locale: string;
  readonly documentUrl: string;
  readonly addinName: string;
  readonly requirements: RequirementMatrix;
  /** The document's settings as the add-in saved them: name → serialised value. */
  readonly settings: ReadonlyMap<string, string>;
  readonly window: { readonly width: number; readonly height: number };
};

/** OSF.AppName.ExcelWebApp in the library. */
const excelOnTheWeb = 16;
/** OSF.ClientMode.ReadWrite and OSF.OsfControlType.ContainerLevel (a task pane). */
const readWrite = 1;
const taskPane = 1;

/**
 * The answer to ContextActivationManager_getAppContextAsync; the library refuses one where a field of the first ten is
 * missing.
 */
export function appContext(facts: AppContextFacts): Readonly<Record<string, unknown>> {
  return {
    _id: facts.id,
    _appName: excelOnTheWeb,
    _appVersion: "16.0",
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.documentUrl,
    _clientMode: readWrite,
    _settings: [...facts.settings],
    _reason: "documentOpened",
    _osfControlType: taskPane,
    _eToken: "",
    _correlationId: "simulated",
    _appInstanceId: facts.id,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(facts.requirements),
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: facts.window.height,
    _clientWindowWidth: facts.window.width,
    _addinName: facts.addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
