import { followChanges } from "../../../src/taskpane/states/use-followed";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function sampleWatch() {
  let tell: (sheet: string | null) => void = () => undefined;
  let ended = 0;
  const watchChanges = (changed: typeof tell) => {
    tell = changed;
    return Promise.resolve(() => Promise.resolve(void (ended += 1)));
  };
  return { watchChanges, tell: () => tell("Kết quả"), ended: () => ended };
}

test("many cells changed one after another are one change, when they rest", () => {
  const watch = sampleWatch();
  const changed = jest.fn();
  followChanges(watch, changed);
  watch.tell();
  jest.advanceTimersByTime(400);
  watch.tell();
  jest.advanceTimersByTime(400);
  expect(changed).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(changed).toHaveBeenCalledTimes(1);
});

test("after the end nothing is called, and the watch is ended", async () => {
  const watch = sampleWatch();
  const changed = jest.fn();
  const end = followChanges(watch, changed);
  watch.tell();
  end();
  watch.tell();
  jest.runAllTimers();
  await Promise.resolve();
  await Promise.resolve();
  expect(changed).not.toHaveBeenCalled();
  expect(watch.ended()).toBe(1);
});

test("where nothing can be watched nothing fails", async () => {
  const end = followChanges({ watchChanges: () => Promise.reject(new Error("no events")) }, jest.fn());
  await Promise.resolve();
  expect(end).not.toThrow();
});
