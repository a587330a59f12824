import fc from "fast-check";
import { consolidateStored } from "../../src/app/consolidate";
import type { Consolidation } from "../../src/domain/consolidation";
import type { SendingStatus, UnitStanding } from "../../src/domain/standing/standing";
import type { Paper } from "../../src/papers/paper";
import { makePapers, papersOf } from "../../src/papers/papers";
import { smallProvince } from "../support/small-province";
import { oneCluster } from "./reminders-sample";
import { consolidated } from "../whole-round/round";
import { sentenceFaults } from "./sentence-faults";

const kinds = ["Đăng ký đầu năm", "6 tháng đầu năm", "Cả năm"] as const;

type Sent = { readonly status: SendingStatus; readonly complete: boolean };

/** A round of one cluster to which nothing was sent. */
function emptyRound(kind: string): Consolidation {
  const { board } = smallProvince({
    ...oneCluster(kind),
    "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Vai trò | Thể thức
      1 | C1 | C1-01 | Đơn vị Một | Trưởng | Nhà nước
      2 | C1 | C1-02 | Đơn vị Hai | Thành viên | Đảng
      3 | C1 | C1-03 | Đơn vị Ba | Thành viên | Nhà nước`,
  });
  const stored = { submissions: [], clusterSubmissions: [], unreadable: [] };
  return consolidateStored({ board, stored, asOf: "2020-07-12" }).consolidation;
}

const empty = new Map(kinds.map((kind) => [kind, emptyRound(kind)]));

/** The same with units that stand so; the sums of the cluster follow from them. */
function roundOf(kind: (typeof kinds)[number], sent: readonly Sent[], clusterStatus: SendingStatus): Consolidation {
  const consolidation = empty.get(kind) as Consolidation;
  const units = consolidation.units.map((unit, index): UnitStanding => {
    const { status, complete } = sent[index] ?? { status: "exempt", complete: false };
    const came = status === "late" || status === "on-time";
    const daysLate = status === "late" ? 2 : came ? 0 : null;
    return { ...unit, status, daysLate, complete: came && complete, received: came ? "2020-07-02" : null };
  });
  const numberOf = (which: (unit: UnitStanding) => boolean): number => units.filter(which).length;
  const by = (status: SendingStatus): number => numberOf((unit) => unit.status === status);
  return {
    ...consolidation,
    units,
    standingByUnit: new Map(units.map((unit) => [unit.code, unit])),
    clusters: consolidation.clusters.map((cluster) => ({
      ...cluster,
      status: clusterStatus,
      expected: numberOf(({ status }) => status !== "exempt"),
      received: numberOf(({ received }) => received !== null),
      onTime: by("on-time"),
      late: by("late"),
      missing: by("missing"),
      notDue: by("not-due"),
      returned: by("returned"),
      complete: numberOf(({ complete }) => complete),
    })),
  };
}

const papersIn = (round: Consolidation): readonly (readonly [string, Paper])[] =>
  (["board", "cluster"] as const).flatMap((kind) => {
    const seen = { ...round, board: { ...round.board, kind } };
    return makePapers(seen, papersOf(seen)).map(({ path, fill }) => [path.join("/"), fill().paper] as const);
  });

const faultsIn = (round: Consolidation): readonly string[] =>
  papersIn(round).flatMap(([name, paper]) => sentenceFaults(paper).map((fault) => `${name}: ${fault}`));

const statuses = ["on-time", "late", "missing", "not-due", "returned", "exempt"] as const;
const anySent = fc.record({ status: fc.constantFrom(...statuses), complete: fc.boolean() });

test("no sentence of any paper counts nobody, speaks of several where there is one, or promises what doesn't come", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.array(anySent, { minLength: 0, maxLength: 3 }),
      fc.constantFrom("on-time", "late", "missing", "not-due", "returned"),
      (kind, sent, clusterStatus) => {
        expect(faultsIn(roundOf(kind, sent, clusterStatus))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("nor in a round with something of everything", () => {
  expect(faultsIn(consolidated.consolidation)).toEqual([]);
});

test.each(["late", "missing"] as const)("where nobody is %s, it is said so; one is named alone", (status) => {
  const none = papersIn(roundOf(kinds[1], [{ status: "on-time", complete: true }], "on-time"));
  const [, chairman] = none[0] as (typeof none)[number];
  expect(JSON.stringify(chairman)).toContain(
    status === "late" ? "Không có đơn vị gửi chậm." : "Không có đơn vị quá hạn chưa gửi.",
  );
  const one = papersIn(roundOf(kinds[1], [{ status: "missing", complete: false }], "on-time"));
  const [, letter] = one.find(([name]) => name.includes("Đôn đốc cụm, khối")) as (typeof one)[number];
  expect(letter.head.addressees).toEqual(["Trưởng, Phó Cụm một", "Đơn vị Một"]);
  expect(JSON.stringify(letter)).toContain("Đề nghị Đơn vị Một hoàn thành, gửi");
});

test("a fault is found", () => {
  const paragraph = (text: string) => ({ kind: "paragraph", look: "body", text }) as const;
  const faultsOf = (...texts: readonly string[]) => {
    const [, paper] = papersIn(consolidated.consolidation)[0] as readonly [string, Paper];
    return sentenceFaults({ ...paper, blocks: texts.map(paragraph), annexes: [] }).map((fault) => fault.split(":")[0]);
  };
  expect(faultsOf("Gửi chậm: 0 đơn vị.")).toEqual(["a bare 0"]);
  expect(faultsOf("Đề nghị các 1 đơn vị gửi.")).toEqual(["các before 1"]);
  expect(faultsOf("Trong đó:")).toEqual(["nothing after a colon"]);
  expect(faultsOf("Đã gửi (%).", "Còn , chưa gửi.")).toEqual(["a hole", "a hole"]);
  expect(faultsOf("Đạt 0,5%; 10 đơn vị; ngày 05/07/2020; số 10.000.")).toEqual([]);
});
