import { hostTests } from "../../../self-test/host-tests";
import type { HostTest } from "../../../self-test/host-test";
import { runSelfTest, type SelfTestRequest, type SelfTestResult } from "../../../self-test/run-self-test";
import { openLiveWorkbook } from "../../../src/app/live/opening/open-live-workbook";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { smallProvince } from "../../support/small-province";
import { memoryLiveWorkbook } from "../../../src/hosts/memory/memory-host";
import { memory, xlsx, type HostUnderTest } from "./hosts";

async function run(host: HostUnderTest, more: Partial<SelfTestRequest> = {}) {
  const { workbook, kit } = await host.open();
  let time = 0;
  const request = {
    workbook,
    tests: hostTests,
    kit,
    clock: () => (time += 5),
    facts: { excel: "16.0", web: true, build: null },
    progress: () => undefined,
    ...more,
  };
  return { workbook, result: await runSelfTest(request) };
}

function resultOf(result: SelfTestResult | "not-empty"): SelfTestResult {
  if (result === "not-empty") throw new Error(result);
  return result;
}

test.each([
  ["memory", memory],
  ["xlsx", xlsx],
] as const)("all tests follow one another in one workbook: %s", async (_, host) => {
  const { workbook, result } = await run(host);
  const { tests, passed, failed } = resultOf(result);
  expect(tests.filter((each) => !each.passed)).toEqual([]);
  expect([passed, failed, tests.map(({ id }) => id)]).toEqual([hostTests.length, 0, hostTests.map(({ id }) => id)]);
  expect(await workbook.selected()).toEqual({ sheet: "Sheet1", row: 1, column: 1 });
  expect((await openLiveWorkbook(workbook)).kind).toBe("board");
});

const failing: HostTest = { ...hostTests[0]!, id: "fails", run: () => Promise.resolve(["'Thử'!A1: 1 ≠ 2"]) };
const throwing: HostTest = {
  ...hostTests[0]!,
  id: "throws",
  run: () => Promise.reject(new LiveWorkbookError({ reason: "cell-edit", detail: "A1", left: "as-it-was" })),
};
const broken: HostTest = { ...hostTests[0]!, id: "broken", run: () => Promise.reject(new TypeError("x is undefined")) };

test("what failed stands in one JSON value with the place, the times and what was not compared", async () => {
  const told: string[] = [];
  const { result } = await run(memory, {
    tests: [failing, throwing, hostTests[6]!, broken],
    progress: (done, all, { id }) => void told.push(`${done}/${all} ${id}`),
  });
  const plain = JSON.parse(JSON.stringify(result)) as SelfTestResult;
  expect(plain).toEqual(result);
  expect(plain).toMatchObject({
    schema: 1,
    now: "2020-07-15T08:30:00",
    facts: { excel: "16.0", web: true, build: null },
    abilities: (await memory.open()).kit.abilities,
    passed: 1,
    failed: 3,
  });
  expect(plain.tests.map(({ id, passed, differences }) => [id, passed, differences])).toEqual([
    ["fails", false, ["'Thử'!A1: 1 ≠ 2"]],
    ["throws", false, ["cell-edit (as-it-was): A1"]],
    ["formulas", true, []],
    ["broken", false, ["TypeError: x is undefined"]],
  ]);
  expect(plain.tests[2]?.notCompared).not.toEqual([]);
  expect(plain.tests.map(({ milliseconds }) => milliseconds)).toEqual([5, 5, 5, 5]);
  expect(told).toEqual(["0/4 fails", "1/4 throws", "2/4 formulas", "3/4 broken"]);
});

test("in a workbook that holds anything nothing is done", async () => {
  const { workbook } = smallProvince();
  const live = memoryLiveWorkbook(workbook);
  const { result } = await run(memory, { workbook: live });
  expect(result).toBe("not-empty");
  expect(live.workbook()).toBe(workbook);
});

test("every test has its own id and a title in both languages", () => {
  expect(new Set(hostTests.map(({ id }) => id)).size).toBe(hostTests.length);
  expect(hostTests.length).toBeGreaterThanOrEqual(20);
  for (const { title } of hostTests)
    expect([title.vi.length > 0, title.en.length > 0, title.vi !== title.en]).toEqual([true, true, true]);
});
