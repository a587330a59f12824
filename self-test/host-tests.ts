import { actTests } from "./act-tests";
import { editTests } from "./edit-tests";
import { fileTests } from "./file-tests";
import type { HostTest } from "./host-test";
import { limitTests } from "./limit-tests";
import { namesTest } from "./names-test";
import { readingTests } from "./reading-tests";
import { roundTest } from "./round-test";
import { sheetTests } from "./sheet-tests";
import { valueTests } from "./value-tests";

/**
 * The one list of tests of the port `LiveWorkbook`: it runs on every host in `npm test`, and under Help on a new, empty
 * workbook in a live Excel. The small round comes last: it leaves a Board workbook behind.
 */
export const hostTests: readonly HostTest[] = [
  ...valueTests,
  ...sheetTests,
  namesTest,
  ...actTests,
  ...readingTests,
  ...editTests,
  ...fileTests,
  ...limitTests,
  roundTest,
];
