import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { inflateNode } from "../../../../src/hosts/node/zlib";
import { crc32 } from "../../../../src/hosts/xlsx/zip/compression";
import { inflateBrowser } from "../../../../src/hosts/xlsx/read/inflate-browser";

describe.each([
  ["zlib", inflateNode],
  ["fflate", inflateBrowser],
])("%s", (_, inflate) => {
  it("gives back what was deflated, and throws rather than give one byte more", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 2000 }), fc.integer({ min: 1, max: 60 }), (piece, times) => {
        const bytes = Buffer.concat(Array.from({ length: times }, () => piece));
        const compressed = deflateRawSync(bytes);
        expect(Buffer.compare(inflate(compressed, bytes.length), bytes)).toBe(0);
        expect(() => inflate(compressed, bytes.length - 1)).toThrow();
      }),
      { numRuns: 40 },
    );
  });

  it("never gives more than asked for, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 0, max: 100 }), (bytes, size) => {
        let produced = 0;
        try {
          produced = inflate(bytes, size).length;
        } catch {
          produced = 0;
        }
        expect(produced).toBeLessThanOrEqual(size);
      }),
    );
  });

  it("inflates nothing to nothing", () => {
    expect(inflate(deflateRawSync(new Uint8Array(0)), 0)).toHaveLength(0);
  });
});

it("crc32 is the one of zip, at every length and place", () => {
  expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
  expect(crc32(Buffer.from("Tổng hợp").subarray(1))).toBe(crc32(Uint8Array.from(Buffer.from("Tổng hợp").subarray(1))));
  expect(crc32(Buffer.from("The quick brown fox jumps over the lazy dog"))).toBe(0x414fa339);
});
