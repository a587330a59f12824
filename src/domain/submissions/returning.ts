import type { Receipt } from "../round/receipt";
import type { ReturnBasis } from "../round/period";
import { compareReceiptDays, type ReceiptDay } from "./sent-file";

/** A file or a paper that came and was neither cancelled nor refused. */
export type Coming = {
  readonly received: ReceiptDay;
  /** The row of the register that sends it back for completion; `null` = it is valid. */
  readonly returnedBy: Receipt | null;
};

export type DayThatCounts = {
  /** `null` = nothing valid came. */
  readonly received: ReceiptDay | null;
  /** Of the comings that decide it, the first whose day nobody has confirmed, else the first; `null` = nothing came. */
  readonly deciding: ReceiptDay | null;
  /** Returns without Hạn hoàn thiện that leave the day open, with the day that is kept for the time being. */
  readonly undated: readonly { readonly row: Receipt; readonly day: string }[];
};

/**
 * The day on which a report counts as received (rounds.md, Returning). `accepted`: of the first valid sending. `first`:
 * of the first sending, those that were sent back included, as long as each return's Hạn hoàn thiện, its own day
 * included, was kept by the sending after it; else of the first valid one. A return without Hạn hoàn thiện leaves the
 * first day provisional (not confirmed), and so does any day in between that nobody has confirmed. The order of the
 * comings means nothing: on one day a return comes before what answers it, and of several returns the one that gives
 * most time is the last.
 */
export function dayThatCounts(comings: readonly Coming[], basis: ReturnBasis): DayThatCounts {
  const inOrder = [...comings].sort(
    (one, other) =>
      compareDays(one, other) ||
      Number(one.returnedBy === null) - Number(other.returnedBy === null) ||
      compareTexts(dueOf(one), dueOf(other)) ||
      compareReceiptDays(one.received, other.received) ||
      compareTexts(one.returnedBy?.cell ?? "", other.returnedBy?.cell ?? ""),
  );
  const at = inOrder.findIndex(({ returnedBy }) => returnedBy === null);
  const valid = at === -1 ? null : (inOrder[at]?.received ?? null);
  const chain = at === -1 ? inOrder : inOrder.slice(0, at + 1);
  const [first] = chain;
  if (basis === "accepted" || first === undefined || isBroken(chain))
    return { received: valid, deciding: valid ?? first?.received ?? null, undated: [] };
  const undated = chain.flatMap(({ returnedBy: row }) =>
    row === null || row.completeBy !== null ? [] : [{ row, day: first.received.day }],
  );
  const open = chain.find(({ received }) => !received.confirmed);
  const confirmed = undated.length === 0 && open === undefined;
  const received = valid === null ? null : { ...first.received, confirmed };
  return { received, deciding: (open ?? first).received, undated };
}

function compareDays({ received: one }: Coming, { received: other }: Coming): number {
  return compareTexts(one.day, other.day);
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** A return without a day is open the longest. */
function dueOf({ returnedBy }: Coming): string {
  return returnedBy === null ? "" : (returnedBy.completeBy ?? "9999-12-31");
}

/** Whether something came after the day by which the sending before it was to be completed. */
function isBroken(chain: readonly Coming[]): boolean {
  return chain.some(({ received }, index) => {
    const due = chain[index - 1]?.returnedBy?.completeBy ?? null;
    return due !== null && received.day > due;
  });
}

/** Of several rows that send the same thing back: the one that gives the longest time, else one without a day. */
export function returningRow(rows: readonly Receipt[]): Receipt | null {
  const returns = rows.filter(({ state }) => state === "to-complete");
  const keyOf = ({ completeBy, arrivedOn, cell }: Receipt): string =>
    [completeBy ?? "", arrivedOn ?? "", cell].join(" ");
  return [...returns].sort((one, other) => (keyOf(one) > keyOf(other) ? -1 : 1))[0] ?? null;
}
