import { consolidationJson } from "../../src/app/consolidation-json";
import { namesTheOffice } from "../support/office-words";
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

test("beside Kỳ báo cáo itself only the standing office is named on sheets and in issues", () => {
  const cells = workbooks.flatMap(([, { sheets }]) =>
    sheets
      .filter(({ name }) => name !== "Kỳ báo cáo")
      .flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()].map(({ value }) => value))),
  );
  const texts = [...cells, consolidationJson(consolidated.consolidation, vi)].filter(
    (text) => typeof text === "string",
  );
  expect(texts.filter(namesTheOffice)).toEqual([]);
  expect(texts.filter((text) => text.includes("PHÒNG THI ĐUA - KHEN THƯỞNG, SỞ MỘT")).length).toBeGreaterThan(5);
  expect(texts).toContain("PHÒNG THI ĐUA - KHEN THƯỞNG, SỞ MỘT\nTRƯỞNG PHÒNG");
});

test.each(workbooks)("every cell, look and rule of %s", (name, draft) => {
  expectAsKept(__dirname, name, drawnLines(draft).map(named));
});
