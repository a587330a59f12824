import { consolidationJson } from "../../src/app/consolidation-json";
import { vi } from "../../src/text/vi";
import { drawnLines } from "./drawn-text";
import { expectAsKept, sumsNamed } from "./kept";
import { consolidated, files, workbooks } from "./round";

const named = sumsNamed(files);

/** A list in pieces of a line each: what one unit, figure, score or issue comes to. */
function linesOf(name: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return [`= ${name}`, ...value.map((each) => JSON.stringify(each))];
  return [`= ${name} ${JSON.stringify(value)}`];
}

test("every verdict, figure, point and issue of a whole round", () => {
  const told = JSON.parse(consolidationJson(consolidated.consolidation, vi)) as Record<string, unknown>;
  const lines = Object.entries({ ...told, app: null }).flatMap(([name, value]) => linesOf(name, value));
  expectAsKept(__dirname, "told", lines.map(named));
});

test.each(workbooks)("every cell, look and rule of %s", (name, draft) => {
  expectAsKept(__dirname, name, drawnLines(draft).map(named));
});
