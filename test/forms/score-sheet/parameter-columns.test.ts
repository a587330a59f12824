import fc from "fast-check";
import { parameterColumns } from "../../../src/forms/score-sheet/parameter-block";

const given = fc.record({ bands: fc.nat(5), worded: fc.boolean(), rounded: fc.boolean(), hasTree: fc.boolean() });

test("every number of the scale has a column of its own, side by side from the first to the last", () => {
  fc.assert(
    fc.property(given, (most) => {
      const { cluster, number, bandCount, parts, band, roundTo, tree, last } = parameterColumns(20, most);
      const numbers = (["step", "perTime", "minimumPercent", "lowest", "highest"] as const).map(number);
      const bands = parts.flatMap((part) => Array.from({ length: most.bands }, (_, index) => band(part, index)));
      const all = [
        ...[cluster, ...numbers, ...(most.bands === 0 ? [] : [bandCount]), ...bands],
        ...(roundTo === null ? [] : [roundTo]),
        ...(tree === null ? [] : [tree.counts, tree.whenLeftOut]),
      ];
      expect(all).toEqual(all.map((_, index) => 20 + index));
      expect([last, roundTo !== null, tree !== null]).toEqual([all.at(-1), most.rounded, most.hasTree]);
    }),
  );
});
