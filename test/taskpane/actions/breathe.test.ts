import { breather } from "../../../src/taskpane/actions/breathe";
import { Stopped } from "../../../src/taskpane/pane-actions";

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
    breathe: breather({ now: () => time, nextTurn, signal: control.signal }),
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
  const breathe = breather({
    now: () => (time += 50),
    nextTurn: () => Promise.resolve(control.abort()),
    signal: control.signal,
  });
  await expect(breathe()).rejects.toThrow(Stopped);
});
