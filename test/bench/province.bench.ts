import { keptProvince, mostCopies } from "./kept-province";

/** Nothing is measured: what the other benches read is written, once, before they start. */
test("the provinces of a run", async () => {
  for (const copies of [mostCopies, 1]) expect((await keptProvince(copies)).files().length).toBeGreaterThan(100);
});
