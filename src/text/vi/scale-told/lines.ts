import { type LeftOutWay, methodNames, type ScoringMethod } from "../../../contract/choice-words";
import { formatDate } from "../../dates";
import type { TextsOf } from "../../language";
import type { Coded, CountedIn, Direction, DayFacts, ScopeFacts, TermFacts } from "../../scale-told";
import { number } from "../number";

/** A name with its code behind it; a code that nothing has is said to be unknown. */
export function coded({ code, name }: Coded): string {
  return name === null ? `${code} (chưa có trong sổ)` : `"${name}" (${code})`;
}

/** Who it concerns; "" = everyone. */
export function concerning({ include, exclude }: ScopeFacts): string {
  const parts = [
    ...(include.length === 0 ? [] : [`áp dụng cho ${include.join(", ")}`]),
    ...(exclude.length === 0 ? [] : [`trừ ${exclude.join(", ")}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

function lastDay(due: string | null): string {
  return due === null ? "theo hạn gửi của kỳ báo cáo" : `hạn cuối ngày ${formatDate(due)}`;
}

const directions: { readonly [D in Direction]: string } = {
  higher: "kết quả càng cao càng tốt",
  lower: "kết quả càng thấp càng tốt",
  words: "kết quả ghi bằng lời",
};

function term({ weight, what }: TermFacts): string {
  if (what === null) return number(weight);
  const named = coded(what);
  if (weight === 1) return named;
  return weight === -1 ? `−${named}` : `${number(weight)} × ${named}`;
}

const sum = (terms: readonly TermFacts[]): string => terms.map(term).join(" + ").replaceAll("+ −", "− ");

/** Sentences on a line of the scale besides its method. */
export const lineTold = {
  heading: ({ name, code }: { name: string; code: string }) =>
    `${name === "" ? "Chưa ghi nội dung tiêu chí" : name} (${code})`,
  section: ({ path, name }: { path: string; name: string | null }) =>
    name === null ? `Mục ${path}` : `${path}. ${name}`,
  /** A Mục that is no path. */
  title: ({ title }: { title: string }) => (title.includes(" ") ? title : `Mục ${title}`),
  sectionMaximum: ({ points, counts }: { points: number; counts: "base" | "bonus" | "penalty" }) =>
    counts === "base"
      ? `tối đa ${number(points)} điểm`
      : counts === "bonus"
        ? `thưởng không quá ${number(points)} điểm`
        : `trừ không quá ${number(points)} điểm`,
  sectionMinimum: ({ points }: { points: number }) => `mức tối thiểu ${number(points)} điểm`,
  maximum: ({ points, part }: { points: number; part: Exclude<CountedIn, "bonus-or-penalty"> }) => {
    switch (part) {
      case "base":
        return `${number(points)} điểm`;
      case "bonus":
        return `thưởng đến ${number(points)} điểm`;
      case "penalty":
        return `trừ đến ${number(points)} điểm`;
      default:
        return part satisfies never;
    }
  },
  /** Points of either sign, or without a bound; `null` = none on that side. */
  range: ({ lowest, highest, part }: { lowest: number | null; highest: number | null; part: CountedIn }) => {
    if (part !== "bonus-or-penalty") return part === "penalty" ? "điểm trừ" : "điểm thưởng";
    if (lowest === null) return highest === null ? "cộng, trừ" : `không quá ${number(highest)} điểm`;
    return highest === null ? `từ ${number(lowest)} điểm` : `từ ${number(lowest)} đến ${number(highest)} điểm`;
  },
  indicator: (given: { what: Coded; measure: string | null; direction: Direction; accepted: readonly string[] }) =>
    `Chấm theo chỉ tiêu ${coded(given.what)}${given.measure === null ? "" : `, đơn vị tính: ${given.measure}`}; ${directions[given.direction]}${given.accepted.length === 0 ? "" : `, được công nhận là đạt: ${given.accepted.map((each) => `"${each}"`).join(", ")}`}.`,
  /** `factor` 1 = none. */
  calculation: ({ over, under, factor }: { over: readonly TermFacts[]; under: readonly TermFacts[]; factor: number }) =>
    `Kết quả chỉ tiêu = ${factor === 1 ? "" : `${number(factor)} × `}${under.length === 0 ? sum(over) : `(${sum(over)}) / (${sum(under)})`}.`,
  /** `days`: of kinds of unit, in order; [] = `due` is everyone's, `null` the round's. */
  document: ({ what, due, days }: { what: Coded; due: string | null; days: readonly DayFacts[] }) =>
    `Chấm theo thời hạn gửi hồ sơ ${coded(what)}, ${days.length === 0 ? lastDay(due) : days.map((day) => `${lastDay(day.due)}${concerning(day.scope)}`).join("; ")}.`,
  /** In which sum the points of a line count. */
  part: ({ part }: { part: CountedIn }) => {
    switch (part) {
      case "base":
        return "Điểm tính vào điểm cơ sở.";
      case "bonus":
        return "Điểm này là điểm thưởng, cộng ngoài điểm cơ sở.";
      case "penalty":
        return "Điểm này là điểm trừ, trừ vào tổng điểm.";
      default:
        return "Điểm này cộng hoặc trừ ngoài điểm cơ sở.";
    }
  },
  conditions: ({ conditions }: { conditions: readonly Coded[] }) =>
    `Chỉ được tính điểm khi đạt điều kiện ${conditions.map(coded).join(" và ")}; không đạt thì 0 điểm, chưa xét được thì chưa có điểm.`,
  mayBeLeftOut: "Đơn vị được đề nghị không áp dụng tiêu chí này.",
  leftOut: ({ way, section }: { way: LeftOutWay; section: string | null }) => {
    const within = section === null ? "mục của tiêu chí" : `mục ${section}`;
    switch (way) {
      case "full":
        return "Khi không áp dụng: được điểm tối đa.";
      case "zero":
        return "Khi không áp dụng: tính 0 điểm.";
      case "share-within":
        return `Khi không áp dụng: điểm chuẩn chia đều cho các tiêu chí còn áp dụng trong ${within}.`;
      case "rescale-within":
        return `Khi không áp dụng: quy đổi các tiêu chí còn lại lên điểm tối đa của ${within}.`;
      case "rescale":
        return "Khi không áp dụng: quy đổi các tiêu chí còn lại lên tổng điểm của thang.";
      default:
        return way satisfies never;
    }
  },
  /** `others`: the other lines of the group. */
  bonusGroup: ({ group, others }: { group: string; others: readonly string[] }) =>
    others.length === 0
      ? `Thuộc nhóm thưởng "${group}": trong nhóm chỉ tính mức thưởng cao nhất.`
      : `Cùng nhóm thưởng "${group}" với ${others.join(", ")}: chỉ tính mức thưởng cao nhất.`,
  roundTo: ({ multiple }: { multiple: number }) =>
    `Điểm làm tròn đến bội số gần nhất của ${number(multiple)}, ở giữa thì làm tròn lên.`,
  concerns: ({ scope }: { scope: ScopeFacts }) => `Chỉ tính với một số đơn vị${concerning(scope)}.`,
  evidence: "Điểm khác 0 phải kèm tài liệu kiểm chứng.",
  assessor: ({ name }: { name: string }) => `Cơ quan chấm: ${name}.`,
  /** `byHand`: a person gives the points although the method could, as its source is blank. */
  method: ({ method, byHand }: { method: ScoringMethod; byHand: boolean }) =>
    `Cách chấm: ${methodNames.vi[method]}${byHand ? "; chưa ghi căn cứ tính nên người chấm cho điểm" : ""}.`,
  /** A cell that is filled although the line's method does not read it. `value` in words. */
  unused: ({ header, value }: { header: string; value: string }) =>
    `Cột ${header} ghi ${value}, cách chấm này không dùng đến.`,
  undecided: "Các ô của tiêu chí này còn thiếu hoặc ghi điều không quy định, nên chưa tính điểm.",
};
export type LineToldTexts = TextsOf<typeof lineTold>;
