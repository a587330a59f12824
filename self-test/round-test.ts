import { marksSheet } from "../src/contract/sheet-names";
import type { FileVerdict } from "../src/domain/submissions/file-record";
import {
  consolidateLive,
  prepareConsolidation,
  type ConsolidatedLive,
  type ConsolidateLiveRequest,
  type PreparedLive,
} from "../src/app/live/board/consolidating/consolidate-live";
import { boardOfLive, openLiveWorkbook } from "../src/app/live/opening/open-live-workbook";
import type { LiveWorkbook } from "../src/app/live-workbook";
import { differs, readSheets, rowDifferences, sheetDifferences } from "./differences";
import type { HostTest, HostTestKit } from "./host-test";
import { smallRound } from "./small-round";

type Run = Extract<ConsolidatedLive, { readonly outcome: "done" }>;
type Prepared = Extract<PreparedLive, { readonly outcome: "done" }>;

/**
 * The whole act on a tiny province: its Board workbook is written, three reports are consolidated, everything is read
 * back and compared, and consolidated once more. With a host that calculates, every formula of the output sheets is
 * compared with the engine's own figure.
 */
export const roundTest: HostTest = {
  id: "small-round",
  title: { vi: "Tổng hợp thử một kỳ nhỏ, hai lần", en: "A small round consolidated, twice" },
  notCompared: ({ calculates }) => (calculates ? [] : ["formulas of the output sheets against a calculation"]),
  run: async (workbook, kit) => {
    const round = smallRound(kit.texts);
    await workbook.write({ sheets: round.sheets, added: [] }, { now: kit.now });
    const inputs = await sheetDifferences(workbook, round.sheets);
    const request: ConsolidateLiveRequest = {
      workbook,
      files: round.files,
      asOf: round.asOf,
      now: kit.now,
      texts: kit.texts,
      progress: () => undefined,
      pause: () => kit.wait(0),
      host: round.host,
    };
    const first = await consolidateAndCompare(workbook, request, kit);
    const again = await consolidateAndCompare(workbook, request, kit);
    return [
      ...inputs,
      ...first.found,
      ...again.found,
      ...(first.run === null || again.run === null ? [] : secondRun(first.run, again.run)),
    ];
  },
};

async function consolidateAndCompare(
  workbook: LiveWorkbook,
  request: ConsolidateLiveRequest,
  { calculate, abilities }: HostTestKit,
): Promise<{ readonly run: Run | null; readonly found: readonly string[] }> {
  const prepared = await prepareConsolidation(request);
  const run = await consolidateLive(request);
  if (prepared.outcome !== "done" || run.outcome !== "done")
    return { run: null, found: differs("outcome", ["done", "done"], [prepared.outcome, run.outcome]) };
  await calculate();
  const results = { results: abilities.calculates };
  const sheets = await sheetDifferences(workbook, prepared.change.sheets, results);
  return {
    run,
    found: [...sheets, ...(await registerDifferences(workbook, prepared)), ...(await storedDifferences(workbook, run))],
  };
}

/** Added rows, and nothing else of the register, since its other cells were compared when it was written. */
async function registerDifferences(workbook: LiveWorkbook, { change }: Prepared): Promise<readonly string[]> {
  const read = await readSheets(
    workbook,
    change.added.map(({ sheet }) => sheet),
  );
  return change.added.flatMap(({ sheet, rows }) => {
    const found = read.sheets.find(({ name }) => name === sheet)?.rows ?? new Map<number, never>();
    return rowDifferences(sheet, { expected: rows, found: new Map([...found].filter(([row]) => rows.has(row))) });
  });
}

/** What is read back of the store is what was put there: the next run must know all that this one read. */
async function storedDifferences(workbook: LiveWorkbook, { consolidated }: Run): Promise<readonly string[]> {
  const opened = await openLiveWorkbook(workbook);
  const stored = boardOfLive(opened)?.stored;
  const bySender = (submissions: typeof consolidated.stored.submissions | undefined) =>
    [...(submissions ?? [])].sort((a, b) => (a.submission.unit < b.submission.unit ? -1 : 1));
  const expected = bySender(consolidated.stored.submissions);
  const found = bySender(stored?.submissions);
  return [
    ...differs("kind", "board", opened.kind),
    ...differs(marksSheet, expected.length, found.length),
    ...expected.flatMap(({ submission }, index) =>
      differs(submission.unit, inOrder(submission), inOrder(found[index]?.submission)),
    ),
  ];
}

/** The same with keys in one order: what is restored from cells names its fields in theirs. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}

function secondRun(first: Run, again: Run): readonly string[] {
  const verdicts = ({ summary }: Run, verdict: FileVerdict): number => summary.files[verdict].length;
  const { consolidation: one } = first.consolidated;
  const { consolidation: other } = again.consolidated;
  return [
    ...differs("accepted", 3, verdicts(first, "accepted")),
    ...differs("unchanged", 3, verdicts(again, "unchanged")),
    ...differs("added", [3, 0], [first.summary.added, again.summary.added]),
    ...differs("sheets", first.summary.sheets, again.summary.sheets),
    ...differs("figures", one.figures, other.figures),
    ...differs("totals", one.totals, other.totals),
    ...differs("ranking", one.ranking, other.ranking),
    ...differs("issues", one.issues, other.issues),
  ];
}
