import fc from "fast-check";
import { codeAtStart, judgeSender } from "../../../src/app/receiving/judge-sender";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { board } from "./certain-sender-sample";

const { units } = unitsOfRound(board);

describe("over claims of every kind", () => {
  const orNull = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(null, ...values);
  const codes = units.map(({ code }) => code);
  const names = units.flatMap(({ name, aliases }) => [name, ...aliases]);
  const claims = fc.record({
    marked: orNull([...codes, "C9-99"]),
    shown: orNull([...codes, "c1-01 ", "C9-99"]),
    name: orNull([...names, "Sở Chín", "UBND huyện ba vàng", "UBND huyện Ba Vàn"]),
    markedCluster: orNull(["C1", "K1"]),
    cluster: orNull(["C1", "K1", "C1 - Cụm một", "K1 - Khối một", "Cụm chín"]),
    files: fc.uniqueArray(
      fc.constantFrom("C1-01.xlsx", "x/C1-02 (1).xlsx", "K1-01_bs.xlsx", "bao cao.xlsx", "C1-011.xlsx"),
      { minLength: 1, maxLength: 3 },
    ),
  });
  const owner = (text: string): string | null =>
    units.find(({ name, aliases }) =>
      [name, ...aliases].some((each) => each.toLowerCase() === text.trim().toLowerCase()),
    )?.code ?? null;

  test("none is accepted that names two units, and whoever is accepted is named by all", () => {
    fc.assert(
      fc.property(claims, ({ marked: mark, shown, name, markedCluster, cluster, files }) => {
        const verdict = judgeSender(
          {
            unit: { marked: mark, shown, cell: null },
            name: { shown: name, cell: null },
            cluster: { marked: markedCluster, shown: cluster, cell: null },
            fileNames: files,
          },
          { units, clusters: board.clusters, codeIn: (each) => codeAtStart(each, codes) },
        );
        if (verdict.unit === null) return;
        const { code } = verdict.unit;
        const said = [
          mark,
          shown?.trim().toUpperCase() ?? null,
          name === null ? null : owner(name),
          codeAtStart(verdict.fileName, codes),
        ];
        expect(said.filter((each) => each !== null && each !== code)).toEqual([]);
        if (mark === null)
          expect([shown?.trim().toUpperCase(), name === null ? null : owner(name)]).toEqual([code, code]);
      }),
      { numRuns: 1000 },
    );
  });
});
