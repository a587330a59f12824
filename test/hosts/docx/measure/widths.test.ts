import { existsSync, readFileSync } from "node:fs";
import { type Face, widthOf } from "../../../../src/hosts/docx/measure/widths";
import { widthsOfFont } from "../../../support/font-widths";

const fileOf = (style: string): string => `/usr/share/fonts/truetype/liberation2/LiberationSerif-${style}.ttf`;
const faces: readonly (readonly [Face, string])[] = [
  ["regular", "Regular"],
  ["bold", "Bold"],
  ["italic", "Italic"],
];
const letters = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
  ..."ĐđƠơƯư–—‘’“”…•",
  ..."ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ",
  ..."àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
];

test.each(faces)(
  "%s letters are as wide as in Liberation Serif, which has the widths of Times New Roman",
  (face, style) => {
    if (!existsSync(fileOf(style))) return;
    const font = widthsOfFont(readFileSync(fileOf(style)));
    const differing = letters.filter((letter) => Math.abs(widthOf(letter, 1000, face) - font(letter)) > 1);
    expect(differing).toEqual([]);
  },
);

test("composed and decomposed letters are equally wide, an unknown one as wide as an M at least", () => {
  const name = "Hội đồng Thi đua - Khen thưởng";
  expect(widthOf(name.normalize("NFC"), 13, "bold")).toBeCloseTo(widthOf(name.normalize("NFD"), 13, "bold"));
  expect(widthOf("Ж", 14)).toBeGreaterThanOrEqual(widthOf("M", 14));
});
