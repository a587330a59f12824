import { noList } from "../../domain/round-samples";
import { blank } from "../../domain/decisions/review-sample";
import type { AwardNominations, NominatedUnit, Nominations } from "../../../src/app/live/board/deciding/nominations";
import type { StatedNomination } from "../../../src/domain/round/decision-rules";
import { Awards } from "../../../src/taskpane/nominate/nominate-view";
import { movedUnit, nominated, typedCount } from "../../../src/taskpane/nominate/changes";
import { markupOf, wordsOf } from "../markup";

const unit = (code: string, stated: Partial<StatedNomination> = {}): NominatedUnit => ({
  unit: code,
  name: `Sở ${code}`,
  stated: { ...blank, ...stated },
  own: { ...blank, ...stated },
  ownRows: [{ ...blank, ...stated }],
  ballots: [],
  quorum: null,
  lists: [],
  votesAgree: true,
  votes: null,
  enough: null,
  eligibility: { may: "yes", because: [] },
  ledMissing: false,
});
const voted = (code: string, agreed: number, change: Partial<NominatedUnit> = {}): NominatedUnit => ({
  ...unit(code, { order: 1, valid: 8, agreed, eligible: "Có" }),
  votes: { agreed, all: 8, base: "valid", percent: (100 * agreed) / 8 },
  enough: agreed >= 7,
  ...change,
});
const award = (units: readonly NominatedUnit[], change: Partial<AwardNominations> = {}): AwardNominations => ({
  award: {
    name: "Cờ thi đua",
    type: "merit",
    quota: 1,
    quotaBase: "Cụm/khối",
    counted: null,
    quotaPercent: null,
    votePercent: 80,
    voteBase: "valid",
    scope: { include: [], exclude: [] },
    attendancePercent: null,
    ballotLimit: null,
    voteBaseWords: "Số phiếu hợp lệ",
    from: null,
    to: null,
  },
  limit: 1,
  units,
  tiedAtEdge: [],
  barred: [],
  province: null,
  ...change,
});
const candidate = (code: string, rank: number | null) => ({
  code,
  name: `Sở ${code}`,
  total: rank === null ? null : 95.5,
  rank,
  tied: false,
  received: rank !== null,
});
const all = (...awards: readonly AwardNominations[]): Nominations => ({
  clusters: [{ code: "K01", name: "Khối một", count: 1 }],
  cluster: "K01",
  deciding: false,
  awards,
  candidates: [candidate("A", 1), candidate("B", 2), candidate("C", null)],
  members: 3,
  sheet: null,
  awardSheet: null,
});
const shown = (nominations: Nominations) => (
  <Awards nominations={nominations} reading={false} reload={() => undefined} choose={() => undefined} />
);

test("the award's quota and threshold, each unit with its standing and votes, and who else could be nominated", () => {
  const words = wordsOf(shown(all(award([voted("A", 7)]))));
  expect(words).toMatch(
    /^Danh hiệu, hình thức Cờ thi đua \(1\/1\) Đã đề nghị 1, được đề nghị 1 3 đơn vị được bình xét\. Phiếu đồng ý từ 80%, tính trên: Số phiếu hợp lệ 1\. Sở A 95,5 điểm, hạng 1 7\/8 phiếu đồng ý, bằng 87,5% số phiếu hợp lệ · ✓ Đủ tỷ lệ phiếu ✔ Đủ điều kiện Đủ điều kiện: Có Ghi phiếu Suy tôn thêm đơn vị Sở B \(hạng 2\) Sở C Suy tôn/u,
  );
});

test("too many, too few votes, votes that contradict, a unit without a report, a tie at the edge are all told", () => {
  const words = wordsOf(
    shown(
      all(award([voted("A", 5), voted("B", 9, { votesAgree: false }), unit("C")], { tiedAtEdge: ["Sở A", "Sở B"] })),
    ),
  );
  expect(words).toContain("▲ Đề nghị 3 đơn vị, nhiều hơn số lượng được đề nghị là 1");
  expect(words).toContain("✖ Chưa đủ tỷ lệ phiếu");
  expect(words).toContain("✖ Số phiếu chưa khớp");
  expect(words).toContain("▲ Chưa gửi báo cáo ○ Chưa ghi kết quả phiếu");
  expect(words).toContain("Bằng điểm ở vị trí thứ 1: Sở A; Sở B.");
  expect(words).toContain("Mọi đơn vị đã được suy tôn");
});

test("what the conditions say, and at the Board: which cluster, the province, opinions in place of votes", () => {
  const finding = {
    unit: "A",
    cluster: "K01",
    met: "no",
    condition: {
      clusters: [],
      code: "DK05",
      name: "Không nợ thuế",
      cell: "A8",
      requirement: { kind: "confirmed", violators: ["A"], list: noList },
      effect: { kind: "no-award", awards: null },
    },
    facts: { kind: "confirmed" },
  } as const;
  const base = award([voted("A", 7, { own: null, ledMissing: true, eligibility: { may: "no", because: [finding] } })], {
    barred: ["B"],
  });
  const province = {
    award: { ...base.award, quotaPercent: 20, counted: { kind: "first-ranked" } },
    nominated: 3,
    boardAgreed: 1,
    decided: 0,
    cap: { limit: 2, percent: 20, count: 10 },
  } as const;
  const clusters = [
    { code: "K01", name: "Khối một", count: 1 },
    { code: "K02", name: "Khối hai", count: 0 },
  ];
  const words = wordsOf(shown({ ...all({ ...base, province }), clusters, deciding: true }));
  expect(words).toContain("Cụm, khối K01. Khối một (1) K02. Khối hai (0)");
  expect(words).toContain(
    "Toàn tỉnh: cụm, khối đề nghị 3, cơ quan thường trực đồng ý 1, Hội đồng đồng ý 0, tối đa 2 (20% của 10 đơn vị xếp thứ nhất, làm tròn xuống)",
  );
  expect(words).toContain(
    "✖ Không đủ điều kiện DK05. Không nợ thuế: không đạt (theo xác nhận của cơ quan có thẩm quyền).",
  );
  expect(words).toContain("Theo sổ cụm, khối gửi ▲ Chưa ghi cụm, khối mà đơn vị dẫn đầu");
  expect(words).toMatch(/Ghi ý kiến$/u);
  expect(wordsOf(shown(all(base)))).toContain("Sở B (hạng 2) - không đủ điều kiện");
});

test("the view opens at the first award for which someone is nominated; where nobody is, at the first", () => {
  const named = (name: string, units: readonly NominatedUnit[]) =>
    award(units, { award: { ...award([]).award, name } });
  const opened = (...awards: readonly AwardNominations[]) =>
    markupOf(shown(all(...awards))).match(/<option value="([^"]*)" selected=""/u)?.[1];
  expect(opened(named("Cờ thi đua", []), named("Bằng khen", [unit("A")]))).toBe("Bằng khen");
  expect(opened(named("Cờ thi đua", []), named("Bằng khen", []))).toBe("Cờ thi đua");
});

test("order is changed by named buttons, not past the ends; without awards the view says where they are entered", () => {
  const markup = markupOf(shown(all(award([unit("A"), unit("B")]))));
  expect(markup.match(/aria-label="Chuyển (?:lên|xuống): Sở [AB]"/gu)).toEqual([
    'aria-label="Chuyển xuống: Sở A"',
    'aria-label="Chuyển lên: Sở B"',
  ]);
  expect(wordsOf(shown(all()))).toMatch(/^Chưa có danh hiệu, hình thức nào .*trang Khen thưởng/u);
  expect(wordsOf(shown(all(award([]))), "en")).toContain("No unit is nominated yet.");
});

test("a new unit comes last; moving numbers through, and changes only those whose place changes", () => {
  const three = award([unit("A", { order: 1 }), unit("B", { order: 2, agreed: 4 }), unit("C", { order: 5 })]);
  expect(nominated(three, "D")).toMatchObject({ unit: "D", award: "Cờ thi đua", was: null, becomes: { order: 6 } });
  expect(movedUnit(three, 1, 1).map(({ unit: code, becomes }) => [code, becomes?.order, becomes?.agreed])).toEqual([
    ["C", 2, null],
    ["B", 3, 4],
  ]);
  expect(movedUnit(three, 0, -1)).toEqual([]);
});

test("a count is a whole number, blank is none", () => {
  expect([" 12 ", "", "0", "-1", "1,5", "ba", "1234567"].map(typedCount)).toEqual([
    12,
    null,
    0,
    "wrong",
    "wrong",
    "wrong",
    "wrong",
  ]);
});
