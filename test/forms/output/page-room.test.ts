import { widerToFit } from "../../../src/forms/drawing/paper";

test("what is lower than a page is as wide as it is; what is higher gets wider until it fits", () => {
  const widths = [40, 40];
  expect(widerToFit({ widths, heights: new Map(), rows: 39 })).toBe(0);
  const wider = widerToFit({ widths, heights: new Map(), rows: 60 });
  expect(wider).toBeGreaterThan(0);
  expect(widerToFit({ widths: [...widths, wider], heights: new Map(), rows: 60 })).toBe(0);
});

test("a row of its own height counts with it", () => {
  expect(widerToFit({ widths: [80], heights: new Map([[1, 900]]), rows: 1 })).toBeGreaterThan(
    widerToFit({ widths: [80], heights: new Map([[1, 700]]), rows: 1 }),
  );
});

test("what would be less than half its size goes on over the page; no column is wider than Excel's widest, 255 characters", () => {
  const widths = [40, 40];
  expect(widerToFit({ widths, heights: new Map(), rows: 200 })).toBe(0);
  const all = Array.from({ length: 200 }, (_, rows) => widerToFit({ widths, heights: new Map(), rows }));
  expect(Math.max(...all)).toBeGreaterThan(50);
  expect(Math.max(...all)).toBeLessThanOrEqual(255);
});
