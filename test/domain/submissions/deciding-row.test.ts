import { decidingRow } from "../../../src/domain/submissions/receipts";
import type { Receipt } from "../../../src/domain/round/receipt";
import { fileFacts, receipt } from "../round-samples";

const asOf = "2020-07-15";
const row = (changes: Partial<Receipt>): Receipt => receipt("C01-01", changes);

test("the row that decides: a stated day before none, a valid row before others, of several the first day", () => {
  const [none, late, early] = [row({ cell: "A5" }), row({ arrivedOn: "2020-07-09" }), row({ arrivedOn: "2020-07-02" })];
  const back = row({ arrivedOn: "2020-07-01", state: "refused" });
  const own = fileFacts("a", { changed: "2020-07-01T10:00:00" });
  for (const given of [null, own])
    for (const rows of [
      [none, late, back],
      [back, late, none],
    ])
      expect(decidingRow(rows, given, asOf)).toBe(late);
  expect(decidingRow([late, none, early], own, asOf)).toBe(early);
  expect([decidingRow([none, back], null, asOf), decidingRow([back], own, asOf), decidingRow([], own, asOf)]).toEqual([
    none,
    back,
    null,
  ]);
});
