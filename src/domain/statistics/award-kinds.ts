import { foldWords } from "../basics/text";

/** In which form awards of a kind are counted; `null` = in none: a unit gives them itself, or no form has a column. */
export type AwardForm = "0602" | "0603" | null;

/**
 * A kind of award as the statistical forms of the branch tell them apart, or a usual award that they leave out.
 * `group`: the heading under which the form has a column for each that was given; `null` = it always has its column.
 */
export type AwardKind = {
  readonly name: string;
  readonly form: AwardForm;
  readonly group: string | null;
  /** Other beginnings of its names, as offices write them. */
  readonly aliases: readonly string[];
};

const medals = "Các loại huân chương, huy chương";
const honours = "Danh hiệu vinh dự nhà nước";

/** `names`: as the form calls it, then other beginnings. */
function kind(form: AwardForm, names: readonly [string, ...string[]], group: string | null = null): AwardKind {
  const [name, ...aliases] = names;
  return { name, form, group, aliases };
}

/**
 * Orders, medals and titles by the Law on Emulation and Commendation 06/2022/QH15; the columns of the forms as printed
 * under circular 02/2023/TT-BNV, in their order.
 */
export const awardKinds: readonly AwardKind[] = [
  ...[
    "Huân chương Sao vàng",
    "Huân chương Hồ Chí Minh",
    "Huân chương Độc lập",
    "Huân chương Quân công",
    "Huân chương Lao động",
    "Huân chương Bảo vệ Tổ quốc",
    "Huân chương Chiến công",
    "Huân chương Đại đoàn kết dân tộc",
    "Huân chương Dũng cảm",
    "Huân chương Hữu nghị",
    "Huân chương Kháng chiến",
    "Huy chương Quân kỳ quyết thắng",
    "Huy chương Vì an ninh Tổ quốc",
    "Huy chương Chiến sĩ vẻ vang",
    "Huy chương Hữu nghị",
    "Huy chương Kháng chiến",
    "Huy chương Thanh niên xung phong vẻ vang",
  ].map((name) => kind("0602", name === "Huân chương Lao động" ? [name, "HCLĐ"] : [name], medals)),
  kind("0602", ["Giải thưởng Hồ Chí Minh"]),
  kind("0602", ["Giải thưởng Nhà nước"]),
  ...(
    [
      ["Bà mẹ Việt Nam anh hùng"],
      ["Anh hùng Lực lượng vũ trang nhân dân"],
      ["Anh hùng Lao động"],
      ["Tỉnh anh hùng", "Thành phố anh hùng"],
      ["Nhà giáo", "Nhà giáo Nhân dân", "Nhà giáo Ưu tú"],
      ["Thầy thuốc", "Thầy thuốc Nhân dân", "Thầy thuốc Ưu tú"],
      ["Nghệ sĩ", "Nghệ sĩ Nhân dân", "Nghệ sĩ Ưu tú"],
      ["Nghệ nhân", "Nghệ nhân Nhân dân", "Nghệ nhân Ưu tú"],
    ] as const
  ).map((names) => kind("0602", names, honours)),
  kind("0602", ["Cờ thi đua của Chính phủ", "Cờ Chính phủ"]),
  kind("0602", ["Bằng khen của Thủ tướng Chính phủ", "Bằng khen Thủ tướng"]),
  kind("0602", ["Chiến sĩ thi đua toàn quốc", "CSTĐ toàn quốc"]),
  kind("0603", ["Bằng khen", "Bằng khen của Chủ tịch UBND", "Bằng khen của UBND", "Bằng khen của Bộ"]),
  kind("0603", ["Chiến sĩ thi đua cấp bộ, cấp tỉnh", "Chiến sĩ thi đua cấp", "CSTĐ cấp"]),
  kind("0603", ["Cờ thi đua cấp bộ, cấp tỉnh", "Cờ thi đua"]),
  kind("0603", ["Huy hiệu, kỷ niệm chương", "Huy hiệu", "Kỷ niệm chương"]),
  kind(null, ["Giấy khen"]),
  kind(null, ["Tập thể lao động xuất sắc", "Đơn vị quyết thắng", "TTLĐXS"]),
  kind(null, ["Tập thể lao động tiên tiến", "Đơn vị tiên tiến", "TTLĐTT"]),
  kind(null, ["Chiến sĩ thi đua cơ sở", "Chiến sĩ thi đua cấp cơ sở", "CSTĐ cơ sở", "CSTĐ cấp cơ sở", "CSTĐCS"]),
  kind(null, ["Lao động tiên tiến", "Chiến sĩ tiên tiến", "LĐTT"]),
  kind(null, ["Xã, phường, đặc khu tiêu biểu", "Xã, phường, thị trấn tiêu biểu"]),
  kind(null, ["Thôn, tổ dân phố văn hóa"]),
  kind(null, ["Gia đình văn hóa"]),
];

/** Chosen in `Khen thưởng` for an award that belongs into no form. */
export const outsideForms = "Không thuộc biểu";

type Stated = { readonly name: string; readonly statistics?: string | null };

/**
 * The kind of a Hình thức: as `Khen thưởng` says, else the kind whose name, or a usual other spelling, it begins with,
 * the longest first: "Bằng khen của Thủ tướng Chính phủ" is no Bằng khen of the province. What stands in brackets
 * belongs to no name. "outside" = in none of the forms; `null` = not known.
 */
export function kindOfAward(award: string, stated: readonly Stated[]): AwardKind | "outside" | null {
  const own = stated.find(({ name }) => foldWords(name) === foldWords(award))?.statistics ?? null;
  if (own === outsideForms) return "outside";
  const chosen = awardKinds.find(({ name }) => name === own);
  const found = chosen ?? byBeginning(foldWords(award.replace(/\s*\(.*$/u, "")));
  return found === null || found.form !== null ? found : "outside";
}

const beginnings = awardKinds
  .flatMap((each) => [each.name, ...each.aliases].map((text) => ({ each, text: foldWords(text) })))
  .sort((one, other) => other.text.length - one.text.length);

function byBeginning(name: string): AwardKind | null {
  return beginnings.find(({ text }) => name === text || name.startsWith(`${text} `))?.each ?? null;
}

/** The kind with most words in common, at least half of them; `null` = none is near. */
export function nearestKind(award: string): string | null {
  const words = new Set(foldWords(award).split(" "));
  const shares = beginnings.map(({ each, text }) => {
    const own = text.split(" ");
    return { name: each.name, share: (2 * own.filter((word) => words.has(word)).length) / (own.length + words.size) };
  });
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= 0.5 ? best.name : null;
}
