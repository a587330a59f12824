import { figuresPage } from "../../../src/forms/output/figures/figures-page";
import { scorePage } from "../../../src/forms/score-sheet/score-page";
import { type SheetDraft } from "../../../src/workbook/draft";
import type { ScoringMethod } from "../../../src/contract/choice-words";
import { boardOf, cluster, criterion, indicator, unitOf } from "../../domain/round-samples";
import { pageText, rowOf } from "../output/page-text";
import { sampleRound } from "./score-sample";
import { scoredRound } from "../output/scored-round";
import { cellOf, draft, pageOf, sample, stageCellOf } from "./score-page-sample";

/** Lines of the printed table; the stages beside it left out. */
function tableText({ rows, print, ...rest }: SheetDraft): readonly string[] {
  const right = print.area?.right ?? 0;
  return pageText({
    ...rest,
    print,
    rows: new Map([...rows].map(([row, cells]) => [row, new Map([...cells].filter(([column]) => column <= right))])),
  });
}

test("points stand on the right, the sign of a line that is left out in the middle", () => {
  const horizontal = (code: string, column: number) => cellOf(code, column)?.style.horizontal;
  expect([cellOf("TC05", 7)?.value, horizontal("TC05", 7)]).toEqual(["–", "center"]);
  expect([cellOf("TC05", 6)?.value, horizontal("TC05", 6)]).toEqual([9, "right"]);
});

test("one cluster after another: criteria down, units across, guests last, what is pending left blank", () => {
  expect(tableText(draft).filter((line) => !/^(NGƯỜI|\(|\|*…+, ngày)/u.test(line))).toEqual([
    "HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG TỈNH|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "BAN THI ĐUA – KHEN THƯỞNG|||Độc lập - Tự do - Hạnh phúc",
    "BẢNG ĐIỂM THI ĐUA – ĐIỂM THAM KHẢO 6 THÁNG",
    "C01. Cụm thi đua số 1",
    "6 tháng đầu năm 2020 – tính đến ngày 15/07/2020",
    "Đơn vị tính: điểm",
    "STT|Mã tiêu chí|Tiêu chí|Điểm chuẩn|Cách chấm|UBND thành phố Bắc Giang|UBND huyện Việt Yên|UBND huyện Yên Dũng|Trường Đại học Nông – Lâm Bắc Giang (không bình xét)",
    "|||||C01-01|C01-03|C01-04|C01-02",
    "I. Phát triển kinh tế - xã hội (600 điểm)",
    "1|TC01|Thu ngân sách nhà nước|30|Tỷ lệ|26|30",
    "2|TC02|Giảm tỷ lệ hộ nghèo|20|Theo bậc|20|11||20",
    "3|TC03|Tuyển quân|10|Đạt/Không đạt|10|0",
    "II. Công tác thi đua",
    "4|TC04|Cải cách hành chính|15|Theo bậc|15|0||10",
    "5|TC05|Phát động phong trào thi đua|10|Chấm trực tiếp|9|–||6",
    "6|TC06|Gửi biểu đúng hạn|5|Thời hạn|5|3.5",
    "7|TC07|Nhân rộng điển hình tiên tiến|10|Chấm trực tiếp|7.25|9",
    "III. Điểm thưởng, điểm trừ",
    "8|TC08|Được Thủ tướng Chính phủ tặng Bằng khen||Thưởng/Trừ|2.5|5",
    "9|TC09|Có cá nhân bị kỷ luật||Thưởng/Trừ|-2|0",
    "Số tiêu chí chưa có điểm|||||0|0|9|6",
    "Điểm cơ sở|||100||92.25|53.5",
    "Điểm quy đổi|||100|||59.44",
    "Điểm thưởng (mức tối đa: cột Điểm chuẩn)|||5||2.5|5",
    "Điểm trừ (mức tối đa: cột Điểm chuẩn)|||3||-2|0",
    "TỔNG ĐIỂM (mức tối đa: cột Điểm chuẩn)|||102||92.75|64.44",
    "Ưu tiên 1 khi bằng điểm: I. Phát triển kinh tế - xã hội|||||56|41|0|20",
    "Ưu tiên 2 khi bằng điểm: TC07|||||7.25|9|0|0",
    "XẾP HẠNG|||||1|2||–",
    "Ngày nhận hồ sơ (căn cứ của tiêu chí chấm theo thời hạn)",
    "BIEU – Biểu chỉ tiêu và kết quả: tình trạng|||||Đúng hạn|Chậm|Chưa rõ|Chưa rõ",
    "BIEU: số ngày chậm|||||0|3",
    expect.stringContaining("Nền trắng: tính theo công thức"),
    expect.stringContaining("Mỗi ô điểm là công thức"),
    "HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG TỈNH|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "BAN THI ĐUA – KHEN THƯỞNG|||Độc lập - Tự do - Hạnh phúc",
    "BẢNG ĐIỂM THI ĐUA – ĐIỂM THAM KHẢO 6 THÁNG",
    "K03. Khối thi đua số 3 (thang điểm dự thảo)",
    "6 tháng đầu năm 2020 – tính đến ngày 15/07/2020",
    "Đơn vị tính: điểm",
    "STT|Mã tiêu chí|Tiêu chí|Điểm chuẩn|Cách chấm|Sở Tài chính|Sở Kế hoạch và Đầu tư|Sở Công Thương",
    "|||||K03-01|K03-02|K03-03",
    "1|TC10|Thực hiện nhiệm vụ chuyên môn|60|Tỷ lệ|60|60",
    "II. Tổ chức phong trào",
    "2|TC11|Tổ chức phong trào thi đua|40|Chấm trực tiếp|35|35",
    "Số tiêu chí chưa có điểm|||||0|0|2",
    "Điểm cơ sở|||100||95|95",
    "Điểm quy đổi|||100",
    "Điểm thưởng|||||0|0",
    "Điểm trừ|||||0|0",
    "TỔNG ĐIỂM|||||95|95",
    "Ưu tiên 1 khi bằng điểm: TC10|||||60|60|0",
    "XẾP HẠNG|||||1|1",
    expect.stringContaining("Nền trắng: tính theo công thức"),
    expect.stringContaining("Mỗi ô điểm là công thức"),
  ]);
});

test("points in force are the first of the line's stages, by cells beside the table in the same row", () => {
  const row = rowOf(draft, 2, "TC07");
  const [auto, self, cluster, board, final] = ["K", "P", "U", "Z", "AE"].map((letters) => `${letters}${row}`);
  expect(cellOf("TC07", 6)).toMatchObject({
    value: 7.25,
    formula: `IF(${final}<>"",${final},IF(${board}<>"",${board},IF(${cluster}<>"",${cluster},IF(${self}="–",${self},IF(${auto}<>"",${auto},IF(${self}<>"",${self},""))))))`,
  });
  expect(draft.print.area).toMatchObject({ left: 1, right: 9 });
  expect(
    ["Tính theo công thức", "Đơn vị tự chấm", "Cụm/khối chấm", "Thẩm định", "Điểm chính thức"].map(
      (title) => stageCellOf("TC09", "C01-01", title)?.value,
    ),
  ).toEqual([null, null, -1, -2, ""]);
});

test("computed points are formulas over the figures and the numbers of the scale in the same row", () => {
  const row = rowOf(draft, 2, "TC01");
  const place = figuresPage(sample.consolidation).places.of("C01-01", "KT01");
  const [a, t, max] = [place?.result, place?.benchmark, `$D${row}`];
  expect(stageCellOf("TC01", "C01-01", "Tính theo công thức")).toMatchObject({
    value: 26,
    formula: `IF(COUNT(${max})<1,"",IF(COUNT(${a},${t})<2,"",IF(${t}<=0,"",IF(ROUND(100*${a}/${t},8)<N($AM${row}),0,ROUND(ROUND(MAX(0,MIN(${max},${max}*${a}/${t})),8),2)))))`,
  });
});

test("ranks compare the units that are judged, guests left out", () => {
  const [total, first, second] = [
    "TỔNG ĐIỂM (mức tối đa: cột Điểm chuẩn)",
    "Ưu tiên 1 khi bằng điểm: I. Phát triển kinh tế - xã hội",
    "Ưu tiên 2 khi bằng điểm: TC07",
  ].map((label) => rowOf(draft, 1, label));
  const formula = draft.rows.get(rowOf(draft, 1, "XẾP HẠNG"))?.get(6)?.formula ?? "";
  expect(formula).toContain(`$F${total}:$H${total}>N(F${total})`);
  expect(formula).toContain(`$F${first}:$H${first}=N(F${first})`);
  expect(formula).toContain(`$F${second}:$H${second}>N(F${second})`);
});

/** Rows whose first cell says this. */
const rowsSaying = (from: SheetDraft, text: string): readonly number[] =>
  [...from.rows].filter(([, cells]) => cells.get(1)?.value === text).map(([row]) => row);
const heading = "HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG TỈNH";

test("a cluster a page, upright, with its totals, ranks and signatures", () => {
  expect(rowsSaying(draft, "STT")).toHaveLength(2);
  expect(draft.print).toMatchObject({
    orientation: "portrait",
    breaks: [(rowsSaying(draft, heading)[1] ?? 0) - 1],
  });
});

test("a table that is longer than a page has its header on every page", () => {
  const { consolidation } = sample;
  const more = Array.from({ length: 60 }, (_, index) =>
    criterion(`THEM${index}`, { section: "V. Thêm", cluster: "C01" }),
  );
  const long = pageOf({
    ...consolidation,
    board: { ...consolidation.board, criteria: [...consolidation.board.criteria, ...more] },
  }).draft;
  const heads = rowsSaying(long, heading).slice(1);
  const repeated = long.print.breaks.filter((row) => !heads.includes(row + 1));
  expect(repeated.length).toBeGreaterThan(0);
  for (const row of repeated) expect(long.rows.get(row + 1)?.get(1)?.value).toBe("STT");
});

test("without ranking there is no rank row; without Điểm chấm entered points are numbers that say whence", () => {
  const { consolidation } = sampleRound({ ranked: false, kind: "year" });
  const plain = scorePage(consolidation, { figures: figuresPage(consolidation).places, entered: null });
  expect(tableText(plain.draft).filter((line) => /HẠNG|Ưu tiên|THAM KHẢO/u.test(line))).toEqual([]);
  expect(stageCellOf("TC07", "C01-01", "Cụm/khối chấm", plain.draft)).toMatchObject({
    value: 7.25,
    formula: null,
    note: "Cụm/khối chấm: theo trang Điểm chấm.",
  });
  expect(plain.places.get("C01-01")).toMatchObject({
    rank: null,
    rescaled: expect.stringContaining("'Bảng điểm'!$F$"),
  });
});

test("not applicable in full and as 0, no points as 0, and no scale at all", () => {
  const direct = (code: string, changes = {}) => criterion(code, { cluster: "C01", kind: "direct", ...changes });
  const scores = ["TC01"].map(
    (code) =>
      ({
        unit: "C01-01",
        criterion: code,
        stage: "board",
        points: null,
        notApplicable: true,
        explanation: null,
        scorer: null,
        date: null,
        cell: "D4",
        file: null,
      }) as const,
  );
  const drawn = (whenNotApplicable: "full" | "zero") => {
    const scoring = { decimals: 2, whenNotApplicable, whenMissing: "zero" } as const;
    const clusters = [cluster("C01", { scoring }), cluster("C02")];
    const criteria = [direct("TC01"), direct("TC02")];
    const board = boardOf({ clusters, criteria, scores });
    const units = ["C01-01", "C02-01"].map((code) => ({ unit: unitOf(code), figures: null }));
    return pageOf(scoredRound(board, units)).draft;
  };
  const [full, zero] = [drawn("full"), drawn("zero")];
  expect(cellOf("TC01", 6, full)).toMatchObject({
    value: 10,
    formula: expect.stringContaining(`="–",$D${rowOf(full, 2, "TC01")},`),
  });
  expect(cellOf("TC01", 6, zero)).toMatchObject({ value: 0, formula: expect.stringContaining('="–",0,') });
  expect(stageCellOf("TC01", "C01-01", "Thẩm định", zero)?.value).toBe("–");
  expect(cellOf("TC02", 6, zero)).toMatchObject({ value: 0, formula: expect.stringMatching(/,0\){6}$/u) });
  // Nothing is rescaled, so the total begins with the base, and no other row is asked for.
  const [pending, base] = ["Số tiêu chí chưa có điểm", "Điểm cơ sở"].map((label) => rowOf(full, 1, label));
  const total = full.rows.get(rowOf(full, 1, "TỔNG ĐIỂM"))?.get(6)?.formula;
  expect(total).toMatch(
    new RegExp(`^IF\\(F${String(pending)}>0,"",MIN\\(\\$D\\d+,ROUND\\(ROUND\\(F${String(base)}\\+`, "u"),
  );
  expect(tableText(drawn("full")).at(-1)).toBe("Cụm, khối chưa có thang điểm.");
});

test("a round without any unit says so, below its heading, and prints to there", () => {
  const { draft: empty, blocks } = pageOf(scoredRound(boardOf({ clusters: [cluster("C01")] }), []));
  const lines = tableText(empty);
  expect(lines[0]).toBe("HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG TỈNH");
  expect(lines.at(-1)).toBe("Danh sách chưa có cụm, khối và đơn vị nào trong kỳ này.");
  expect(blocks).toEqual([]);
  expect(empty.print.area?.bottom).toBe(Math.max(...empty.rows.keys()));
  // Where there are units nothing of this is said.
  expect(tableText(draft)).not.toContain(lines.at(-1));
});

test("what the relative ways compare stands under the table: each result, and the best of those who are judged", () => {
  const indicators = [indicator("KT01", { name: "Thu ngân sách", measure: "tỷ đồng", nature: "level" })];
  const compared = (code: string, kind: ScoringMethod) => criterion(code, { cluster: "C01", kind, indicator: "KT01" });
  const criteria = [compared("TC01", "progressive-to-leader"), compared("TC02", "ratio-to-best")];
  const results = { "C01-01": 50, "C01-02": 160.5, "C01-03": 80, "C01-04": "KAD" } as const;
  const units = Object.entries(results).map(([code, result]) => {
    return {
      unit: unitOf(code, { role: code === "C01-02" ? "guest" : "member" }),
      figures: { KT01: [50, result] },
    } as const;
  });
  const page = pageOf(
    scoredRound(boardOf({ clusters: [cluster("C01")], indicators, criteria }), [
      ...units,
      { unit: unitOf("C01-05"), figures: null },
    ]),
  ).draft;
  const row = rowOf(page, 1, "KT01 – Thu ngân sách (tỷ đồng)");
  const cells = [4, 6, 7, 8, 9, 10].map((column) => page.rows.get(row)?.get(column));
  // Roster order, the guest last.
  expect(cells.map((cell) => cell?.value)).toEqual([80, 50, 80, "", null, 160.5]);
  expect(cells[0]?.formula).toBe(`IF(COUNT(F${row}:I${row})<1,"",MAX(F${row}:I${row}))`);
  expect(cells[1]?.formula).toMatch(
    /^IF\(COUNT\('Tổng hợp chỉ tiêu'!\$\w+\$\d+\)<1,"",'Tổng hợp chỉ tiêu'!\$\w+\$\d+\)$/u,
  );
  expect(cellOf("TC02", 10, page)).toMatchObject({ value: 10 });
  expect(stageCellOf("TC02", "C01-01", "Tính theo công thức", page)?.formula).toContain(`*F${row}/$D${row}`);
  expect(stageCellOf("TC01", "C01-03", "Tính theo công thức", page)?.formula).toContain(`ROUND(G${row},8)`);
});
