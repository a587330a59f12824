import { boardOf, cluster, criterion, indicator, unitOf } from "../../domain/round-samples";
import { rowOf } from "../output/page-text";
import { scoredRound } from "../output/scored-round";
import { pageOf } from "./score-page-sample";

test.each([
  ["cluster-average", "AVERAGE", 65],
  ["highest", "MAX", 80],
  ["lowest", "MIN", 50],
] as const)("%s is of the members alone, live: %s over their results", (comparedWith, name, value) => {
  const indicators = [indicator("KT01", { name: "Thu ngân sách", measure: "tỷ đồng" })];
  const line = criterion("TC01", { cluster: "C01", kind: "pass-fail", indicator: "KT01", comparedWith });
  const results = { "C01-01": 50, "C01-02": 80, "C01-03": 500 } as const;
  const units = Object.entries(results).map(([code, result]) => ({
    unit: unitOf(code, { role: code === "C01-03" ? "guest" : "member" }),
    figures: { KT01: [50, result] } as const,
  }));
  const board = boardOf({ clusters: [cluster("C01")], indicators, criteria: [line] });
  const page = pageOf(scoredRound(board, units)).draft;
  const row = rowOf(page, 1, "KT01 – Thu ngân sách (tỷ đồng)");
  const [own] = [...page.rows.values()].filter((cells) => String(cells.get(1)?.value).startsWith("TC01 – so với"));
  expect(own?.get(4)).toMatchObject({ value, formula: `IF(COUNT(F${row}:G${row})<1,"",${name}(F${row}:G${row}))` });
});
