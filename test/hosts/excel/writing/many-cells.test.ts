import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import { draftCell, sheetDraft, textStyle } from "../../../support/drafts";
import { useExcel } from "../../../excel-host/node/use-excel";
import { comparable } from "./comparable";
import { failingWrite, now, workbookText } from "./failing-write";
import { expectFewRequests, manyCells } from "./many-cells";

/** 300,000: test/prove/every-action.prove.ts. */
test("75,000 cells: every request is below 1.5 MB, and their number depends on the bytes alone", () =>
  expectFewRequests({ tall: 1_500, wide: 500 }));

test("what Excel refuses as too large is halved until it fits", async () => {
  const { host } = useExcel({ payloadLimit: 400_000 });
  const sheet = manyCells("Một", { rows: 2_000, columns: 20 });
  await writeChange({ sheets: [sheet], added: [] }, { now });
  expect(host.requests.filter(({ error }) => error === "RequestPayloadSizeLimitExceeded").length).toBeGreaterThan(0);
  expect(JSON.stringify(comparable(host.toDraft().sheets[1]!))).toBe(JSON.stringify(comparable(sheet)));
});

test("a single part that is too large is told with its size, and the workbook is as it was", async () => {
  const { host } = useExcel({ payloadLimit: 60_000 });
  const before = workbookText(host);
  const sheet = sheetDraft("Dài", {
    rows: new Map([[1, new Map([[1, draftCell("ă".repeat(32_000), { style: textStyle })]])]]),
  });
  expect(await failingWrite({ sheets: [sheet], added: [] })).toMatchObject({
    reason: "too-large",
    detail: expect.stringMatching(/^\d{5,} bytes$/) as string,
    left: "as-it-was",
  });
  expect(workbookText(host)).toBe(before);
});
