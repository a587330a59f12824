// Preloaded into the command line: ends its process, as a power cut would, at the write or rename that THIDUA_DIE
// names, such as "3 half": the third of them, when half of the bytes are written. Without it only counts them, for
// THIDUA_COUNT's file.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [number, moment] = (process.env.THIDUA_DIE ?? "").split(" ");
const { writeFileSync, renameSync, openSync, writeSync } = fs;
const counted = process.env.THIDUA_COUNT === undefined ? null : openSync(process.env.THIDUA_COUNT, "a");
let done = 0;

const die = () => process.kill(process.pid, "SIGKILL");

function reach(kind, act, half) {
  done += 1;
  if (counted !== null) writeSync(counted, `${kind}\n`);
  const here = String(done) === number;
  if (here && moment === "before") die();
  if (here && moment === "half") {
    half();
    die();
  }
  act();
  if (here && moment === "after") die();
}

fs.writeFileSync = (path, bytes, options) =>
  reach(
    "write",
    () => writeFileSync(path, bytes, options),
    () => writeFileSync(path, bytes.subarray(0, bytes.length >> 1)),
  );
fs.renameSync = (from, to) =>
  reach(
    "rename",
    () => renameSync(from, to),
    () => undefined,
  );
syncBuiltinESMExports();
