// Runs `thidua cells` in this thread, file after file, and tells what it would have printed.
import { parentPort, workerData } from "node:worker_threads";

const { main } = await import(workerData.program);
let out = "";
let err = "";
process.stdout.write = (text) => ((out += text), true);
process.stderr.write = (text) => ((err += text), true);

// Each run listens for errors of the output once more.
process.stdout.setMaxListeners(0);

parentPort.on("message", async (path) => {
  out = err = "";
  const code = await main(["node", "thidua", "cells", path, "--lang", "en"], workerData.assets);
  parentPort.postMessage({ code, out, err });
});
