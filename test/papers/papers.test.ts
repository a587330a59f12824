import { consolidationJson } from "../../src/app/consolidation-json";
import type { Consolidation } from "../../src/domain/consolidation";
import { officeOf } from "../../src/domain/round/period";
import { makePapers, paperNamed, paperKinds, papersOf } from "../../src/papers/papers";
import { vi } from "../../src/text/vi";
import { consolidated } from "../whole-round/round";
import { textsOf } from "./paper-text";
import { answerOf } from "./source-answer";

const round = consolidated.consolidation;
const json = JSON.parse(consolidationJson(round, vi)) as Record<string, unknown>;
/** The same round as its leaders see it, each cluster by itself. */
const led = { ...round, board: { ...round.board, kind: "cluster" } } as const;
const filled = (of: Consolidation) => makePapers(of, papersOf(of)).map((each) => ({ ...each, ...each.fill() }));
const made = filled(round);
const told = [...made, ...filled(led)].map((each) => [each.path.join("/"), each] as const);

test("a Board's papers: one to the Chairman, one to the Central Board, one for each cluster", () => {
  expect(made.map(({ path }) => path.join("/"))).toEqual([
    "Báo cáo Chủ tịch",
    "Báo cáo Trung ương",
    ...round.clusters.map(({ code }) => `${code}/Báo cáo ${code}`),
    ...["C1-01", "C1-02", "C1-03"].map((code) => `C1/Đôn đốc đơn vị ${code}`),
    "K1/Đôn đốc đơn vị K1-01",
    ...round.clusters.map(({ code }) => `${code}/Đôn đốc cụm, khối ${code}`),
  ]);
});

test("a leader's papers: of the meeting, of the points, and of each award that somebody is proposed for", () => {
  const paths = filled(led).map(({ path }) => path.join("/"));
  expect(paths).toEqual(expect.arrayContaining(["Giấy mời C1", "Biên bản hội nghị K1", "Phiếu bầu C1 - 1"]));
  const proposing = new Set(
    round.nominations.clusters.flatMap((each) => (each.nominations.length > 0 ? [each.cluster] : [])),
  );
  expect(paths.filter((path) => path.startsWith("Tờ trình"))).toEqual([...proposing].map((code) => `Tờ trình ${code}`));
});

test.each(told)("every figure of %s is what its source comes to in the JSON", (_, { figures }) => {
  const asked = figures.filter(({ source }) => source !== "" && answerOf(source, json) !== undefined);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.map(({ mark, value, source }) => [mark, source, value])).toEqual(
    asked.map(({ mark, source }) => [mark, source, answerOf(source, json)]),
  );
});

test.each(told)("every number printed in %s stands in its list of figures", (_, { paper, figures }) => {
  const shown = new Set(figures.flatMap(({ shown: text }) => text.match(/\d[\d.,/]*\d|\d/gu) ?? []));
  /** Numbers of parts, lines of an agenda, and words that belong to numbers to be filled. */
  const numbered = /^\d+\. |^\d$|^Phụ lục|^(Số|\(Kèm)/u;
  const printed = textsOf(paper)
    .filter((text) => !numbered.test(text))
    .flatMap((text) => text.match(/\d[\d.,/]*\d|\d/gu) ?? []);
  expect(printed.filter((number) => !shown.has(number))).toEqual([]);
});

test("the bars of a chart have their figures, cluster by cluster", () => {
  const [chairman] = made;
  const sources = chairman!.figures.filter(({ mark }) => mark === "Số đơn vị đã gửi").map(({ source }) => source);
  expect(sources).toEqual(expect.arrayContaining(round.clusters.map(({ code }) => `clusters[code=${code}].received`)));
});

test.each(told)("no mark is left in %s", (_, { paper }) => {
  expect(textsOf(paper).filter((text) => /[{}]/u.test(text))).toEqual([]);
});

test("units are named to the Chairman in the annex alone, and to the Central Board nowhere", () => {
  const names = round.units.map(({ name }) => name);
  const office = officeOf(round.board.period);
  const naming = (texts: readonly string[]) =>
    texts.filter((text) => names.some((name) => text.replaceAll(office, "").includes(name)));
  const [chairman, central] = made;
  expect(naming(textsOf({ ...chairman!.paper, annexes: [] }))).toEqual([]);
  expect(naming(textsOf(chairman!.paper)).length).toBeGreaterThan(0);
  expect(naming(textsOf(central!.paper))).toEqual([]);
});

test("names of papers differ, and are found whatever their case", () => {
  expect(new Set(paperKinds.map(({ name }) => name)).size).toBe(paperKinds.length);
  expect(paperNamed(paperKinds, " báo cáo  CHỦ TỊCH ")?.name).toBe("Báo cáo Chủ tịch");
  expect(paperNamed(paperKinds, "Báo cáo")).toBeNull();
});
