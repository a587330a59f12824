import fc from "fast-check";
import { entries, typed, untold } from "../app/told-to-leader";
import { consolidated, fill, issuedProvince } from "../sample/filled-province";
import { untoldIn } from "../sample/untold";
import { wanted } from "./wanted";

const { cases, seed } = wanted({ cases: 2_000 });

test("every unit and cluster of the sample province is told before sending what the Board is told of its file alone", async () => {
  const { board, issued } = await issuedProvince(() => true);
  const { folder } = await fill(issued, seed);
  const { files, untold: missing } = untoldIn(folder, consolidated(board, folder));
  expect(files.length).toBeGreaterThan(160);
  expect(missing).toEqual([]);
});

test(`a leader is told what the Board finds of the cluster's workbook alone, whatever is typed: ${cases} workbooks from seed ${seed}`, () => {
  fc.assert(
    fc.property(entries, (entered) => expect(untold(typed(entered))).toEqual([])),
    { numRuns: cases, seed },
  );
});
