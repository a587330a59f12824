import type { Answer } from "../../../sample/answers";
import type { Random } from "../../../sample/random";
import { keyOf, type Filled, type FilledForm, type Place, type Typed } from "./filled-form";

/** One kind of mistake: where it can be made, and what is typed there. */
type Kind = {
  readonly name: string;
  /** Among the mistakes that are no blank cells. */
  readonly weight: number;
  readonly places: (form: FilledForm) => readonly Place[];
  readonly typed: (place: Place, form: FilledForm, random: Random) => Answer;
};

export type Mistake = { readonly kind: string; readonly cell: Filled };

/** Of all errors in the reports of that dry run so many were required cells left blank. */
const blankShare = 0.86;

/** Of its reports so many passed at first try: here, so many clerks make no mistake at all. */
const faultless = 0.065;

const filledIn = (form: FilledForm, test: (place: Filled) => boolean): readonly Filled[] =>
  [...form.right.values()].filter(test);
const factsOf = ({ book }: FilledForm, { sheet, code }: Place) => book.marks.facts.get(`${sheet}:${code ?? ""}`);
const figureKeys = new Set(["target", "result", "proposed", "yearEstimate", "points"]);
const isNumber = (place: Filled): boolean =>
  typeof place.value === "number" &&
  (figureKeys.has(place.key) || place.sheet === "Kết quả khen thưởng" || place.sheet === "Nội dung");
const isDay = ({ value }: Filled): boolean => typeof value === "object" && value !== null;
const dayOf = (form: FilledForm, place: Place): string => {
  const value = form.right.get(keyOf(place))?.value;
  return typeof value === "object" && value !== null ? value.date : "2020-06-15";
};
const written = (form: FilledForm, place: Place): string =>
  String(form.right.get(keyOf(place))?.value ?? 12).replace(".", ",");
const coverPlaces =
  (...keys: readonly string[]) =>
  (form: FilledForm): readonly Place[] =>
    filledIn(form, ({ sheet, key }) => sheet === "Thông tin chung" && keys.includes(key));
const counts =
  (...keys: readonly string[]) =>
  (form: FilledForm): readonly Place[] =>
    filledIn(form, ({ sheet, key }) => sheet === "Kết quả khen thưởng" && keys.includes(key));

/** An empty row in which somebody could begin something. */
function emptyRows(form: FilledForm, sheet: string, key: string): readonly Place[] {
  return form.book.codesOf(sheet).flatMap((code): readonly Place[] => {
    const cell = form.book.cellOf(sheet, code, key);
    const isBegun = filledIn(form, (place) => place.sheet === sheet && place.code === code).length > 0;
    return cell === null || isBegun || (sheet === "Chỉ tiêu" && !/^R\d\d$/u.test(code))
      ? []
      : [{ sheet, code, key, cell }];
  });
}

const saysNo = (form: FilledForm): boolean => filledIn(form, ({ key }) => key === "adjusts")[0]?.value === "Không";

const kinds: readonly Kind[] = [
  {
    name: "chữ trong ô số",
    weight: 4,
    places: (form) => filledIn(form, isNumber),
    typed: (place, form, random) =>
      random.pick(["chưa có số liệu", "-", "x", `khoảng ${written(form, place)}`, `${written(form, place)} (ước)`]),
  },
  {
    name: "số gõ thành chữ",
    weight: 4,
    places: (form) => filledIn(form, isNumber),
    typed: (place, form, random) =>
      random.pick([written(form, place), `${written(form, place)} `, "1.234", "12,5%", "3 triệu", "1.234,5"]),
  },
  {
    name: "ngoài khoảng cho phép",
    weight: 3,
    places: (form) => filledIn(form, (place) => isNumber(place) && (factsOf(form, place)?.maximum ?? null) !== null),
    typed: (place, form, random) => (factsOf(form, place)?.maximum ?? 0) * random.pick([1.5, 10, 100]) + 1,
  },
  {
    name: "số âm",
    weight: 2,
    places: (form) => filledIn(form, isNumber),
    typed: (place, form) => -Math.abs(Number(form.right.get(keyOf(place))?.value ?? 1)) - 1,
  },
  {
    name: "từ ngoài danh sách",
    weight: 3,
    places: coverPlaces("dataNature", "reviewForm", "adjusts"),
    typed: (_place, _form, random) => random.pick(["Số ước", "Đã tổ chức", "Không có", "Rồi", "v"]),
  },
  {
    name: "ngày gõ thành chữ",
    weight: 3,
    places: (form) => filledIn(form, isDay),
    typed: (place, form, random) =>
      random.pick([dayOf(form, place).split("-").reverse().join("/"), "31/06/2020", "tháng 6", "15.6"]),
  },
  {
    name: "ngày của năm khác",
    weight: 2,
    places: coverPlaces("asOf", "reviewDate", "signedOn"),
    typed: (place, form, random) => ({ date: dayOf(form, place).replace("2020", random.pick(["2019", "2021"])) }),
  },
  {
    name: "điều chỉnh thiếu lý do",
    weight: 2,
    places: (form) => filledIn(form, ({ key }) => key === "reason"),
    typed: () => null,
  },
  {
    name: "chọn Không mà vẫn điều chỉnh",
    weight: 2,
    places: (form) => (saysNo(form) ? emptyRows(form, "Điều chỉnh", "proposed") : []),
    typed: (_place, _form, random) => random.whole(10, 90),
  },
  {
    name: "chọn Có mà không có dòng nào",
    weight: 2,
    places: (form) => (saysNo(form) ? coverPlaces("adjusts")(form) : []),
    typed: () => "Có",
  },
  {
    name: "chỉ tiêu riêng ghi dở",
    weight: 2,
    places: (form) => emptyRows(form, "Chỉ tiêu", "name"),
    typed: () => "Số cây trồng mới",
  },
  {
    name: "số khen thưởng lẻ",
    weight: 1,
    places: counts("collectives", "individuals", "byMerit"),
    typed: (place, form) => Number(form.right.get(keyOf(place))?.value ?? 1) + 0.5,
  },
  {
    name: "bộ phận lớn hơn tổng số",
    weight: 1,
    places: counts("workers"),
    typed: (_place, _form, random) => random.whole(200, 900),
  },
  {
    name: "KAD ở dòng không cho phép",
    weight: 1,
    places: (form) => filledIn(form, (place) => place.key === "result" || place.key === "points"),
    typed: () => "KAD",
  },
  {
    name: "sửa phần in sẵn sau khi bỏ bảo vệ",
    weight: 0.5,
    places: (form) => form.book.codesOf("Kết quả").flatMap((code) => placeIn(form, "Kết quả", code, "name")),
    typed: () => "Nội dung khác",
  },
  {
    name: "số sai nhưng hợp lệ",
    weight: 3,
    places: (form) => filledIn(form, ({ key, value }) => key === "result" && typeof value === "number"),
    typed: (place, form) => Number(form.right.get(keyOf(place))?.value ?? 1) * 0.9,
  },
];

function placeIn({ book }: FilledForm, sheet: string, code: string, key: string): readonly Place[] {
  const cell = book.cellOf(sheet, code, key);
  return cell === null || /^R\d\d$/u.test(code) ? [] : [{ sheet, code, key, cell }];
}

const requiredOnCover = new Set(["asOf", "dataNature", "reviewForm", "reviewDate", "adjusts", "preparedBy"]);
const requiredInRows = new Set(["name", "measure", "target", "result", "proposed", "reason"]);

function requiredPlaces(form: FilledForm): readonly Place[] {
  return filledIn(form, (place) => {
    if (place.code === null) return requiredOnCover.has(place.key);
    if (place.key === "points" || place.key === "content") return factsOf(form, place)?.required === true;
    return requiredInRows.has(place.key);
  });
}

/**
 * What one clerk does wrong: as many mistakes as it takes for a share of the clerks to make none, each in a cell of its
 * own.
 */
export function mistakesOf(form: FilledForm): readonly Mistake[] {
  const random = form.random("mistakes");
  const wanted = Math.floor(Math.log(1 - random.between(0, 1)) / Math.log(1 - faultless));
  const taken = new Set<string>();
  const mistakes: Mistake[] = [];
  for (let turn = 0; turn < wanted; turn += 1) {
    const isBlank = random.chance(blankShare);
    const kind = isBlank ? null : drawn(random);
    const free = (kind === null ? requiredPlaces(form) : kind.places(form)).filter((place) => !taken.has(keyOf(place)));
    if (free.length === 0) continue;
    const place = free[random.whole(0, free.length - 1)];
    if (place === undefined) continue;
    taken.add(keyOf(place));
    mistakes.push({
      kind: kind?.name ?? "ô bắt buộc để trống",
      cell: { ...place, value: kind?.typed(place, form, random) ?? null },
    });
  }
  return mistakes;
}

function drawn(random: Random): Kind {
  const all = kinds.reduce((sum, { weight }) => sum + weight, 0);
  let at = random.between(0, all);
  for (const kind of kinds) {
    at -= kind.weight;
    if (at < 0) return kind;
  }
  return kinds[0] as Kind;
}

/** The right form with these mistakes in it. */
export function withMistakes(right: Typed, mistakes: readonly Mistake[]): Typed {
  const typed = new Map(right);
  for (const { cell } of mistakes) typed.set(keyOf(cell), cell);
  return typed;
}
