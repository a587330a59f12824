import { pauses, restingTurns } from "../../../src/taskpane/acts/desk";
import { Stopped } from "../../../src/taskpane/act-types";

function clockwork() {
  const control = new AbortController();
  let time = 0;
  let turns = 0;
  const nextTurn = () => {
    turns += 1;
    return Promise.resolve();
  };
  return {
    control,
    turns: () => turns,
    pass: (milliseconds: number) => void (time += milliseconds),
    breathe: pauses({ clock: () => time, nextTurn }, control),
  };
}

test("the page gets its turn each time 40 ms of work have passed", async () => {
  const { breathe, pass, turns } = clockwork();
  for (let piece = 0; piece < 10; piece += 1) {
    pass(15);
    await breathe();
  }
  expect(turns()).toBe(3);
});

/**
 * Office observes an add-in's share of a core every 5 s, and asks the person about it where it is above 90 % three
 * times.
 */
const observed = 5_000;
const mostShare = 0.9;

test.each([
  ["files", 12],
  ["sheets", 300],
  ["judging in one piece, seconds long", 4_000],
])("work of %s never holds a core for more than 90 %% in three observations", async (_, piece) => {
  let time = 0;
  const worked: (readonly [number, number])[] = [];
  const nextTurn = (rest = 0) => Promise.resolve(void (time += rest));
  const breathe = pauses({ clock: () => time, nextTurn: restingTurns(nextTurn) }, new AbortController());
  while (time < 20 * observed) {
    worked.push([time, time + piece]);
    time += piece;
    await breathe();
  }
  const shareIn = (from: number) =>
    worked.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, from + observed) - Math.max(start, from)), 0) /
    observed;
  for (let from = 0; from < 17 * observed; from += 250) {
    const shares = [0, 1, 2].map((nth) => shareIn(from + nth * observed));
    expect(Math.min(...shares)).toBeLessThan(mostShare);
  }
});

test("a stop is heard at the next pause, whether or not it is time for one", async () => {
  const { breathe, control } = clockwork();
  await breathe();
  control.abort();
  await expect(breathe()).rejects.toThrow(Stopped);
});

test("a stop during the page's turn is heard at once", async () => {
  const control = new AbortController();
  let time = 0;
  const breathe = pauses({ clock: () => (time += 50), nextTurn: () => Promise.resolve(control.abort()) }, control);
  await expect(breathe()).rejects.toThrow(Stopped);
});
