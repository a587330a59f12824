import type { FormerRound } from "../../../src/domain/next-round/former-round";
import { figuresPage } from "../../../src/forms/output/figures/figures-page";
import { rankingPage } from "../../../src/forms/output/ranking/ranking-page";
import { scorePage } from "../../../src/forms/score-sheet/score-page";
import { vi } from "../../../src/text/vi";
import { former } from "../../domain/next-round/former-samples";
import { pageText, rowOf } from "./page-text";
import { sampleRound } from "../score-sheet/score-sample";

function ranking(changes: Parameters<typeof sampleRound>[0] = {}, before: FormerRound | null = null) {
  const { consolidation } = sampleRound(changes);
  const { draft, places } = scorePage(consolidation, { figures: figuresPage(consolidation).places, entered: null });
  return { scores: draft, page: rankingPage(consolidation, { places, former: before, texts: vi }) };
}

test("clusters in roster order, then by rank; those without a rank after them, with the reason", () => {
  const { page } = ranking();
  expect(pageText(page, page.freeze.rows)).toEqual([
    "Hạng|Mã đơn vị|Tên đơn vị|Vai trò|Điểm cơ sở|Điểm quy đổi|Điểm thưởng|Điểm trừ|Tổng điểm|Đồng hạng|Xếp loại|Căn cứ xếp loại|Ghi chú",
    "C01. Cụm thi đua số 1",
    "1|C01-01|UBND thành phố Bắc Giang|Trưởng|92.25||2.5|-2|92.75",
    "2|C01-03|UBND huyện Việt Yên|Phó|53.5|59.44|5|0|64.44",
    "|C01-02|Trường Đại học Nông – Lâm Bắc Giang|Tham gia, không bình xét",
    "|C01-04|UBND huyện Yên Dũng|Thành viên|||||||||Chưa đủ điểm: 9 tiêu chí",
    "K03. Khối thi đua số 3",
    "1|K03-01|Sở Tài chính|Trưởng|95||0|0|95|Đồng hạng",
    "1|K03-02|Sở Kế hoạch và Đầu tư|Thành viên|95||0|0|95|Đồng hạng",
    "|K03-03|Sở Công Thương|Thành viên|||||||||Chưa đủ điểm: 2 tiêu chí",
    expect.stringContaining("Bảng điểm"),
    "|||||||Bắc Giang, ngày …… tháng …… năm ……",
    "NGƯỜI LẬP BIỂU|||||||BAN THI ĐUA – KHEN THƯỞNG\n……………………………",
    "(Ký, ghi rõ họ tên)|||||||(Ký tên, đóng dấu)",
  ]);
});

test("Hạng kỳ trước stands where a former round of the kind was ranked, as it was kept", () => {
  const before = former({ year: 2019, kind: "h1" }, { "C01-03": {}, "C01-01": {}, "K03-01": {} });
  const units = before.units.map((unit, index) => ({ ...unit, rank: [1, 2, null][index] ?? null }));
  const { page } = ranking({}, { ...before, units });
  const lines = pageText(page, page.freeze.rows);
  expect(lines[0]?.split("|").at(-1)).toBe("Hạng kỳ trước");
  expect(
    lines
      .find((line) => line.includes("C01-01"))
      ?.split("|")
      .at(13),
  ).toBe("2");
  expect(
    lines
      .find((line) => line.includes("C01-03"))
      ?.split("|")
      .at(13),
  ).toBe("1");
  expect(
    lines
      .find((line) => line.includes("K03-01"))
      ?.split("|")
      .at(13),
  ).toBeUndefined();
  expect(lines).toContain("Hạng kỳ trước: hạng trong cụm, khối của kỳ 6 tháng 2019.");
});

test("totals and ranks refer to the score sheet; a guest has no rank to refer to", () => {
  const { page, scores } = ranking();
  const at = (unit: string) => page.rows.get(rowOf(page, 2, unit));
  expect(at("C01-03")?.get(9)?.formula).toBe(
    `'Bảng điểm'!$G$${rowOf(scores, 1, "TỔNG ĐIỂM (mức tối đa: cột Điểm chuẩn)")}`,
  );
  expect(at("C01-03")?.get(1)?.formula).toBe(`'Bảng điểm'!$G$${rowOf(scores, 1, "XẾP HẠNG")}`);
  expect(at("C01-02")?.get(1)).toMatchObject({ value: null, formula: null });
  const first = rowOf(page, 2, "K03-01");
  expect(at("K03-02")?.get(10)?.formula).toBe(
    `IF(COUNT(A${first + 1})<1,"",IF(COUNTIF($A$${first}:$A$${first + 2},A${first + 1})>1,"Đồng hạng",""))`,
  );
});

test("a round that isn't ranked says so in one sentence", () => {
  const { page } = ranking({ ranked: false });
  expect(pageText(page, page.freeze.rows + 1)).toEqual([
    "Kỳ này không xếp hạng (trang Kỳ báo cáo: Xếp hạng trong kỳ là Không).",
  ]);
});
