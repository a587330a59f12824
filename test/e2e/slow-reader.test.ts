import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { deserialize } from "node:v8";
import { write, type WorkBook } from "@e965/xlsx";
import type { ReadAnswer } from "../../src/hosts/other/other-formats";
import type { Workbook } from "../../src/workbook/sheet";

const program = path.join(__dirname, "..", "..", "dist", "other-formats.worker.mjs");

/** A workbook whose answer is far larger than what a pipe holds (64 KB on Linux). */
function largeOldWorkbook(): Uint8Array {
  const cells = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, row) => [`A${row + 1}`, { t: "n", v: row + 0.5 }]),
  );
  const book = { SheetNames: ["S"], Sheets: { S: { ...cells, "!ref": "A1:A5000" } } } as WorkBook;
  return new Uint8Array(write(book, { bookType: "biff8", type: "array" }) as ArrayBuffer);
}

test("a large answer arrives whole where whoever asked takes it late, as on a busy machine", async () => {
  const child = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.stdin.end(largeOldWorkbook());
  await new Promise((resolve) => child.stdout.once("readable", resolve));
  // Nothing is taken meanwhile: the pipe fills.
  await wait(300);
  const parts: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => parts.push(part));
  expect(await ended).toBe(0);
  const answer = deserialize(Buffer.concat(parts)) as ReadAnswer<Workbook>;
  expect("content" in answer && answer.content.sheets[0]!.rows.size).toBe(5_000);
});
