// What each icon shows, in units of a sixteenth of its side. `px` puts an edge on a whole pixel, so that it stays
// sharp.
import { arc, box, colors, disc, line, polygon } from "./paint.mjs";

const { red, gold, white } = colors;

/**
 * `at`: units → pixels; `px`: the same, on a whole pixel; `thick`: a whole number of pixels, at least one; `width`: of
 * lines.
 */
function scaleTo(size) {
  const at = (units) => (units * size) / 16;
  const thick = (units) => Math.max(1, Math.round(at(units)));
  return { at, px: (units) => Math.round(at(units)), thick, width: Math.max(1, Math.floor(at(1))) };
}

/** A box of `color` with `inside` within a border of `width` pixels. */
function framed([left, top, right, bottom], width, [color, inside], round) {
  return [
    [color, box(left, top, right, bottom, round)],
    [inside, box(left + width, top + width, right - width, bottom - width, Math.max(0, round - width))],
  ];
}

/** A rosette with rising bars: those who emulate rise, and are rewarded. */
function mark(size) {
  const { at, px, thick } = scaleTo(size);
  const middle = size / 2;
  const center = at(6.5);
  const tail = (side) =>
    polygon(
      [middle + side * at(0.4), center + at(3)],
      [middle + side * at(4.9), center + at(3)],
      [middle + side * at(5.9), size],
      [middle + side * at(3.4), at(14.4)],
      [middle + side * at(1.4), size],
    );
  const bar = thick(2);
  const gap = thick(1);
  const base = px(9.4);
  const start = Math.round(middle - (3 * bar + 2 * gap) / 2);
  const bars = [2, 4, 6].map((height, nth) =>
    box(start + nth * (bar + gap), base - thick(height), start + nth * (bar + gap) + bar, base),
  );
  return [
    [gold, tail(-1)],
    [gold, tail(1)],
    [red, disc(middle, center, at(6.4))],
    ...bars.map((each) => [white, each]),
  ];
}

/** A workbook's window with the pane at its right. */
function pane(size) {
  const { at, px, thick, width } = scaleTo(size);
  const [left, top, right, bottom] = [px(1), px(2), size - px(1), size - px(2)];
  const head = top + width + thick(2);
  return [
    ...framed([left, top, right, bottom], width, [red, white], at(1.2)),
    [red, box(left + width, top + width, right - width, head)],
    [gold, box(right - width - thick(5), head + width, right - 2 * width, bottom - 2 * width)],
    ...[2.6, 4.8].map((row) => [
      red,
      box(left + 2 * width, head + px(row) - width, left + 2 * width + thick(4), head + px(row)),
    ]),
  ];
}

/** A sheet with a tick. */
function check(size) {
  const { at, px, thick, width } = scaleTo(size);
  const [left, top, right, bottom] = [px(1), px(1), px(13), px(15)];
  const rows = [5, 8].map((row) => [gold, box(left + width, px(row), right - width, px(row) + width)]);
  const tick = [
    [at(6.4), at(11.2)],
    [at(9.2), at(14)],
    [at(14.4), at(7.4)],
  ];
  return [
    ...framed([left, top, right, bottom], width, [gold, white], at(1)),
    [gold, box(left + width, top + width, right - width, top + width + thick(2))],
    ...rows,
    [gold, box(px(5), top + width, px(5) + width, bottom - width)],
    [white, line(at(2.4) + 2 * Math.max(1, at(0.7)), ...tick)],
    [red, line(at(2.2), ...tick)],
  ];
}

/** Several sheets become one. */
function consolidate(size) {
  const { at, px, thick, width } = scaleTo(size);
  const small = thick(3);
  const left = px(0.6);
  const right = size - px(1);
  const middle = size / 2;
  const tops = [px(1.5), Math.round(middle - small / 2), size - px(1.5) - small];
  const bigLeft = right - thick(7);
  const tip = bigLeft - at(0.6);
  const [top, bottom] = [px(2), size - px(2)];
  return [
    ...tops.map((each) => [red, line(width, [left + small, each + small / 2], [tip - at(1.6), middle])]),
    ...tops.map((each) => [red, box(left, each, left + small, each + small, at(0.4))]),
    [red, polygon([tip - at(2.4), middle - at(2.4)], [tip, middle], [tip - at(2.4), middle + at(2.4)])],
    ...framed([bigLeft, top, right, bottom], width, [gold, white], at(1)),
    [gold, box(bigLeft + width, top + width, right - width, top + width + thick(2))],
    ...[7, 10].map((row) => [gold, box(bigLeft + width, px(row), right - width, px(row) + width)]),
  ];
}

/** Who has sent all, who a part, who nothing: a full, a half and an empty cell, each with its row. */
function status(size) {
  const { at, px, thick, width } = scaleTo(size);
  const [left, side, bar] = [px(1), thick(4), thick(2)];
  const tops = [px(1), Math.round((size - side) / 2), size - px(1) - side];
  const cells = tops.flatMap((top) => framed([left, top, left + side, top + side], width, [red, white], at(0.8)));
  const lines = [15, 12, 15].map((end, nth) => [
    gold,
    box(px(7), tops[nth] + Math.floor((side - bar) / 2), px(end), tops[nth] + Math.floor((side - bar) / 2) + bar),
  ]);
  const fill = (top, share) => [
    red,
    box(left + width, top + width, left + Math.round(side * share), top + side - width),
  ];
  return [...cells, fill(tops[0], 0.9), fill(tops[1], 0.5), ...lines];
}

/** A question mark. */
function help(size) {
  const { at } = scaleTo(size);
  const middle = size / 2;
  const hook = arc([middle, at(6.1)], at(2.3), [190, 395]);
  return [
    [red, disc(middle, middle, at(7.3))],
    [white, line(at(1.7), ...hook, [middle, at(9.4)])],
    [white, disc(middle, at(12), at(1.15))],
  ];
}

/** File name → drawing of a size. */
export const drawings = { mark, pane, check, consolidate, status, help };
