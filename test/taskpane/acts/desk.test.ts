import { pauses } from "../../../src/taskpane/acts/desk";
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
