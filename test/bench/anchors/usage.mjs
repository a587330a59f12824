// Loaded before a program that is measured: at its end it says what the whole process used, its threads with it.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const place = process.env.THIDUA_USAGE;
if (isMainThread && place !== undefined) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(place, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, kilobytes: maxRSS }));
  });
}
