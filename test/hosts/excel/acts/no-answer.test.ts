import { type Waiting, watchAnswers } from "../../../../src/hosts/excel/pending-answers";
import { unfinishedWrite } from "../../../../src/hosts/excel/writing/read-sheets";
import { finishWrite } from "../../../../src/hosts/excel/writing/unfinished-write";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import { useExcel } from "../../../excel-host/node/use-excel";
import { takeoverOf, workbookText } from "../writing/failing-write";
import { consolidation, firstBook, sheetsOf } from "./small-world";

const now = "2020-07-15T08:00:00";

/** Requests that take over one sheet or several, by how often each empties one. */
function emptied(bodies: readonly unknown[]): readonly number[] {
  return bodies
    .map((body) => (body as { readonly Actions: readonly { readonly Name: string }[] }).Actions)
    .map((actions) => actions.filter(({ Name }) => Name === "Unmerge").length)
    .filter((count) => count > 0);
}

/**
 * Excel on the web has been seen never to answer a request of many actions (office-js issues 4805 and 6678), and a
 * takeover is one of more than a thousand. Here it does a part of them and is silent.
 */
test("a takeover that is never answered is told after a minute; opened again, Finish goes sheet by sheet", async () => {
  const { host, neverAnswer } = useExcel({ workbook: firstBook(), keepBodies: true });
  const start = host.snapshot();
  const change = consolidation(1, host.toDraft());
  await writeChange(change, { now });
  const [complete, takeover, all] = [workbookText(host), takeoverOf(host), host.requests.length];
  host.restore(start);
  host.faults.failRequest(takeover, "GeneralException", { afterAction: 60 });
  neverAnswer(takeover);

  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "performance"] });
  const told: (Waiting | null)[] = [];
  const stop = watchAnswers((waiting) => void told.push(waiting));
  let ended = false;
  void writeChange(change, { now }).finally(() => void (ended = true));
  while (host.requests.length < all + takeover) await jest.advanceTimersByTimeAsync(1);
  await jest.advanceTimersByTimeAsync(59_000);
  expect(told).toEqual(["long"]);
  await jest.advanceTimersByTimeAsync(2_000);
  expect([told, ended]).toEqual([["long", "very-long"], false]);
  stop();
  jest.useRealTimers();

  expect(await unfinishedWrite()).toMatchObject({ takingOver: true });
  const before = host.requests.length;
  await finishWrite();
  expect(workbookText(host)).toBe(complete);
  expect(emptied(host.requests.slice(before).map(({ body }) => body))).toEqual(sheetsOf(1).map(() => 1));
});
