import { base64Of } from "../../../src/hosts/excel/live-workbook";

test.each([0, 1, 2, 3, 12_287, 12_288, 12_289, 40_001])(
  "%d bytes are the same bytes in base64, across its parts too",
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
    expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  },
);
