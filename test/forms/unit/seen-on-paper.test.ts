import { nodeHost } from "../../../src/hosts/node/node-host";
import { addressOf, parseAddress } from "../../../src/workbook/address";
import type { Workbook } from "../../../src/workbook/sheet";
import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { boardCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { after, cellOf, filled, issuesIn, province, rewritten, set, told, unit, useFilledForm } from "./drift-sample";

useFilledForm();

const header = "Thực hiện trong kỳ";
const result = (code = "A1"): string => cellOf("Kết quả", code, header);
const sheet3 = /worksheets\/sheet3\.xml$/;

/** The filled form with styles of our own at its end, from the fonts, fills and formats given. */
function styled(
  cell: string,
  look: { font?: string; fill?: string; format?: string },
  typed: string | number,
): Uint8Array {
  const bytes = nodeHost.patchWorkbook(filled, [set(cell, typed)]);
  let style = 0;
  const withStyle = rewritten(bytes, /xl\/styles\.xml$/, (xml) => {
    const count = (name: string): number => Number(new RegExp(`<${name} count="(\\d+)"`).exec(xml)?.[1] ?? 0);
    style = count("cellXfs");
    const [fonts, fills] = [count("fonts"), count("fills")];
    const format = look.format === undefined ? "" : `<numFmt numFmtId="999" formatCode="${look.format}"/>`;
    return (
      xml.includes("</numFmts>")
        ? xml.replace("</numFmts>", `${format}</numFmts>`)
        : xml.replace("<fonts", `<numFmts count="1">${format}</numFmts><fonts`)
    )
      .replace("</fonts>", `<font>${look.font ?? ""}<sz val="11"/><name val="Arial"/></font></fonts>`)
      .replace("</fills>", `<fill>${look.fill ?? '<patternFill patternType="none"/>'}</fill></fills>`)
      .replace(
        "</cellXfs>",
        `<xf numFmtId="${look.format === undefined ? 0 : 999}" fontId="${fonts}" fillId="${fills}" borderId="0" xfId="0"/></cellXfs>`,
      );
  });
  return rewritten(withStyle, sheet3, (xml) =>
    xml.replace(new RegExp(`<c r="${cell}"( s="\\d+")?`), `<c r="${cell}" s="${style}"`),
  );
}

function resultIn(workbook: Workbook, code = "A1"): readonly [string, number | string | null, string | null] {
  const file = { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null };
  const { submission } = readSubmission(openUnitWorkbook(workbook), {
    unit,
    file,
    catalogue: boardCatalogue(province.board, unit),
  });
  const { state, value, raw } = submission.results.find((row) => row.code === code)!.result;
  return [state, value, raw];
}

const read = (bytes: Uint8Array) => {
  const workbook = nodeHost.readWorkbook(bytes);
  return [
    resultIn(workbook),
    told(issuesIn(workbook)).filter(([code]) => code !== "required-blank" && code !== "rule-pasted-over"),
  ];
};

const hidden = (by: string, shown: string, raw = "12") => [
  ["invalid", null, raw],
  [["hidden-value", `Kết quả!${result()}`, header, raw, shown, by]],
];

const asItIs = (value: number | string, state = "value") => [[state, value, String(value)], []];

describe("a number format that hides or replaces", () => {
  test.each([
    [";;;", 12, ""],
    ["&quot;99&quot;", 12, "99"],
    ["0&quot;0&quot;", 12, "120"],
    ["&quot;1&quot;0", 12, "112"],
    ["#,##0,", 12_345, "12.345"],
    ["0;0", -12, "12"],
    ["-0", 12, "-12"],
    ["#,###", 0, ""],
    ["0;-0;", 0, ""],
    ["[&gt;10]&quot;đạt&quot;;0", 12, "đạt"],
    ["**;**;**", 12, "*"],
  ])("%s over %d", (format, value, shown) => {
    expect(read(styled(result(), { format }, value))).toEqual(hidden("format", shown, String(value)));
  });

  test.each([
    ["#,##0", 12],
    ["#,##0.00_);[Red](#,##0.00)", -12],
    ["_(* #,##0_);_(* (#,##0);_(* &quot;-&quot;_);_(@_)", 0],
    ["_-* #,##0_-;-* #,##0_-;_-* &quot;-&quot;??_-;_-@_-", 12],
    ["#,##0&quot; triệu đồng&quot;", 12],
    ["[$-42A]#,##0.0", 12.5],
    ["0.0&quot;m2&quot;", 12.5],
    ["0.00;[Red]0.00", -12],
    ["&quot;12&quot;", 12],
    ["#,###", 12],
  ])("%s shows %d", (format, value) => {
    expect(read(styled(result(), { format }, value))).toEqual(asItIs(value));
  });
});

describe("colours", () => {
  const fill = (rgb: string): string => `<patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill>`;

  test.each([
    ["white on none", '<color rgb="FFFFFFFF"/>', undefined],
    ["white of the theme on none", '<color theme="0"/>', undefined],
    ["white by number on cream", '<color indexed="9"/>', fill("FFFBE6")],
    ["red on red", '<color rgb="FFFF0000"/>', fill("FF0000")],
    ["nearly white on white", '<color theme="0" tint="-0.05"/>', fill("FFFFFF")],
  ])("%s is not seen", (_, font, ground) => {
    expect(read(styled(result(), { font, ...(ground === undefined ? {} : { fill: ground }) }, 12))).toEqual(
      hidden("colour", ""),
    );
  });

  test.each([
    ["white on blue", '<color theme="0"/>', fill("1F4E79")],
    ["grey on none", '<color rgb="FF808080"/>', undefined],
    ["black of the theme", '<color theme="1"/>', undefined],
    ["white on a pattern", '<color rgb="FFFFFFFF"/>', '<patternFill patternType="gray125"/>'],
  ])("%s is seen", (_, font, ground) => {
    expect(read(styled(result(), { font, ...(ground === undefined ? {} : { fill: ground }) }, 12))).toEqual(asItIs(12));
  });

  test("[White] of a format is white, too", () => {
    expect(read(styled(result(), { format: "[White]0" }, 12))).toEqual(hidden("colour", ""));
  });
});

describe("rows, columns, merged cells", () => {
  const place = (): { row: number; column: number } => parseAddress(result())!;

  test("a row of height 0; one that is only hidden is told and read", () => {
    const flat = rewritten(filled, sheet3, (xml) =>
      xml.replace(new RegExp(`<row r="${place().row}"[^>]*>`), `<row r="${place().row}" ht="0" customHeight="1">`),
    );
    const [entry, issues] = read(flat);
    expect([entry, issues]).toEqual([
      ["invalid", null, "500"],
      [["hidden-value", `Kết quả!${result()}`, header, "500", "", "row"]],
    ]);
    expect(after({ kind: "hide-row", sheet: "Kết quả", row: place().row })).toEqual([
      ["hidden-figures", `Kết quả!${result()}`, "row", String(place().row)],
    ]);
  });

  test("under a merge: only the first cell is seen", () => {
    const { row, column } = place();
    const area = `${addressOf(row, column - 1)}:${addressOf(row, column)}`;
    const merged = rewritten(filled, sheet3, (xml) => xml.replace(/<mergeCells[^>]*>/, `$&<mergeCell ref="${area}"/>`));
    expect(read(merged)).toEqual([
      ["invalid", null, "500"],
      expect.arrayContaining([["hidden-value", `Kết quả!${result()}`, header, "500", "", "merge"]]),
    ]);
  });
});

describe("crossed out", () => {
  test("a whole cell is blank", () => {
    expect(read(styled(result(), { font: "<strike/>" }, 12))).toEqual([
      ["blank", null, null],
      [["crossed-out", `Kết quả!${result()}`, header, "12"]],
    ]);
    expect(read(styled(result(), { font: '<strike val="0"/>' }, 12))).toEqual(asItIs(12));
  });

  const rich = (runs: string): Uint8Array =>
    rewritten(filled, sheet3, (xml) =>
      xml.replace(
        new RegExp(`<c r="${result()}"([^>]*?)(?: t="[^"]*")?>.*?</c>`),
        `<c r="${result()}"$1 t="inlineStr"><is>${runs}</is></c>`,
      ),
    );

  test("a struck run is not read, the rest is", () => {
    const [entry, issues] = read(rich("<r><rPr><strike/></rPr><t>98</t></r><r><t>99</t></r>"));
    expect(entry).toEqual(["value", 99, "99"]);
    expect(issues).toContainEqual(["partly-crossed-out", `Kết quả!${result()}`, header, "98", "99"]);
    expect(read(rich("<r><rPr><strike/></rPr><t>98</t></r>"))[0]).toEqual(["blank", null, null]);
  });

  test.each([
    ['<r><t>9</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>', "9(2)", "92"],
    ["<t>9²</t>", "9²", "9²"],
  ])("digits above the line: %s", (runs, shown, raw) => {
    expect(read(rich(runs))).toEqual([
      ["invalid", null, shown],
      [["superscript", `Kết quả!${result()}`, header, raw, shown]],
    ]);
  });
});

test("times are no figures", () => {
  expect(read(styled(result(), { format: "h:mm" }, 0.520_833_333_333_333_4))).toEqual([
    ["invalid", null, "12:30"],
    [["time-of-day", `Kết quả!${result()}`, header, "0.5208333333333334", "12:30"]],
  ]);
  expect(read(styled(result(), { format: "[h]:mm" }, 1.5))[0]).toEqual(["invalid", null, "36:00"]);
});

describe("formulas", () => {
  const formula = (text: string, value = "0"): Uint8Array =>
    rewritten(filled, sheet3, (xml) =>
      xml.replace(
        new RegExp(`<c r="${result()}"([^>]*?)(?: t="[^"]*")?>.*?</c>`),
        `<c r="${result()}"$1><f>${text}</f><v>${value}</v></c>`,
      ),
    );

  test("one that needs its own result, also over other formulas and sheets", () => {
    const itself = result();
    for (const text of [
      `${itself}+1`,
      `SUM(${itself.replace(/\d+/, "1")}:${itself})`,
      `IF(1,'Kết quả'!${itself.toLowerCase()},0)`,
    ])
      expect(read(formula(text))).toEqual([
        ["invalid", null, "0"],
        [["circular", `Kết quả!${itself}`, header, `=${text}`, "0"]],
      ]);
    expect(read(formula(`ROW(${itself})`, "12"))[0]).toEqual(["value", 12, "12"]);
  });

  test("one that gives something else each time is told", () => {
    expect(read(formula("RAND()*100", "12"))).toEqual([
      ["value", 12, "12"],
      [
        ["formula-in-entry", `Kết quả!${result()}`, header],
        ["formula-changing", `Kết quả!${result()}`, header, "=RAND()*100"],
      ],
    ]);
    expect(read(formula("10+2", "12"))[1]).toEqual([["formula-in-entry", `Kết quả!${result()}`, header]]);
  });
});
