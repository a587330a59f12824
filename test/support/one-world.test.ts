import { spawnSync } from "node:child_process";
import path from "node:path";

test("suites of one process share the product's modules, and nothing that a suite left behind", () => {
  const root = path.dirname(path.dirname(__dirname));
  const words = ["--runInBand", "--testMatch", "<rootDir>/test/support/one-world/*.suite.ts"];
  const jest = path.join(root, "node_modules/jest/bin/jest.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [jest, ...words], { cwd: root, encoding: "utf8" });
  expect(stderr).toContain("Tests:       2 passed, 2 total");
  expect(stdout).toContain("the product's modules stayed");
  expect(status).toBe(0);
});
