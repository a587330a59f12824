import { boardOf, cluster, criterion, indicator, unitOf } from "../../domain/round-samples";
import { rowOf } from "../output/page-text";
import { scoredRound } from "../output/scored-round";
import { pageOf } from "./score-page-sample";

test("where an indicator decides, a greater result is better, or a smaller one where the indicator says so", () => {
  const board = boardOf({
    clusters: [cluster("C01", { tieBreaks: ["MORE", "LESS"] })],
    indicators: [indicator("MORE"), indicator("LESS", { evaluation: "lower" })],
    criteria: [criterion("T1", { cluster: "C01", kind: "direct" })],
  });
  const units = ["C01-01", "C01-02"].map((code) => ({ unit: unitOf(code), figures: { MORE: [1, 2], LESS: [1, 2] } }));
  const { draft } = pageOf(scoredRound(board, units as unknown as Parameters<typeof scoredRound>[1]));
  const formula = draft.rows.get(rowOf(draft, 1, "XẾP HẠNG"))?.get(6)?.formula ?? "";
  // Whoever is not worse: above where more is better, below where less is.
  const signs = ["Ưu tiên 1", "Ưu tiên 2"].map((label) => {
    const row = [...draft.rows].find(([, cells]) => String(cells.get(1)?.value).startsWith(label))?.[0] ?? 0;
    return new RegExp(`1-ISNUMBER\\(F${row}\\)\\*\\(\\$F${row}:\\$G${row}(<=|>=)N\\(F${row}\\)`, "u").exec(
      formula,
    )?.[1];
  });
  expect(signs).toEqual(["<=", ">="]);
});
