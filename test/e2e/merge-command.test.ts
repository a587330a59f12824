import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { boardOf } from "../support/small-province";
import { nodeHost } from "../../src/hosts/node/node-host";
import { contested, deputysWords, leadersWords } from "../support/two-copies";
import { lostWords, typeWords, type TypedWord } from "../support/typed-words";
import { draftOfXlsx } from "../support/xlsx-draft/draft-of-xlsx";

const thidua = path.join(__dirname, "..", "..", "bin", "thidua.mjs");
const folder = mkdtempSync(path.join(tmpdir(), "thidua-merge-"));
const at = (name: string): string => path.join(folder, name);
const run = (
  ...words: readonly string[]
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [thidua, ...words], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
};
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const board = (name: string) => boardOf(nodeHost.readWorkbook(bytes(name)));
const lost = async (name: string, words: readonly TypedWord[]): Promise<unknown> =>
  lostWords(await draftOfXlsx(bytes(name)), words);
const contestedPoints = (name: string): unknown =>
  board(name)
    .scores.filter(({ unit, criterion }) => unit === "K03-02" && criterion === "TC10")
    .map(({ points }) => points);

beforeAll(() => {
  run("new", "so.xlsx", "--sample");
  run("issue", "so.xlsx", "--out", ".", "--cluster", "K03", "--as-of", "2020-06-01");
  run("issue", "so.xlsx", "--out", ".", "--cluster", "C01", "--as-of", "2020-06-01");
  writeFileSync(at("truong.xlsx"), typeWords(bytes("K03/_K03.xlsx"), leadersWords));
  writeFileSync(at("pho.xlsx"), typeWords(bytes("K03/_K03.xlsx"), [...deputysWords, contested.word]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("thidua merge", () => {
  test("brings every word of the deputy's into the leader's workbook, and lists what both gave differently", async () => {
    const before = [bytes("truong.xlsx"), bytes("pho.xlsx")];
    const ran = run(
      "merge",
      "truong.xlsx",
      "pho.xlsx",
      "--out",
      "gop.xlsx",
      "--json",
      "gop.json",
      "--as-of",
      "2020-07-08",
    );
    expect([ran.code, ran.err]).toEqual([1, ""]);
    expect(ran.out).toContain(
      "pho.xlsx: thêm 3 dòng, điền 6 chỗ còn trống, nhận 0 báo cáo chỉ bản này đã đọc; 1 chỗ ghi khác nhau",
    );
    const { what, stands, other } = contested;
    expect(ran.out).toMatch(
      new RegExp(
        `Cần đối chiếu: Điểm chấm, [A-Z]+\\d+, ${what.replaceAll("/", "\\/")}, Điểm: sổ này ghi ${stands}, bản kia ghi ${other}`,
        "u",
      ),
    );
    expect(await lost("gop.xlsx", [...leadersWords, ...deputysWords])).toEqual([]);
    expect(JSON.parse(readFileSync(at("gop.json"), "utf8"))).toMatchObject({
      schema: 1,
      copies: [{ name: "pho.xlsx", conflicts: [{ what, stands, other, decided: null }] }],
      open: 1,
    });
    expect([bytes("truong.xlsx"), bytes("pho.xlsx")]).toEqual(before);
    const checked = run("check", "gop.xlsx", "--as-of", "2020-07-08");
    expect([checked.code, checked.out.includes(`sổ này ghi ${stands}, bản kia (pho.xlsx) ghi ${other}`)]).toEqual([
      0,
      true,
    ]);
  });

  test("one word settles all; the same again gives the same bytes; what stood in the way is kept", async () => {
    expect(
      run("merge", "truong.xlsx", "pho.xlsx", "--out", "chon.xlsx", "--prefer", "last", "--as-of", "2020-07-08").code,
    ).toBe(0);
    expect([contestedPoints("chon.xlsx"), await lost("chon.xlsx", [...deputysWords, contested.word])]).toEqual([
      [4],
      [],
    ]);
    const first = bytes("chon.xlsx");
    const again = run(
      "merge",
      "truong.xlsx",
      "pho.xlsx",
      "--out",
      "chon.xlsx",
      "--prefer",
      "last",
      "--as-of",
      "2020-07-08",
    );
    expect([again.code, again.err]).toEqual([0, "Bản trước được giữ tại: chon.xlsx.bak\n"]);
    expect([bytes("chon.xlsx"), bytes("chon.xlsx.bak")]).toEqual([first, first]);
  });

  test("another cluster's, or one of the copies as the result: refused with a sentence, nothing written", () => {
    for (const [copy, out, said] of [
      ["C01/_C01.xlsx", "x.xlsx", "cụm, khối khác nhau (sổ này: K03; tệp kia: C01)"],
      ["pho.xlsx", "pho.xlsx", "không ghi kết quả đè lên"],
    ] as const) {
      const ran = run("merge", "truong.xlsx", copy, "--out", out);
      expect([ran.code, ran.out, ran.err.trim().split("\n").length]).toEqual([2, "", 1]);
      expect(ran.err).toContain(said);
    }
    expect(() => bytes("x.xlsx")).toThrow();
  });
});

test("--quiet prints nothing where nothing went wrong; what was asked for as data, and failures, are printed still", () => {
  expect(run("new", "im-lang.xlsx", "--quiet")).toEqual({ code: 0, out: "", err: "" });
  expect(run("check", "truong.xlsx", "--quiet").out).toBe("");
  expect(run("cells", "im-lang.xlsx", "--quiet").out).toMatch(/^\{"sheets":/u);
  expect(run("new", "im-lang.xlsx", "--quiet")).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/\S/u) });
});
