import { choiceWords } from "../../contract/choice-words";
import type { CommendationCount } from "../../contract/commendations";
import type { FormCode } from "../round/stated-statistics";
import { awardKinds, type AwardKind } from "./award-kinds";

/** A column of figures. `key` is how cells are named, `number` what is printed below its header. */
export type FormColumn = {
  readonly key: string;
  readonly number: string;
  readonly header: string;
  /** Printed above it and its neighbours of the same group; `null` = none. */
  readonly group: string | null;
  /** It adds up all others. */
  readonly total: boolean;
};

/** A line; one without a number is a heading, or is told beside the numbered ones. */
export type FormLine = {
  readonly key: string;
  /** Mã số. */
  readonly number: string | null;
  readonly label: string;
  readonly measure: string | null;
  readonly kind: "total" | "heading" | "line" | "part";
  /** Keys of the lines it adds up; [] = it is reported. */
  readonly sumOf: readonly string[];
  /** What units count there; `null` = not asked of them in `Kết quả khen thưởng`. */
  readonly count: CommendationCount | null;
  /** Printed only where somebody reported it. */
  readonly ifReported?: true;
};

/**
 * A form of the yearly statistics of emulation and commendation (0601.N to 0605.N/BNV-TĐKT, circular 02/2023/TT-BNV;
 * circular 18/2025/TT-BNV renewed the regime), as data: what its lines and columns are, and which add up to which.
 */
export type StatisticalForm = {
  readonly code: FormCode;
  readonly title: string;
  /** Of the whole form; `null` = each line has its own. */
  readonly measure: string | null;
  /** What all columns but the total are together; `null` = nothing is printed above them. */
  readonly across: string | null;
  readonly columns: readonly FormColumn[];
  readonly lines: readonly FormLine[];
};

type LineOptions = Partial<Pick<FormLine, "sumOf" | "count" | "kind" | "ifReported">>;

function line(
  [number, label, measure]: readonly [number: string, label: string, measure: string | null],
  options: LineOptions = {},
): FormLine {
  return { key: number, number, label, measure, kind: "line", sumOf: [], count: null, ...options };
}

function heading(label: string): FormLine {
  return { key: label, number: null, label, measure: null, kind: "heading", sumOf: [], count: null };
}

function column(number: string, header: string, options: Partial<FormColumn> = {}): FormColumn {
  return { key: number, number, header, group: null, total: false, ...options };
}

const total = column("1", "Tổng số", { total: true });

const movements: StatisticalForm = {
  code: "0601",
  title: "SỐ PHONG TRÀO THI ĐUA",
  measure: "phong trào",
  across: "Chia theo cấp chủ trì phát động thi đua",
  columns: [
    total,
    column("2", "Cấp Trung ương (Hội đồng Thi đua - Khen thưởng Trung ương)"),
    column("3", "Cấp bộ, ban, ngành, đoàn thể Trung ương, tỉnh, thành phố trực thuộc Trung ương"),
    column("4", "Cơ quan, tổ chức, đơn vị"),
  ],
  lines: [
    line(["01", "Tổng số", null], { kind: "total", sumOf: ["02", "03", "04", "05"] }),
    heading("1. Chia theo phạm vi tổ chức thi đua"),
    line(["02", "Toàn quốc", null]),
    line(["03", "Bộ, ban, ngành, đoàn thể, địa phương", null]),
    line(["04", "Cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng các cấp tổ chức", null]),
    line(["05", "Cơ quan, tổ chức, đơn vị", null]),
    heading("2. Chia theo thời hạn thi đua"),
    line(["06", "Dưới 1 năm", null]),
    line(["07", "1 năm", null]),
    line(["08", "Từ 1 năm đến dưới 3 năm", null]),
    line(["09", "Từ 3 năm đến dưới 5 năm", null]),
    line(["10", "Từ 5 năm trở lên", null]),
    heading("3. Chia theo phương thức tổ chức phong trào thi đua"),
    line(["11", "Thi đua theo chuyên đề", null]),
    line(["12", "Thi đua thường xuyên hằng năm", null]),
  ],
};

/** Lines of commendations by whom and in which way; numbered from `first` on. */
function awardLines(first: number, digits: number): readonly FormLine[] {
  const at = (index: number): string => String(first + index).padStart(digits, "0");
  const person = "Người";
  return [
    line([at(0), "Tập thể", "Tập thể"], { count: "collectives" }),
    line([at(1), "Trong đó: Doanh nghiệp", choiceWords.formality.enterprise], { kind: "part", count: "enterprises" }),
    line([at(2), "Hộ gia đình", "Hộ"], { count: "households" }),
    line([at(3), "Cá nhân", person], { count: "individuals" }),
    line([at(4), "Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên", person], { kind: "part", count: "leadersTop" }),
    line([at(5), "Lãnh đạo cấp vụ, sở, ngành và tương đương", person], { kind: "part", count: "leadersDepartment" }),
    line([at(6), "Doanh nhân", person], { kind: "part", count: "entrepreneurs" }),
    line([at(7), "Các cấp lãnh đạo khác từ phó phòng trở lên", person], { kind: "part", count: "leadersOther" }),
    line(
      [
        at(8),
        "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân, ...)",
        person,
      ],
      { kind: "part", count: "workers" },
    ),
    { ...line(["nu", "Trong đó: Nữ", person], { kind: "part", count: "women", ifReported: true }), number: null },
    heading(`${first === 2 ? 2 : 3}. Chia theo phương thức khen thưởng`),
    line([at(9), "Thường xuyên (theo công trạng)", null], { count: "byMerit" }),
    line([at(10), choiceWords.awardType.thematic, null], { count: "thematic" }),
    line([at(11), choiceWords.awardType.unexpected, null], { count: "unexpected" }),
    line([at(12), "Đối ngoại", null], { count: "external" }),
    line([at(13), "Cống hiến", null], { count: "contribution" }),
    line([at(14), "Niên hạn", null], { count: "tenure" }),
    line([at(15), "Kháng chiến", null], { count: "resistance" }),
  ];
}

/** The columns of a form of commendations: each kind has its own, some of them only where they were given. */
function awardColumns(form: FormCode, numbers: (kind: AwardKind) => string): readonly FormColumn[] {
  return awardKinds
    .filter((each) => each.form === form)
    .map((each) => column(numbers(each), each.name, { key: each.name, group: each.group }));
}

const stateNumbers: Readonly<Record<string, string>> = {
  "Giải thưởng Hồ Chí Minh": "3",
  "Giải thưởng Nhà nước": "4",
  "Cờ thi đua của Chính phủ": "6",
  "Bằng khen của Thủ tướng Chính phủ": "7",
  "Chiến sĩ thi đua toàn quốc": "8",
};

const stateAwards: StatisticalForm = {
  code: "0602",
  title: "SỐ LƯỢNG KHEN THƯỞNG CẤP NHÀ NƯỚC",
  measure: null,
  across: "Chia ra",
  columns: [total, ...awardColumns("0602", ({ name }) => stateNumbers[name] ?? (name.startsWith("Hu") ? "2" : "5"))],
  lines: [
    line(["1", "Tổng số", null], { kind: "total", sumOf: ["6", "8", "9"] }),
    heading("1. Chia theo đơn vị ban hành tờ trình Thủ tướng Chính phủ về khen thưởng"),
    line(["2", "Bộ, ban, ngành, đoàn thể Trung ương", "Bộ, ngành"]),
    line(["3", "Tỉnh, thành phố trực thuộc Trung ương", "Tỉnh, thành phố"]),
    heading("2. Chia theo đối tượng khen thưởng"),
    ...awardLines(6, 1),
  ],
};

const provinceAwards: StatisticalForm = {
  code: "0603",
  title: "SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, ĐOÀN THỂ TRUNG ƯƠNG\nVÀ TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG",
  measure: null,
  across: "Chia ra",
  columns: [
    total,
    ...awardColumns("0603", ({ name }) =>
      String(2 + awardKinds.filter(({ form }) => form === "0603").findIndex((each) => each.name === name)),
    ),
  ],
  lines: [
    line(["01", "Tổng số", null], { kind: "total", sumOf: ["02", "04", "05"] }),
    heading("1. Chia theo đối tượng khen thưởng"),
    ...awardLines(2, 2),
  ],
};

const amount = column("1", "Số lượng");

const bodies: StatisticalForm = {
  code: "0604",
  title: "SỐ LƯỢNG TỔ CHỨC LÀM CÔNG TÁC THI ĐUA, KHEN THƯỞNG",
  measure: null,
  across: null,
  columns: [amount],
  lines: [
    line(["01", "Tổng số", "Tổ chức"], { kind: "total", sumOf: ["02", "03", "04", "05"] }),
    heading("Chia theo cơ cấu tổ chức bộ máy"),
    line(["02", "Cấp vụ thuộc bộ, ban, ngành, đoàn thể Trung ương", "Vụ"]),
    line(["03", "Cấp phòng, ban hoặc bộ phận thuộc vụ", "Phòng"]),
    line(["04", "Cấp ban thuộc Sở Nội vụ", "Ban"]),
    line(["05", "Cấp phòng thuộc Sở Nội vụ", "Phòng"]),
  ],
};

/** Groups as the form is known to have them; the steps within them are ours until the text of the form is at hand. */
const people: StatisticalForm = {
  code: "0605",
  title: "SỐ LƯỢNG CÔNG CHỨC, VIÊN CHỨC LÀM CÔNG TÁC THI ĐUA, KHEN THƯỞNG",
  measure: "người",
  across: null,
  columns: [amount],
  lines: [
    line(["01", "Tổng số", null], { kind: "total", sumOf: ["02", "03", "04", "05"] }),
    heading("1. Chia theo độ tuổi"),
    line(["02", "Từ 30 tuổi trở xuống", null]),
    line(["03", "Từ 31 đến 40 tuổi", null]),
    line(["04", "Từ 41 đến 50 tuổi", null]),
    line(["05", "Trên 50 tuổi", null]),
    heading("2. Chia theo trình độ đào tạo"),
    line(["06", "Tiến sĩ", null]),
    line(["07", "Thạc sĩ", null]),
    line(["08", "Đại học", null]),
    line(["09", "Cao đẳng, trung cấp và còn lại", null]),
    heading("3. Chia theo thâm niên công tác thi đua, khen thưởng"),
    line(["10", "Dưới 5 năm", null]),
    line(["11", "Từ 5 đến dưới 10 năm", null]),
    line(["12", "Từ 10 năm trở lên", null]),
  ],
};

export const statisticalForms: readonly StatisticalForm[] = [movements, stateAwards, provinceAwards, bodies, people];
