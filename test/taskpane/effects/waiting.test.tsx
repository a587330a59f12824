/** @jest-environment @happy-dom/jest-environment */
import { act } from "@testing-library/react";
import { waitedFor, watchAnswers } from "../../../src/hosts/excel/pending-answers";
import { AnswerHint, LoadingLines, PagesHint } from "../../../src/taskpane/states/waiting";
import { pane } from "../../../src/text/vi/pane";
import { inPane, later } from "./in-dom";

const { waitingHint, noAnswer } = pane.frame;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** As Excel lets a request wait while a cell is being typed into. */
async function drawn() {
  const view = await inPane(<AnswerHint />, { watchAnswers });
  const answer = later<string>();
  const given = waitedFor(answer.promise);
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
  return { ...view, answer, given, pass };
}

test("an answer that takes long is said in any running act, one that doesn't come after a minute too", async () => {
  const { container, pass, answer, given, announced } = await drawn();
  await pass(4_999);
  expect(container.textContent).toBe("");
  await pass(1);
  expect(container.textContent).toBe(waitingHint);
  await pass(55_000);
  expect(container.textContent).toBe(noAnswer);
  expect(announced).toEqual([waitingHint, noAnswer]);
  await answer.resolve("xong");
  expect([await given, container.textContent]).toEqual(["xong", ""]);
});

test("an answer that comes soon is not spoken of, nor one that failed", async () => {
  const { container, pass, answer, given, announced } = await drawn();
  await pass(3_000);
  await answer.resolve("xong");
  await given;
  await pass(120_000);
  expect([container.textContent, announced]).toEqual(["", []]);
  const failing = waitedFor(new Promise((_, reject) => setTimeout(() => reject(new Error("lỗi")), 6_000)));
  const failed = failing.catch((error: Error) => error.message);
  await pass(5_000);
  expect(container.textContent).toBe(waitingHint);
  await pass(1_000);
  expect([await failed, container.textContent]).toEqual(["lỗi", ""]);
});

test("where nobody tells how long an answer takes, a view that loads says it after as long", async () => {
  const { container } = await inPane(<LoadingLines heights={[16]} />, {});
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
  await pass(4_999);
  expect(container.textContent).toBe("");
  await pass(1);
  expect(container.textContent).toBe(waitingHint);
});

test("sheets that could not be laid out for printing are named until a later write lays them out", async () => {
  let tell: (refused: readonly string[]) => void = () => undefined;
  const watchPages = (told: typeof tell) => {
    tell = told;
    return () => undefined;
  };
  const { container, announced } = await inPane(<PagesHint />, { watchPages });
  expect(container.textContent).toBe("");
  const words = pane.frame.pagesLeft({ sheets: ["Bảng điểm", "Xếp hạng"] });
  await act(() => Promise.resolve(tell(["Bảng điểm", "Xếp hạng"])));
  expect([container.textContent, announced]).toEqual([words, [words]]);
  await act(() => Promise.resolve(tell([])));
  expect(container.textContent).toBe("");
});
