import fc from "fast-check";
import { receiptsOf, type Receipts } from "../../../src/domain/submissions/receipts";
import type { SentFile } from "../../../src/domain/submissions/sent-file";
import type { Receipt } from "../../../src/domain/round/receipt";
import type { FileFacts } from "../../../src/domain/submissions/submission";
import { documents, fileFacts, period, receipt } from "../round-samples";

const asOf = "2020-07-15";

function file(name: string, changes: Partial<FileFacts> = {}): SentFile<string> {
  return { sender: "C01-01", file: fileFacts(name, changes), content: name };
}

function row(changes: Partial<Receipt>): Receipt {
  return receipt("C01-01", changes);
}

function came(files: readonly SentFile<string>[], rows: readonly Receipt[] = []): Receipts<string> {
  return receiptsOf({
    sender: "C01-01",
    level: "unit",
    place: { unit: "C01-01", cluster: "C01" },
    files,
    board: { receipts: [receipt("C01-02", { arrivedOn: "2020-07-01" }), ...rows], documents, period },
    asOf,
  });
}

const codes = (receipts: Receipts<string>): readonly string[] => receipts.issues.map((issue) => issue.code);

describe("the day of receipt", () => {
  test("nothing came", () => {
    expect(came([])).toMatchObject({
      received: null,
      returned: false,
      accepted: null,
      version: null,
      unreadable: false,
      issues: [],
    });
  });

  test("the register's day, by SHA-256, before all others", () => {
    const sent = file("a", { sha256: "ab", changed: "2020-07-09T08:00:00", receivedOption: "2020-07-08" });
    const receipts = came([sent], [row({ sha256: " AB ", arrivedOn: "2020-07-03", document: "DC" })]);
    expect(receipts.received).toEqual({ day: "2020-07-03", source: "ledger", confirmed: true });
    expect(receipts.issues).toEqual([]);
  });

  test("a row with another SHA-256 stands for another file", () => {
    const receipts = came(
      [file("a", { receivedOption: "2020-07-08" })],
      [row({ sha256: "cd", file: "a", arrivedOn: "2020-07-09" })],
    );
    expect(receipts.received).toEqual({ day: "2020-07-08", source: "option", confirmed: true });
  });

  test("by name, folders or not, whatever the case", () => {
    const receipts = came(
      [file("C01/C01-01.xlsx"), file("C01/other.xlsx")],
      [row({ file: "c01-01.XLSX", arrivedOn: "2020-07-02" })],
    );
    expect(receipts.arrivals.map(({ received, sent }) => [sent.file.name, received.day])).toEqual([
      ["C01/C01-01.xlsx", "2020-07-02"],
      ["C01/other.xlsx", asOf],
    ]);
  });

  test("the unit's only row that names no file", () => {
    expect(came([file("a")], [row({ document: "BC", arrivedOn: "2020-07-04" })]).received?.day).toBe("2020-07-04");
  });

  test("paper and workbook registered apart: the workbook's row stands for the file, the paper still counts", () => {
    const receipts = came(
      [file("a")],
      [row({ document: "BC", arrivedOn: "2020-07-03" }), row({ document: "BIEU", arrivedOn: "2020-07-06" })],
    );
    expect(receipts.received?.day).toBe("2020-07-03");
    expect(receipts.arrivals[0]?.received.day).toBe("2020-07-06");
    expect(receipts.issues).toEqual([]);
  });

  test.each([
    ["2020-07-09T23:59:59", "2020-07-09"],
    ["2021-01-01T00:00:00", asOf],
    [null, asOf],
  ])("own time %s, unconfirmed", (changed, day) => {
    const receipts = came([file("a", { changed })]);
    expect(receipts.received).toEqual({ day, source: "file", confirmed: false });
    expect(codes(receipts)).toEqual(["receipt-unconfirmed"]);
  });

  test("a row without a day leaves the file's own time", () => {
    expect(came([file("a", { changed: "2020-07-01T10:00:00" })], [row({ file: "a" })]).received).toEqual({
      day: "2020-07-01",
      source: "file",
      confirmed: false,
    });
  });
});

describe("papers without a file", () => {
  test.each([
    [null, true],
    ["BC", true],
    ["BIEU", true],
    ["DC", false],
    ["C-BC", false],
    ["KHAC", false],
  ])("Mã hồ sơ %s counts as the report: %s", (document, counts) => {
    const receipts = came([], [row({ document, arrivedOn: "2020-07-04" })]);
    expect(receipts.received?.day ?? null).toBe(counts ? "2020-07-04" : null);
    expect(codes(receipts)).toEqual(counts ? ["receipt-without-data"] : []);
    expect(receipts.accepted).toBeNull();
  });

  test("a row without a day came by as-of, unconfirmed", () => {
    expect(came([], [row({})]).received).toEqual({ day: asOf, source: "ledger", confirmed: false });
  });
});

describe("valid or not", () => {
  test.each(["to-complete", "cancelled", "refused"] as const)("%s alone is returned", (state) => {
    expect(came([file("a")], [row({ file: "a", arrivedOn: "2020-07-01", state })])).toMatchObject({
      received: null,
      returned: true,
      accepted: null,
    });
    expect(came([], [row({ arrivedOn: "2020-07-01", state })])).toMatchObject({ received: null, returned: true });
  });

  test("sent back, then sent again after Hạn hoàn thiện: the second day counts, as version 2", () => {
    const receipts = came(
      [file("second"), file("first")],
      [
        row({ file: "first", arrivedOn: "2020-07-01", state: "to-complete", completeBy: "2020-07-06" }),
        row({ file: "second", arrivedOn: "2020-07-07" }),
      ],
    );
    expect(receipts).toMatchObject({ received: { day: "2020-07-07" }, returned: false, version: 2 });
    expect(receipts.accepted?.content).toBe("second");
  });

  test("of two rows about one file the valid one has the day, though the other one came before it", () => {
    const back = row({ file: "a", arrivedOn: "2020-07-01", state: "refused" });
    const rows = [back, row({ file: "a", arrivedOn: "2020-07-04" })];
    for (const given of [rows, [...rows].reverse()])
      expect(came([file("a")], given)).toMatchObject({ received: { day: "2020-07-04" }, returned: false, version: 1 });
  });

  test("a correction gives the figures, the first valid file the day", () => {
    const receipts = came(
      [file("first"), file("second")],
      [row({ file: "first", arrivedOn: "2020-07-01" }), row({ file: "second", arrivedOn: "2020-07-09" })],
    );
    expect(receipts).toMatchObject({ received: { day: "2020-07-01" }, version: 2 });
  });
});

describe("several files of one day", () => {
  const sameDay = { receivedOption: "2020-07-01" };

  test("the later own time, then the greater SHA-256, gives the figures", () => {
    const early = file("early", { ...sameDay, changed: "2020-06-30T08:00:00", sha256: "ff" });
    const late = file("late", { ...sameDay, changed: "2020-06-30T09:00:00", sha256: "aa" });
    const twin = file("twin", { ...sameDay, changed: "2020-06-30T09:00:00", sha256: "bb" });
    expect(came([twin, late, early]).arrivals.map(({ sent }) => sent.content)).toEqual(["early", "late", "twin"]);
    expect(came([late, early]).accepted?.content).toBe("late");
    expect(came([twin, late, early]).version).toBe(3);
  });

  test("a row that a run appended doesn't outweigh the one that refuses the file by its name", () => {
    const appended = row({ file: "a", sha256: file("a").file.sha256, way: "Tệp dữ liệu" });
    expect(came([file("a")], [appended, row({ file: "a", state: "refused" })])).toMatchObject({
      accepted: null,
      returned: true,
    });
  });

  test("one row for several files is said to be ambiguous", () => {
    expect(codes(came([file("a", sameDay), file("b", sameDay)], [row({ arrivedOn: "2020-07-01" })]))).toContain(
      "receipt-ambiguous",
    );
  });
});

describe("files that can't be read", () => {
  const broken: SentFile<string> = { ...file("C01-01 hong.xlsx", { receivedOption: "2020-07-02" }), content: null };

  test("count for the day, without figures", () => {
    expect(came([broken])).toMatchObject({
      received: { day: "2020-07-02" },
      accepted: null,
      unreadable: true,
      version: null,
    });
  });

  test("leave the figures to a readable one", () => {
    const receipts = came([broken, file("good", { receivedOption: "2020-07-01" })]);
    expect(receipts).toMatchObject({ unreadable: false, version: 1, accepted: { content: "good" } });
  });
});

test("the order of files and rows never matters", () => {
  const states = fc.constantFrom("received", "to-complete", "refused");
  const days = fc.constantFrom("2020-07-01", "2020-07-05", "2020-07-09", null);
  const names = fc.constantFrom("a", "b", "c", null);
  const rows = fc
    .array(fc.record({ file: names, arrivedOn: days, state: states }), { maxLength: 5 })
    .map((list) => list.map((each) => row(each)));
  const files = ["a", "b", "c"].map((name, index) => file(name, { changed: `2020-07-0${4 + (index % 2)}T08:00:00` }));
  const scenario = rows.chain((list) =>
    fc.record({
      list: fc.constant(list),
      rows: fc.shuffledSubarray(list, { minLength: list.length }),
      files: fc.shuffledSubarray(files, { minLength: files.length }),
    }),
  );
  fc.assert(
    fc.property(scenario, (shuffled) => {
      const { issues, ...straight } = came(files, shuffled.list);
      const { issues: others, ...other } = came(shuffled.files, shuffled.rows);
      expect(other).toEqual(straight);
      expect(others.map((issue) => issue.code)).toEqual(issues.map((issue) => issue.code));
    }),
  );
});

test("rows that a run appends, and nobody has completed, change nothing of what the next one finds", () => {
  const cell = fc.record({
    file: fc.constantFrom("a", "b", null),
    arrivedOn: fc.constantFrom("2020-07-01", "2020-07-05", null),
    state: fc.constantFrom("received", "to-complete", "refused"),
    document: fc.constantFrom("BIEU", null),
  });
  const rows = fc.array(cell, { maxLength: 4 }).map((list) => list.map((each) => row(each)));
  const names = fc.subarray(["a", "b", "c"]);
  const scenario = fc.record({ rows, names, appended: names, last: fc.boolean() });
  fc.assert(
    fc.property(scenario, (each) => {
      const files = each.names.map((name, index) => file(name, { changed: `2020-07-0${4 + index}T08:00:00` }));
      const listed = files.filter(({ file: { name } }) => each.appended.includes(name));
      const silent = listed.map(({ file: { name, sha256 } }) => row({ file: name, sha256, way: "Tệp dữ liệu" }));
      const found = came(files, each.last ? [...each.rows, ...silent] : [...silent, ...each.rows]);
      expect(found).toEqual(came(files, each.rows));
    }),
    { numRuns: 1000 },
  );
});
