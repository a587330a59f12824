import fc from "fast-check";
import { addDays } from "../../../src/domain/basics/calendar";
import { receiptsOf, type Receipts } from "../../../src/domain/submissions/receipts";
import type { Period, ReturnBasis } from "../../../src/domain/round/period";
import type { Receipt } from "../../../src/domain/round/receipt";
import type { SentFile } from "../../../src/domain/submissions/sent-file";
import { documents, fileFacts, period, receipt } from "../round-samples";

type Sent = {
  readonly day: string | null;
  readonly state: Receipt["state"];
  readonly due?: string;
  /** No file came with it. */
  readonly paper?: true;
};

const returned = (day: string | null, due?: string): Sent => ({ day, state: "to-complete", ...(due ? { due } : {}) });
const valid = (day: string | null): Sent => ({ day, state: "received" });

/** Each thing that came has its row in the register; a file whose row has no day came on 10 July by its own time. */
function judged(sent: readonly Sent[], basis?: ReturnBasis): Receipts<string> {
  const files = sent.flatMap(({ paper }, at): readonly SentFile<string>[] =>
    paper === true
      ? []
      : [{ sender: "C01-01", file: fileFacts(`f${at}`, { changed: "2026-07-10T08:00:00" }), content: `f${at}` }],
  );
  const rows = sent.map(({ day, state, due, paper }, at) =>
    receipt("C01-01", {
      document: "BC",
      arrivedOn: day,
      state,
      completeBy: due ?? null,
      file: paper === true ? null : `f${at}`,
      cell: `A${at + 2}`,
    }),
  );
  const asked: Period = basis === undefined ? period : { ...period, returnBasis: basis };
  return receiptsOf({
    sender: "C01-01",
    level: "unit",
    place: { unit: "C01-01", cluster: "C01" },
    files,
    board: { receipts: rows, documents, period: asked },
    asOf: "2026-12-31",
  });
}

function told({ received, issues }: Receipts<string>): string {
  const warned = issues.filter(({ code }) => code === "return-without-date").map(({ place }) => place.cell);
  return [received?.day ?? "-", ...(received?.confirmed === false ? ["tạm tính"] : []), ...warned].join(" ");
}

describe("the day of a report that was sent back (rounds.md, Returning)", () => {
  test.each<[string, readonly Sent[], string]>([
    ["nothing but a return", [returned("2026-11-24", "2026-12-01")], "-"],
    ["a return without Hạn hoàn thiện", [returned("2026-11-24")], "- A2"],
    ["completed in time", [returned("2026-11-24", "2026-12-01"), valid("2026-11-30")], "2026-11-24"],
    ["completed on the very day", [returned("2026-11-24", "2026-11-30"), valid("2026-11-30")], "2026-11-24"],
    ["completed a day too late", [returned("2026-11-24", "2026-11-29"), valid("2026-11-30")], "2026-11-30"],
    ["no Hạn hoàn thiện", [returned("2026-11-24"), valid("2026-11-30")], "2026-11-24 tạm tính A2"],
    [
      "sent back twice, both kept",
      [returned("2026-11-24", "2026-11-27"), returned("2026-11-27", "2026-12-01"), valid("2026-12-01")],
      "2026-11-24",
    ],
    [
      "sent back twice, the first not kept",
      [returned("2026-11-24", "2026-11-26"), returned("2026-11-27", "2026-12-01"), valid("2026-12-01")],
      "2026-12-01",
    ],
    [
      "sent back twice, the second not kept",
      [returned("2026-11-24", "2026-11-27"), returned("2026-11-26", "2026-11-28"), valid("2026-12-01")],
      "2026-12-01",
    ],
    [
      "sent back twice, one without a day, the other not kept",
      [returned("2026-11-24"), returned("2026-11-26", "2026-11-28"), valid("2026-12-01")],
      "2026-12-01",
    ],
    [
      "sent back twice, the second without a day",
      [returned("2026-11-24", "2026-11-27"), returned("2026-11-26"), valid("2026-12-01")],
      "2026-11-24 tạm tính A3",
    ],
    [
      "sent back twice on one day: the one that gives most time is the last",
      [returned("2026-11-21"), returned("2026-11-21", "2026-11-21"), valid("2026-11-22")],
      "2026-11-21 tạm tính A2",
    ],
    ["sent back and completed on one day", [valid("2026-11-24"), returned("2026-11-24", "2026-11-24")], "2026-11-24"],
    ["a return after a valid one changes nothing", [valid("2026-11-24"), returned("2026-11-25")], "2026-11-24"],
    [
      "what was refused or cancelled is no sending",
      [{ day: "2026-11-20", state: "refused" }, { day: "2026-11-21", state: "cancelled" }, valid("2026-11-30")],
      "2026-11-30",
    ],
    [
      "a paper sent back, then the file",
      [{ ...returned("2026-11-24", "2026-12-01"), paper: true }, valid("2026-11-30")],
      "2026-11-24",
    ],
    ["nobody stated when it was completed", [returned("2026-07-01", "2026-07-31"), valid(null)], "2026-07-01 tạm tính"],
  ])("%s", (_, sent, expected) => {
    expect(told(judged(sent))).toBe(expected);
  });

  test("a return without Hạn hoàn thiện is told once: that, and not the unconfirmed day that comes of it", () => {
    const codesOf = (...sent: readonly Sent[]) => judged(sent).issues.map(({ code }) => code);
    expect(codesOf(returned("2026-11-24"), valid("2026-11-30"))).toEqual(["return-without-date"]);
    expect(codesOf(valid(null))).toEqual(["receipt-unconfirmed"]);
  });

  test("Lần gửi được tiếp nhận: the first valid one's day, whatever was sent back", () => {
    const sent = [returned("2026-11-24", "2026-12-01"), valid("2026-11-30")];
    expect(told(judged(sent, "accepted"))).toBe("2026-11-30");
    expect(told(judged([returned("2026-11-24"), valid("2026-11-30")], "accepted"))).toBe("2026-11-30");
  });

  const day = fc.integer({ min: 0, max: 9 }).map((days) => addDays("2026-11-20", days));
  const sending = fc.record({
    day,
    state: fc.constantFrom("received", "to-complete", "refused" as const),
    due: fc.option(day, { nil: undefined }),
    paper: fc.constantFrom(undefined, true as const),
  }) as fc.Arbitrary<Sent>;

  test("between the first sending and the first valid one, and the order of the rows means nothing", () => {
    fc.assert(
      fc.property(fc.array(sending, { maxLength: 5 }), (sent) => {
        const found = judged(sent);
        const daysOf = (...states: readonly Receipt["state"][]): readonly string[] =>
          sent.flatMap(({ day: came, state }) => (states.includes(state) && came !== null ? [came] : [])).sort();
        const [firstValid] = daysOf("received");
        const [first] = daysOf("received", "to-complete");
        expect([firstValid ?? null, firstValid === undefined ? null : first]).toContain(found.received?.day ?? null);
        expect(judged([...sent].reverse()).received).toEqual(found.received);
      }),
      { numRuns: 500 },
    );
  });
});
