import fc from "fast-check";
import { sheetNames } from "../../../src/contract/sheet-names";
import {
  asked,
  bytesOf,
  copy,
  give,
  lineOfStanding,
  numbersIn,
  run,
  takeFile,
  typeSomewhere,
  writeRound,
  type Asked,
} from "./rerun-sample";

type Step = { readonly what: string; readonly n: number };

const step = fc.record({
  what: fc.constantFrom("nothing", "board", "form", "file gone", "new file", "name", "time", "day", "received"),
  n: fc.nat(2000),
});

/**
 * So many stories over one round, of one to three runs, each after a change or none. What a run leaves is byte for byte
 * what one leaves that takes nothing over, and both say the same numbers. Only where nothing was changed is the result
 * taken over.
 */
export async function rerunStories(stories: number): Promise<void> {
  const steps = fc.array(step, { minLength: 1, maxLength: 3 });
  const ofEach: readonly Step[] = [
    { what: "board", n: 11 },
    { what: "nothing", n: 0 },
  ];
  // A second report of a unit whose paper's row names no file: the run appends a row for it.
  const secondReport: readonly Step[] = [
    { what: "form", n: 0 },
    { what: "nothing", n: 0 },
  ];
  await fc.assert(fc.asyncProperty(steps, story), { numRuns: stories, examples: [[ofEach], [secondReport]] });
}

async function story(steps: readonly Step[]): Promise<void> {
  await writeRound();
  await run("board.xlsx", "now.xlsx", asked);
  let ask = asked;
  for (const [index, each] of steps.entries()) {
    ask = changed(each, index, ask);
    const lines = await run("now.xlsx", "kept.xlsx", ask);
    const anew = await run("now.xlsx", "anew.xlsx", { ...ask, whole: true });
    expect(Buffer.compare(bytesOf("kept.xlsx"), bytesOf("anew.xlsx"))).toBe(0);
    expect(numbersIn(lines)).toEqual(numbersIn(anew));
    expect(lines.includes(lineOfStanding)).toBe(each.what === "nothing");
    copy("kept.xlsx", "now.xlsx");
  }
}

/** `index`: of the step, so that no two steps ask for the same. */
function changed({ what, n }: Step, index: number, ask: Asked): Asked {
  const form = bytesOf("in/K03-02.xlsx");
  switch (what) {
    case "board":
      typeSomewhere("now.xlsx", n);
      return ask;
    case "form":
      typeSomewhere("in/K03-02.xlsx", n, [sheetNames.results]);
      return ask;
    case "file gone":
      takeFile(`in/K03-0${String(3 + index)}.xlsx`);
      return ask;
    case "new file":
      give(`in/ghi-chu-${String(index)}.txt`, new TextEncoder().encode("xin chào"));
      return ask;
    case "name":
      give(`in/K03-02 (${String(index)}).xlsx`, form);
      return ask;
    case "time":
      give("in/K03-02.xlsx", form, 1_593_500_001 + index);
      return ask;
    case "day":
      return { ...ask, asOf: `2020-07-${String(16 + index)}` };
    case "received":
      return { ...ask, received: `2020-06-${String(10 + index)}` };
    default:
      return ask;
  }
}
