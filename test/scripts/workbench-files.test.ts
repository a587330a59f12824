import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { place } from "../../scripts/workbench-files.mjs";

describe("the sample's files for the workbench", () => {
  let home: string;
  const folderWith = (name: string, content: string): string => {
    const folder = path.join(home, name);
    mkdirSync(path.join(folder, "filled"), { recursive: true });
    writeFileSync(path.join(folder, "filled", "K01.xlsx"), content);
    return folder;
  };

  beforeEach(() => (home = mkdtempSync(path.join(tmpdir(), "thidua-place-"))));
  afterEach(() => rmSync(home, { recursive: true }));

  test("are put in their place whole", () => {
    const made = folderWith("making", "made");
    const folder = path.join(home, "workbench");
    place(made, folder);
    expect(readFileSync(path.join(folder, "filled", "K01.xlsx"), "utf8")).toBe("made");
    expect(existsSync(made)).toBe(false);
  });

  test("stay where another start was quicker: it serves from them already", () => {
    const folder = folderWith("workbench", "made first");
    const made = folderWith("making", "made second");
    place(made, folder);
    expect(readFileSync(path.join(folder, "filled", "K01.xlsx"), "utf8")).toBe("made first");
    expect(existsSync(made)).toBe(false);
  });
});
