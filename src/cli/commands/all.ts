/** What the command line can do; loaded as one, when the words are understood. */
export { runCells } from "./cells";
export { runCheck } from "./check";
export { runConsolidate } from "./consolidate";
export { runDemo } from "./demo";
export { runDocs } from "./docs";
export { runExport } from "./export";
export { runFillSample } from "./fill-sample";
export { runIssue } from "./issue";
export { runMark } from "./mark";
export { runMerge } from "./merge";
export { runNew } from "./new";
export { runNext } from "./next";
export { runPapers, runReport } from "./papers";
export { runPersonal } from "./personal";
export { runRemind } from "./remind";
export { runScale } from "./scale";
export { runSeal } from "./seal";
export { runSlips } from "./slips";
