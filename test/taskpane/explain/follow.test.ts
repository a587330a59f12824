import type { CellExplained, Explained } from "../../../src/app/live/explaining/explained";
import { LiveWorkbookError, type Selected } from "../../../src/app/live-workbook";
import { follow, type Selection } from "../../../src/taskpane/explain/explain-view";

const at = (sheet: string): Selected => ({ sheet, row: 1, column: 1 });
const about = (sheet: string): Explained => ({
  sheet,
  column: "",
  unit: null,
  cluster: null,
  indicator: null,
  criterion: null,
  source: null,
  raw: null,
  receipt: null,
  about: { kind: "content" },
});
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A workbook in which sheets named "slow" take their time to be explained. */
function followed(first: string) {
  const shown: Selection[] = [];
  const slow: (() => void)[] = [];
  let changed: (selected: Selected) => void = () => undefined;
  let watching = 0;
  const end = follow(
    {
      selected: () => Promise.resolve(at(first)),
      watchSelection: (listener) => {
        changed = listener;
        watching += 1;
        return Promise.resolve(() => Promise.resolve(void (watching -= 1)));
      },
      explain: async ({ sheet }): Promise<CellExplained> => {
        if (sheet === "slow") await new Promise<void>((done) => slow.push(done));
        if (sheet === "busy") throw new LiveWorkbookError({ reason: "busy", detail: "", left: "as-it-was" });
        return sheet === "own" ? { explained: null, reason: "own-sheet" } : { explained: about(sheet), reason: null };
      },
    },
    "vi",
    (selection) => void shown.push(selection),
  );
  return {
    shown,
    end,
    select: (sheet: string) => changed(at(sheet)),
    finishSlow: () => slow.shift()?.(),
    watching: () => watching,
  };
}

test("the selected cell first, then each that is selected", async () => {
  const { shown, select } = followed("one");
  await settle();
  select("own");
  await settle();
  expect(shown).toEqual([
    { state: "explained", explained: about("one") },
    { state: "nothing", reason: "own-sheet" },
  ]);
});

test("an answer that comes after the person has moved on is not shown", async () => {
  const { shown, select, finishSlow } = followed("one");
  await settle();
  select("slow");
  select("two");
  await settle();
  finishSlow();
  await settle();
  expect(shown.map((selection) => selection.state === "explained" && selection.explained.sheet)).toEqual([
    "one",
    "two",
  ]);
});

test("a failure is shown, and the next cell is explained", async () => {
  const { shown, select } = followed("busy");
  await settle();
  select("two");
  await settle();
  expect(shown).toEqual([
    { state: "failed", trouble: { reason: "busy", detail: "", left: "as-it-was" } },
    { state: "explained", explained: about("two") },
  ]);
});

test("after its end nothing is shown and nothing is watched, also where it ended before the watching began", async () => {
  const late = followed("one");
  await settle();
  late.end();
  late.select("two");
  await settle();
  expect([late.shown.length, late.watching()]).toEqual([1, 0]);
  const early = followed("one");
  early.end();
  await settle();
  expect([early.shown.length, early.watching()]).toEqual([0, 0]);
});
