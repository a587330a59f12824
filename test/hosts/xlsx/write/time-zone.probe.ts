import { createHash } from "node:crypto";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { everyFeature } from "./every-feature";

/** Run by time-zones.test.ts in a process of its own: a process can't change its time zone from within a test. */
test(`the file is the same in ${process.env["TZ"]}`, async () => {
  expect(new Date(2020, 6, 1).getTimezoneOffset()).toBe(Number(process.env["EXPECTED_OFFSET"]));
  expect(
    createHash("sha256")
      .update(await writeWorkbook(everyFeature))
      .digest("hex"),
  ).toBe(process.env["EXPECTED_DIGEST"]);
});
