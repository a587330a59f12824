import { array, assert, constantFrom, integer, property } from "fast-check";
import { balancedLines } from "../../../../src/hosts/docx/measure/lines";
import { widthOf } from "../../../../src/hosts/docx/measure/widths";

const bold = (width: number) => ({ size: 13, face: "bold", width }) as const;

test.each([
  ["ỦY BAN NHÂN DÂN TỈNH BẮC NINH", ["ỦY BAN NHÂN DÂN", "TỈNH BẮC NINH"]],
  ["HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH", ["HỘI ĐỒNG THI ĐUA -", "KHEN THƯỞNG TỈNH"]],
  ["BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY", ["BAN TUYÊN GIÁO", "VÀ DÂN VẬN TỈNH ỦY"]],
  ["SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", ["SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG"]],
])("%s breaks where one would breathe", (name, lines) => {
  expect(balancedLines(name, bold(180))).toEqual(lines);
});

test("words of two syllables stay together", () => {
  const name = "CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN KHAI THÁC CÔNG TRÌNH THỦY LỢI NAM ĐUỐNG";
  const ends = balancedLines(name, bold(180)).map((line) => line.split(" ").at(-1));
  for (const first of ["TRÁCH", "HỮU", "THÀNH", "KHAI", "CÔNG", "THỦY"]) expect(ends).not.toContain(first);
});

test("a line more is taken rather than a name torn apart", () => {
  expect(balancedLines("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH BẮC GIANG", bold(180))).toEqual([
    "HỘI ĐỒNG THI ĐUA -",
    "KHEN THƯỞNG",
    "TỈNH BẮC GIANG",
  ]);
});

test("what fits on one line stays as it is, with all its spaces; a text with a mark is left to whoever fills it", () => {
  expect(balancedLines("Số:       /BC-HĐTĐ", bold(180))).toEqual(["Số:       /BC-HĐTĐ"]);
  const marked = "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG {Tên cơ quan}";
  expect(balancedLines(marked, bold(100))).toEqual([marked]);
});

test("no word is lost, and a line is too long only where one word is", () => {
  const words = array(constantFrom("HỘI", "ĐỒNG", "KHEN", "THƯỞNG", "VÀ", "NGHIÊNGNGẢNGHIÊNGNGẢ", "-"), {
    minLength: 1,
    maxLength: 14,
  });
  assert(
    property(words, integer({ min: 60, max: 300 }), (given, width) => {
      const lines = balancedLines(given.join(" "), bold(width));
      expect(lines.join(" ")).toBe(given.join(" "));
      for (const line of lines) if (line.includes(" ")) expect(widthOf(line, 13, "bold")).toBeLessThanOrEqual(width);
    }),
  );
});
