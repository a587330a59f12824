/**
 * Column widths: the file has characters of the default font with padding, Office.js has points. ECMA-376 part 1,
 * 18.3.1.13, with digits 7 pixels wide (Calibri 11 at 96 dpi; Times New Roman 11 is taken as the same, unverified in a
 * real Excel). 8.43 characters without padding = 64 pixels = 48 points.
 */
const digit = 7;
const padding = 5;
const pointsPerPixel = 0.75;

export function pixelsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The file keeps 1/256 of a character. */
export function widthOfPixels(pixels: number): number {
  return Math.trunc((pixels / digit) * 256) / 256;
}

export function pointsOfWidth(width: number): number {
  return pixelsOfWidth(width) * pointsPerPixel;
}

export function widthOfPoints(points: number): number {
  return widthOfPixels(Math.round(points / pointsPerPixel));
}

/** What Excel's dialog and `Worksheet.standardWidth` call the width: without padding, two decimals. */
export function charactersOfWidth(width: number): number {
  return Math.round(((pixelsOfWidth(width) - padding) / digit) * 100) / 100;
}

export function widthOfCharacters(characters: number): number {
  return widthOfPixels(Math.round(characters * digit + padding));
}
