/**
 * A minimal formula that a program calculates otherwise than Excel documents, and what our three programs are given
 * instead of it.
 */
export type Theirs = {
  readonly program: "gnumeric" | "HyperFormula";
  readonly formula: string;
  /** What Excel comes to, over the cells of `theirCells`. */
  readonly excel: string;
  /** Where Microsoft says so, and what the program does. */
  readonly why: string;
};

/** Row by row; `null` is an empty cell, and what begins with "=" a formula. */
export const theirCells: readonly (readonly (number | string | null)[])[] = [
  [1, 3, 7, 9, -1, "a", '=IF(A1=1,"",1)'],
  [2, null, null, null, 5, "b"],
  [null, null, null, null, 5, "c"],
  [null, null, null, null, 7, "d"],
];

export const theirs: readonly Theirs[] = [
  {
    program: "gnumeric",
    formula: "SUMPRODUCT(--ISNUMBER(A1:B1),C1:D1)",
    excel: "16",
    why: "SUMPRODUCT multiplies the components of arrays; gnumeric takes one cell of ISNUMBER's area",
  },
  {
    program: "gnumeric",
    formula: "SUMPRODUCT(MAX((A1:B1=3)*C1:D1))",
    excel: "9",
    why: "Guidelines and examples of array formulas; gnumeric says #VALUE!",
  },
  {
    program: "gnumeric",
    formula: "INDEX($C$1:$C$1,1)",
    excel: "7",
    why: "INDEX, reference form: the reference at that row of an area, which may be one cell; gnumeric says #REF!",
  },
  {
    program: "HyperFormula",
    formula: "LOOKUP(6,E1:E4,F1:F4)",
    excel: "c",
    why: "LOOKUP, vector form: the largest value that is not above the key, the last of equal ones; the function is missing",
  },
  {
    program: "HyperFormula",
    formula: "1E2+1E-2",
    excel: "100.01",
    why: "numbers in scientific notation are constants of formulas; its grammar stops at the letter",
  },
  {
    program: "HyperFormula",
    formula: '"loại ""A"""&"\\"',
    excel: 'loại "A"\\',
    why: "text within formulas: a quote is written twice, and a backslash is a letter; its grammar has them as in programs",
  },
  {
    program: "HyperFormula",
    formula: "SUMPRODUCT(SMALL(ROW(A1:A2)+100*(A1:A2<>2),1))",
    excel: "2",
    why: "ROW of a range gives the rows as a vertical array; it gives the first",
  },
  {
    program: "HyperFormula",
    formula: "ROWS(A$1:A4)+COLUMNS($A1:F1)",
    excel: "10",
    why: "ROWS and COLUMNS: the number of rows and columns of a reference; where one corner alone is fixed, it subtracts an address from a distance",
  },
  {
    program: "HyperFormula",
    formula: "COUNT(INDEX(A1:A4,3))",
    excel: "0",
    why: "COUNT: empty cells of a reference are not counted, and INDEX gives a reference; it counts one",
  },
  {
    program: "HyperFormula",
    formula: "INT(-8.9)",
    excel: "-9",
    why: "INT: rounds a number down to the nearest integer, and -8.9 is the page's example; it says -8",
  },
  {
    program: "HyperFormula",
    formula: "ROUND(1.005,2)",
    excel: "1.01",
    why: "a number has 15 digits (Excel specifications and limits), so that this is a tie; it multiplies first and says 1",
  },
  {
    program: "HyperFormula",
    formula: "COUNTBLANK(G1:G5)",
    excel: "5",
    why: 'COUNTBLANK: "cells with formulas that return empty text are also counted"; it counts the others alone',
  },
  {
    program: "HyperFormula",
    formula: 'INDEX(A:A,16)&""',
    excel: "",
    why: "a whole column has 1,048,576 rows; to it a column ends where the sheet does",
  },
];
