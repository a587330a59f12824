import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { localhost, paneOnly, placeManifest, readBaseUrl } from "../../webpack/base-url.mjs";
import { findProgram } from "../support/find-program";
import { orderFaults } from "./element-order";
import { manifestFaults } from "./manifest-faults";
import { headFaults } from "./product-faults";
import { registeredFunctions } from "./registered-functions";
import { readXml } from "./xml-element";

const root = path.join(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { readonly version: string };
const product = { version, functions: registeredFunctions(), folder: root };

describe("manifest.xml", () => {
  test("has no fault", () => {
    expect(manifestFaults(manifest, { ...product, baseUrl: localhost })).toEqual([]);
  });

  test.each([
    "https://thidua.example.vn",
    "https://thidua.example.vn/",
    "https://thidua.example.vn/tinh/app/",
    "https://[::1]:8443/a&b",
  ])("has none for a server at %s", (address) => {
    const baseUrl = readBaseUrl(address);
    const placed = placeManifest(manifest, baseUrl);
    expect(placed).not.toContain("localhost");
    expect(manifestFaults(placed, { ...product, baseUrl: baseUrl })).toEqual([]);
  });

  test.each([
    "http://thidua.example.vn",
    "thidua.example.vn",
    "https://thidua.example.vn/?x=1",
    "https://a:b@thidua.example.vn/",
    "",
  ])("no server is at %p", (address) => {
    expect(() => readBaseUrl(address)).toThrow(/https/);
  });
});

describe("the manifest without the ribbon", () => {
  const pane = paneOnly(placeManifest(manifest, "https://thidua.example.vn/app"));

  test("has the pane and nothing that such a catalogue refuses", () => {
    expect(pane).not.toMatch(/VersionOverrides|resid=/);
    expect(pane).toContain('<SourceLocation DefaultValue="https://thidua.example.vn/app/taskpane.html"/>');
    expect(orderFaults(readXml(pane))).toEqual(["<OfficeApp> lacks <VersionOverrides>"]);
    expect(headFaults(readXml(pane), { ...product, baseUrl: "https://thidua.example.vn/app" })).toEqual([]);
  });

  test("is the other one up to there", () => {
    const [before = "", after = ""] = pane.split("</Permissions>");
    expect(placeManifest(manifest, "https://thidua.example.vn/app").startsWith(before)).toBe(true);
    expect(after.trim()).toBe("</OfficeApp>");
  });
});

/**
 * Microsoft's schemas stand beside the project, not in it; THIDUA_MANIFEST_SCHEMA names another file. Without them, or
 * without xmllint, only the rules of this folder are checked.
 */
const schema = process.env["THIDUA_MANIFEST_SCHEMA"] ?? path.resolve(root, "../shared/schemas/manifest/bundle.xsd");
const xmllint = findProgram({ variable: "XMLLINT", names: ["xmllint"], usual: [] });
if (existsSync(schema) && xmllint !== null) {
  const said = (text: string): string =>
    spawnSync(xmllint, ["--noout", "--nonet", "--schema", schema, "-"], {
      input: text,
      encoding: "utf8",
    }).stderr.trim();

  test("both manifests are valid by Microsoft's schemas", () => {
    expect([said(manifest), said(paneOnly(manifest))]).toEqual(["- validates", "- validates"]);
  });

  test("what is not valid is said", () => {
    expect(said(manifest.replace("<Permissions>", "<Dictionary/><Permissions>"))).toContain("Dictionary");
  });
}

/** [what is broken, what is replaced, by what, what is said] */
const broken: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  [
    "two elements in the wrong order",
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    "$2$1",
    /<OfficeApp>: its children are not in the order/,
  ],
  [
    "a tab's label above its groups",
    /(<CustomTab id="Thidua.Tab">)/,
    '$1<Label resid="Tab.Label"/>',
    /<CustomTab>: its children are not in the order/,
  ],
  [
    "a runtime below the form factor",
    /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/,
    "$2$1",
    /<Host>: its children are not in the order/,
  ],
  [
    "an element that is not known there",
    "<Permissions>",
    "<Dictionary/><Permissions>",
    /<Dictionary> is no child of <OfficeApp>/,
  ],
  ["a set without its prefix", /bt:Sets?\b/g, "Sets", /<Sets> is no child of <Requirements>/],
  ["an element that is missing", /<Supertip>[^]*?<\/Supertip>/, "", /<Control> lacks <Supertip>/],
  [
    "an element twice",
    "<Permissions>",
    "<Permissions>ReadDocument</Permissions><Permissions>",
    /<Permissions> more than once/,
  ],
  ["no GUID", /<Id>.*<\/Id>/, "<Id>thidua</Id>", /no GUID/],
  ["another product's GUID", /<Id>.*<\/Id>/, "<Id>05c2e1c9-3e1d-406e-9a91-e9ac64854143</Id>", /not this product's/],
  ["another version", /<Version>.*<\/Version>/, "<Version>9.9.9.0</Version>", /the version is 9\.9\.9\.0/],
  ["fewer permissions", "ReadWriteDocument", "ReadDocument", /the permissions are ReadDocument/],
  ["a long description", /(<Description DefaultValue=")/, `$1${"dài ".repeat(80)}`, /<Description> has \d+ characters/],
  ["an id twice", 'id="Thidua.Consolidate"', 'id="Thidua.CheckWorkbook"', /Thidua\.CheckWorkbook stands twice/],
  ["a long id", /Thidua\.HelpGroup/, "Thidua.HelpGroup.OfTheCustomTab.Help", /has 36 characters/],
  [
    "a resource that is not there",
    'String id="Tab.Label"',
    'String id="Tab.Name"',
    /points to Tab\.Label, which is not among/,
  ],
  ["a resource that nobody uses", 'String id="Tab.Label"', 'String id="Tab.Name"', /Tab\.Name is not used/],
  [
    "a resource of another kind",
    /(<CustomTab[^]*<Label resid=")Tab\.Label/,
    "$1OpenPane.Tip",
    /<Label> points to OpenPane\.Tip of bt:LongStrings/,
  ],
  [
    "a short string that is long",
    /(id="Tab\.Label" DefaultValue=")/,
    `$1${"thi đua ".repeat(20)}`,
    /Tab\.Label has \d+ characters/,
  ],
  [
    "a long string that is too long",
    /(id="ShowHelp\.Tip"[^>]*>\s*<bt:Override Locale="en-US" Value=")/,
    `$1${"help ".repeat(60)}`,
    /ShowHelp\.Tip has \d+ characters/,
  ],
  [
    "a text without English",
    /<bt:Override Locale="en-US" Value="Consolidate"\/>/,
    '<bt:Override Locale="fr-FR" Value="Consolider"/>',
    /Consolidate\.Label has its own text for fr-FR/,
  ],
  [
    "a name without English",
    /<Override Locale="en-US" Value="Thi[^>]*>/,
    "",
    /DisplayName has its own text for no language/,
  ],
  ["another language first", "vi-VN", "en-US", /the default locale is en-US/],
  ["http", 'SupportUrl DefaultValue="https:', 'SupportUrl DefaultValue="http:', /is not https/],
  [
    "another server",
    'Support.Url" DefaultValue="https://localhost:3000',
    'Support.Url" DefaultValue="https://example.vn',
    /example\.vn\/support\.html is not under/,
  ],
  ["a domain with a path", "</AppDomain>", "/app</AppDomain>", /the domain .* is not https:\/\/localhost:3000$/m],
  ["a requirement set that does not exist", 'Name="ExcelApi"', 'Name="ExcelsApi"', /no requirement set ExcelsApi/],
  ["a version that does not exist", 'MinVersion="1.9"', 'MinVersion="1.99"', /no ExcelApi 1\.99/],
  [
    "a ribbon without its runtime's set",
    /<Requirements>\s*<bt:Sets[^]*?<\/Requirements>/,
    "",
    /the ribbon asks for no set/,
  ],
  ["an icon that is not there", "check-20.png", "check-21.png", /check-21\.png is not there/],
  ["an icon of another size", "check-20.png", "check-24.png", /check-24\.png is 24 × 24, not 20 × 20/],
  ["an icon that is no picture", "assets/icons/check-20.png", "package.json", /no PNG, not 20 × 20/],
  [
    "an icon without a size",
    /<bt:Image size="80" resid="Icon\.help\.80"\/>/,
    "",
    /an icon has the sizes 16, 20, 24, 32, 40, 48, 64$/m,
  ],
  ["the wrong icon for high resolution", "mark-64.png", "mark-48.png", /mark-48\.png is 48 × 48, not 64 × 64/],
  ["a short life", 'lifetime="long"', 'lifetime="short"', /lifetime long/],
  [
    "another page for commands",
    'FunctionFile resid="Taskpane.Url"',
    'FunctionFile resid="Support.Url"',
    /the runtime and the function file/,
  ],
  [
    "a pane that no workbook opens",
    "Office.AutoShowTaskpaneWithDocument",
    "Thidua.Pane",
    /the pane is called Thidua\.Pane, which Excel opens with no workbook/,
  ],
  [
    "another page for the pane",
    /(<TaskpaneId>.*<\/TaskpaneId>\s*<SourceLocation resid=")Taskpane/,
    "$1Support",
    /the pane opens Support\.Url/,
  ],
  [
    "another page for the plain pane",
    /(<SourceLocation DefaultValue="[^"]*)taskpane/,
    "$1support",
    /the plain pane and the runtime/,
  ],
  [
    "a function that is not registered",
    "<FunctionName>consolidate",
    "<FunctionName>consolidated",
    /consolidated is called and not registered/,
  ],
  [
    "a function without a button",
    "<FunctionName>consolidate",
    "<FunctionName>showHelp",
    /consolidate is registered and never called/,
  ],
  ["an action of the wrong type", '"ShowTaskpane"', '"ExecuteFunction"', /wrong type/],
];

describe("a broken manifest is found out", () => {
  test.each(broken)("%s", (_, from, to, said) => {
    const text = manifest.replace(from, to);
    expect(text).not.toBe(manifest);
    expect(manifestFaults(text, { ...product, baseUrl: localhost }).join("\n")).toMatch(said);
  });

  test("what is not XML", () => {
    expect(() => manifestFaults(manifest.replace("</OfficeApp>", ""), { ...product, baseUrl: localhost })).toThrow(
      /Not well-formed/,
    );
  });
});
