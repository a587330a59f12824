import type { Entry } from "../../entry";
import type { Issue } from "../../issue";
import type { Report } from "../../targets/figures";
import type { GivenByBoard } from "../given-by-board";
import { issueOf, placeIn, type FigureLine } from "./figure-line";

/** From so many of the Board's indicators on, and more than half of them, a column is told as a whole. */
const leastWidely = 3;

type Column = readonly [sheet: string, label: string, key: "target" | "result"];

const columns: readonly Column[] = [
  ["Chỉ tiêu", "Chỉ tiêu đăng ký", "target"],
  ["Kết quả", "Thực hiện trong kỳ", "result"],
];

/** KAD or KG where the Board gave a plan or holds a registered target: what was given can't be declared away unseen. */
export function declaredAway(report: Report, lines: readonly FigureLine[], given: GivenByBoard): readonly Issue[] {
  const asked = lines.filter(({ indicator }) => indicator !== null);
  return columns.flatMap((column): readonly Issue[] => {
    const declared = asked.filter((line) => isDeclared(line.entries[column[2]]));
    const [first] = declared;
    if (first === undefined) return [];
    const isWide = declared.length >= leastWidely && 2 * declared.length > asked.length;
    if (!isWide) return declared.flatMap((line) => declaredThoughGiven(report, line, { column, given }));
    return [
      issueOf(
        "declared-widely",
        { label: column[1], declared: declared.length, of: asked.length },
        placeIn(report, column[0], first.entries[column[2]].cell),
      ),
    ];
  });
}

type At = { readonly column: Column; readonly given: GivenByBoard };

function declaredThoughGiven(
  report: Report,
  { code, entries }: FigureLine,
  { column: [sheet, label, key], given }: At,
): readonly Issue[] {
  const { state, cell } = entries[key];
  const row = given.given(report.unit.code, code);
  const held = [
    ["Chỉ tiêu đăng ký", row?.target],
    ["Kế hoạch giao", row?.plan],
  ] as const;
  const [reference, expected] = held.find(([, value]) => typeof value === "number") ?? [];
  if (reference === undefined || typeof expected !== "number") return [];
  return [
    issueOf(
      "declared-though-given",
      { label, declared: state === "not-applicable" ? "KAD" : "KG", reference, expected },
      placeIn(report, sheet, cell),
    ),
  ];
}

function isDeclared({ state }: Entry): boolean {
  return state === "not-applicable" || state === "not-assigned";
}
