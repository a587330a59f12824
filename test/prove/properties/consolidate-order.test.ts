import * as fc from "fast-check";
import { consolidate } from "../../../src/app/consolidate";
import type { GivenFile } from "../../../src/app/host";
import { readStore } from "../../../src/forms/store/store";
import {
  fileOf,
  host,
  issuedTo,
  smallProvince,
  typeInto,
  wellFilled,
  type Province,
} from "../../support/small-province";
import type { Score } from "../../../src/domain/scoring/score";
import { scoresByUnit } from "./scored";

const header = {
  roster: "STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò",
  scale: "Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Điểm mỗi lần",
  bands: "Mã cụm/khối | Mã tiêu chí | Từ | Giá trị chữ | Điểm",
  entered: "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm",
};
const roster = [
  "1 | C1 | C1-01 | UBND huyện Một | Huyện | Trưởng",
  "2 | C1 | C1-02 | UBND huyện Hai | Huyện | Phó",
  "3 | C1 | C1-03 | UBND huyện Ba | Huyện | Thành viên",
  "1 | K1 | K1-01 | Sở Một | Sở | Trưởng",
  "2 | K1 | K1-02 | Sở Hai | Sở | Phó",
];
const bands = ["* | T3 | 50 | | 2", "* | T3 | 90 | | 4", "* | T3 | 100 | | 5"];
const entered = [
  "C1-01 | T5 | Cụm/khối chấm | 8",
  "C1-02 | T5 | Cụm/khối chấm | 8",
  "C1-03 | T5 | Thẩm định | 7.5",
  "K1-01 | T5 | Điểm chính thức | 9",
  "K1-02 | T5 | Cụm/khối chấm | 9",
];
const scale = [
  "* | I | T1 | Thu ngân sách | 10 | Lũy tiến theo đơn vị dẫn đầu | A1 | |",
  "* | I | T2 | Thu so với đơn vị cao nhất | 10 | Tỷ lệ với đơn vị cao nhất | A1 | |",
  "* | I | T3 | Giải ngân | 5 | Theo bậc | A2 | |",
  "* | II | T4 | Gửi báo cáo | 5 | Thời hạn | | BIEU | 1",
  "* | II | T5 | Hoạt động cụm | 10 | Chấm trực tiếp | | |",
];
const units = ["C1-01", "C1-02", "C1-03", "K1-01", "K1-02"];

type Rows = {
  readonly roster: readonly string[];
  readonly bands: readonly string[];
  readonly entered: readonly string[];
};

function provinceOf(rows: Rows): Province {
  const table = (first: string, all: readonly string[]) => [first, ...all].join("\n");
  return smallProvince({
    "Danh sách": table(header.roster, rows.roster),
    "Thang điểm": table(header.scale, scale),
    "Mức điểm": table(header.bands, rows.bands),
    "Điểm chấm": table(header.entered, rows.entered),
  });
}

function scores({ workbook, board }: Province, files: readonly GivenFile[]) {
  const { consolidation } = consolidate(
    {
      board,
      stored: readStore(workbook),
      files,
      asOf: "2020-07-15",
      receivedOption: "2020-07-06",
      progress: () => undefined,
    },
    host,
  );
  return new Map(
    [...scoresByUnit(consolidation)].map(([unit, found]) => [
      unit,
      { ...found, scores: found.scores.map(withoutPlace) },
    ]),
  );
}

/** In which row of `Điểm chấm` points stand does depend on the order of its rows. */
function withoutPlace(score: Score): Score {
  return { ...score, source: null };
}

const usual = provinceOf({ roster, bands, entered });
const whole = (rows: readonly string[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });

test("the order of files, of the roster and of every list changes no score, total or rank of the whole run", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: units.length, maxLength: units.length }),
      fc.record({ roster: whole(roster), bands: whole(bands), entered: whole(entered) }),
      fc.nat(1000),
      (results, rows, turn) => {
        const files = units.map((unit, index) =>
          fileOf(`${unit}.xlsx`, typeInto(issuedTo(usual, unit), wellFilled(unit, results[index]))),
        );
        const mixed = files
          .map((file, index) => ({ file, key: (index * 31 + turn) % 7 }))
          .sort((one, other) => one.key - other.key)
          .map(({ file }) => file);
        const before = scores(usual, files);
        expect(scores(provinceOf(rows), mixed)).toEqual(before);
        expect([...before.values()].filter(({ rank }) => rank?.rank !== null)).toHaveLength(units.length);
      },
    ),
    { numRuns: 8, seed: 17 },
  );
});
