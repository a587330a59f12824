import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { boardOf } from "../support/small-province";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { Workbook } from "../../src/workbook/sheet";

const thidua = path.join(__dirname, "..", "..", "bin", "thidua.mjs");
const folder = mkdtempSync(path.join(tmpdir(), "thidua-merge-"));
const at = (name: string): string => path.join(folder, name);
const run = (...words: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [thidua, ...words], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
};
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const opened = (name: string): Workbook => nodeHost.readWorkbook(bytes(name));
const points = (name: string): unknown => boardOf(opened(name)).scores.filter((score) => score.points !== null).map((score) => [score.unit, score.criterion, score.points, score.scorer]);
/** Cells of `Điểm chấm`, in which row 5 asks for the leader's own unit. */
const typed = (name: string, cells: Readonly<Record<string, string | number>>): void =>
  writeFileSync(at(name), nodeHost.patchWorkbook(bytes("K03/_K03.xlsx"), Object.entries(cells).map(([cell, value]) => ({ kind: "set", sheet: "Điểm chấm", cell, value }) as const)));

beforeAll(() => {
  run("new", "so.xlsx", "--sample");
  run("issue", "so.xlsx", "--out", ".", "--cluster", "K03", "--as-of", "2020-06-01");
  run("issue", "so.xlsx", "--out", ".", "--cluster", "C01", "--as-of", "2020-06-01");
  typed("truong.xlsx", { D9: 5, D10: 5 });
  typed("pho.xlsx", { D5: 5, D6: 4.5, D7: 4, D8: 3, D10: 4 });
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("thidua merge", () => {
  test("brings the deputy's four points into the leader's workbook, and lists what both gave differently", () => {
    const before = [bytes("truong.xlsx"), bytes("pho.xlsx")];
    const ran = run("merge", "truong.xlsx", "pho.xlsx", "--out", "gop.xlsx", "--json", "gop.json", "--as-of", "2020-07-08");
    expect([ran.code, ran.err]).toEqual([1, ""]);
    expect(ran.out).toContain("pho.xlsx: thêm 0 dòng, điền 4 chỗ còn trống, nhận 0 báo cáo chỉ bản này đã đọc; 1 chỗ ghi khác nhau");
    expect(ran.out).toContain("Cần đối chiếu: Điểm chấm, D10, K03-02 · TC12 · Cụm/khối chấm, Điểm: sổ này ghi 5, bản kia ghi 4");
    expect(points("gop.xlsx")).toEqual([["K03-01", "TC10", 5, "Sở Tài chính"], ["K03-01", "TC12", 4.5, "Sở Tài chính"], ["K03-01", "TC14", 4, "Sở Tài chính"], ["K03-01", "TC15", 3, "Sở Tài chính"], ["K03-02", "TC10", 5, "Văn phòng UBND tỉnh"], ["K03-02", "TC12", 5, "Văn phòng UBND tỉnh"]]);
    expect(JSON.parse(readFileSync(at("gop.json"), "utf8"))).toMatchObject({ schema: 1, copies: [{ name: "pho.xlsx", added: [], conflicts: [{ cell: "D10", stands: "5", other: "4", decided: null }] }], open: 1 });
    expect([bytes("truong.xlsx"), bytes("pho.xlsx")]).toEqual(before);
    const checked = run("check", "gop.xlsx", "--as-of", "2020-07-08");
    expect([checked.code, checked.out.includes("sổ này ghi 5, bản kia (pho.xlsx) ghi 4")]).toEqual([0, true]);
  }, 120_000);

  test("one word settles all; the same again gives the same bytes; what stood in the way is kept", () => {
    expect(run("merge", "truong.xlsx", "pho.xlsx", "--out", "chon.xlsx", "--prefer", "last", "--as-of", "2020-07-08").code).toBe(0);
    expect(points("chon.xlsx")).toContainEqual(["K03-02", "TC12", 4, "Văn phòng UBND tỉnh"]);
    const first = bytes("chon.xlsx");
    const again = run("merge", "truong.xlsx", "pho.xlsx", "--out", "chon.xlsx", "--prefer", "last", "--as-of", "2020-07-08");
    expect([again.code, again.err]).toEqual([0, "Bản trước được giữ tại: chon.xlsx.bak\n"]);
    expect([bytes("chon.xlsx"), bytes("chon.xlsx.bak")]).toEqual([first, first]);
  }, 120_000);

  test("another cluster's, or one of the copies as the result: refused with a sentence, nothing written", () => {
    for (const [copy, out, said] of [["C01/_C01.xlsx", "x.xlsx", "cụm, khối khác nhau (sổ này: K03; tệp kia: C01)"], ["pho.xlsx", "pho.xlsx", "không ghi kết quả đè lên"]] as const) {
      const ran = run("merge", "truong.xlsx", copy, "--out", out);
      expect([ran.code, ran.out, ran.err.trim().split("\n").length]).toEqual([2, "", 1]);
      expect(ran.err).toContain(said);
    }
    expect(() => bytes("x.xlsx")).toThrow();
  }, 120_000);
});
