import { setupStatuses, type SetupFacts } from "../../../src/domain/checks/setup-steps";

const whole: SetupFacts = {
  period: { stated: true, missing: 0 },
  roster: { clusters: 2, units: 5, issues: 0 },
  indicators: { count: 3, issues: 0 },
  scale: {
    clusters: [
      { sum: 30, declared: 30 },
      { sum: 30, declared: null },
    ],
    issues: 0,
  },
  awards: { count: 1, issues: 0 },
  unconfirmed: new Set(),
  canIssue: true,
};

const statuses = (change: Partial<SetupFacts>): string =>
  setupStatuses({ ...whole, ...change })
    .map(({ status }) => status)
    .join(" ");

test("a round that is set up is done in every step, and forms can be issued", () => {
  expect(setupStatuses(whole).map(({ step }) => step)).toEqual([
    "period",
    "roster",
    "indicators",
    "scale",
    "awards",
    "issue",
  ]);
  expect(statuses({})).toBe("done done done done done ready");
});

test("what is not there is to do; what has issues is to be looked at", () => {
  expect(statuses({ period: { stated: false, missing: 0 } })).toMatch(/^todo /u);
  expect(statuses({ period: { stated: true, missing: 1 } })).toMatch(/^todo /u);
  expect(statuses({ roster: { clusters: 0, units: 5, issues: 0 } })).toMatch(/^done todo /u);
  expect(statuses({ roster: { clusters: 1, units: 0, issues: 0 } })).toMatch(/^done todo /u);
  expect(statuses({ roster: { clusters: 1, units: 1, issues: 1 } })).toMatch(/^done look /u);
  expect(statuses({ indicators: { count: 1, issues: 0 }, awards: { count: 1, issues: 0 } })).toBe(statuses({}));
  expect(statuses({ indicators: { count: 0, issues: 2 } })).toMatch(/^done done todo /u);
  expect(statuses({ awards: { count: 0, issues: 0 } })).toBe("done done done done todo ready");
  expect(statuses({ indicators: { count: 0, issues: 0 } })).toMatch(/ todo$/u);
  expect(statuses({ awards: { count: 0, issues: 0 }, canIssue: false })).toBe("done done done done todo todo");
});

test("what is still the starter set is to be looked at, and so are the forms that would be made of it", () => {
  expect(statuses({ unconfirmed: new Set(["awards"]) })).toBe("done done done done look ready");
  expect(statuses({ unconfirmed: new Set(["indicators"]) })).toBe("done done look done done look");
  const none = { indicators: { count: 0, issues: 0 }, unconfirmed: new Set(["indicators"] as const) };
  expect(statuses(none)).toBe("done done todo done done todo");
});

test("a scale is to be looked at where its sum is not as declared, and to do where no cluster has one", () => {
  const scale = (clusters: SetupFacts["scale"]["clusters"], issues = 0) => statuses({ scale: { clusters, issues } });
  expect(scale([{ sum: 29, declared: 30 }])).toBe("done done done look done look");
  expect(
    scale([
      { sum: 30, declared: 30 },
      { sum: null, declared: 30 },
    ]),
  ).toBe("done done done look done look");
  expect(scale([{ sum: null, declared: 30 }])).toBe("done done done todo done todo");
  expect(scale([{ sum: 30, declared: 30 }], 1)).toBe("done done done look done look");
});
