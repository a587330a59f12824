import { cellSteps } from "../../../../src/hosts/excel/writing/fill-sheet";
import { inOneTurn, inTurns, type Work } from "../../../../src/hosts/excel/writing/step";
import { draftCell, draftRows, textStyle } from "../../../support/drafts";

/** A clock on which each look takes a millisecond. */
function counted() {
  let time = 0;
  let turns = 0;
  return { turns: { now: () => (time += 1), nextTurn: () => Promise.resolve(void (turns += 1)) }, count: () => turns };
}

function* pieces(count: number): Work<string> {
  for (let piece = 0; piece < count; piece++) yield;
  return "made";
}

test("work is left for a turn as often as its time is over, and goes on to its end", async () => {
  const { turns, count } = counted();
  expect(await inTurns(pieces(3), turns)).toBe("made");
  expect(count()).toBe(0);
  expect(await inTurns(pieces(320), turns)).toBe("made");
  expect(count()).toBe(20);
  expect(inOneTurn(pieces(320))).toBe("made");
});

test("what fails in a later turn fails the whole", async () => {
  const failing = function* (): Work<void> {
    yield* pieces(40);
    throw new Error("broken");
  };
  await expect(inTurns(failing(), counted().turns)).rejects.toThrow("broken");
});

/** However the cells lie, no piece of the work may be as large as the sheet. */
test.each([
  ["rows", 400, 6],
  ["columns", 6, 400],
])("steps of a sheet of many %s are made in pieces; their number grows with the cells", (_, rows, columns) => {
  const sheet = draftRows(
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => draftCell(`${row} ${column}`, { style: textStyle })),
    ),
  );
  const work = cellSteps({ name: "Thử", copies: true }, sheet);
  let yields = 0;
  while (work.next().done !== true) yields += 1;
  expect(yields).toBeGreaterThan(rows * columns);
});
