import { allElements, type XmlElement } from "./xml-element";

/**
 * Parent → its children in their order, "!" after those that must be there. From Microsoft's page "How to find the
 * proper order of manifest elements" (task pane add-in); what this product doesn't use is left out, so that it is found
 * too. In VersionOverrides a parent can have other children: its key then bears the element above it.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains",
    "Hosts!",
    "Requirements!",
    "DefaultSettings!",
    "Permissions!",
    "VersionOverrides!",
  ],
  DisplayName: ["Override!"],
  Description: ["Override"],
  AppDomains: ["AppDomain!"],
  Hosts: ["Host!"],
  Requirements: ["Sets!"],
  Sets: ["Set!"],
  DefaultSettings: ["SourceLocation!"],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!"],
  "VersionOverrides/Requirements": ["bt:Sets!"],
  "bt:Sets": ["bt:Set!"],
  "Hosts/Host": ["Runtimes", "DesktopFormFactor"],
  Runtimes: ["Runtime!"],
  DesktopFormFactor: ["GetStarted", "FunctionFile!", "ExtensionPoint!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  ExtensionPoint: ["CustomTab!"],
  CustomTab: ["Group!", "Label!"],
  Group: ["Label!", "Icon!", "Control!"],
  Icon: ["bt:Image!"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!"],
  Supertip: ["Title!", "Description!"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["bt:Images!", "bt:Urls!", "bt:ShortStrings!", "bt:LongStrings!"],
  "bt:Images": ["bt:Image!"],
  "bt:Urls": ["bt:Url!"],
  "bt:ShortStrings": ["bt:String!"],
  "bt:LongStrings": ["bt:String!"],
  "bt:String": ["bt:Override!"],
};

/** These may stand several times under their parent; all others once. */
const repeated = new Set([
  "Group",
  "Control",
  "bt:Image",
  "bt:Url",
  "bt:String",
  "bt:Override",
  "Override",
  "AppDomain",
  "Set",
  "bt:Set",
]);

export function orderFaults(manifest: XmlElement): readonly string[] {
  return allElements(manifest).flatMap((element) => {
    const known = order[`${element.parent}/${element.name}`] ?? order[element.name] ?? [];
    const names = known.map((name) => name.replace("!", ""));
    const present = element.children.map(({ name }) => name);
    const strangers = present.filter((name) => !names.includes(name));
    const places = present.filter((name) => names.includes(name)).map((name) => names.indexOf(name));
    return [
      ...strangers.map((name) => `<${name}> is no child of <${element.name}>`),
      ...(places.some((place, at) => place < (places[at - 1] ?? 0))
        ? [`<${element.name}>: its children are not in the order ${names.join(", ")}`]
        : []),
      ...names
        .filter((name, at) => known[at]?.endsWith("!") === true && !present.includes(name))
        .map((name) => `<${element.name}> lacks <${name}>`),
      ...names
        .filter((name) => !repeated.has(name) && present.filter((each) => each === name).length > 1)
        .map((name) => `<${element.name}> has <${name}> more than once`),
    ];
  });
}
