import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";

const folder = path.join(__dirname, "../../../src/taskpane");
const script = readFileSync(path.join(folder, "unsupported/unsupported.js"), "utf8");
const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
const style = readFileSync(path.join(folder, "unsupported/unsupported.css"), "utf8");
const manifest = readFileSync(path.join(folder, "../../manifest.xml"), "utf8");

/** An Excel that has ExcelApi up to `newest`, as office.js tells it. */
function excelUpTo(newest: number): object {
  return {
    onReady: (tell: (info: object) => void) => tell({ host: "Excel", platform: "PC" }),
    context: {
      requirements: {
        isSetSupported: (set: string, version: string) => set === "ExcelApi" && Number(version.split(".")[1]) <= newest,
      },
    },
  };
}

/** The classes that the script gives the page. `Array` is a browser's own; without `at` it is one before 2021. */
function classesWith(globals: Readonly<Record<string, unknown>>, before = ""): string {
  const document = { documentElement: { className: "" } };
  runInNewContext(`${before}\n${script}`, { document, ...globals });
  return document.documentElement.className.trim();
}

describe("where the pane cannot run", () => {
  test("a browser and an Excel that are new enough see nothing", () => {
    expect(classesWith({ Office: excelUpTo(9) })).toBe("");
    expect(classesWith({ Office: excelUpTo(21) })).toBe("");
  });

  test("outside Excel the pane itself says where it is", () => {
    expect(
      classesWith({
        Office: { ...excelUpTo(1), onReady: (tell: (info: object) => void) => tell({ host: null, platform: null }) },
      }),
    ).toBe("");
  });

  test("too old an Excel", () => {
    expect(classesWith({ Office: excelUpTo(8) })).toBe("unsupported unsupported-excel");
  });

  test.each(["delete Object.hasOwn;", "delete Array.prototype.at;", "delete String.prototype.replaceAll;"])(
    "too old a browser: %s",
    (before) => {
      expect(classesWith({ Office: excelUpTo(21) }, before)).toBe("unsupported unsupported-browser");
    },
  );

  test("no library of Microsoft's", () => {
    expect(classesWith({})).toBe("unsupported unsupported-office");
  });

  test("both reasons at once are one sentence", () => {
    expect(classesWith({}, "delete Object.hasOwn;")).toBe("unsupported unsupported-browser");
  });

  test("the floor is the manifest's", () => {
    const [, floor] = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest) ?? [];
    expect(/var floor = "([\d.]+)"/.exec(script)?.[1]).toBe(floor);
  });

  test.each(["excel", "browser", "office"])("the page has its sentence in both languages: %s", (reason) => {
    const [, sentences = ""] = new RegExp(`<div data-reason="${reason}">([^]*?)</div>`).exec(page) ?? [];
    expect(sentences).toMatch(/<p>[^<]+<\/p>\s*<p lang="en">[^<]+<\/p>/);
    expect(style).toContain(`.unsupported-${reason} #unsupported [data-reason="${reason}"]`);
  });

  test("the script stands after office.js and before the pane's own root", () => {
    expect(page.indexOf("officeJs %>")).toBeGreaterThan(0);
    expect(page.indexOf("unsupported/unsupported.js")).toBeGreaterThan(page.indexOf("officeJs %>"));
    expect(page).toMatch(/<noscript>[^]*JavaScript[^]*<\/noscript>/);
  });
});
