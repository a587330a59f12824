import { readReview } from "../../../src/forms/review/read-review";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { markFile } from "../../../src/app/marking/mark-file";
import { vi } from "../../../src/text/vi";
import { findSoffice, resave } from "../../support/libreoffice";
import { markFaults } from "../../support/marking/mark-faults";
import { checked, filledBy, marked, numbersFrom, said, smallForms, unmarked } from "../../support/marking/marked-forms";
import { notesFaults } from "../../support/marking/notes-in-libreoffice";

const withLibreOffice = findSoffice() === null ? test.skip : test;
const forms = smallForms();
const next = numbersFrom(7);

async function written(count: number, from: number): Promise<ReadonlyMap<string, Uint8Array>> {
  const chosen = Array.from({ length: count }, (_, index) => forms[(from + index) % forms.length]!);
  return new Map(
    await Promise.all(
      chosen.map(
        async ({ name, draft }, index) =>
          [`${index}-${name}`, await nodeHost.writeWorkbook(filledBy(draft(), next))] as const,
      ),
    ),
  );
}

async function faultsOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { bytes: copy } = await marked(bytes);
  const off = await unmarked(copy);
  return [
    ...markFaults(bytes, copy),
    ...markFaults(bytes, off),
    ...(said(copy) === said(bytes) && said(off) === said(bytes) ? [] : ["it says something else"]),
    ...(Buffer.from((await marked(copy)).bytes).equals(Buffer.from(copy)) ? [] : ["marked again it is another"]),
  ].map((fault) => `${name}: ${fault}`);
}

test("a marked form says what it said, changes nothing but looks and notes, and is the same when marked again", async () => {
  for (const [name, bytes] of await written(6, 0)) expect(await faultsOf(name, bytes)).toEqual([]);
});

withLibreOffice(
  "the same of forms that LibreOffice saved; their copies show each note there, and are known when they come back",
  async () => {
    const files = resave(await written(6, 1));
    const copies = new Map<string, Uint8Array>();
    for (const [name, bytes] of files) {
      expect(await faultsOf(name, bytes)).toEqual([]);
      copies.set(name, (await marked(bytes)).bytes);
    }
    for (const [name, again] of resave(copies)) {
      expect(notesFaults(copies.get(name)!, again)).toEqual([]);
      expect(said(again)).toBe(said(copies.get(name)!));
      // The looks have other numbers by now: the colours go all the same, and come where they belong.
      expect(coloured(await unmarked(again))).toBe(0);
      expect(coloured((await marked(again)).bytes)).toBe(coloured(again));
    }
  },
);

/** Cells of the workbook that bear a colour of a mark, by what another marking would find. */
function coloured(bytes: Uint8Array): number {
  return readReview(nodeHost.readWorkbook(bytes))?.kept.filter(({ before, after }) => before !== after).length ?? 0;
}

test("every cell of an issue is listed in the order of check, with its sentence and what to do", async () => {
  const [form] = forms;
  const bytes = await nodeHost.writeWorkbook(filledBy(form!.draft(), numbersFrom(3)));
  const { issues } = checked(bytes);
  const { bytes: copy, counts } = await marked(bytes);
  const [list] = nodeHost.readWorkbook(copy).sheets;
  const rows = [...list!.rows.values()]
    .map((cells) => [1, 2, 3, 4, 5, 6].map((column) => cells.get(column)?.value ?? null))
    .filter(([order]) => typeof order === "number");
  expect(list!.name).toBe("Cần xem lại");
  expect(rows.map(([, , sheet, cell]) => [sheet, cell])).toEqual(issues.map(({ place }) => [place.sheet, place.cell]));
  expect(rows.map((row) => row[5])).toEqual(issues.map(({ code }) => vi.remedies[code]));
  expect(counts.error + counts.warning + counts.notice).toBe(issues.length);
  const places = new Set(
    issues
      .filter(({ place }) => place.sheet !== null && place.cell !== null)
      .map(({ place }) => `${place.sheet}!${place.cell}`),
  );
  const kept = readReview(nodeHost.readWorkbook(copy))!.kept;
  expect(kept.length).toBe(places.size);
  for (const { sheet, cell, note } of kept)
    expect([places.has(`${sheet}!${cell}`), note.includes("Cách xử lý: ")]).toEqual([true, true]);
});

test("a cell that was put right loses its colour and its note when the copy is marked again; the others keep theirs", async () => {
  const bytes = await nodeHost.writeWorkbook(forms[0]!.draft());
  const { bytes: copy } = await marked(bytes);
  const before = readReview(nodeHost.readWorkbook(copy))!.kept;
  const right = before.find(({ note }) => note.includes("Người lập biểu"))!;
  const typed = [{ kind: "set", sheet: right.sheet, cell: right.cell, value: "Trần Thị B" }] as const;
  const { bytes: again } = await marked(nodeHost.patchWorkbook(copy, typed));
  const after = new Set(readReview(nodeHost.readWorkbook(again))!.kept.map(({ sheet, cell }) => `${sheet}!${cell}`));
  expect(before.filter(({ sheet, cell }) => !after.has(`${sheet}!${cell}`))).toEqual([right]);
  expect(markFaults(nodeHost.patchWorkbook(bytes, typed), again)).toEqual([]);
});

test("a form in which nothing is in question comes back as it is, byte for byte", async () => {
  const bytes = await nodeHost.writeWorkbook(forms[0]!.draft());
  expect(await unmarked(bytes)).toEqual(bytes);
});

test("a copy that would not say the same is never handed out; a bug is that file's refusal", async () => {
  const bytes = await nodeHost.writeWorkbook(forms[0]!.draft());
  const other = await nodeHost.writeWorkbook(forms[1]!.draft());
  const { issues } = checked(bytes);
  const request = { bytes, workbook: nodeHost.readWorkbook(bytes), issues, sender: "" };
  const losing = { ...nodeHost, markWorkbook: () => Promise.resolve({ bytes: other, wasSigned: false }) };
  expect(await markFile(request, losing, vi)).toMatchObject({
    outcome: "refused",
    why: { code: "unreadable", refusal: { reason: "internal-error" } },
  });
});

test("a file with macros is refused, with what to do", async () => {
  const workbook = { sheets: [], warnings: ["macros: xl/vbaProject.bin was not read"] };
  expect(await markFile({ bytes: new Uint8Array(), workbook, issues: [], sender: "" }, nodeHost, vi)).toEqual({
    outcome: "refused",
    why: { code: "macros" },
  });
});
