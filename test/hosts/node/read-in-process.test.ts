import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { HostError } from "../../../src/app/host";
import { recogniseBytes } from "../../../src/app/receiving/receive-files";
import { anyFormatHost } from "../../../src/hosts/node/node-host";
import { linkOverEveryCell } from "../../hostile/files/other-workbooks";
import { smallProvince } from "../../support/small-province";

const folder = mkdtempSync(path.join(tmpdir(), "thidua-process-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
/** The port whose reading process does this instead of reading. */
function hostDoing(code: string): ReturnType<typeof anyFormatHost> {
  const script = path.join(folder, `${(count += 1)}.mjs`);
  writeFileSync(script, `import { serialize } from "node:v8"; import { writeSync } from "node:fs";\n${code}`);
  return anyFormatHost(pathToFileURL(script));
}

const say = (answer: string): string => `writeSync(1, serialize(${answer}));`;
const old = linkOverEveryCell();

function refusalOf(code: string): unknown {
  try {
    return hostDoing(code).readWorkbook(old);
  } catch (error) {
    return error instanceof HostError ? error.refusal : String(error);
  }
}

describe("whatever becomes of the process that reads a file, it is that file's refusal:", () => {
  test.each([
    [
      "memory ends, and V8 with it",
      "const all = []; for (;;) all.push(new Array(1_000_000).fill(7));",
      { reason: "over-limit", detail: "file: reading took too much memory" },
    ],
    ["it aborts", "process.abort();", { reason: "over-limit", detail: "file: reading took too much memory" }],
    [
      "its time is up",
      'process.kill(process.pid, "SIGTERM"); await new Promise(() => setInterval(() => 0, 1000));',
      { reason: "over-limit", detail: "file: reading took longer than 4 s" },
    ],
    [
      "it is killed from outside",
      'process.kill(process.pid, "SIGKILL"); await new Promise(() => setInterval(() => 0, 1000));',
      { reason: "over-limit", detail: "file: reading took too much memory or was ended (SIGKILL)" },
    ],
    [
      "it ends without a word",
      "process.exit(3);",
      { reason: "over-limit", detail: "file: reading took too much memory or was ended (3)" },
    ],
    [
      "it says nothing that can be read",
      'writeSync(1, "?");',
      { reason: "over-limit", detail: "file: reading took too much memory or was ended (0)" },
    ],
    ["it refuses", say('{ refusal: { reason: "corrupt", detail: "x" } }'), { reason: "corrupt", detail: "x" }],
    [
      "the reader has a bug",
      say('{ bug: "TypeError: f.replaceAll is not a function" }'),
      "Error: TypeError: f.replaceAll is not a function",
    ],
    ["it reads", say("{ content: { sheets: [], warnings: [] } }"), { sheets: [], warnings: [] }],
  ])("%s", (_, code, expected) => {
    expect(refusalOf(code)).toEqual(expected);
  });

  test("a file is received as unreadable, a bug with a reference", () => {
    const { board } = smallProvince();
    const context = { board, units: [], identities: new Map<string, string>() };
    const task = { facts: { name: "C1-01.xls", sha256: "00", changed: null, receivedOption: null }, bytes: old };
    const [died, bug] = ["process.abort();", say('{ bug: "TypeError: x" }')].map((code) =>
      recogniseBytes(task, context, hostDoing(code)),
    );
    expect([died!.outcome.kind, died!.issues.map(({ code }) => code)]).toEqual(["unreadable", ["unreadable"]]);
    expect([bug!.outcome.kind, bug!.issues.map(({ code }) => code)]).toEqual(["unreadable", ["internal-error"]]);
  });
});
