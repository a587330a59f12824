import { severityOf, type IssueCode } from "../../src/domain/issue";
import type { Consolidation } from "../../src/domain/consolidation";
import { issueSentence } from "../../src/forms/output/issues-page";
import { ownCodes } from "../../src/forms/unit/unit-forms";
import { vi } from "../../src/text/vi";
import { addressOf } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/sheet";
import { matchKey } from "../../src/workbook/text/match-key";
import { setCell } from "../support/small-province";
import { plan, planInResults } from "./mistake";
import { checked, consolidated, fileName, fileOfForm, sound } from "./sound-form";
import { changedForm } from "./changes";

/** What counts where a formula of the form was typed over: never the typed figure. `told`: how the unit hears of it. */
const counting: Readonly<Record<string, { readonly told: IssueCode | null; readonly says: string }>> = {
  "Kết quả, Chỉ tiêu năm": {
    told: "formula-overwritten",
    says: 'số này không được tính, chỉ tính số ghi ở cột "Chỉ tiêu đăng ký", trang Chỉ tiêu',
  },
  "Kết quả, Kế hoạch 6 tháng": {
    told: "formula-overwritten",
    says: 'số này không được tính, chỉ tính số ghi ở cột "Kế hoạch 6 tháng", trang Chỉ tiêu',
  },
  "Kết quả, So với chỉ tiêu năm (%)": { told: "formula-overwritten", says: "phần mềm tự tính lại, không lấy số này" },
  "Kết quả, So với cùng kỳ (%)": { told: "formula-overwritten", says: "phần mềm tự tính lại, không lấy số này" },
  "Điều chỉnh, Đã đăng ký": {
    told: "formula-overwritten",
    says: 'số này không được tính, chỉ tính số ghi ở cột "Chỉ tiêu đăng ký", trang Chỉ tiêu',
  },
  "Số đối chiếu": { told: "check-number-differs", says: "tính lại là" },
  "Tự kiểm tra": { told: "figures-outside", says: "không được đọc" },
  // The form's own words about itself: the line on top, the list on the cover, the order of what is missing.
  "Còn n ô": { told: null, says: "" },
};

type FormulaCell = { readonly kind: string; readonly sheet: string; readonly row: number; readonly column: number };

/** The first formula of each kind on the sheets that people see, and the last. */
function formulaCells(form: Workbook): readonly FormulaCell[] {
  const found = new Map<string, FormulaCell[]>();
  for (const { name: sheet, state, rows } of form.sheets) {
    if (state !== "visible") continue;
    let headers = new Map<number, string>();
    for (const [row, cells] of [...rows].sort(([one], [other]) => one - other)) {
      const texts = [...cells].flatMap(([column, { value }]) =>
        typeof value === "string" ? [[column, value] as const] : [],
      );
      if (texts.some(([, text]) => text === "STT" || text === "Hình thức" || text === "Mục")) headers = new Map(texts);
      const isCheckNumber = texts.some(([, text]) => matchKey(text) === matchKey("Số đối chiếu"));
      for (const [column, { formula }] of cells) {
        const header = headers.get(column);
        const kind = isCheckNumber
          ? "Số đối chiếu"
          : header === undefined || header === "Tự kiểm tra 0"
            ? "Còn n ô"
            : header.startsWith("Tự kiểm tra")
              ? "Tự kiểm tra"
              : `${sheet}, ${header}`;
        if (formula !== null) found.set(kind, [...(found.get(kind) ?? []), { kind, sheet, row, column }]);
      }
    }
  }
  return [...found.values()].flatMap((cells) => [cells[0]!, ...(cells.length > 1 ? [cells.at(-1)!] : [])]);
}

const cells = formulaCells(sound);
/**
 * Everything that counts: figures, adjustments, points and totals; and what the sheets of the Board show beside them.
 */
const counted = ({ figures, adjustments, scores, totals, ranking, accepted }: Consolidation): unknown =>
  [
    figures,
    adjustments,
    scores,
    totals,
    ranking,
    [...accepted.values()].map((each) => ({ ...each, file: null, structure: null, issues: [] })),
  ].map((each) => JSON.parse(JSON.stringify(each).replaceAll(/"sha256":"[^"]*"/gu, "")) as unknown);
const before = counted(consolidated([fileOfForm(fileName, sound)]));

test("every kind of formula on the form is in the table", () => {
  expect(new Set(cells.map(({ kind }) => kind))).toEqual(new Set(Object.keys(counting)));
});

test.each(cells.map((each) => [`${each.sheet}!${addressOf(each.row, each.column)}, ${each.kind}`, each] as const))(
  "a number typed over %s counts nowhere",
  (_, { kind, sheet, row, column }) => {
    const form = setCell(sound, sheet, { row, column, value: 12_345 });
    const { told, says } = counting[kind]!;
    const at = `${sheet}!${addressOf(row, column)}`;
    const round = consolidated([fileOfForm(fileName, form)]);
    for (const { issues } of [checked(form), round]) {
      const own = issues.filter(
        ({ code, place }) =>
          severityOf(code) !== "notice" && place.file === fileName && `${place.sheet ?? ""}!${place.cell ?? ""}` === at,
      );
      expect(own.map(({ code }) => code)).toEqual(told === null ? [] : [told]);
      for (const issue of own) expect(issueSentence(issue, vi)).toContain(says);
    }
    expect(counted(round)).toEqual(before);
  },
);

describe("Kế hoạch 6 tháng typed on Kết quả in so many rows that the form looks like an earlier one, which asked there", () => {
  const codes = [...checked(sound).figures.map(({ indicator }) => indicator), ...ownCodes];
  const everywhere = (value: number) =>
    changedForm(
      sound,
      codes.map((code) => [planInResults(code), value] as const),
    );
  const benchmark = (form: Workbook): number | null | undefined =>
    consolidated([fileOfForm(fileName, form)]).figures.find(({ indicator }) => indicator === "H01")?.benchmark;
  const plansTold = (form: Workbook): readonly (readonly [string, string])[] =>
    checked(form)
      .issues.filter(({ code }) => code === "own-half-year-plan")
      .map((issue) => [issue.place.sheet ?? "", issueSentence(issue, vi)] as const);

  test("alone it would count, and is told as a plan of the unit's own", () => {
    const form = everywhere(12_000);
    expect(benchmark(form)).toBe(12_000);
    expect(plansTold(form)).toContainEqual(["Kết quả", expect.stringContaining("kết quả sẽ được so với số này")]);
  });

  test("beside one on Chỉ tiêu that one counts, and the sentence says so", () => {
    const form = changedForm(everywhere(12_000), [[plan("H01"), 9000]]);
    expect(benchmark(form)).toBe(9000);
    expect(plansTold(form)).toContainEqual([
      "Chỉ tiêu",
      expect.stringContaining(
        "ghi 9.000 trong khi cơ quan thường trực không giao kế hoạch 6 tháng; kết quả sẽ được so với số này",
      ),
    ]);
    expect(plansTold(form)).toContainEqual([
      "Kết quả",
      expect.stringContaining(
        "ghi 12.000 trong khi cơ quan thường trực không giao kế hoạch 6 tháng; kết quả sẽ được so với 9.000 ghi ở trang Chỉ tiêu",
      ),
    ]);
  });
});
