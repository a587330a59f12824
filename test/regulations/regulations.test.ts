import { answersOf } from "./expected-rows";
import { openRows } from "./open-rows";
import { regulations, roundOf } from "./regulation-round";

/**
 * Every expected row of the regulations that the product has an answer to, through the Board's sheets and the units'
 * forms. Rows that still differ are counted in `open-rows`, by what they ask: a rule that is built takes its rows off
 * there, and none comes back unseen.
 */
if (regulations.length > 0) {
  test.each(regulations)("%s", (regulation) => {
    const round = roundOf(regulation);
    expect(round.files.filter(({ verdict }) => verdict !== "accepted")).toEqual([]);
    const open = answersOf(regulation, round).filter(({ expected, found }) => found !== expected);
    const counts: Record<string, number> = {};
    for (const { what } of open) counts[what] = (counts[what] ?? 0) + 1;
    const shown = open.map(({ row, expected, found }) => `${row}: ${expected}, here ${found ?? "nothing"}`).join("\n");
    expect({ counts, shown: "" }).toEqual({
      counts: openRows[regulation] ?? {},
      shown: sameCounts(counts, openRows[regulation] ?? {}) ? "" : shown,
    });
  });
} else {
  test("the regulations stand beside the project", () => expect(regulations).toEqual([]));
}

function sameCounts(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
