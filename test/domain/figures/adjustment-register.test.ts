import fc from "fast-check";
import type { Entry } from "../../../src/domain/basics/entry";
import type { Opinion } from "../../../src/domain/round/receipt";
import { receiptsOf } from "../../../src/domain/submissions/receipts";
import type { Submission } from "../../../src/domain/submissions/submission";
import { adjustmentsOf, isNewest, type AdjustmentVersion } from "../../../src/domain/figures/adjustment-register";
import { boardOf, entry, fileFacts, indicator, mark, period, receipt, submission } from "../round-samples";
import { adjustmentRow, targetRow } from "../row-samples";

const indicators = [indicator("KT02"), indicator("KT01")];

/** A submission of a July day that proposes a value for KT01. */
function sent(day: number, proposed: Entry, reason: string | null = null): Submission {
  return submission("C01-01", {
    file: fileFacts(`lan-${day}.xlsx`, { receivedOption: `2020-07-0${day}` }),
    sheets: { "Điều chỉnh": "Điều chỉnh CT" },
    targets: [targetRow("KT01", { target: entry(100) })],
    adjustments: [adjustmentRow("KT01", { proposed, reason: entry(reason) })],
  });
}

function opinion(version: number, changes: Partial<Opinion>): Opinion {
  return {
    unit: "C01-01",
    code: "KT01",
    version,
    cluster: "none",
    council: "none",
    applied: null,
    document: null,
    note: null,
    cell: "C2",
    ...changes,
  };
}

type Setting = {
  readonly opinions?: readonly Opinion[];
  readonly mode?: "agreed" | "sent";
  readonly returned?: string;
};

function register(
  submissions: readonly Submission[],
  { opinions = [], mode = "agreed", returned = "" }: Setting = {},
): readonly AdjustmentVersion[] {
  const receipts = returned === "" ? [] : [receipt("C01-01", { file: returned, state: "to-complete" })];
  const board = boardOf({ period: { ...period, adjustmentInForce: mode }, opinions, indicators, receipts });
  const files = submissions.map((content) => ({ sender: "C01-01", file: content.file, content }));
  const place = { unit: "C01-01", cluster: "C01" };
  return adjustmentsOf(
    board,
    "C01-01",
    receiptsOf({ sender: "C01-01", level: "unit", place, files, board, asOf: "2020-07-15" }),
  );
}

const lines = (versions: readonly AdjustmentVersion[]): readonly unknown[] =>
  versions.map(({ version, from, to, inForce, applied }) => [version, from, to, inForce, applied]);

test("a version as the register shows it", () => {
  const opinions = [opinion(1, { cluster: "agree", council: "none" })];
  expect(register([sent(3, entry(80, "F9"), "Do dịch bệnh")], { opinions })).toEqual([
    {
      unit: "C01-01",
      indicator: "KT01",
      version: 1,
      from: 100,
      to: 80,
      inForce: false,
      reason: "Do dịch bệnh",
      document: null,
      note: null,
      clusterOpinion: "agree",
      councilOpinion: "none",
      opinion: { applied: null, document: null, note: null },
      source: { file: "lan-3.xlsx", sheet: "Điều chỉnh CT", cell: "F9" },
      applied: 80,
    },
  ]);
});

describe("versions", () => {
  test("each new proposal is one, the same again completes its reason", () => {
    const versions = register([
      sent(1, entry(80)),
      sent(2, entry(80), "Do dịch bệnh"),
      sent(3, entry(70)),
      sent(4, entry(80)),
    ]);
    expect(lines(versions)).toEqual([
      [1, 100, 80, false, 80],
      [2, 100, 70, false, 70],
      [3, 100, 80, false, 80],
    ]);
    expect(versions[0]).toMatchObject({ reason: "Do dịch bệnh", source: { file: "lan-2.xlsx" } });
  });

  test("blank, KAD, KG and unreadable propose nothing; 0 does", () => {
    expect(
      register([
        sent(1, entry<number>(null)),
        sent(2, mark("not-assigned")),
        sent(3, mark("not-applicable")),
        sent(4, mark("invalid")),
      ]),
    ).toEqual([]);
    expect(lines(register([sent(1, entry(0))]))).toEqual([[1, 100, 0, false, 0]]);
  });

  test("a submission that was sent back brings none", () => {
    expect(lines(register([sent(1, entry(80)), sent(2, entry(70))], { returned: "lan-1.xlsx" }))).toEqual([
      [1, 100, 70, false, 70],
    ]);
  });
});

describe("in force", () => {
  const twice = [sent(1, entry(80)), sent(2, entry(70))];

  test.each([
    ["agree", null, true, 80],
    ["agree", 85, true, 85],
    ["partly", 90, true, 90],
    ["partly", null, true, 80],
    ["disagree", 90, false, 80],
    ["none", 90, false, 80],
  ] as const)("the Council: %s, applied %s", (council, applied, inForce, target) => {
    expect(lines(register([sent(1, entry(80))], { opinions: [opinion(1, { council, applied })] }))).toEqual([
      [1, 100, 80, inForce, target],
    ]);
  });

  test("the next version starts from the target in force", () => {
    expect(lines(register(twice, { opinions: [opinion(1, { council: "partly", applied: 90 })] }))).toEqual([
      [1, 100, 80, true, 90],
      [2, 90, 70, false, 70],
    ]);
  });

  test("Khi gửi: at once", () => {
    expect(lines(register(twice, { mode: "sent" }))).toEqual([
      [1, 100, 80, true, 80],
      [2, 80, 70, true, 70],
    ]);
  });

  test("opinions on another unit, indicator or version change nothing", () => {
    const others = [
      opinion(1, { unit: "C01-02", council: "agree" }),
      opinion(1, { code: "KT02", council: "agree" }),
      opinion(2, { council: "agree" }),
    ];
    expect(lines(register([sent(1, entry(80))], { opinions: others }))).toEqual([[1, 100, 80, false, 80]]);
  });
});

test("indicators stand in the order of the catalogue, own rows after", () => {
  const rows = ["R02", "KT01", "R01", "KT02"].map((code) => adjustmentRow(code, { proposed: entry(1) }));
  expect(register([{ ...sent(1, entry(80)), adjustments: rows }]).map((version) => version.indicator)).toEqual([
    "KT02",
    "KT01",
    "R01",
    "R02",
  ]);
});

test("the order of files never matters", () => {
  const submissions = [sent(1, entry(80)), sent(2, entry(70)), sent(3, entry(70), "x"), sent(4, entry(80))];
  fc.assert(
    fc.property(fc.shuffledSubarray(submissions, { minLength: 4 }), (shuffled) => {
      expect(register(shuffled)).toEqual(register(submissions));
    }),
  );
});

test("the newest version of a target is that of its own unit and indicator with the highest number", () => {
  const version = (number: number, unit = "C01-01", code = "KT01") =>
    ({ unit, indicator: code, version: number }) as AdjustmentVersion;
  const all = [version(1), version(2), version(3, "C01-02"), version(3, "C01-01", "KT02")];
  expect(all.map((one) => isNewest(one, all))).toEqual([false, true, true, true]);
});
