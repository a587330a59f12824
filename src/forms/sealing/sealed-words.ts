import { choiceWords } from "../../contract/choice-words";
import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import { kindWords } from "../../contract/kind-words";
import type { EntryState } from "../../domain/basics/entry";
import type { PeriodKind } from "../../domain/round/period";
import type { SealedChange, SealedKey, SealedPart, SealedValue, SealOrigin } from "../../domain/round/seal";
import type { UnitStanding } from "../../domain/standing/standing";
import { documentField, stateSuffix } from "../../domain/sealing/sealed-values";
import type { Texts } from "../../text/texts";
import type { ListForm } from "../description/sheet-form";
import { writtenDay } from "../reading/finding";
import { nominationList } from "../sheets/board/register-lists";
import { clusterReportList } from "../sheets/cluster/cluster-cover-sheet";
import { adjustmentList, resultList, targetList } from "../sheets/unit/indicator-lists";
import { commendationList, contentList } from "../sheets/unit/report-lists";

/** What the parts of a seal are called: by the sheets on which people see them. */
export const partWords: { readonly [P in SealedPart]: string } = {
  units: "Gửi báo cáo",
  clusters: "Gửi báo cáo của cụm, khối",
  figures: "Chỉ tiêu, kết quả",
  adjustments: sheetNames.adjustmentRegister,
  scores: "Điểm",
  totals: "Tổng điểm",
  ranking: sheetNames.ranking,
  classes: sheetNames.classes,
  nominations: sheetNames.nominations,
  commendations: sheetNames.commendations,
  contents: sheetNames.contents,
  clusterReports: sheetNames.clusterReport,
};

type Fields = Readonly<Record<string, string>>;

const shared: Fields = {
  name: "Tên",
  cluster: sheetNames.clusters,
  received: headers.receivedOn,
  status: "Tình trạng",
  daysLate: "Số ngày chậm",
  complete: "Đầy đủ",
  inForce: "Chỉ tiêu áp dụng",
  total: "Tổng điểm",
};

const ofPart: { readonly [P in SealedPart]: Fields } = {
  units: {
    role: "Vai trò",
    confirmed: "Ngày nhận đã xác nhận",
    requiredCells: "Số ô phải điền",
    filledCells: "Số ô đã điền",
    workingDaysLate: "Số ngày làm việc chậm",
    extendedTo: headers.extendedTo,
  },
  clusters: {
    kind: "Loại",
    expected: "Số đơn vị phải gửi",
    received: "Số đơn vị đã gửi",
    onTime: "Số đơn vị đúng hạn",
    late: "Số đơn vị chậm",
    missing: "Số đơn vị chưa gửi",
    notDue: "Số đơn vị chưa đến hạn",
    returned: "Số đơn vị phải hoàn thiện",
    complete: "Số đơn vị gửi đầy đủ",
    requiredCellPct: "Tỷ lệ ô phải điền đã điền (%)",
  },
  figures: {
    target: headerOf(targetList, "target"),
    targetState: "Cách ghi chỉ tiêu",
    adjustedTarget: "Chỉ tiêu đề nghị điều chỉnh",
    targetVersion: "Số lần điều chỉnh có hiệu lực",
    result: headerOf(resultList, "result"),
    resultState: "Cách ghi kết quả",
    pctOfTarget: "So với chỉ tiêu năm (%)",
    benchmark: "Mốc so sánh",
    samePeriod: "Thực hiện cùng kỳ",
  },
  adjustments: {
    from: "Đã đăng ký",
    to: headerOf(adjustmentList, "proposed"),
    inForce: "Có hiệu lực",
    reason: headers.reason,
    document: headerOf(adjustmentList, "document"),
    clusterOpinion: headers.leaderOpinion,
    councilOpinion: headers.councilOpinion,
  },
  scores: { points: "Điểm", max: headers.maximum, notApplicable: "Không áp dụng" },
  totals: {
    base: choiceWords.countsToward.base,
    rescaled: "Điểm quy đổi",
    bonus: choiceWords.countsToward.bonus,
    penalty: choiceWords.countsToward.penalty,
    pending: "Chưa tính được",
  },
  ranking: { rank: "Hạng", tied: "Đồng hạng" },
  classes: { class: sheetNames.classes },
  nominations: { nominated: "Được đề nghị", ...headersOf(nominationList) },
  commendations: headersOf(commendationList),
  contents: headersOf(contentList),
  clusterReports: headersOf(clusterReportList),
};

function headersOf({ columns }: ListForm): Fields {
  return Object.fromEntries(columns.map(({ key, header }) => [key, header]));
}

function headerOf(form: ListForm, key: string): string {
  return headersOf(form)[key] ?? key;
}

type Round = { readonly kind: PeriodKind };

/** What a value is the value of: the header under which people see it. */
export function fieldWords({ part, field }: Pick<SealedChange, "part" | "field">, { kind }: Round): string {
  if (field.startsWith(documentField)) return `Hồ sơ ${field.slice(documentField.length)}`;
  if (field.endsWith(stateSuffix)) {
    const own = field.slice(0, -stateSuffix.length);
    return `${ofPart[part][own] ?? own} (cách ghi)`;
  }
  const { review } = kindWords[kind];
  if (field === "reviewHeld") return `Ngày ${review}`;
  if (field === "reviewStatus") return `Tình trạng ${review}`;
  return ofPart[part][field] ?? shared[field] ?? field;
}

const stateWords: { readonly [S in EntryState]: string } = {
  value: "Số liệu",
  text: "Bằng chữ",
  blank: "Để trống",
  "not-applicable": "KAD",
  "not-assigned": "KG",
  invalid: "Không đọc được",
};

/** A value as people see it; numbers stay numbers. */
export function valueWords(
  { part, field }: Pick<SealedChange, "part" | "field">,
  value: SealedValue | null,
  { words, sendingStatus }: Texts,
): string | number | null {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value !== "string") return value;
  const literals = literalsOf(field, part, words);
  if (field === "status") return sendingStatus(value as UnitStanding["status"], null);
  return literals[value] ?? (/^\d{4}-\d\d-\d\d$/u.test(value) ? writtenDay(value) : value);
}

function literalsOf(field: string, part: SealedPart, words: Texts["words"]): Fields {
  if (field.startsWith(documentField)) return words.documentState;
  if (field.endsWith(stateSuffix) || field === "targetState" || field === "resultState") return stateWords;
  switch (field) {
    case "role":
      return words.role;
    case "kind":
      return part === "clusters" ? words.clusterKind : {};
    case "reviewStatus":
      return words.reviewStatus;
    case "clusterOpinion":
      return choiceWords.clusterOpinion;
    case "councilOpinion":
      return choiceWords.councilOpinion;
    default:
      return {};
  }
}

/** Lần of an adjustment, stage of a score; which of several rows of one name. */
export function detailWords({ part, detail }: SealedKey, { words }: Texts): string | null {
  const [own = "", number] = detail.split("#");
  const stages: Fields = words.stage;
  const told = part === "adjustments" ? `Lần ${own}` : (stages[own] ?? own);
  const text = [told, number === undefined ? "" : `dòng thứ ${number}`].filter((each) => each !== "").join(", ");
  return text === "" ? null : text;
}

/** Where the new value comes from, for a cell. */
export function originWords(origin: SealOrigin | null): string | null {
  if (origin === null) return null;
  if ("from" in origin)
    return `Tính từ ${fromWords[origin.from] ?? partWords[origin.from]}: ${origin.codes.join(", ")}`;
  const { file, sheet, cell } = origin;
  const places = [
    file === null ? "Sổ này" : `Tệp ${file}`,
    ...(sheet === null ? [] : [`trang ${sheet}`]),
    ...(cell === null ? [] : [`ô ${cell}`]),
  ];
  return places.join(", ");
}

const fromWords: { readonly [P in SealedPart]?: string } = {
  units: "đơn vị",
  scores: "điểm tiêu chí",
  totals: "tổng điểm",
};
