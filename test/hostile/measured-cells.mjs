// `thidua cells` in a process of its own; the last line on standard error says what it took.
import { readFileSync, writeSync } from "node:fs";

const [program, assets, path, ...options] = process.argv.slice(2);
const { main } = await import(program);
const code = await main(["node", "thidua", "cells", path, ...options], assets);
const { maxRSS } = process.resourceUsage();
const bytes = readFileSync(path).length;
writeSync(2, `${JSON.stringify({ code, megabytes: Math.round(maxRSS / 1024), bytes })}\n`);
process.exitCode = code;
