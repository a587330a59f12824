import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import { drawings } from "../../scripts/icons/drawings.mjs";
import { paint } from "../../scripts/icons/paint.mjs";

const folder = path.join(__dirname, "../../assets/icons");
const files = readdirSync(folder).filter((name) => name.endsWith(".png"));

function drawn(name: string, size: number): Uint8Array {
  const data = new Uint8Array(size * size * 4);
  paint(data, size, drawings[name]?.(size) ?? []);
  return data;
}

describe("the icons in assets are what scripts/icons.mjs draws", () => {
  test("every drawing in eight sizes, and nothing else", () => {
    expect(files.length).toBe(Object.keys(drawings).length * 8);
  });

  test.each(files)("%s", (file) => {
    const [, name = "", size = ""] = /^(\w+)-(\d+)\.png$/.exec(file) ?? [];
    const { width, height, data } = PNG.sync.read(readFileSync(path.join(folder, file)));
    expect([width, height]).toEqual([Number(size), Number(size)]);
    // The larger ones come from the same drawing, and take seconds to compare.
    if (width <= 32) expect(Buffer.from(drawn(name, width)).equals(data)).toBe(true);
  });

  test("no two icons look the same at 16 pixels, and none is nearly empty", () => {
    const small = Object.keys(drawings).map((name) => drawn(name, 16));
    expect(new Set(small.map((data) => Buffer.from(data).toString("base64"))).size).toBe(small.length);
    for (const data of small)
      expect(data.filter((value, at) => at % 4 === 3 && value > 128).length).toBeGreaterThan(70);
  });
});
