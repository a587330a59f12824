/**
 * npm run excel: builds the add-in, serves it on https://localhost:3000 and puts it into this machine's Excel (Windows,
 * macOS). npm run stop: takes it out again; with `-- --certificate` also the certificate that was made for it.
 * Exit code 2 where there is no Excel to be had. Unverified in a real Excel.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { beforeServing, port, refusal, stopping, whileServing } from "./excel-steps.mjs";
import { serveHttps } from "./serve-https.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const addIn = path.join(root, "dist", "addin");
const manifest = path.join(addIn, "manifest.xml");

/**
 * One after the other; the server goes on answering meanwhile. npx is a batch file on Windows: a shell must start it,
 * and a path with spaces needs quotes.
 */
async function run(commands) {
  for (const [program, ...args] of commands) {
    const shell = process.platform === "win32" && program === "npx";
    const quoted = shell ? args.map((each) => (/\s/.test(each) ? `"${each}"` : each)) : args;
    const code = await new Promise((ended, failed) => {
      spawn(program, quoted, { cwd: root, stdio: "inherit", shell }).on("error", failed).on("close", ended);
    });
    if (code !== 0) throw new Error(`${program} ${args.join(" ")}: ${code}`);
  }
}

async function start() {
  // Excel here asks localhost, whatever server a build for others was made for.
  await run([
    [
      process.execPath,
      path.join(root, "scripts", "build.mjs"),
      "--only",
      "add-in",
      "--base-url",
      `https://localhost:${port}`,
    ],
    ...beforeServing(),
  ]);
  const { close } = await serveHttps({ root: addIn, port });
  console.log(`https://localhost:${port}/taskpane.html`);
  process.once("SIGINT", () => void close());
  await run(whileServing(manifest));
  console.log("Excel đang mở phần bổ trợ. Giữ cửa sổ này mở trong khi dùng; Ctrl+C rồi `npm run stop` để gỡ ra.");
  console.log(
    "Excel is opening the add-in. Keep this window open while you use it; Ctrl+C, then `npm run stop`, takes it out.",
  );
}

async function stop(alsoCertificate) {
  if (!existsSync(manifest))
    throw new Error("dist/addin/manifest.xml is not there: the add-in was not put into Excel from here.");
  await run(stopping(manifest, { alsoCertificate }));
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { certificate: { type: "boolean", default: false } },
});
const refused = refusal(process.platform);
if (refused !== null) {
  console.error(refused);
  process.exit(2);
}
try {
  if (positionals[0] === "stop") await stop(values.certificate);
  else await start();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(1);
}
