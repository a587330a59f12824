import { openedWithWorkbook } from "../../src/hosts/excel/own-pane";
import { compareVersions } from "../checks/api-set";
import { allElements, child, type XmlElement } from "./xml-element";

/** Requirement sets and the newest version of each (Microsoft's pages of requirement sets, August 2026). */
const newest: Readonly<Record<string, string>> = {
  ExcelApi: "1.21",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  AddinCommands: "1.3",
  OpenBrowserWindowApi: "1.1",
};

/** Another id is another add-in: it would stand twice in every Excel that has the first. */
const productId = "7405a409-0cfb-4ecb-8bbe-170144f852da";

export type Product = {
  /** Of package.json: three numbers. */
  readonly version: string;
  readonly baseUrl: string;
  /** What the commands' source registers. */
  readonly functions: readonly string[];
};

export function headFaults(manifest: XmlElement, { version }: Product): readonly string[] {
  const { xmlns, "xsi:type": type } = manifest.attributes;
  const [id, number, permissions] = ["Id", "Version", "Permissions"].map((name) => child(manifest, name)?.text);
  return [
    ...(xmlns === "http://schemas.microsoft.com/office/appforoffice/1.1" && type === "TaskPaneApp"
      ? []
      : ["the root is not a TaskPaneApp of schema 1.1"]),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? "") ? [] : [`the id is no GUID: ${String(id)}`]),
    ...(id === productId ? [] : [`the id is not this product's: ${String(id)}`]),
    // Office refuses a version below 1.0 (manifest validation: unsupported version number).
    ...(number === `1.${version}` ? [] : [`the version is ${String(number)}, that of the product ${version}`]),
    ...(permissions === "ReadWriteDocument" ? [] : [`the permissions are ${String(permissions)}`]),
    ...textFaults(child(manifest, "DisplayName"), 125),
    ...textFaults(child(manifest, "Description"), 250),
    ...textFaults(child(manifest, "ProviderName"), 125),
  ];
}

function textFaults(element: XmlElement | undefined, longest: number): readonly string[] {
  const texts =
    element === undefined
      ? [""]
      : [
          element.attributes["DefaultValue"] ?? element.text,
          ...element.children.map(({ attributes }) => attributes["Value"] ?? ""),
        ];
  return texts
    .filter((text) => text.trim() === "" || text.length > longest)
    .map((text) => `<${element?.name ?? ""}> has ${text.length} characters; 1 to ${longest} are allowed`);
}

/** Every address is https and lies on the product's own server. */
export function addressFaults(manifest: XmlElement, { baseUrl }: Product): readonly string[] {
  const texts = allElements(manifest).flatMap(({ name, attributes, text }) => [
    attributes["DefaultValue"],
    attributes["Value"],
    name === "AppDomain" ? text : undefined,
  ]);
  const addresses = texts.filter((text) => text !== undefined && /^[a-z]+:\/\//i.test(text)) as readonly string[];
  const origin = new URL(baseUrl).origin;
  const domains = allElements(manifest).filter(({ name }) => name === "AppDomain");
  return [
    ...addresses.filter((text) => !text.startsWith("https://")).map((text) => `${text} is not https`),
    ...addresses
      .filter((text) => text !== origin && !text.startsWith(`${baseUrl}/`))
      .map((text) => `${text} is not under ${baseUrl}`),
    ...domains.filter(({ text }) => text !== origin).map(({ text }) => `the domain ${text} is not ${origin}`),
  ];
}

export function requirementFaults(manifest: XmlElement): readonly string[] {
  const sets = allElements(manifest).filter(({ name }) => name === "Set" || name === "bt:Set");
  const inBase = child(manifest, "Requirements", "Sets")?.children.map(({ attributes }) => attributes["Name"]) ?? [];
  const inOverrides =
    child(manifest, "VersionOverrides", "Requirements", "bt:Sets")?.children.map(
      ({ attributes }) => attributes["Name"],
    ) ?? [];
  return [
    ...sets.flatMap(({ attributes: { Name = "", MinVersion = "" } }) => {
      const last = newest[Name];
      if (last === undefined) return [`there is no requirement set ${Name}`];
      return /^1\.\d+$/.test(MinVersion) && compareVersions(MinVersion, last) <= 0
        ? []
        : [`there is no ${Name} ${MinVersion}; the newest known is ${last}`];
    }),
    ...(inBase.join() === "ExcelApi" ? [] : [`the add-in asks for ${inBase.join(", ") || "no set"}`]),
    ...(inOverrides.join() === "SharedRuntime"
      ? []
      : [`the ribbon asks for ${inOverrides.join(", ") || "no set"}; without SharedRuntime its commands have no page`]),
  ];
}

/** One page for pane and commands (docs: "Configure your Office Add-in to use a shared runtime"). */
export function runtimeFaults(manifest: XmlElement): readonly string[] {
  const elements = allElements(manifest);
  const residOf = (name: string): string | undefined =>
    elements.find((each) => each.name === name)?.attributes["resid"];
  const runtimes = elements.filter(({ name }) => name === "Runtime");
  const panes = elements.filter(({ name, parent }) => name === "SourceLocation" && parent === "Action");
  const opened = elements.filter(({ name }) => name === "TaskpaneId").map(({ text }) => text);
  const page = elements.find(({ name, attributes }) => name === "bt:Url" && attributes["id"] === residOf("Runtime"))
    ?.attributes["DefaultValue"];
  return [
    ...(runtimes.length === 1 && runtimes[0]?.attributes["lifetime"] === "long"
      ? []
      : ["there must be one runtime, with lifetime long"]),
    ...(residOf("FunctionFile") === residOf("Runtime")
      ? []
      : ["the runtime and the function file have different pages"]),
    ...panes
      .filter(({ attributes }) => attributes["resid"] !== residOf("Runtime"))
      .map(({ attributes }) => `the pane opens ${String(attributes["resid"])}, not the runtime's page`),
    // Of several panes with this name Excel opens the first alone ([MS-OWEMXML], TaskpaneId).
    ...(opened.join() === openedWithWorkbook
      ? []
      : [`the pane is called ${opened.join(", ")}, which Excel opens with no workbook`]),
    ...(child(manifest, "DefaultSettings", "SourceLocation")?.attributes["DefaultValue"] === page
      ? []
      : ["the plain pane and the runtime have different pages"]),
  ];
}

/** What a button calls is registered, and what is registered has its button. */
export function functionFaults(manifest: XmlElement, { functions }: Product): readonly string[] {
  const actions = allElements(manifest).filter(({ name }) => name === "Action");
  const called = actions.flatMap((action) => {
    const name = child(action, "FunctionName")?.text;
    return name === undefined ? [] : [name];
  });
  return [
    ...actions
      .filter(
        (action) =>
          (action.attributes["xsi:type"] === "ExecuteFunction") !== (child(action, "FunctionName") !== undefined),
      )
      .map(() => "an action has the wrong type for what it does"),
    ...called.filter((name) => !functions.includes(name)).map((name) => `${name} is called and not registered`),
    ...functions.filter((name) => !called.includes(name)).map((name) => `${name} is registered and never called`),
  ];
}
