import { openLiveWorkbook } from "../src/app/live/opening/open-live-workbook";
import { LiveWorkbookError, type LiveWorkbook } from "../src/app/live-workbook";
import { appVersion } from "../src/app/version";
import type { HostAbilities, HostTest, HostTestKit } from "./host-test";

export type SelfTestRequest = {
  readonly workbook: LiveWorkbook;
  readonly tests: readonly HostTest[];
  readonly kit: HostTestKit;
  /** Milliseconds from some beginning, such as performance.now. */
  readonly clock: () => number;
  /** What is known of the place: version of Excel, platform, requirement sets. */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  /** Told before each test. Throwing stops the run. */
  readonly progress: (done: number, all: number, test: HostTest) => void;
};

export type HostTestResult = {
  readonly id: string;
  readonly passed: boolean;
  /** Each "place: expected ≠ found", or why the test could not run. */
  readonly differences: readonly string[];
  readonly notCompared: readonly string[];
  readonly milliseconds: number;
};

/** One JSON value, to be saved whole; the caller puts the recorded requests beside it. */
export type SelfTestResult = {
  readonly schema: 1;
  readonly app: string;
  /** When it began, as given for the marks of writes. */
  readonly now: string;
  readonly facts: SelfTestRequest["facts"];
  readonly abilities: HostAbilities;
  readonly passed: number;
  readonly failed: number;
  readonly tests: readonly HostTestResult[];
};

/**
 * Runs the tests one after another in the open workbook. A failed one does not stop the others; at the end the first
 * sheet is in front again. "not-empty": the workbook holds something, so nothing was done.
 */
export async function runSelfTest(request: SelfTestRequest): Promise<SelfTestResult | "not-empty"> {
  const { workbook, tests, kit, facts, progress } = request;
  const opened = await openLiveWorkbook(workbook);
  if (opened.kind !== "other" || !opened.empty) return "not-empty";
  const results: HostTestResult[] = [];
  for (const [index, test] of tests.entries()) {
    progress(index, tests.length, test);
    results.push(await runOne(request, test));
    await kit.wait(0);
  }
  const front = opened.workbook.sheets.find(({ state }) => state === "visible");
  if (front !== undefined) await workbook.goTo({ sheet: front.name, cell: "A1" });
  const passed = results.filter((each) => each.passed).length;
  return {
    schema: 1,
    app: appVersion,
    now: kit.now,
    facts,
    abilities: kit.abilities,
    passed,
    failed: results.length - passed,
    tests: results,
  };
}

async function runOne({ workbook, kit, clock }: SelfTestRequest, test: HostTest): Promise<HostTestResult> {
  const began = clock();
  const differences = await test.run(workbook, kit).catch((error: unknown) => [wordsOf(error)]);
  return {
    id: test.id,
    passed: differences.length === 0,
    differences,
    notCompared: test.notCompared(kit.abilities),
    milliseconds: clock() - began,
  };
}

/** A host's failure by its reason; anything else is a fault of the product and must be seen as one. */
function wordsOf(error: unknown): string {
  if (error instanceof LiveWorkbookError)
    return `${error.trouble.reason} (${error.trouble.left}): ${error.trouble.detail}`;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
