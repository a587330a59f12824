import { type BoardReader, splitCodes, valuesOf } from "./board-reader";
import { headers } from "../../contract/headers";
import type {
  StatedCondition,
  ClassRule,
  AwardRules,
  EffectKind,
  VoteBase,
  QuotaBase,
} from "../../domain/round/decision-rules";
import { conditionsOf, type Criterion } from "../../domain/round/scale";
import { readScope } from "./read-catalogue";
import { finding } from "../reading/finding";
import { conditionList, classList, awardList } from "../sheets/board/policy-lists";
import { letterheadList } from "../sheets/board/letterhead-list";
import { figuresOrWords } from "../reading/read-list";
import type { StatedLetterhead } from "../../domain/round/letterhead";
import type { Entry } from "../../domain/basics/entry";
import { parseNumber } from "../../workbook/text/parse-number";
import { matchKey } from "../../workbook/text/match-key";

export function readConditions(reader: BoardReader): readonly StatedCondition[] {
  return reader.list(conditionList, figuresOrWords).map(({ fields }) => ({
    clusters: clustersIn(fields.clusters),
    code: fields.code.value ?? "",
    name: fields.name.value ?? fields.code.value ?? "",
    kind: fields.kind.value,
    ...askedIn(reader, fields),
    effect: fields.effect.value,
    level: inPoints.has(fields.effect.value ?? "") ? pointsIn(fields.level) : fields.level.value,
    violators: violatorsIn(fields.violators),
    list: {
      agency: fields.agency.value,
      due: fields.due.value,
      receivedOn: fields.receivedOn.value,
      paper: fields.paper.value,
      asked: splitCodes(fields.asked),
    },
    ...(fields.concerns.value === null ? {} : { concerns: readScope(fields.concerns) }),
    group: fields.group.value,
    cell: fields.code.cell,
    cells: {
      kind: fields.kind.cell,
      scope: fields.scope.cell,
      threshold: fields.threshold.cell,
      effect: fields.effect.cell,
      level: fields.level.cell,
      group: fields.group.cell,
      concerns: fields.concerns.cell,
    },
  }));
}

const inPoints: ReadonlySet<string> = new Set<EffectKind>(["points-off", "total-at-most"]);

type AskedFields = {
  readonly kind: Entry<string>;
  readonly scope: Entry<string>;
  readonly threshold: Entry<number | string>;
};

/** Words in Ngưỡng are a class, which may stand in Phạm vi as well; for any other kind a number is asked. */
function askedIn(
  reader: BoardReader,
  { kind, scope, threshold }: AskedFields,
): Pick<StatedCondition, "scope" | "threshold"> {
  if (typeof threshold.value !== "string") return { scope: scope.value, threshold: threshold.value };
  if (kind.value === "class-at-least") return { scope: scope.value ?? threshold.value, threshold: null };
  const found = finding("not-a-number", { label: headers.threshold, raw: threshold.raw ?? "" });
  reader.report(conditionList, { finding: found, cell: threshold.cell });
  return { scope: scope.value, threshold: null };
}

/** A condition that no line names must say what not fulfilling it does. */
export function reportBlankEffects(
  reader: BoardReader,
  conditions: readonly StatedCondition[],
  criteria: readonly Criterion[],
): void {
  const named = new Set(criteria.flatMap(conditionsOf));
  for (const { code, effect, cells } of conditions)
    if (effect === null && !named.has(code) && (cells?.effect ?? "") !== "")
      reader.report(conditionList, {
        finding: finding("board-blank", { label: headers.effect, row: code }),
        cell: cells?.effect ?? "",
      });
}

export function readClassRules(reader: BoardReader): readonly ClassRule[] {
  return reader.list(classList).map(({ fields }) => ({
    clusters: clustersIn(fields.clusters),
    scope: readScope(fields.scope),
    name: fields.name.value ?? "",
    fromPercent: fields.fromPercent.value,
    by: fields.by.value ?? "total",
    largestShare: fields.largestShare.value,
    shareOf: fields.shareOf.value ?? "judged",
    cell: fields.name.cell,
  }));
}

/**
 * A row whose Thể thức can't be read is reported at its cell and left out. A workbook without the sheet is read as if
 * the sheet were empty.
 */
export function readLetterheads(reader: BoardReader): readonly StatedLetterhead[] {
  if (!reader.has(letterheadList)) return [];
  return reader.list(letterheadList).flatMap(({ fields }): readonly StatedLetterhead[] => {
    const { formality, ...lines } = valuesOf(fields);
    return formality === null ? [] : [{ formality, ...lines }];
  });
}

/** Points typed as text: "1,5". `null` for what is no number, or may be read as a thousand or a thousandth. */
function pointsIn({ value }: Entry): number | null {
  if (typeof value !== "string") return value;
  const read = parseNumber(value, null);
  return read.ok && !read.warnings.includes("number-ambiguous") ? read.value : null;
}

/** "*" means the same as a blank cell. */
function clustersIn(entry: Entry<string>): readonly string[] {
  return splitCodes(entry).filter((code) => code !== "*");
}

const nobody = new Set(["không", "không có"].map(matchKey));

/** Blank (`null`) = nothing confirmed yet; "Không" ([]) = confirmed that there is none. */
function violatorsIn(entry: Entry<string>): readonly string[] | null {
  const codes = splitCodes(entry);
  if (codes.length === 0) return null;
  return codes.filter((code) => !nobody.has(matchKey(code)));
}

/** `Khen thưởng` with quotas and vote rules, in the order of the sheet. */
export function readAwards(reader: BoardReader): readonly AwardRules[] {
  const rows = reader.list(awardList);
  const names = rows.flatMap(({ fields }) => fields.name.value ?? []);
  return rows.map(({ fields }) => {
    const values = valuesOf(fields);
    return {
      ...values,
      name: values.name ?? "",
      scope: readScope(fields.scope),
      cell: fields.name.cell,
      counted: countedOn(values.quotaBase, names),
      voteBase: voteBaseOf(values.voteBase),
      voteBaseWords: values.voteBase,
    };
  });
}

const voteBases: readonly (readonly [words: string, base: VoteBase])[] = [
  [matchKey("thành viên"), "members"],
  [matchKey("phát ra"), "issued"],
  [matchKey("thu về"), "returned"],
  [matchKey("hợp lệ"), "valid"],
];

/** The sheet says it in words: "Tổng số thành viên", "Số phiếu hợp lệ" … */
function voteBaseOf(words: string | null): VoteBase | null {
  const key = words === null ? "" : matchKey(words);
  return voteBases.find(([part]) => key.includes(part))?.[1] ?? null;
}

const quotaBases: readonly (readonly [words: readonly string[], base: QuotaBase])[] = [
  [["đơn vị được bình xét", "đơn vị trong cụm"], { kind: "cluster-units" }],
  [["xếp thứ nhất", "xếp hạng nhất", "dẫn đầu", "đứng đầu"], { kind: "first-ranked" }],
  [["số cụm", "tổng số cụm"], { kind: "clusters" }],
  [["toàn tỉnh", "cả tỉnh"], { kind: "province" }],
];

/** "Tập thể đạt tiêu chuẩn Cờ thi đua của UBND tỉnh", "Đơn vị được bình xét trong cụm, khối" … */
function countedOn(words: string | null, awards: readonly string[]): QuotaBase | null {
  if (words === null) return null;
  const key = matchKey(words);
  const named = awards
    .filter((name) => key.includes(matchKey(name)))
    .sort((one, other) => other.length - one.length)[0];
  if (named !== undefined) return { kind: "collectives", award: named, counted: collectivesCounted(key) };
  return quotaBases.find(([parts]) => parts.some((part) => key.includes(matchKey(part))))?.[1] ?? null;
}

function collectivesCounted(key: string): "standard" | "nominated" | "decided" {
  if (["kết luận", "được tặng", "được công nhận"].some((part) => key.includes(matchKey(part)))) return "decided";
  return ["đề nghị", "suy tôn"].some((part) => key.includes(matchKey(part))) ? "nominated" : "standard";
}
