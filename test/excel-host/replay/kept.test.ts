import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { keep, keptDifferences } from "./keep";
import { smallRecording } from "./small-recording";

test("the simulated host answers as the Excels did whose recordings are kept", () => {
  expect(keptDifferences()).toEqual({});
});

describe("keeping a recording", () => {
  let folder: string;
  let recorded: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "thidua-kept-"));
    recorded = await smallRecording();
  });

  test("one without differences is not kept", () => {
    expect(keep(recorded, "như nhau.json.gz", folder)).toBeNull();
    expect(keptDifferences(folder)).toEqual({});
  });

  test("one that differs is a failing test from then on, up to the request that differs", () => {
    const other = recorded.replace('"Color":"#FFF9DB"', '"Color":"#FFFFFF"');
    const file = keep(other, "thidua-tu-kiem-tra-2020.json.gz", folder);
    expect(file).toBe(path.join(folder, "thidua-tu-kiem-tra-2020.json.gz"));
    expect(keptDifferences(folder)).toEqual({ "thidua-tu-kiem-tra-2020.json.gz": 1 });
  });
});
