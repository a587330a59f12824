import { addIn } from "./webpack/add-in.mjs";
import { page } from "./webpack/page.mjs";
import { readAddInOptions } from "./webpack/add-in-options.mjs";
import { commandLine } from "./webpack/command-line.mjs";

export default [commandLine(), addIn(readAddInOptions(process.env)), page()];
