import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, openSync, closeSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { builtProgram } from "./cells-in-worker";
import { expectVerdict } from "./check-verdict";
import { largeFiles } from "./files/large-files";

/**
 * Each in a process of its own, which tells how much memory it took at most. The limit of processor time only ends what
 * would never end: a busy machine may take several times the 1 to 4 s of an idle one.
 */
const mostSeconds = 60;
const mostMegabytes = 512;
const folder = mkdtempSync(path.join(tmpdir(), "thidua-large-"));
const root = path.join(__dirname, "..", "..");
let program: string;

beforeAll(() => {
  program = builtProgram();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Measured = { readonly code: number; readonly out: string; readonly err: string; readonly megabytes: number };

function measured(file: string): Measured {
  const [outPath, errPath] = [path.join(folder, "out"), path.join(folder, "err")];
  const [out, err] = [openSync(outPath, "w"), openSync(errPath, "w")];
  const words = [
    process.execPath,
    `--max-old-space-size=${mostMegabytes}`,
    path.join(__dirname, "measured-cells.mjs"),
    program,
    path.join(root, "assets"),
    file,
    "--lang",
    "en",
  ];
  const ran = spawnSync("sh", ["-c", `ulimit -t ${mostSeconds}; exec "$@"`, "sh", ...words], {
    stdio: ["ignore", out, err],
    // As it runs by itself: the tests' own options would give it other memory.
    env: { ...process.env, NODE_OPTIONS: "" },
    timeout: 600_000,
  });
  closeSync(out);
  closeSync(err);
  const said = readFileSync(errPath, "utf8");
  const [, before = "", last = ""] = /^([\s\S]*?)(\{.*\})\n$/u.exec(said) ?? [];
  if (last === "") throw new Error(`it ended by ${String(ran.signal ?? ran.status)}: ${said.slice(0, 1000)}`);
  const { code, megabytes } = JSON.parse(last) as { readonly code: number; readonly megabytes: number };
  return { code, out: readFileSync(outPath, "utf8"), err: before, megabytes };
}

it.each(largeFiles)("$name", (file) => {
  const saved = path.join(folder, "tệp.xlsx");
  writeFileSync(saved, file.bytes());
  const ran = measured(saved);
  expect(ran.megabytes).toBeLessThanOrEqual(mostMegabytes);
  if (file.verdict === "read") expect([ran.code, ran.err]).toEqual([0, ""]);
  else expectVerdict({ ...file, verdict: file.verdict }, ran);
});
