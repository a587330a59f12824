import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..", "..", "..");

/** Folder of the sample province's files (board.xlsx, board-out.xlsx, filled/…), made where they are not there yet. */
export function sampleFiles(): string {
  const script = `import { prepareFiles } from "./scripts/workbench-files.mjs"; process.stdout.write(prepareFiles(process.cwd(), () => undefined));`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Address of dist/thidua.html, built where a source is newer. */
export function builtPage(): string {
  built("buildPage");
  return `file://${path.join(root, "dist", "thidua.html")}`;
}

/** Folder of the add-in as it is delivered, built where a source is newer. */
export function builtAddIn(): string {
  built("buildAddIn");
  return path.join(root, "dist", "addin");
}

function built(name: "buildPage" | "buildAddIn"): void {
  const script = `import { ${name} } from "./scripts/stale-builds.mjs"; ${name}(process.cwd(), () => undefined);`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
