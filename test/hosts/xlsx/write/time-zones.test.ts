import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { everyFeature } from "./every-feature";

const root = join(__dirname, "../../../..");

test.each([
  ["Asia/Ho_Chi_Minh", -420],
  ["America/Los_Angeles", 420],
])("a draft with dates gives the same bytes in %s", async (zone, offset) => {
  const digest = createHash("sha256")
    .update(await writeWorkbook(everyFeature))
    .digest("hex");
  const env = { ...process.env, TZ: zone, EXPECTED_OFFSET: String(offset), EXPECTED_DIGEST: digest };
  const run = spawnSync(
    process.execPath,
    [join(root, "node_modules/jest/bin/jest.js"), "--testMatch", "**/write/time-zone.probe.ts"],
    { cwd: root, env, encoding: "utf8" },
  );
  expect(run.stderr).toContain("1 passed");
  expect(run.status).toBe(0);
});
