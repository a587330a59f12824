import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { builtAddIn } from "./support/sample-files";

/** What the pane may fetch before it shows anything, in bytes as they go over the network. */
const most = 300_000;
/** The same with the engine's first script, which a home needs. React and Fluent UI are 190,000 of it. */
const mostWithEngine = 500_000;

/**
 * What is loaded when: Microsoft's library and these scripts with the page; then beside each other the engine, in its
 * worker, and the view that is opened first; the engine's further acts while the home is looked at, any other view when
 * it is first shown, the self-test when it is started, what reads other formats when such a file comes.
 */
describe("the scripts with which the pane opens", () => {
  let folder: string;
  let first: readonly string[];

  beforeAll(() => {
    folder = builtAddIn();
    const html = readFileSync(path.join(folder, "taskpane.html"), "utf8");
    const named = [...html.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/gu)].map(([, src = ""]) => src);
    first = named.filter((src) => !/^https:\/\/appsforoffice\.microsoft\.com\/|^office-js\//u.test(src));
  });

  test("are the libraries, the pane's frame and the word to those whose Excel is too old", () => {
    expect(first.map((src) => src.replace(/\.[0-9a-f]{12}\./u, "."))).toEqual([
      "unsupported/unsupported.js",
      "vendor.js",
      "taskpane.js",
    ]);
  });

  test(`are less than ${most} bytes compressed`, () => {
    const sizes = first.map((src) => [src, gzipSync(readFileSync(path.join(folder, src))).length] as const);
    const all = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
    expect(all).toBeGreaterThan(100_000);
    if (all > most) throw new Error(`${all} bytes: ${sizes.map(([src, bytes]) => `${src} ${bytes}`).join(", ")}`);
  });

  test(`with the engine's first script less than ${mostWithEngine} bytes`, () => {
    const engine = readdirSync(folder).filter((name) => name.startsWith("engine."));
    expect(engine).toHaveLength(1);
    const sizes = [...first, ...engine].map((src) => gzipSync(readFileSync(path.join(folder, src))).length);
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(mostWithEngine);
  });

  test("bring no view, no engine and no self-test along", () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
    const later = [
      "engine.",
      "work.",
      "situation-view",
      "receive-view",
      "check-view",
      "score-view",
      "self-test",
      "writing.",
      "guides-vi",
      "guides-en",
      "other-formats",
      "english",
    ];
    for (const name of later)
      expect([name, scripts.filter((each) => each.includes(name) && !first.includes(each)).length]).toEqual([name, 1]);
    const ofFiles = "xl/worksheets";
    expect(scripts.filter((name) => readFileSync(path.join(folder, name), "utf8").includes(ofFiles))).toEqual([
      expect.stringContaining("other-formats"),
      // The workbook within a chart of a Word paper.
      expect.stringContaining("docx_dist_charts"),
      // What writes a workbook comes with the engine's further acts.
      expect.stringContaining("work."),
    ]);
  });

  test("the library that reads other formats stands in its own script alone", () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
    const ofLibrary = "Unsupported value type";
    expect(scripts.filter((name) => readFileSync(path.join(folder, name), "utf8").includes(ofLibrary))).toEqual([
      expect.stringMatching(/^other-formats\./u),
    ]);
  });
});
