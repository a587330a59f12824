/** What the command line does outside of itself; loaded as one, when there is something to do. */
export { cellsJson } from "../xlsx/read/cells-json";
export { nodeFiles } from "./node-files";
export { anyFormatHost } from "./node-host";
export { pdfsOf } from "./pdfs-of";
export { programPrint } from "./program-print";
