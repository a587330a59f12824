import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..", "..");

export type RunningWorkbench = {
  /** "https://localhost:43210", without a final slash. */
  readonly origin: string;
  /** Folder of the sample's files: board.xlsx, board-out.xlsx, filled/… */
  readonly files: string;
  readonly close: () => Promise<void>;
};

/** Runs what `npm start` runs, on a free port; it says where on its standard output. */
export async function startWorkbench(): Promise<RunningWorkbench> {
  const child = spawn(process.execPath, [join(root, "scripts", "workbench.mjs"), "--port", "0", "--quiet"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const said = await new Promise<string>((resolve, reject) => {
    let [out, errors] = ["", ""];
    child.stderr.on("data", (data) => (errors += String(data)));
    child.stdout.on("data", (data) => {
      out += String(data);
      if (out.includes("\n")) resolve(out);
    });
    child.once("exit", (code) => reject(new Error(`The workbench ended with ${code}: ${errors}`)));
  });
  const { origin, files } = JSON.parse(said) as Pick<RunningWorkbench, "origin" | "files">;
  return {
    origin,
    files,
    close: () => {
      child.kill();
      return ended;
    },
  };
}
