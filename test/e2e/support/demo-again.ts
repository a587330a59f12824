import { readFileSync } from "node:fs";
import type { commandFolder } from "./command-folder";
import { digest } from "./digests";

type Json = { readonly files: readonly { readonly name: string; readonly verdict: string }[] };

/** A sample's files as the demo left them in the folder, and the day up to which it consolidated. */
type DemoSample = { readonly place: string; readonly asOf: string };

export const huyen: DemoSample = { place: "demo", asOf: "2020-07-15" };
export const xa: DemoSample = { place: "demo/xa", asOf: "2026-12-20" };

type Folder = ReturnType<typeof commandFolder>;

/** Consolidates a workbook of the sample into again.xlsx and again.json; 1 = the sample has files with faults. */
function consolidateAgain({ run }: Folder, { place, asOf }: DemoSample, [board, ...more]: readonly string[]): void {
  const words = ["--in", `${place}/filled`, "--out", "again.xlsx", "--json", "again.json", "--as-of", asOf, ...more];
  expect(run("consolidate", `${place}/${board}`, ...words).code).toBe(1);
}

function jsonOf({ at }: Folder, name: string): Json {
  return JSON.parse(readFileSync(at(name), "utf8")) as Json;
}

function steady({ files, ...rest }: Json): unknown {
  return { ...rest, files: files.map((file) => ({ ...file, verdict: "", reason: "" })) };
}

/** The demo's own output, consolidated with the same files, says of each that it is unchanged, and changes nothing. */
export function expectNothingNew(folder: Folder, sample: DemoSample): void {
  consolidateAgain(folder, sample, ["board-out.xlsx"]);
  const [first, second] = [jsonOf(folder, `${sample.place}/consolidated.json`), jsonOf(folder, "again.json")];
  expect(steady(second)).toEqual(steady(first));
  const verdicts = new Map(first.files.map((file) => [file.name, file.verdict]));
  expect(
    second.files.filter(
      (file) =>
        file.verdict !==
        (["accepted", "superseded"].includes(verdicts.get(file.name) ?? "") ? "unchanged" : verdicts.get(file.name)),
    ),
  ).toEqual([]);
}

/** `--jobs` is taken, and the bytes are the demo's (decision 0072). */
export function expectSameWithJobs(folder: Folder, sample: DemoSample): void {
  consolidateAgain(folder, sample, ["board.xlsx", "--jobs", "2"]);
  const digestOf = (name: string): string => digest(folder.bytes(name));
  expect(["again.json", "again.xlsx"].map(digestOf)).toEqual(
    ["consolidated.json", "board-out.xlsx"].map((name) => digestOf(`${sample.place}/${name}`)),
  );
}
