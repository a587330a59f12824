import { checkWorkbook } from "../../../src/app/check-workbooks";
import { consolidate, type Consolidated } from "../../../src/app/consolidate";
import type { GivenFile } from "../../../src/app/host";
import { likeCode } from "../../../src/app/receiving/judge-sender";
import { parseAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import type { Workbook } from "../../../src/workbook/sheet";
import { identityOf, openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { fileOf, host, issuedTo, setCell, typeInto, wellFilled } from "../../support/small-province";
import { board, marked, province } from "./certain-sender-sample";

/** The form of a unit, filled well. */
const formOf = (unit: string, result = 500): Workbook => typeInto(issuedTo(province, unit), wellFilled(unit, result));

const withoutMarks = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter(({ name }) => name !== "_TD"),
});

const cover = (workbook: Workbook, key: "unit" | "name" | "cluster", value: CellValue): Workbook =>
  setCell(workbook, "Thông tin chung", { ...parseAddress(identityOf(openUnitWorkbook(workbook))[key].cell!)!, value });

function run(
  files: readonly GivenFile[],
  { identities, before }: { readonly identities?: ReadonlyMap<string, string>; readonly before?: Consolidated } = {},
): Consolidated {
  const stored = before?.stored ?? { submissions: [], clusterSubmissions: [], unreadable: [] };
  return consolidate(
    {
      board,
      stored,
      files,
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
      ...(identities === undefined ? {} : { identities }),
    },
    host,
  );
}

const told = ({ consolidation }: Consolidated): readonly string[] =>
  consolidation.files.map(({ name, verdict, unit, cluster, reason }) =>
    [name, verdict, unit ?? cluster ?? "-", reason?.code ?? "-"].join(" "),
  );

const resultOf = ({ consolidation }: Consolidated, unit: string): unknown =>
  consolidation.figures.find((each) => each.unit === unit && each.indicator === "A1")?.result ?? null;

/** C1-01's own report, received before the other file. */
const own = fileOf("C1/C1-01.xlsx", formOf("C1-01"), "2020-06-20T08:00:00");

const later = "2020-06-28T10:00:00";

const doubtful: readonly (readonly [name: string, file: GivenFile, reason: string, issue: string | null])[] = [
  [
    "a neighbour's workbook under one's own code",
    fileOf("goi/C1-01 ban cuoi.xlsx", formOf("C1-02", 777), later),
    "sender-differs",
    "file-name-differs",
  ],
  [
    "a form without marks, with another's code and one's own name",
    fileOf("bc.xlsx", cover(withoutMarks(formOf("C1-02", 777)), "unit", "C1-01"), later),
    "sender-differs",
    "unit-conflict",
  ],
  [
    "the same, under the code's name",
    fileOf("goi/C1-01.xlsx", cover(withoutMarks(formOf("C1-02", 777)), "unit", "C1-01"), later),
    "sender-differs",
    "unit-conflict",
  ],
  [
    "a form without marks and without a name",
    fileOf("bc.xlsx", cover(withoutMarks(formOf("C1-01", 777)), "name", null), later),
    "sender-differs",
    "unit-conflict",
  ],
  [
    "a form without marks whose name is mistyped",
    fileOf("bc.xlsx", cover(withoutMarks(formOf("C1-03", 777)), "name", "UBND huyện Ba Vàn"), later),
    "sender-differs",
    "unit-conflict",
  ],
  [
    "a form without marks in another cluster",
    fileOf("bc.xlsx", cover(withoutMarks(formOf("C1-01", 777)), "cluster", "K1 - Khối một"), later),
    "sender-differs",
    "unit-conflict",
  ],
  [
    "a form whose cover was given a neighbour's name",
    fileOf("bc.xlsx", cover(formOf("C1-01", 777), "name", "UBND huyện Hai"), later),
    "sender-differs",
    "unit-conflict",
  ],
  [
    "a form whose cover was given another cluster",
    fileOf("bc.xlsx", cover(formOf("C1-01", 777), "cluster", "K1 - Khối một"), later),
    "sender-differs",
    "unit-conflict",
  ],
  [
    "a form whose cover was given another code",
    fileOf("bc.xlsx", cover(formOf("C1-02", 777), "unit", "C1-01"), later),
    "unit-uncertain",
    "unit-conflict",
  ],
  [
    "a unit's form with the marks of a cluster",
    fileOf("bc.xlsx", marked(formOf("C1-01", 777), "kind", "cluster"), later),
    "kind-contradicted",
    null,
  ],
  [
    "a cluster's workbook with the marks of a unit",
    fileOf("bc.xlsx", marked(issuedTo(province, "_C1"), "kind", "unit"), later),
    "kind-contradicted",
    null,
  ],
  [
    "a cluster's workbook under another cluster's name",
    fileOf("_K1.xlsx", issuedTo(province, "_C1"), later),
    "sender-differs",
    null,
  ],
];

describe("who sent it is certain, or asked:", () => {
  test.each(doubtful)("%s waits and takes nobody's place", (_, file, reason, issue) => {
    const both = run([own, file]);
    expect([...told(both)].sort()).toEqual(
      [`${own.name} accepted C1-01 -`, `${file.name} unrecognised - ${reason}`].sort(),
    );
    expect(resultOf(both, "C1-01")).toBe(500);
    expect(both.consolidation.units.filter(({ received }) => received !== null).map(({ code }) => code)).toEqual([
      "C1-01",
    ]);
    expect(
      both.consolidation.issues.filter(({ place, code }) => place.file === file.name && code === issue),
    ).toHaveLength(issue === null ? 0 : 1);
  });

  test.each(doubtful.filter(([, , reason]) => reason !== "kind-contradicted"))(
    "%s counts for whom a person named",
    (_, file) => {
      const sha256 = host.sha256(file.bytes);
      const sender = file.name.startsWith("_") ? "C1" : "C1-02";
      const confirmed = run([own, file], { identities: new Map([[sha256, sender]]) });
      expect(told(confirmed)).toContain(`${file.name} accepted ${sender} -`);
      expect(told(run([file], { before: confirmed }))).toEqual([`${file.name} unchanged ${sender} unchanged`]);
    },
  );

  test("the reason names both", () => {
    const { files } = run([doubtful[0]![1]]).consolidation;
    expect(files[0]?.reason?.params).toEqual({
      what: "file-name",
      found: "C1-01",
      other: "C1-01 - UBND huyện Một",
      sender: "C1-02 - UBND huyện Hai",
    });
  });

  test("what agrees is taken, marks or none, whatever else the file is called", () => {
    const files = [
      fileOf("BC huyen Mot.xlsx", withoutMarks(formOf("C1-01"))),
      fileOf("C1-02 (1).xlsx", cover(formOf("C1-02", 501), "name", "UBND huyện Hai (mới)")),
      fileOf("K1/_C1.xlsx", issuedTo(province, "_C1")),
      fileOf("C1-03.xlsx", withoutMarks(cover(formOf("C1-03", 502), "name", "UBND  HUYỆN ba vàng"))),
    ];
    expect(told(run(files)).map((line) => line.split(" ").at(-3))).toEqual([
      "accepted",
      "accepted",
      "accepted",
      "accepted",
    ]);
    expect(told(run([fileOf("x.xlsx", cover(withoutMarks(formOf("C1-01")), "name", "Huyện Một"))]))).toEqual([
      "x.xlsx accepted C1-01 -",
    ]);
  });

  test("one's own report copied under a neighbour's code stays one's own, in any order", () => {
    const bytes = formOf("C1-02");
    const files = [fileOf("C1/C1-01.xlsx", bytes), fileOf("C1/C1-02.xlsx", bytes)];
    for (const given of [files, [...files].reverse()]) {
      expect(told(run(given))).toEqual(["C1/C1-01.xlsx duplicate C1-02 duplicate", "C1/C1-02.xlsx accepted C1-02 -"]);
    }
    const waiting = run([files[0]!]);
    expect(told(waiting)).toEqual(["C1/C1-01.xlsx unrecognised - sender-differs"]);
    expect(told(run([files[1]!], { before: waiting }))).toEqual(["C1/C1-02.xlsx accepted C1-02 -"]);
  });
});

describe("a unit is told before it sends:", () => {
  const check = (name: string, workbook: Workbook) =>
    checkWorkbook({ name, sha256: "00", changed: null, receivedOption: null }, workbook, { asOf: "2020-06-28" });
  test.each([
    ["another's code as the file's name", "C1-01.xlsx", formOf("C1-02"), "accepted", ["file-name-differs"]],
    ["its own code, and no code", "C1-02 ban cuoi.xlsx", formOf("C1-02"), "accepted", []],
    [
      "a cover without a name and no marks",
      "a.xlsx",
      cover(withoutMarks(formOf("C1-02")), "name", null),
      "accepted",
      ["unit-conflict"],
    ],
    ["marks of another kind", "a.xlsx", marked(formOf("C1-02"), "kind", "cluster"), "unrecognised", []],
  ] as const)("%s", (_, name, workbook, verdict, codes) => {
    const { file, issues } = check(name, workbook);
    expect([file.verdict, issues.map(({ code }) => code)]).toEqual([verdict, codes]);
  });

  test("a name is taken for a code only where it is written like one", () => {
    expect(
      [
        "K03-04.xlsx",
        "K03-05 (2).xlsx",
        "C01-02 x.xlsx",
        "k03-05.xlsx",
        "K03-051.xlsx",
        "BC So Noi vu.xlsx",
        "2020 bao cao.xlsx",
      ].map((name) => likeCode(name, "K03-05")),
    ).toEqual(["K03-04", "K03-05", "C01-02", "K03-05", null, null, null]);
    expect(["BC 6 thang.xlsx", "SNV.xlsx", "STC.xlsx"].map((name) => likeCode(name, "SNV"))).toEqual([
      null,
      null,
      null,
    ]);
  });
});
