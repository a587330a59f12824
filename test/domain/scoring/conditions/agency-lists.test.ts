import {
  agencyListIssues,
  agencyLists,
  listFindings,
  listsOfCluster,
  paperOf,
} from "../../../../src/domain/scoring/conditions/agency-lists";
import type { StatedCondition, StatedList } from "../../../../src/domain/round/decision-rules";
import type { Finding } from "../../../../src/domain/scoring/conditions/condition";
import { vi } from "../../../../src/text/vi";
import { failing, merit, flag, review, row } from "../../decisions/review-sample";
import { noList } from "../../round-samples";
import { board, condition, judge } from "./judge-conditions-sample";

const police = { ...noList, agency: "Công an tỉnh", due: "2020-07-10" };
const list = (list: Partial<StatedList>, violators: StatedCondition["violators"] = null, asOf = "2020-07-15") =>
  agencyLists(board([condition({ kind: "confirmed", violators, list: { ...police, ...list } })]), asOf);
const state = (...given: Parameters<typeof list>) => list(...given).map((each) => [each.state, each.daysOver]);

describe("whether a list is in, and when", () => {
  test.each([
    ["not in, due later", {}, null, "2020-07-09", ["awaited", 0]],
    ["not in on its last day", {}, null, "2020-07-10", ["awaited", 0]],
    ["not in a day later", {}, null, "2020-07-11", ["overdue", 1]],
    ["without a due day it is never over", { due: null }, null, "2020-07-31", ["awaited", 0]],
    ["in time", { receivedOn: "2020-07-10" }, [], "2020-07-31", ["in", 0]],
    ["in late", { receivedOn: "2020-07-13" }, ["C01-01"], "2020-07-31", ["in", 3]],
    ["in, the day not entered", {}, [], "2020-07-31", ["in", 0]],
    ["came, naming nobody without the word Không", { receivedOn: "2020-07-09" }, null, "2020-07-31", ["unanswered", 0]],
  ] as const)("%s", (_, of, violators, asOf, expected) => {
    expect(state(of, violators, asOf)).toEqual([expected]);
  });

  test("days over are a notice, a day without an answer is a warning; all else says nothing", () => {
    const told = (...given: Parameters<typeof list>) =>
      agencyListIssues(list(...given)).map(({ code, params, place }) => [code, params, place.sheet, place.cell]);
    const of = { condition: "DK1", name: "Điều kiện", agency: "Công an tỉnh" };
    expect(told({})).toEqual([["list-overdue", { ...of, due: "2020-07-10", days: 5 }, "Điều kiện", "A4"]]);
    expect(told({ receivedOn: "2020-07-09" })).toEqual([["list-unanswered", of, "Điều kiện", "A4"]]);
    expect([told({ receivedOn: "2020-07-13" }, []), told({ due: null })]).toEqual([[], []]);
  });
});

describe("what it says of a unit", () => {
  const met = (list: Partial<StatedList>, violators: StatedCondition["violators"]) =>
    judge({ kind: "confirmed", violators, list: { ...police, ...list } }).met;

  test("a list that is not in, or doesn't answer for the unit, clears nobody", () => {
    expect(met({}, null)).toBe("unknown");
    expect(met({ receivedOn: "2020-07-09" }, null)).toBe("unknown");
    expect(met({ receivedOn: "2020-07-09" }, [])).toBe("yes");
    expect(met({ asked: ["C01-02"] }, [])).toBe("unknown");
    expect(met({ asked: ["C01-01"] }, [])).toBe("yes");
    expect(met({ asked: ["C01"] }, [])).toBe("yes");
    expect(met({ asked: ["C01-02"] }, ["C01-01"])).toBe("no");
  });

  test("it is told with agency, paper and day; who was not named is the authority", () => {
    const told = (list: Partial<StatedList>, violators: StatedCondition["violators"]) => {
      const { findings } = judge({
        code: "DK05",
        name: "Phòng cháy",
        kind: "confirmed",
        violators,
        list: { ...noList, ...list },
      });
      return findings.map(vi.listed);
    };
    expect(told({ ...police, paper: "Văn bản 12/TB-CA", receivedOn: "2020-07-09" }, ["C01-01"])).toEqual([
      "▲ Cần Hội đồng xem xét: DK05. Phòng cháy: không đạt (theo xác nhận của Công an tỉnh, Văn bản 12/TB-CA, nhận ngày 09/07/2020).",
    ]);
    expect(told(police, null)).toEqual(["… DK05. Phòng cháy: chưa xét được (chưa có xác nhận của Công an tỉnh)."]);
    expect(told({}, null)).toEqual(["… DK05. Phòng cháy: chưa xét được (chưa có xác nhận của cơ quan có thẩm quyền)."]);
  });
});

describe("a nomination beside the lists", () => {
  const asked = { ...police, receivedOn: "2020-07-09", paper: "12/TB-CA" };
  const requirement = { kind: "confirmed", violators: ["C01-01"], list: asked } as const;
  const named = (awards: readonly string[] | null): Finding => {
    const finding = failing("C01-01", awards);
    return { ...finding, condition: { ...finding.condition, requirement } };
  };
  const capped: Finding = {
    ...named(null),
    condition: { ...named(null).condition, effect: { kind: "class-at-most", class: "Tốt" } },
  };
  const nominated = (finding: Finding) => review([1, 2], [row("C01-01", merit)], { findings: [finding] });

  test("named with another effect than no award: for the Council, nothing is removed", () => {
    const { issues, clusters } = nominated(capped);
    const of = { agency: "Công an tỉnh", paper: "12/TB-CA", receivedOn: "2020-07-09" };
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ["nomination-listed", { award: merit, condition: "DK05", name: "Nợ thuế", ...of }],
    ]);
    expect(clusters[0]?.nominations).toMatchObject([{ eligibility: { may: "unasked" }, lists: [{ met: "no" }] }]);
  });

  test("named where the effect is that it may not be nominated: as before, and shown; another award is not concerned", () => {
    const forbidden = nominated(named(null));
    expect(forbidden.codes).toEqual(["nomination-not-eligible"]);
    expect(forbidden.clusters[0]?.nominations).toMatchObject([{ eligibility: { may: "no" }, lists: [{ met: "no" }] }]);
    expect(nominated(named([flag])).codes).toEqual(["nomination-listed"]);
  });

  test("a row without the new columns is shown and says nothing new", () => {
    const before = nominated(failing("C01-01", [flag]));
    expect([before.codes, before.clusters[0]?.nominations[0]?.lists.length]).toEqual([[], 1]);
  });

  test("a list that is not in is shown, whatever its effect; one that clears the unit is not", () => {
    const open: Finding = { ...capped, met: "unknown", facts: { kind: "waiting", for: "confirmation" } };
    const { codes, clusters } = nominated(open);
    expect([codes, clusters[0]?.nominations[0]?.lists]).toEqual([[], [open]]);
    expect(listFindings([{ ...capped, met: "yes" }])).toEqual([]);
  });
});

test("what a slip's paper says of one unit is not told with another, nor to another cluster", () => {
  const told = { ...police, paper: "C01-01: cháy, 12/TB; C02-01: nợ thuế; Báo cáo 3", asked: ["C01-01", "C02-01"] };
  expect(paperOf(told, (unit) => unit === "C01-01")).toBe("C01-01: cháy, 12/TB; Báo cáo 3");
  const lists = list({ ...told, receivedOn: "2020-07-09" }, ["C01-01"]);
  const own = (unit: string) => listsOfCluster(lists, "C01", (code) => code === unit);
  expect(own("C01-01")).toMatchObject([
    { violators: ["C01-01"], list: { asked: ["C01-01"], paper: "C01-01: cháy, 12/TB; Báo cáo 3" } },
  ]);
  expect(own("C01-02")).toEqual([]);
  const open = listsOfCluster(list({ paper: "Báo cáo 3" }, ["C01-01"]), "C01", (code) => code === "C01-02");
  expect(open).toMatchObject([{ violators: [], list: { paper: null } }]);
});
