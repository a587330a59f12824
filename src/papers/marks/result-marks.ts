import type { AddedFigures } from "../../domain/figures/sum-figures";
import type { Indicator } from "../../domain/round/indicator";
import { formatShort } from "../../text/numbers";
import { number } from "../../text/vi/number";
import { cellOf, count, text } from "./ask";
import { dash } from "./entry-marks";
import { scopeOf, type Figure, type Mark, type MarkTable } from "./mark";
import type { SendingSubject } from "./sending-marks";
import { ordinal } from "./unit-marks";

/** The sums of one indicator over the units of a cluster, or over all (rounds.md, Sums over units). */
type SumSubject = {
  readonly cluster: string | null;
  readonly indicator: Indicator;
  readonly added: AddedFigures;
  /** Units whom the indicator concerns. */
  readonly of: number;
  readonly order: number;
};

/** The figures that are added: of units that owe a report, where the numbers are there. */
function addedOf({ cluster, indicator, added }: SumSubject): string {
  const members = `units[${cluster === null ? "" : `cluster=${cluster},`}role!=guest,status!=exempt].code`;
  const numbers = added.result === null ? "inForce=number" : "inForce=number,result=number";
  return `figures[indicator=${indicator.code},${numbers},unit=${members}]`;
}

const sum = (subject: SumSubject, key: "inForce" | "result", value: number): Figure =>
  count(value, `sum(${addedOf(subject)}.${key})`);

/** One decimal on paper; a dash where less is better, where a percent of sums says nothing. */
function percentOf(subject: SumSubject): Figure {
  const { percent } = subject.added;
  const of = addedOf(subject);
  return percent === null
    ? dash
    : {
        shown: formatShort(percent, 1, "vi"),
        value: percent,
        source: `ratio(sum(${of}.result);sum(${of}.inForce))`,
      };
}

const figure = <Subject>(says: string, of: (subject: Subject) => Figure): Mark<Subject> => ({
  kind: "figure",
  says,
  of,
});

export const sumMarks: MarkTable<SumSubject> = {
  STT: figure("Số thứ tự trong danh sách.", ({ order }) => ordinal(order)),
  "Tên chỉ tiêu": figure("Nội dung chỉ tiêu.", ({ indicator: { name, code } }) =>
    text(name, cellOf("indicators", "indicatorName", code)),
  ),
  ĐVT: figure("Đơn vị tính của chỉ tiêu.", ({ indicator: { measure, code } }) =>
    measure === null ? dash : text(measure, cellOf("indicators", "measure", code)),
  ),
  "Tổng chỉ tiêu": figure("Tổng chỉ tiêu năm đang áp dụng của các đơn vị có đủ số liệu.", (subject) =>
    sum(subject, "inForce", subject.added.target),
  ),
  "Tổng thực hiện": figure("Tổng kết quả của các đơn vị có đủ số liệu.", (subject) =>
    subject.added.result === null ? dash : sum(subject, "result", subject.added.result),
  ),
  "Tỷ lệ thực hiện": figure(
    "Tổng thực hiện so với tổng chỉ tiêu, %, một chữ số thập phân; gạch ngang khi càng thấp càng tốt.",
    percentOf,
  ),
  "Số đơn vị có số liệu": figure("Số đơn vị được cộng trên số đơn vị có chỉ tiêu này.", (subject) => {
    const { units } = subject.added;
    return { shown: `${number(units)}/${number(subject.of)}`, value: units, source: `count(${addedOf(subject)})` };
  }),
};

function sumsOf({ round: { board, sums }, cluster }: SendingSubject): readonly SumSubject[] {
  const indicators = new Map(board.indicators.map((indicator) => [indicator.code, indicator]));
  return sums
    .filter((each) => each.cluster === cluster)
    .flatMap(({ indicator: code, added, of }) => {
      const indicator = indicators.get(code);
      return indicator === undefined || added === null ? [] : [{ cluster, indicator, added, of }];
    })
    .map((each, index) => ({ ...each, order: index + 1 }));
}

/** What the indicators come to that add up: the same marks for the whole round and for a cluster. */
export const indicatorMarks: MarkTable<SendingSubject> = {
  "Chỉ tiêu cộng dồn": {
    kind: "list",
    says: "Các chỉ tiêu cộng dồn có số liệu, theo thứ tự ở trang Chỉ tiêu.",
    of: (subject) => sumsOf(subject).map((each) => scopeOf(sumMarks, each)),
    inner: sumMarks,
  },
  "Có chỉ tiêu cộng dồn": {
    kind: "fact",
    says: "Đúng khi có chỉ tiêu cộng dồn có số liệu.",
    of: (subject) => sumsOf(subject).length > 0,
  },
  "Không có chỉ tiêu cộng dồn": {
    kind: "fact",
    says: "Đúng khi chưa chỉ tiêu cộng dồn nào có số liệu.",
    of: (subject) => sumsOf(subject).length === 0,
  },
};
