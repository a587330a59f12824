import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeServing, port, refusal, stopping, whileServing } from "../../scripts/excel-steps.mjs";
import { localhost } from "../../webpack/base-url.mjs";

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(path.join(__dirname, "../../package.json"), "utf8"),
) as Readonly<Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>>;

describe("npm run excel", () => {
  test("where there is no desktop Excel it says what to do instead, in both languages", () => {
    expect(refusal("linux")).toMatch(/npm start[^]*npm start/);
    expect(refusal("win32")).toBeNull();
    expect(refusal("darwin")).toBeNull();
  });

  test("the add-in is served where the manifest says", () => {
    expect(localhost).toBe(`https://localhost:${port}`);
  });

  test("what is started with a manifest is stopped with the same; the certificate stays unless it is named", () => {
    const manifest = "C:\\Thi đua\\dist\\addin\\manifest.xml";
    expect(whileServing(manifest).flat()).toEqual(expect.arrayContaining(["start", manifest, "desktop"]));
    expect(stopping(manifest, { alsoCertificate: false })).toEqual([
      ["npx", "--yes", whileServing(manifest)[0]?.[2], "stop", manifest, "desktop"],
    ]);
    expect(stopping(manifest, { alsoCertificate: true }).at(-1)).toEqual([
      "npx",
      "--no",
      beforeServing()[0]?.[2],
      "uninstall",
    ]);
  });

  test("the large tool is pinned and no dependency; that of the certificates is one, and never fetched", () => {
    const all = { ...dependencies, ...devDependencies };
    for (const [, , tool = ""] of [
      ...whileServing("manifest.xml"),
      ...stopping("manifest.xml", { alsoCertificate: false }),
    ]) {
      const [name = "", version] = tool.split("@");
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(all[name]).toBeUndefined();
    }
    for (const [, fetching, tool = ""] of [
      ...beforeServing(),
      ...stopping("manifest.xml", { alsoCertificate: true }).slice(-1),
    ]) {
      expect([fetching, all[tool]]).toEqual(["--no", expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    }
  });
});
