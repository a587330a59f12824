/** Codes of the ids that files may use without writing them down (ECMA-376 §18.8.30), US form. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "$#,##0_);($#,##0)"],
  [6, "$#,##0_);[Red]($#,##0)"],
  [7, "$#,##0.00_);($#,##0.00)"],
  [8, "$#,##0.00_);[Red]($#,##0.00)"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/**
 * Ids that East Asian and Thai versions use for their own dates and times, from one number to another, both included.
 */
const regional: readonly { readonly from: number; readonly to: number; readonly code: string }[] = [
  { from: 27, to: 31, code: "m/d/yyyy" },
  { from: 32, to: 35, code: "h:mm:ss" },
  { from: 36, to: 36, code: "m/d/yyyy" },
  { from: 50, to: 58, code: "m/d/yyyy" },
  { from: 71, to: 74, code: "m/d/yyyy" },
  { from: 75, to: 76, code: "h:mm:ss" },
  { from: 77, to: 77, code: "m/d/yyyy h:mm" },
  { from: 78, to: 80, code: "h:mm:ss" },
  { from: 81, to: 81, code: "m/d/yyyy" },
];

/** "General" for an id that nothing defines. */
export function builtInFormat(id: number): string {
  return builtIn.get(id) ?? regional.find(({ from, to }) => id >= from && id <= to)?.code ?? "General";
}
