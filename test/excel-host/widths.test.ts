import {
  charactersOfWidth,
  pixelsOfWidth,
  pointsOfWidth,
  widthOfCharacters,
  widthOfPixels,
  widthOfPoints,
} from "./model/widths";

describe("column widths", () => {
  test("8.43 characters, 64 pixels and 48 points are one width (ECMA-376 part 1, 18.3.1.13)", () => {
    expect(widthOfPixels(64)).toBe(9.140625);
    expect(pixelsOfWidth(9.140625)).toBe(64);
    expect(pointsOfWidth(9.140625)).toBe(48);
    expect(charactersOfWidth(9.140625)).toBe(8.43);
    expect(pixelsOfWidth(widthOfCharacters(8.43))).toBe(64);
  });

  test("10 characters are 75 pixels", () => {
    expect(pixelsOfWidth(widthOfCharacters(10))).toBe(75);
    expect(charactersOfWidth(widthOfPixels(75))).toBe(10);
  });

  test("every whole number of pixels comes back, in points too", () => {
    const pixels = Array.from({ length: 1790 }, (_, index) => index + 1);
    expect(pixels.map((each) => pixelsOfWidth(widthOfPixels(each)))).toEqual(pixels);
    expect(pixels.map((each) => pixelsOfWidth(widthOfPoints(each * 0.75)))).toEqual(pixels);
  });

  test("a file's width comes back from points within 0.1 character", () => {
    const widths = Array.from({ length: 1000 }, (_, index) => 1 + index * 0.1);
    const off = widths.map((width) => Math.abs(widthOfPoints(pointsOfWidth(width)) - width));
    expect(Math.max(...off)).toBeLessThan(0.1);
  });
});
