/** Which requirement sets an Excel says it has, highest version of each: what `isSetSupported` asks. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/**
 * The sets beside ExcelApi that Excel on the web has and an add-in for Excel may ask for. Versions as in Microsoft's
 * pages of requirement sets (Office Add-ins reference, "Requirement sets": each page has its table of hosts).
 */
const besideExcelApi: RequirementMatrix = {
  AddinCommands: "1.1",
  BindingEvents: "1.1",
  CompressedFile: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  DocumentEvents: "1.1",
  File: "1.1",
  ImageCoercion: "1.1",
  OpenBrowserWindowApi: "1.1",
  RibbonApi: "1.2",
  Selection: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
};

/** `excelApi`: highest version of ExcelApi, "1.9" for an Excel at the manifest's floor. */
export function requirementMatrix(excelApi: string): RequirementMatrix {
  return { ExcelApi: excelApi, ...besideExcelApi };
}
