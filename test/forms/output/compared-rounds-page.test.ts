import type { FormerRound } from "../../../src/domain/next-round/former-round";
import { compareRounds } from "../../../src/domain/next-round/compare-rounds";
import type { Period } from "../../../src/domain/round/period";
import { comparedRoundsPage } from "../../../src/forms/output/compared-rounds/compared-rounds-page";
import { comparedLineColumns } from "../../../src/forms/output/compared-rounds/compared-columns";
import { readStatedRow } from "../../../src/forms/output/stated-columns";
import { figuresPage } from "../../../src/forms/output/figures/figures-page";
import { scorePage } from "../../../src/forms/score-sheet/score-page";
import { explainRow } from "../../../src/app/live/explaining/explain-row";
import { workbookOf } from "../../../src/workbook/draft";
import { vi } from "../../../src/text/vi";
import { former } from "../../domain/next-round/former-samples";
import { sampleRound } from "../score-sheet/score-sample";
import { pageText, rowOf } from "./page-text";

const known: FormerRound = (() => {
  const value = (target: number | null, result: number) => ({ state: "value" as const, target, result });
  const round = former(
    { year: 2019, kind: "h1" },
    {
      "C01-01": {
        KT01: value(900, 400),
        KT02: { ...value(3, 2.5), measure: "%" },
        KT04: { state: "text", result: "Khá", measure: null },
        KT05: { state: "not-assigned", measure: "lượt" },
        R01: value(1, 1),
      },
      "C01-03": { KT01: value(50, 20), KT05: { ...value(1, 2), measure: "lượt" } },
      "K03-03": { KT01: value(180, 95) },
    },
  );
  const ended = [
    { total: 90.25, rank: 2, class: "Khá" },
    { total: null, rank: 1, class: null },
    { total: 80, rank: null, class: null },
  ];
  return { ...round, sha256: "0123456789abcdef", units: round.units.map((unit, at) => ({ ...unit, ...ended[at] })) };
})();

function page(changes: Partial<Period> = {}, round: FormerRound = known) {
  const { consolidation } = sampleRound(changes);
  const compared = compareRounds(consolidation, { rounds: [round], ended: [] });
  if (compared === null) throw new Error("no round to compare with");
  const { places } = scorePage(consolidation, { figures: figuresPage(consolidation).places, entered: null });
  return comparedRoundsPage(consolidation, { compared, places, texts: vi });
}

test("each unit's figures, then its total, rank and class; sums of those that are known in both rounds", () => {
  const draft = page();
  expect(pageText(draft, draft.freeze.rows)).toMatchInlineSnapshot(`
    [
      "STT|Mã đơn vị|Tên đơn vị|Mã|Nội dung chỉ tiêu|ĐVT|Chỉ tiêu năm 2019|Chỉ tiêu năm 2020|Chênh lệch chỉ tiêu|So với chỉ tiêu năm 2019 (%)|Kết quả 6 tháng 2019|Kết quả 6 tháng 2020|Chênh lệch kết quả|So với kết quả 6 tháng 2019 (%)|Ghi chú",
      "C01. Cụm thi đua số 1",
      "1|C01-01|UBND thành phố Bắc Giang|KT01|Tổng thu ngân sách trên địa bàn|tỷ đồng|900|1000|100|111.1|400|433.35|33.35|108.3",
      "2|C01-01|UBND thành phố Bắc Giang|KT02|Tỷ lệ hộ nghèo|%|3|2.5|-0.5|120|2.5|2|-0.5|125",
      "3|C01-01|UBND thành phố Bắc Giang|KT03|Hoàn thành chỉ tiêu tuyển quân|||||||Hoàn thành|||kỳ trước chưa có số liệu",
      "4|C01-01|UBND thành phố Bắc Giang|KT04|Xếp loại cải cách hành chính||||||Khá|Tốt",
      "5|C01-01|UBND thành phố Bắc Giang|KT05|Số tập thể, cá nhân được Thủ tướng Chính phủ tặng Bằng khen|lượt||3||||1|||kỳ trước ghi Không áp dụng hoặc Không giao",
      "6|C01-01|UBND thành phố Bắc Giang||Tổng điểm (điểm tham khảo 6 tháng)||||||90.25|92.75|2.5",
      "7|C01-01|UBND thành phố Bắc Giang||Hạng trong cụm, khối||||||2|1|||lên 1 bậc",
      "8|C01-01|UBND thành phố Bắc Giang||Xếp loại||||||Khá",
      "9|C01-02|Trường Đại học Nông – Lâm Bắc Giang|KT01|Tổng thu ngân sách trên địa bàn|tỷ đồng||100||||KAD|||đơn vị không có trong kỳ trước",
      "10|C01-02|Trường Đại học Nông – Lâm Bắc Giang|KT02|Tỷ lệ hộ nghèo|%||2||||2|||đơn vị không có trong kỳ trước",
      "11|C01-02|Trường Đại học Nông – Lâm Bắc Giang|KT04|Xếp loại cải cách hành chính|||||||Khá|||đơn vị không có trong kỳ trước",
      "12|C01-02|Trường Đại học Nông – Lâm Bắc Giang|KT05|Số tập thể, cá nhân được Thủ tướng Chính phủ tặng Bằng khen|lượt||3||||KG|||đơn vị không có trong kỳ trước",
      "13|C01-03|UBND huyện Việt Yên|KT01|Tổng thu ngân sách trên địa bàn|tỷ đồng|50|60|10|120|20|31|11|155",
      "14|C01-03|UBND huyện Việt Yên|KT02|Tỷ lệ hộ nghèo|%||3||||3.5|||kỳ trước chưa có số liệu",
      "15|C01-03|UBND huyện Việt Yên|KT03|Hoàn thành chỉ tiêu tuyển quân|||||||Chưa đạt|||kỳ trước chưa có số liệu",
      "16|C01-03|UBND huyện Việt Yên|KT04|Xếp loại cải cách hành chính|||||||Trung bình|||kỳ trước chưa có số liệu",
      "17|C01-03|UBND huyện Việt Yên|KT05|Số tập thể, cá nhân được Thủ tướng Chính phủ tặng Bằng khen|lượt|1|1|0|100|2|4|2|200",
      "18|C01-03|UBND huyện Việt Yên||Tổng điểm (điểm tham khảo 6 tháng)|||||||64.44",
      "19|C01-03|UBND huyện Việt Yên||Hạng trong cụm, khối||||||1|2|||xuống 1 bậc",
      "20|C01-04|UBND huyện Yên Dũng|KT01|Tổng thu ngân sách trên địa bàn|tỷ đồng||60||||khoảng ba mươi|||đơn vị không có trong kỳ trước",
      "21|C01-04|UBND huyện Yên Dũng|KT03|Hoàn thành chỉ tiêu tuyển quân|||||||#REF!|||đơn vị không có trong kỳ trước",
      "||Tổng 2/3 đơn vị|KT01|Tổng thu ngân sách trên địa bàn|tỷ đồng|950|1060|110|111.6|420|464.35|44.35|110.6",
      "||Tổng 1/3 đơn vị|KT05|Số tập thể, cá nhân được Thủ tướng Chính phủ tặng Bằng khen|lượt|1|1|0|100|2|4|2|200",
      "K03. Khối thi đua số 3",
      "22|K03-01|Sở Tài chính|KT01|Tổng thu ngân sách trên địa bàn|tỷ đồng||200||||100|||đơn vị không có trong kỳ trước",
      "23|K03-01|Sở Tài chính||Tổng điểm (điểm tham khảo 6 tháng)|||||||95",
      "24|K03-01|Sở Tài chính||Hạng trong cụm, khối|||||||1",
      "25|K03-02|Sở Kế hoạch và Đầu tư|KT01|Tổng thu ngân sách trên địa bàn|tỷ đồng||200||||100|||đơn vị không có trong kỳ trước",
      "26|K03-02|Sở Kế hoạch và Đầu tư||Tổng điểm (điểm tham khảo 6 tháng)|||||||95",
      "27|K03-02|Sở Kế hoạch và Đầu tư||Hạng trong cụm, khối|||||||1",
      "28|K03-03|Sở Công Thương|KT01|Tổng thu ngân sách trên địa bàn|tỷ đồng|180||||95",
      "29|K03-03|Sở Công Thương||Tổng điểm (điểm tham khảo 6 tháng)||||||80",
      "TOÀN TỈNH",
      "||Tổng 2/6 đơn vị|KT01|Tổng thu ngân sách trên địa bàn|tỷ đồng|950|1060|110|111.6|420|464.35|44.35|110.6",
      "||Tổng 1/6 đơn vị|KT05|Số tập thể, cá nhân được Thủ tướng Chính phủ tặng Bằng khen|lượt|1|1|0|100|2|4|2|200",
      "Nguồn: số kỳ này lấy từ trang Tổng hợp chỉ tiêu và Bảng điểm; số kỳ trước (6 tháng 2019) là số đã chuyển sang khi lập sổ kỳ sau ngày 20/12/2019, từ sổ có SHA-256 bắt đầu bằng 0123456789ab.",
      "Chỉ tiêu: chỉ tiêu năm đang áp dụng. So với kỳ trước (%): trên 100% là tốt hơn, kể cả chỉ tiêu càng thấp càng tốt. Thứ hạng, Đạt/Chưa đạt và nội dung bằng chữ không tính chênh lệch, phần trăm. Ô trống: không có số liệu, không tính là 0.",
      "Tổng: chỉ chỉ tiêu cộng dồn, không tính phần trăm, thứ hạng và mức đạt; chỉ cộng đơn vị có kết quả bằng số ở cả hai kỳ, không kể đơn vị tham gia, không bình xét và đơn vị được miễn báo cáo. Chỉ tiêu riêng của đơn vị không so sánh vì mỗi kỳ một nội dung.",
    ]
  `);
});

test("the cells of a sum's two values and what follows from them are bold, those of a unit not", () => {
  const draft = page();
  const isBold = (row: number) => [7, 8, 9, 10].map((column) => draft.rows.get(row)?.get(column)?.style.font.bold);
  expect(isBold(rowOf(draft, 3, "Tổng 2/3 đơn vị"))).toEqual([true, true, true, true]);
  expect(isBold(rowOf(draft, 1, 1))).toEqual([false, false, false, false]);
});

test("both rounds are named above the table", () => {
  expect(pageText(page())).toContain("SO SÁNH 6 THÁNG ĐẦU NĂM 2020 VỚI 6 THÁNG ĐẦU NĂM 2019");
  const year = page({ kind: "year" }, { ...known, kind: "year" });
  expect(pageText(year)).toContain("SO SÁNH NĂM 2020 VỚI NĂM 2019");
  expect(pageText(year, year.freeze.rows)[0]?.split("|").slice(10)).toEqual([
    "Kết quả cả năm 2019",
    "Kết quả cả năm 2020",
    "Chênh lệch kết quả",
    "So với kết quả cả năm 2019 (%)",
    "Ghi chú",
  ]);
});

test("a registration has targets alone", () => {
  const reg = page({ kind: "reg" }, { ...known, kind: "reg" });
  expect(pageText(reg, reg.freeze.rows)[0]?.split("|").slice(6)).toEqual([
    "Chỉ tiêu năm 2019",
    "Chỉ tiêu năm 2020",
    "Chênh lệch chỉ tiêu",
    "So với chỉ tiêu năm 2019 (%)",
    "Ghi chú",
  ]);
  expect(pageText(reg).join("\n")).not.toMatch(/sơ kết|tổng kết|6 tháng|kết quả/u);
});

test("differences are live; total and rank of this round are those of the score sheet", () => {
  const draft = page();
  const total = rowOf(draft, 5, "Tổng điểm (điểm tham khảo 6 tháng)");
  expect(draft.rows.get(total)?.get(12)?.formula).toMatch(/^'Bảng điểm'!/u);
  expect(draft.rows.get(total)?.get(13)).toMatchObject({
    value: 2.5,
    formula: `IF(COUNT(K${total},L${total})<2,"",ROUND(L${total}-K${total},8))`,
  });
  expect(draft.rows.get(rowOf(draft, 5, "Hạng trong cụm, khối"))?.get(15)?.value).toBe("lên 1 bậc");
});

test("a selected line is explained by this round's figure, or by the unit's total; a sum and a section by nothing", () => {
  const draft = page();
  const [sheet] = workbookOf({ title: "", sheets: [draft], names: [], active: 0 }).sheets;
  const explained = (row: number) => {
    const stated = readStatedRow(sheet!, comparedLineColumns, { row, column: 12 });
    if (typeof stated === "string") return stated;
    const { explained: found, reason } = explainRow(draft.name, stated, sampleRound().consolidation);
    return found === null ? reason : [found.about.kind, found.source?.cell ?? null];
  };
  const first = draft.freeze.rows + 2;
  expect(explained(first)).toEqual(["figure", "H9"]);
  expect(explained(rowOf(draft, 5, "Tổng điểm (điểm tham khảo 6 tháng)"))).toEqual(["ranking", null]);
  expect(explained(rowOf(draft, 3, "Tổng 2/3 đơn vị"))).toBe("no-row");
  expect(explained(first - 1)).toBe("no-row");
});
