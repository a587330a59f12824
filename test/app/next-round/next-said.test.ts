import { CommanderError } from "commander";
import { viCommands } from "../../../src/text/command-texts";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { CannotRun } from "../../../src/cli/cannot-run";
import { failureOf } from "../../../src/cli/complaints";
import { buildProgram } from "../../../src/cli/program";
import { runNext } from "../../../src/cli/commands/next";
import { readFormerRounds } from "../../../src/forms/store/former-rounds";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { changedRound } from "../rounds/changed-round";
import { at, bytesOf, desk, folder, read, said, sixMonths, takeAway, year20 } from "./next-command-sample";
import { rowsOf } from "./year-of-rounds";

beforeAll(sixMonths);
afterAll(takeAway);
beforeEach(() => void said.splice(0));

test("one line a sheet says so; --dry-run writes nothing, and nothing writes to the former workbook", async () => {
  const before = { h1: bytesOf("h1.xlsx"), names: readdirSync(folder) };
  await runNext(desk, at("h1.xlsx"), { next: year20, out: at("not.xlsx"), asOf: null, dryRun: true });
  const { sheets } = read("h1.xlsx");
  const visible = sheets.filter(({ state }) => state === "visible").map(({ name }) => name);
  expect(said.slice(1, -1).map((line) => line.split(":")[0])).toEqual([...visible, "_TD_Kỳ trước"]);
  expect(said.join("\n")).toMatchInlineSnapshot(`
    "Lập sổ Cả năm 2020 từ sổ 6 tháng đầu năm 2020. Địa chỉ ô là của sổ cũ.
    Việc riêng: trang của người dùng, giữ nguyên; cần quyết định: công thức trỏ tới ô đã để trống: A2; công thức trỏ tới trang kết quả chưa có, giữ dạng chữ để nhập lại sau: B3.
    Kỳ báo cáo: giữ các mục khác; xóa Hạn đơn vị tổ chức sơ kết (B14); xóa Hạn cụm/khối tổ chức sơ kết (B15); Năm: 2020; Kỳ: Cả năm; cần quyết định: các thời hạn đang để trống.
    Cụm, khối: giữ 2 dòng.
    Danh sách: giữ 5 dòng; xóa Được gia hạn đến (L6); xóa Lý do gia hạn (M6); xóa Miễn báo cáo (lý do) (N8).
    Danh mục hồ sơ: giữ 5 dòng; xóa Hạn (G5).
    Chỉ tiêu: giữ 4 dòng.
    Chỉ tiêu giao: giữ 1 dòng.
    Danh mục nội dung: giữ 1 dòng.
    Thang điểm: giữ 4 dòng.
    Mức điểm: giữ 0 dòng.
    Mục điểm: giữ 0 dòng.
    Điều kiện: giữ 2 dòng; xóa Hạn (J5:J6); xóa Đơn vị vi phạm (K5); xóa Ngày nhận (L5); xóa Văn bản (M5); xóa Đơn vị đã hỏi (N5).
    Xếp loại: giữ 0 dòng.
    Khen thưởng: giữ 2 dòng; bỏ 1 dòng (Cờ cũ).
    Mẫu văn bản: giữ 0 dòng.
    Biểu thống kê: giữ 0 dòng.
    Số liệu thống kê: giữ 0 dòng.
    Sổ theo dõi nhận báo cáo: để trống; bỏ 1 dòng.
    Sổ đôn đốc: để trống.
    Ý kiến điều chỉnh: để trống; bỏ 1 dòng.
    Điểm chấm: để trống.
    Kết quả bình xét: để trống; bỏ 1 dòng.
    Tổng quan: không mang sang, lập lại khi tổng hợp kỳ mới.
    Tình hình gửi báo cáo: không mang sang, lập lại khi tổng hợp kỳ mới.
    Tình hình cụm, khối: không mang sang, lập lại khi tổng hợp kỳ mới.
    Tổng hợp chỉ tiêu: không mang sang, lập lại khi tổng hợp kỳ mới.
    Điều chỉnh chỉ tiêu: không mang sang, lập lại khi tổng hợp kỳ mới.
    Bảng điểm: không mang sang, lập lại khi tổng hợp kỳ mới.
    Chi tiết điểm: không mang sang, lập lại khi tổng hợp kỳ mới.
    Xếp hạng: không mang sang, lập lại khi tổng hợp kỳ mới.
    Đối chiếu điểm: không mang sang, lập lại khi tổng hợp kỳ mới.
    Suy tôn: không mang sang, lập lại khi tổng hợp kỳ mới.
    Tổng hợp nội dung: không mang sang, lập lại khi tổng hợp kỳ mới.
    Tổng hợp khen thưởng: không mang sang, lập lại khi tổng hợp kỳ mới.
    Ghi chép của cụm, khối: không mang sang, lập lại khi tổng hợp kỳ mới.
    Nội dung cần rà soát: không mang sang, lập lại khi tổng hợp kỳ mới.
    Tệp đã đọc: không mang sang, lập lại khi tổng hợp kỳ mới.
    _TD_Kỳ trước: giữ số liệu của kỳ trước.
    Chạy thử, không ghi tệp nào."
  `);
  expect(readdirSync(folder)).toEqual(before.names);
  expect(bytesOf("h1.xlsx")).toEqual(before.h1);
});

test("from a workbook whose round was changed: it starts from the round that it holds", async () => {
  writeFileSync(
    at("changed.xlsx"),
    await nodeHost.writeWorkbook(changedRound(read("h1.xlsx"), 2021, "6 tháng đầu năm")),
  );
  await runNext(desk, at("changed.xlsx"), { next: year20, out: at("from-changed.xlsx"), asOf: null, dryRun: false });
  const book = read("from-changed.xlsx");
  expect(readFormerRounds(book).rounds.map(({ year, kind }) => [year, kind])).toEqual([[2020, "h1"]]);
  expect(rowsOf(book, "Chỉ tiêu giao", "Mã đơn vị")).toEqual(rowsOf(read("year.xlsx"), "Chỉ tiêu giao", "Mã đơn vị"));
});

test("what was there is kept as .bak", async () => {
  writeFileSync(at("taken.xlsx"), "mine");
  await runNext(desk, at("h1.xlsx"), { next: year20, out: at("taken.xlsx"), asOf: null, dryRun: false });
  expect(readFileSync(at("taken.xlsx.bak"), "utf8")).toBe("mine");
});

describe("can't run, with a sentence", () => {
  const cases: readonly (readonly [
    what: string,
    path: string,
    options: Partial<Parameters<typeof runNext>[2]>,
    sentence: RegExp,
  ])[] = [
    ["the same round", "h1.xlsx", { next: { year: 2020, kind: "h1" } }, /phải sau kỳ đó/u],
    ["an earlier one of the year", "h1.xlsx", { next: { year: 2020, kind: "reg" } }, /phải sau kỳ đó/u],
    ["an earlier year", "h1.xlsx", { next: { year: 2019, kind: "year" } }, /phải sau kỳ đó/u],
    ["the former workbook as the new one", "h1.xlsx", { out: at("h1.xlsx") }, /chính là sổ của kỳ cũ/u],
    ["the same by another spelling", "h1.xlsx", { out: `${folder}/./h1.xlsx` }, /chính là sổ của kỳ cũ/u],
    ["a unit's form", "in.xlsx", {}, /không phải sổ/u],
    ["no such file", "none.xlsx", {}, /Không tìm thấy/u],
  ];
  test.each(cases)("%s", async (_, path, options, sentence) => {
    const run = runNext(desk, at(path), { next: year20, out: at("never.xlsx"), asOf: null, dryRun: false, ...options });
    await expect(run).rejects.toThrow(CannotRun);
    await expect(run).rejects.toThrow(sentence);
    expect(existsSync(at("never.xlsx"))).toBe(false);
  });
});

describe("options are checked before anything is read, in the language that was asked for", () => {
  const cases: readonly (readonly [options: readonly string[], sentence: string])[] = [
    [["--year", "20", "--period", "h1"], '--year nhận năm từ 2000 đến 2100; đã ghi "20".'],
    [["--year", "2.027", "--period", "h1"], '--year nhận năm từ 2000 đến 2100; đã ghi "2.027".'],
    [
      ["--year", "2027", "--period", "q1"],
      '--period nhận reg (Đăng ký đầu năm), h1 (6 tháng đầu năm) hoặc year (Cả năm); đã ghi "q1".',
    ],
    [["--year", "2027"], "Thiếu tùy chọn bắt buộc --period <reg|h1|year>."],
  ];
  test.each(cases)("%j", async (options, sentence) => {
    const program = buildProgram(viCommands, () => Promise.reject(new Error("nothing is to run")));
    for (const each of [program, ...program.commands]) each.configureOutput({ writeErr: () => undefined });
    const error: unknown = await program
      .parseAsync(["node", "thidua", "next", at("h1.xlsx"), "--out", at("never.xlsx"), ...options])
      .catch((reason: unknown) => reason);
    expect(error instanceof CommanderError ? failureOf(error, viCommands)?.message : error).toBe(sentence);
  });
});
