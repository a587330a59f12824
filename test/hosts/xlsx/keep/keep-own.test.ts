import { keepOwn } from "../../../../src/hosts/xlsx/keep/keep-own";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { packNode, unpackNode } from "../../../../src/hosts/node/zlib";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { draftRows, sheetDraft } from "../../../support/drafts";
import { withOwnThings } from "../../../support/own-things/add-own-things";
import { everyKind, type Kind } from "../../../support/own-things/kinds";
import { mixed } from "../../../support/own-things/mixed";
import { ownDifferences } from "../../../support/own-things/own-differences";
import { packageFaults, partsOf, elements } from "../../../support/package-check";
import { everyFeature } from "../write/every-feature";

const chartSheet = "Biểu đồ riêng";
let base: Uint8Array;
beforeAll(async () => {
  base = await writeWorkbook(everyFeature);
});

const placeholder = sheetDraft("Theo dõi riêng", { rows: draftRows([["không ghi"]]) });
/** Our sheets with other texts and looks, and the person's between them. */
const redrawn = {
  ...everyFeature,
  sheets: [...everyFeature.sheets.slice(0, 2), placeholder, ...everyFeature.sheets.slice(2)],
};

const written = (bytes: Uint8Array, draft = redrawn, sheet = placeholder.name): Promise<Uint8Array> =>
  keepOwn(
    bytes,
    { own: [sheet], typed: [], sheets: draft.sheets.map(({ name }) => name) },
    { ...packNode, ...unpackNode },
  ).write(draft);

const cases: readonly (readonly Kind[])[] = [
  [],
  ...everyKind.map((kind) => [kind]),
  ...Array.from({ length: 12 }, (_, number) => mixed(number)),
  everyKind,
];

describe.each(cases.map((wanted) => ({ of: wanted.length === 0 ? "plain cells" : wanted.join(", "), wanted })))(
  "a sheet with $of",
  ({ wanted }) => {
    let own: Uint8Array;
    let kept: Uint8Array;
    beforeAll(async () => {
      own = withOwnThings(base, wanted).bytes;
      kept = await written(own);
    });

    test("is sound before and after", () => {
      expect(packageFaults(own).filter((fault) => !fault.startsWith("shared texts: count"))).toEqual([]);
      expect(packageFaults(kept)).toEqual([]);
    });

    test("stays byte for byte with all that hangs on it", () => {
      expect(
        ownDifferences(own, kept, [placeholder.name, ...(wanted.includes("chartSheet") ? [chartSheet] : [])]),
      ).toEqual([]);
    });

    test("is the same after another writing, which gives the same bytes", async () => {
      expect(Buffer.from(await written(kept)).equals(Buffer.from(kept))).toBe(true);
    });

    test("stands among ours, which hold what the draft says", async () => {
      const tabs = elements(partsOf(kept).get("xl/workbook.xml") ?? "", "sheet").map(({ name }) => name);
      expect(tabs.filter((name) => name !== chartSheet)).toEqual(redrawn.sheets.map(({ name }) => name));
      const fresh = nodeHost.readWorkbook(await writeWorkbook(redrawn));
      const read = nodeHost.readWorkbook(kept);
      for (const { name } of everyFeature.sheets)
        expect(read.sheets.find((sheet) => sheet.name === name)).toEqual(
          fresh.sheets.find((sheet) => sheet.name === name),
        );
    });
  },
);
