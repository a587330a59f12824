import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const thidua = path.join(__dirname, "..", "..", "bin", "thidua.mjs");
const folder = mkdtempSync(path.join(tmpdir(), "thidua-personal-"));
const run = (...words: readonly string[]): readonly [code: number | null, out: string, err: string] => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [thidua, ...words], { cwd: folder, encoding: "utf8" });
  return [status, stdout, stderr];
};
const bytes = (name: string): Buffer => readFileSync(path.join(folder, name));

beforeAll(() => {
  run("new", "so.xlsx", "--sample");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("lists who stands in a workbook; takes one out into another file, or in place with the earlier copy kept", () => {
  const before = bytes("so.xlsx");
  const [code, out] = run("personal", "so.xlsx");
  expect(code).toBe(0);
  expect(out).toContain("Cụm, khối, D5: họ tên: Nguyễn Văn Mẫu");
  expect(out).toMatch(/Danh sách, [A-Z]+\d+: thư điện tử: c01-03@example\.com/u);

  expect(run("personal", "so.xlsx", "--forget", "Nguyễn Văn Mẫ")).toEqual([
    0,
    'Không thấy "Nguyễn Văn Mẫ" trong sổ; chưa xóa gì.\n',
    "",
  ]);
  expect(bytes("so.xlsx").equals(before)).toBe(true);

  const [, told] = run("personal", "so.xlsx", "--forget", "nguyễn  văn mẫu", "--out", "moi.xlsx");
  expect(told).toMatch(/^Đã xóa "nguyễn {2}văn mẫu": họ tên \d+ ô/u);
  expect(bytes("so.xlsx").equals(before)).toBe(true);
  expect(run("personal", "moi.xlsx")[1]).not.toContain("Nguyễn Văn Mẫu");
  expect(run("personal", "moi.xlsx")[1]).toContain("Lần 1, ngày ");

  const [, , warned] = run("personal", "so.xlsx", "--forget", "Nguyễn Văn Mẫu");
  expect(warned).toContain("so.xlsx.bak vẫn còn dữ liệu cá nhân");
  expect(bytes("so.xlsx.bak").equals(before)).toBe(true);
});

test("says what is wrong, and writes nothing", () => {
  writeFileSync(path.join(folder, "la.xlsx"), "không phải sổ");
  expect(run("personal", "khong-co.xlsx")[0]).toBe(2);
  expect(run("personal", "la.xlsx", "--forget", "Nguyễn Văn Mẫu")[0]).toBe(2);
  expect(run("personal", "so.xlsx", "--forget", "Danh sách!A1")[2]).toContain("Chưa ghi họ tên cần xóa");
  expect(existsSync(path.join(folder, "la.xlsx.bak"))).toBe(false);
});
