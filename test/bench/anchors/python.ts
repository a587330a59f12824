import { spawnSync } from "node:child_process";
import path from "node:path";

/** What a script beside this file prints as numbers; `null` = Python or its library is not installed. */
export function numbersOfPython(script: string, ...given: readonly string[]): readonly number[] | null {
  const { status, stdout } = spawnSync("/usr/bin/python3", [path.join(__dirname, script), ...given], {
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim().split(" ").map(Number) : null;
}
