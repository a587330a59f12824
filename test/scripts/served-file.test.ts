import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { servedFile } from "../../scripts/served-file.mjs";

describe("the files that the local server gives away", () => {
  const outside = mkdtempSync(path.join(tmpdir(), "thidua-served-"));
  const folder = path.join(outside, "addin");
  mkdirSync(path.join(folder, "đơn vị"), { recursive: true });
  for (const file of ["secret.txt", "addin/index.html", "addin/đơn vị/a b.txt", "addin-other.txt"])
    writeFileSync(path.join(outside, file), "x");
  afterAll(() => rmSync(outside, { recursive: true }));

  test("those in its folder, by the names of a URL; a folder by its index", () => {
    expect(servedFile(folder, "/")).toBe(path.join(folder, "index.html"));
    expect(servedFile(folder, "/index.html")).toBe(path.join(folder, "index.html"));
    expect(servedFile(folder, "/%C4%91%C6%A1n%20v%E1%BB%8B/a%20b.txt")).toBe(path.join(folder, "đơn vị", "a b.txt"));
    expect(servedFile(folder, "/%C4%91%C6%A1n%20v%E1%BB%8B/")).toBeNull();
    expect(servedFile(folder, "/none.txt")).toBeNull();
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/x/../../secret.txt",
    "/../addin-other.txt",
    "/%zz",
    "//../secret.txt",
  ])("nothing outside of it: %s", (address) => {
    expect(servedFile(folder, address)).toBeNull();
  });
});
