import { unzipSync } from "fflate";
import { zipFiles } from "../../../src/hosts/xlsx/zip/write-zip";

const files = [
  { name: "K03/K03-01.xlsx", bytes: new Uint8Array([1, 2, 3]) },
  { name: "K03/Sở Nội vụ.xlsx", bytes: new Uint8Array(1000).fill(7) },
];

test("another program finds every file under its name, byte for byte", () => {
  const opened = unzipSync(zipFiles(files, "2020-05-20"));
  expect(Object.keys(opened)).toEqual(files.map(({ name }) => name));
  expect(files.every(({ name, bytes }) => Buffer.from(opened[name] ?? []).equals(Buffer.from(bytes)))).toBe(true);
});

test("the files bear the day of issue, at midnight, and no clock", () => {
  const zip = zipFiles(files, "2020-05-20");
  const view = new DataView(zip.buffer);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, ((2020 - 1980) << 9) | (5 << 5) | 20]);
  expect(Buffer.from(zipFiles(files, "2020-05-20")).equals(Buffer.from(zip))).toBe(true);
});
