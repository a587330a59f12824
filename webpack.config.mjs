import { existsSync } from "node:fs";
import { addIn, addInEntry } from "./webpack/add-in.mjs";
import { commandLine } from "./webpack/command-line.mjs";
import { readAddInOptions } from "./webpack/add-in-options.mjs";

export default [commandLine(), ...(existsSync(addInEntry) ? [addIn(readAddInOptions(process.env))] : [])];
