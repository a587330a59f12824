import fc from "fast-check";
import type { Entry } from "../../../src/domain/basics/entry";
import type { Edit } from "../../../src/workbook/edit";
import type { EntryPlace } from "./entry-places";

export type TypedValue = Extract<Edit, { kind: "set" }>["value"];

/** Something a person types, and what must come back of it; the address is the place's own. */
export type Answer = { readonly typed: TypedValue; readonly expected: Omit<Entry, "cell"> };

const blank: Omit<Entry, "cell"> = { state: "blank", value: null, raw: null };

/** Spreadsheets hold no NUL and no noncharacters; everything else may be typed. */
// eslint-disable-next-line no-control-regex -- what no cell can hold
const unstorable = /[\u0000\uFFFE\uFFFF]/gu;

const starts = [
  "",
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "＝",
  "＋",
  " ",
  "\n",
  "'",
  "=cmd|' /C calc'!A0",
  "_x0041_",
  "KAD ",
  "\u00A0",
];
const ends = ["", " ", "\n", "\r\n", "\u00A0", "  "];

export const anyText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...starts),
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.lorem({ maxCount: 3 }),
      fc.constantFrom(
        "Điện thoại",
        "Ngày ký",
        "Năm",
        "Nội dung điền",
        "Mã",
        "Thực hiện trong kỳ",
        "Số đối chiếu:",
        "Tổng cộng",
        "Đạt",
        "1.234,5",
        "30/06/2020",
        "0",
        "ươ\u0323",
        "TRUE",
      ),
    ),
    fc.constantFrom(...ends),
  )
  .map((parts) => parts.join("").replace(unstorable, ""));

export function textAnswer(typed: string): Answer {
  return typed.trim() === ""
    ? { typed, expected: blank }
    : { typed, expected: { state: "text", value: typed.trim().normalize("NFC"), raw: typed } };
}

/**
 * Numbers as a spreadsheet keeps them: any double but the infinite ones, −0, and those that are no figure of anybody
 * (number-out-of-sense).
 */
export const anyNumber = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
    .map((value) => (Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(15)) + 0)),
);

const numberAnswer = anyNumber.map(
  (typed): Answer => ({ typed, expected: { state: "value", value: typed, raw: String(typed) } }),
);

const dateAnswer = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
  .map((date): Answer => ({ typed: { date }, expected: { state: "value", value: date, raw: date } }));

const declared = fc.constantFrom<Answer>(
  { typed: "KAD", expected: { state: "not-applicable", value: null, raw: "KAD" } },
  { typed: " kad ", expected: { state: "not-applicable", value: null, raw: " kad " } },
  { typed: "Không áp dụng", expected: { state: "not-applicable", value: null, raw: "Không áp dụng" } },
  { typed: "KG", expected: { state: "not-assigned", value: null, raw: "KG" } },
  { typed: "Không giao", expected: { state: "not-assigned", value: null, raw: "Không giao" } },
);

const writtenNumber = fc.constantFrom<Answer>(
  { typed: "1.234,5", expected: { state: "value", value: 1234.5, raw: "1.234,5" } },
  { typed: " 0,25", expected: { state: "value", value: 0.25, raw: " 0,25" } },
  { typed: "-1 234", expected: { state: "value", value: -1234, raw: "-1 234" } },
  { typed: "+7", expected: { state: "value", value: 7, raw: "+7" } },
  { typed: "@SUM(1)", expected: { state: "invalid", value: null, raw: "@SUM(1)" } },
  { typed: "=1+1", expected: { state: "invalid", value: null, raw: "=1+1" } },
  { typed: "chưa có", expected: { state: "invalid", value: null, raw: "chưa có" } },
  { typed: true, expected: { state: "invalid", value: null, raw: "true" } },
);

/** Answers that fit a cell; those in words are told by the caller, who knows the rows. */
export function answerFor({ field }: EntryPlace, words: boolean): fc.Arbitrary<Answer> {
  const { type } = field;
  switch (type.kind) {
    case "number":
      return fc.oneof(numberAnswer, writtenNumber);
    case "date":
      return dateAnswer;
    case "figure":
      return words
        ? fc.oneof(declared, anyText.filter((text) => !/^\s*k/i.test(text)).map(textAnswer))
        : fc.oneof(numberAnswer, writtenNumber, declared);
    case "choice":
      return fc
        .constantFrom(...type.choices)
        .map(([typed, value]): Answer => ({ typed, expected: { state: "text", value, raw: typed } }));
    default:
      return anyText.map(textAnswer);
  }
}
