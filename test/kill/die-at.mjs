// Preloaded into the command line: stops before, in the middle of and after each of its writes and renames.
// THIDUA_DIE ends its process there, as a power cut would: "3 half" is the third of them, when half of the bytes are
// written. THIDUA_KEEP names a folder that gets a copy of the working folder at each such moment, "3 half write": what
// a process that ended there would leave behind.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";

const { THIDUA_DIE: end, THIDUA_KEEP: keep } = process.env;
const { writeFileSync, renameSync, cpSync } = fs;
let done = 0;

function stop(moment, kind) {
  const here = `${done} ${moment}`;
  if (here === end) process.kill(process.pid, "SIGKILL");
  if (keep !== undefined)
    cpSync(process.cwd(), path.join(keep, `${here} ${kind}`), { recursive: true, preserveTimestamps: true });
}

fs.writeFileSync = (file, bytes, options) => {
  done += 1;
  stop("before", "write");
  writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
  stop("half", "write");
  writeFileSync(file, bytes, options);
  stop("after", "write");
};
fs.renameSync = (from, to) => {
  done += 1;
  stop("before", "rename");
  renameSync(from, to);
  stop("after", "rename");
};
syncBuiltinESMExports();
