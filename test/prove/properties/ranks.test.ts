import * as fc from "fast-check";
import { anyCluster, anyPeriod } from "../generate/generated-cluster";
import { scored } from "./scored";

test("pending is not zero and has no rank; a guest has none either", () => {
  fc.assert(
    fc.property(anyCluster, anyPeriod, (generated, period) => {
      for (const { unit } of generated.units) {
        const { total, rank } = scored(generated, period).get(unit.code)!;
        const open = total!.lines.some(({ points, notApplicable }) => points === null && !notApplicable);
        expect(total!.pending).toBe(total!.total === null);
        if (open)
          expect(total).toMatchObject({
            pending: true,
            base: null,
            rescaled: null,
            bonus: null,
            penalty: null,
            total: null,
          });
        // A condition that can't be told yet keeps its lines open, whatever missing figures count.
        const asked = total!.lines.some(({ gate }) => gate?.state === "open-question");
        if (open && !asked) expect(generated.cluster.scoring.whenMissing).toBe("pending");
        if (generated.cluster.rankedBy.length === 0)
          expect(rank!.rank === null).toBe(total!.pending || unit.role === "guest");
        expect(rank!.total).toBe(total!.total);
      }
    }),
    { numRuns: 150, seed: 15 },
  );
});

test("ranks are 1-2-2-4: one more than how many are better, equal where nothing tells two apart", () => {
  fc.assert(
    fc.property(anyCluster, anyPeriod, (generated, period) => {
      const all = scored(generated, period);
      if (generated.cluster.rankedBy.length > 0) return;
      const judged = generated.units.flatMap(({ unit }) => {
        const { rank, total } = all.get(unit.code)!;
        return rank!.rank === null ? [] : [{ rank: rank!.rank, tied: rank!.tied, total: total!.total! }];
      });
      const ranks = judged.map(({ rank }) => rank).sort((one, other) => one - other);
      ranks.forEach((rank, index) => expect(rank).toBe(rank === ranks[index - 1] ? ranks[index - 1] : index + 1));
      for (const one of judged) {
        expect(one.tied).toBe(judged.filter(({ rank }) => rank === one.rank).length > 1);
        for (const other of judged) {
          if (one.total > other.total) expect(one.rank).toBeLessThan(other.rank);
          if (generated.cluster.tieBreaks.length === 0 && one.total === other.total) expect(one.rank).toBe(other.rank);
        }
      }
    }),
    { numRuns: 200, seed: 16 },
  );
});
