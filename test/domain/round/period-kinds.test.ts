import { readdirSync, readFileSync } from "node:fs";
import { isPeriodKind, kindRules, periodKinds, usesBenchmark } from "../../../src/domain/round/period";

describe("the kinds of round", () => {
  test("come in the order of a year, and only they are kinds", () => {
    expect(periodKinds).toEqual(["reg", "h1", "year"]);
    expect(["reg", "h1", "year", "toString", "", null].map(isPeriodKind)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test("what is scored has results, and what has results is reviewed", () => {
    for (const { scored, results, review, comparedWith } of Object.values(kindRules))
      expect([scored, review, comparedWith !== null]).toEqual([results, results, results]);
    expect(periodKinds.map((kind) => usesBenchmark({ kind, scoreByBenchmark: true }))).toEqual([false, true, false]);
  });

  test("nothing asks for one of them by name: with a third kind such a question has a wrong answer", () => {
    const asking = sources().filter((file) =>
      /[=!]== "(?:h1|reg)"|kind [=!]== "year"/u.test(readFileSync(file, "utf8")),
    );
    expect(asking).toEqual([]);
  });
});

function sources(): readonly string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" });
  return files.filter((file) => /\.tsx?$/u.test(file)).map((file) => `src/${file}`);
}
