import { unit } from "./section-sample";

const pointsOf = ({ lines }: ReturnType<typeof unit>) =>
  Object.fromEntries(lines.map((line) => [line.criterion, line.points]));

/** Unit Z05 of the constructed cases, with what its other lines came to: all policies in one unit. */
const all = `
  S1 L1 –/10 zero
  S1 L2 –/10 full
  S1 L3 –/10
  S2 L4 6.67/10
  S2 L5 0/10
  S3 L6 –/10 rescale-within
  S3 L7 7.5/10
  S4 L8 8/10
  S4 L9 10/10
  S5 L10 –/4 share-within
  S5 L11 3/6 share-within
  S5 L12 1/2 share-within`;
const five = "S1 30\nS2 20\nS3 20\nS4 20\nS5 12";

test("R8: full and 0 stay applicable, shares raise maxima, a section is restored, the rest is rescaled", () => {
  const done = unit(all, five, { declaredTotal: 102 });
  expect(pointsOf(done)).toMatchObject({ L1: 0, L2: 10, L3: null, L6: null, L10: null, L11: 4, L12: 2 });
  expect(done.total).toMatchObject({ base: 48.17, rescaled: 61.72, total: 61.72 });
  expect(done.total.sections).toEqual([
    { section: "S1", points: 10, max: 30 },
    { section: "S2", points: 6.67, max: 20 },
    { section: "S3", points: 15, max: 20 },
    { section: "S4", points: 18, max: 20 },
    { section: "S5", points: 6, max: 12 },
  ]);
});

test("a line says what becomes of it by its own rule, and what raised its maximum", () => {
  const { lines } = unit(all, five, { declaredTotal: 102 });
  const told = lines.flatMap(({ criterion, madeUp, raised }) =>
    (madeUp ?? raised) ? [[criterion, madeUp ?? raised]] : [],
  );
  expect(told).toEqual([
    ["L1", { how: "zero", section: null }],
    ["L2", { how: "full", section: null }],
    ["L6", { how: "restored", section: "S3" }],
    ["L10", { how: "shared", section: "S5" }],
    ["L11", { points: 3, max: 6, inForce: 8, from: ["L10"] }],
    ["L12", { points: 1, max: 2, inForce: 4, from: ["L10"] }],
  ]);
});

test("a section without an applicable line falls back to the whole scale", () => {
  const rest = ". X 9.1/45\n. Y 9.11/45";
  const done = unit(`${rest}\nS5 L10 –/4 share-within\nS5 L11 –/6 share-within\nS5 L12 –/2 rescale-within`, "S5 12", {
    declaredTotal: 102,
  });
  expect(done.total).toMatchObject({ base: 18.21, rescaled: 20.64, total: 20.64 });
  expect(done.lines.at(-1)?.madeUp).toEqual({ how: "whole", section: "S5" });
  expect(done.total.sections).toEqual([{ section: "S5", points: null, max: 12 }]);
});

test("a section whose only applicable line has no maximum is left as it is: there is nothing to restore it by", () => {
  const done = unit(". X 3/10\nS1 L1 0/0\nS1 L2 –/10 rescale-within", "S1 10");
  expect(done.total).toMatchObject({ base: 3, sections: [{ section: "S1", points: 0, max: 10 }] });
});

test("where sections alone are restored, nothing is rescaled over the scale", () => {
  const done = unit("A L1 –/10 rescale-within\nA L2 4/10\nB L3 50/80", "A 20\nB 80", { declaredTotal: 200 });
  expect(done.total).toMatchObject({ base: 54, rescaled: 58, total: 58 });
});

test("a share within an upper section moves the limits of those below: what their lines get and give", () => {
  const done = unit("A/I L1 –/6 share-within:A\nA/I L2 4/4\nA/II L3 5/5\nA L4 5/5", "A 20\nA/I 10\nA/II 5");
  expect(pointsOf(done)).toEqual({ L1: null, L2: 6, L3: 7, L4: 7 });
  expect(done.total).toMatchObject({ base: 20, rescaled: null, total: 20 });
  expect(done.total.sections).toEqual([
    { section: "A", points: 20, max: 20 },
    { section: "A/I", points: 6, max: 6 },
    { section: "A/II", points: 7, max: 7 },
  ]);
});

test("a computed fraction is raised before it is rounded, once", () => {
  // 1/3 × (4 + 8)/4 = 1; from the rounded 0.33 it would be 0.99.
  expect(pointsOf(unit("A L1 –/8 share-within\nA L2 1|3/4", "A 12"))).toEqual({ L1: null, L2: 1 });
});

test("a line of 0 points gets no part; a line in force by its full maximum does", () => {
  const done = unit("A L1 –/6 share-within\nA L2 0/0\nA L3 –/4 full\nA L4 2/2", "A 12");
  expect(pointsOf(done)).toEqual({ L1: null, L2: 0, L3: 7, L4: 5 });
});

test("lines outside the base neither give nor get", () => {
  const done = unit("A L1 –/6 share-within\nA L2 2/4\nA L3 3/3+\nA L4 1/2-", "A 10");
  expect(pointsOf(done)).toEqual({ L1: null, L2: 5, L3: 3, L4: 1 });
  expect(done.total).toMatchObject({ base: 5, bonus: 3, penalty: -1, total: 7 });
});
