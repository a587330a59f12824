/**
 * Draws the icons of the add-in into assets/icons: node scripts/icons.mjs
 * With `--sheet <file.png>` also a sheet of them all, on light and dark ground, at their own size and four times as
 * large.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { PNG } from "pngjs";
import { drawings } from "./icons/drawings.mjs";
import { paint } from "./icons/paint.mjs";

/** All that Office takes (docs: Icon element); 16, 32 and 80 must be there. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { sheet: { type: "string" } } });

function draw(name, size) {
  const png = new PNG({ width: size, height: size });
  png.data.fill(0);
  paint(png.data, size, drawings[name](size));
  return png;
}

function place(sheet, picture, { left, top, times }) {
  for (let row = 0; row < picture.height * times; row += 1) {
    for (let column = 0; column < picture.width * times; column += 1) {
      const from = (Math.floor(row / times) * picture.width + Math.floor(column / times)) * 4;
      const to = ((top + row) * sheet.width + left + column) * 4;
      const alpha = picture.data[from + 3] / 255;
      for (let channel = 0; channel < 3; channel += 1) {
        sheet.data[to + channel] = Math.round(
          picture.data[from + channel] * alpha + sheet.data[to + channel] * (1 - alpha),
        );
      }
    }
  }
}

function contactSheet(file) {
  const shown = [16, 20, 24, 32];
  const names = Object.keys(drawings);
  const cell = 140;
  const rows = shown.length * 2;
  const sheet = new PNG({ width: names.length * (cell + 60), height: rows * cell });
  for (let at = 0; at < sheet.data.length; at += 4) {
    const dark = at / 4 / sheet.width >= sheet.height / 2;
    sheet.data.set(dark ? [0x29, 0x29, 0x29, 255] : [0xf3, 0xf3, 0xf3, 255], at);
  }
  names.forEach((name, column) => {
    [...shown, ...shown].forEach((size, row) => {
      const spot = { left: column * (cell + 60) + 8, top: row * cell + 6 };
      place(sheet, draw(name, size), { ...spot, times: 1 });
      place(sheet, draw(name, size), { left: spot.left + 48, top: spot.top, times: 4 });
    });
  });
  writeFileSync(file, PNG.sync.write(sheet));
}

const folder = path.join(root, "assets", "icons");
mkdirSync(folder, { recursive: true });
for (const name of Object.keys(drawings)) {
  for (const size of sizes) writeFileSync(path.join(folder, `${name}-${size}.png`), PNG.sync.write(draw(name, size)));
}
if (values.sheet !== undefined) contactSheet(values.sheet);
