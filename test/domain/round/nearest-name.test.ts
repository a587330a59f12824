import { nearestName } from "../../../src/domain/round/unit-names";

const units = [
  "UBND huyện Lục Nam",
  "UBND huyện Lục Ngạn",
  "UBND huyện Yên Thế",
  "UBND huyện Yên Dũng",
  "Sở Nội vụ",
  "Sở Y tế",
  "Công ty mẫu số 1",
  "Công ty mẫu số 2",
].map((name, index) => ({ code: `U${index + 1}`, name, aliases: name === "Sở Y tế" ? ["Ngành Y tế tỉnh"] : [] }));
const near = (typed: string): string | null => nearestName(typed, units)?.name ?? null;

test.each([
  ["UBND huyên Lục Nam", "UBND huyện Lục Nam"],
  ["Uỷ ban nhân dân huyện Lục Nam", "UBND huyện Lục Nam"],
  ["UBND huyện Yên Dũg", null],
  ["UBND huyện Lục Ngạng", "UBND huyện Lục Ngạn"],
  ["So Noi vu", "Sở Nội vụ"],
  ["Nội vụ Sở", "Sở Nội vụ"],
  ["Ngành Y tế tinh", "Sở Y tế"],
  ["UBND huyện Yên Thọ", null],
  ["UBND huyện Lục Ngam", "UBND huyện Lục Ngạn"],
  ["Công ty mẫu số 3", null],
  ["Sở Tư pháp", null],
  ["Nguyễn Thị Nam", null],
  ["Sở", null],
  ["", null],
])("%s: %s", (typed, name) => expect(near(typed)).toBe(name));

test("no unit's own name is near another unit's", () => {
  for (const { name } of units)
    expect(
      nearestName(
        name,
        units.filter((each) => each.name !== name),
      ),
    ).toBeNull();
});
