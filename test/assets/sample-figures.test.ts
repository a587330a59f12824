import { concerns } from "../../src/domain/round/indicator";
import { methodChoice } from "../../src/forms/sheets/board/scale-list";
import { cell, criteriaOf, sampleRows, scopeOf, several, unitsAtDeadline, type Row } from "./sample-data";

const units = unitsAtDeadline();
const unitOf = new Map(units.map((unit) => [unit.code, unit]));
const indicatorOf = new Map(sampleRows("indicators").map((row) => [cell(row, "Mã"), row]));
const clusters = sampleRows("clusters");
const scales = sampleRows("scales");
const outsideBase = ["Thưởng/Trừ", "Cộng điểm phần vượt"];

/** Sums in hundredths, so that decimals add up exactly. */
function basePoints(criteria: readonly Row[]): number {
  const hundredths = criteria
    .filter((row) => !outsideBase.includes(cell(row, "Cách chấm")))
    .map((row) => Math.round(Number(cell(row, "Điểm chuẩn")) * 100));
  return hundredths.reduce((sum, points) => sum + points, 0) / 100;
}

function isHandScored(criterion: Row): boolean {
  return criterion["Chỉ tiêu"] === "" && criterion["Mã hồ sơ"] === "";
}

describe("assigned targets", () => {
  const rows = sampleRows("assigned-targets");
  const values = [
    "Thực hiện năm trước",
    "Thực hiện 6 tháng năm trước",
    "Kế hoạch giao",
    "Chỉ tiêu đăng ký",
    "Kế hoạch 6 tháng",
  ];

  test("one row for each unit and each indicator in numbers that concerns it", () => {
    const inNumbers = [...indicatorOf.values()].filter(
      (row) => !["Đạt/Chưa đạt", "Định tính"].includes(cell(row, "Cách đánh giá")),
    );
    const expected = units.flatMap((unit) =>
      inNumbers
        .filter((row) => concerns(scopeOf(cell(row, "Áp dụng")), unit))
        .map((row) => `${unit.code} ${cell(row, "Mã")}`),
    );
    expect(rows.map((row) => `${cell(row, "Mã đơn vị")} ${cell(row, "Mã")}`)).toEqual(expected);
  });

  test("every value lies in its indicator's bounds and has no more decimals than it; no percentage above 100", () => {
    const faults = rows.flatMap((row) => {
      const indicator = indicatorOf.get(cell(row, "Mã")) ?? {};
      const lowest = indicator["Tối thiểu"] === "" ? -Infinity : Number(indicator["Tối thiểu"]);
      const highest =
        indicator["ĐVT"] === "%" ? 100 : indicator["Tối đa"] === "" ? Infinity : Number(indicator["Tối đa"]);
      return values
        .map((header) => cell(row, header))
        .filter((value) => {
          if (value === "") return false;
          const decimals = value.split(".")[1]?.length ?? 0;
          return (
            Number(value) < lowest || Number(value) > highest || decimals > Number(indicator["Số chữ số thập phân"])
          );
        });
    });
    expect(faults).toEqual([]);
  });

  test("two thirds are registered, and none promises less than its plan or nothing at all", () => {
    const registered = rows.filter((row) => cell(row, "Chỉ tiêu đăng ký") !== "");
    expect(registered.length / rows.length).toBeCloseTo(2 / 3, 1);
    const weak = registered.filter((row) => {
      const lower = indicatorOf.get(cell(row, "Mã"))?.["Cách đánh giá"] === "Càng thấp càng tốt";
      const [plan, target] = [cell(row, "Kế hoạch giao"), Number(cell(row, "Chỉ tiêu đăng ký"))];
      return lower ? plan !== "" && target > Number(plan) : target <= 0 || (plan !== "" && target < Number(plan));
    });
    expect(weak).toEqual([]);
  });
});

describe("scales", () => {
  test("the base of every cluster adds up to its declared total", () => {
    const sums = clusters.map((row) => [row["Mã cụm/khối"], basePoints(criteriaOf(cell(row, "Mã cụm/khối")))]);
    expect(sums).toEqual(clusters.map((row) => [row["Mã cụm/khối"], Number(cell(row, "Tổng điểm"))]));
  });

  test("a section's heading tells its points", () => {
    const headed = scales.filter((row) => /\([0-9]+ điểm\)$/.test(cell(row, "Mục")));
    const wrong = headed.filter((row) => {
      const section = scales.filter(
        (other) => other["Mã cụm/khối"] === row["Mã cụm/khối"] && other["Mục"] === row["Mục"],
      );
      return Number(/([0-9]+) điểm\)$/.exec(cell(row, "Mục"))?.[1]) !== basePoints(section);
    });
    expect(wrong).toEqual([]);
    expect(headed.length).toBeGreaterThan(0);
  });

  test("every criterion's indicator concerns each unit of the cluster, unless it may be not applicable", () => {
    const unmet = scales.filter((row) => {
      const code = cell(row, "Chỉ tiêu");
      if (code === "" || row["Được không áp dụng"] === "Có") return code !== "" && !indicatorOf.has(code);
      const scope = scopeOf(indicatorOf.get(code)?.["Áp dụng"] ?? "nothing");
      return units.some((unit) => unit.cluster === row["Mã cụm/khối"] && !concerns(scope, unit));
    });
    expect(unmet).toEqual([]);
  });

  test("bands belong to criteria by bands or ranks, which all have some; documents exist", () => {
    const key = (row: Row): string => `${cell(row, "Mã cụm/khối")} ${cell(row, "Mã tiêu chí")}`;
    expect([...new Set(sampleRows("bands").map(key))].sort()).toEqual(
      scales
        .filter((row) => ["Theo bậc", "Theo thứ hạng", "Nội suy theo mốc"].includes(cell(row, "Cách chấm")))
        .map(key)
        .sort(),
    );
    const documents = sampleRows("documents").map((row) => row["Mã hồ sơ"]);
    expect(scales.filter((row) => row["Mã hồ sơ"] !== "" && !documents.includes(row["Mã hồ sơ"]))).toEqual([]);
    expect(new Set(scales.map(key)).size).toBe(scales.length);
  });

  test("bands' points lie between 0 and the criterion's, and name either a number or a text", () => {
    const faults = sampleRows("bands").filter((band) => {
      const criterion = scales.find(
        (row) => row["Mã cụm/khối"] === band["Mã cụm/khối"] && row["Mã tiêu chí"] === band["Mã tiêu chí"],
      );
      const points = Number(cell(band, "Điểm"));
      return (
        points < 0 || points > Number(criterion?.["Điểm chuẩn"]) || (band["Từ"] === "") === (band["Giá trị chữ"] === "")
      );
    });
    expect(faults).toEqual([]);
  });

  test("every way of scoring appears, the deduction by steps in a cluster of districts, a bloc of departments and one of enterprises", () => {
    expect([...new Set(scales.map((row) => cell(row, "Cách chấm")))].sort()).toEqual(
      methodChoice.choices.map(([words]) => words).sort(),
    );
    const stepwise = scales
      .filter((row) => row["Cách chấm"] === "Trừ dần theo mức thiếu")
      .map((row) => row["Mã cụm/khối"]);
    expect(["C01", "K03", "K11"].filter((code) => !stepwise.includes(code))).toEqual([]);
  });

  test("tie-breaks name criteria or sections of the cluster's scale", () => {
    const unknown = clusters.flatMap((row) => {
      const known = criteriaOf(cell(row, "Mã cụm/khối")).flatMap((criterion) => [
        criterion["Mã tiêu chí"],
        criterion["Mục"],
      ]);
      return several(cell(row, "Thứ tự ưu tiên khi bằng điểm")).filter((mark) => !known.includes(mark));
    });
    expect(unknown).toEqual([]);
  });
});

describe("entered scores", () => {
  const scores = sampleRows("scores");
  const complete = ["C01", "K02", "K03", "K11"];

  test("are complete for four clusters and for half of a fifth", () => {
    const done = units.filter((unit) => {
      const own = new Set(scores.filter((row) => row["Mã đơn vị"] === unit.code).map((row) => row["Mã tiêu chí"]));
      return criteriaOf(unit.cluster).every(
        (criterion) => !isHandScored(criterion) || own.has(criterion["Mã tiêu chí"]),
      );
    });
    const scored = [...complete, "K08"].flatMap((cluster) =>
      units.filter((unit) => unit.cluster === cluster && (cluster !== "K08" || unit.code <= "K08-06")),
    );
    expect(done.map((unit) => unit.code).sort()).toEqual(scored.map((unit) => unit.code).sort());
  });

  test("stay within the criterion's bounds, in quarters of a point", () => {
    const faults = scores.filter((row) => {
      const criterion = criteriaOf(unitOf.get(cell(row, "Mã đơn vị"))?.cluster ?? "").find(
        (line) => line["Mã tiêu chí"] === row["Mã tiêu chí"],
      );
      if (criterion === undefined) return true;
      if (row["Không áp dụng"] !== "") return criterion["Được không áp dụng"] !== "Có" || row["Điểm"] !== "";
      const bonus = outsideBase.includes(cell(criterion, "Cách chấm"));
      const [lowest, highest] = bonus
        ? [Number(criterion["Điểm tối thiểu"]), Number(criterion["Điểm tối đa"])]
        : [0, Number(criterion["Điểm chuẩn"])];
      const points = Number(cell(row, "Điểm"));
      return !isHandScored(criterion) || points < lowest || points > highest || !Number.isInteger(points * 4);
    });
    expect(faults).toEqual([]);
  });

  test("of the cluster are given by the leader, the leader's own by the deputy, once each", () => {
    const cluster = scores.filter((row) => row["Giai đoạn"] === "Cụm/khối chấm");
    const faults = cluster.filter((row) => {
      const unit = unitOf.get(cell(row, "Mã đơn vị"));
      const scorer = units.find(
        (other) => other.cluster === unit?.cluster && other.role === (unit?.role === "Trưởng" ? "Phó" : "Trưởng"),
      );
      return row["Người chấm"] !== scorer?.name;
    });
    expect(faults).toEqual([]);
    expect(new Set(cluster.map((row) => `${row["Mã đơn vị"]} ${row["Mã tiêu chí"]}`)).size).toBe(cluster.length);
  });

  test("of peers are given by every other member once, never by the unit itself", () => {
    const cross = scores.filter((row) => row["Giai đoạn"] === "Chấm chéo");
    const lines = new Map<string, string[]>();
    for (const row of cross) {
      const line = `${cell(row, "Mã đơn vị")} ${cell(row, "Mã tiêu chí")}`;
      lines.set(line, [...(lines.get(line) ?? []), cell(row, "Người chấm")]);
    }
    expect(lines.size).toBeGreaterThan(0);
    for (const [line, scorers] of lines) {
      const unit = unitOf.get(line.split(" ")[0] ?? "");
      expect([line, [...scorers].sort()]).toEqual([
        line,
        units
          .filter((other) => other.cluster === unit?.cluster && other.code !== unit.code)
          .map(({ name }) => name)
          .sort(),
      ]);
    }
  });

  test("of the Board and the Council give their reason", () => {
    const above = scores.filter((row) => row["Giai đoạn"] === "Thẩm định" || row["Giai đoạn"] === "Điểm chính thức");
    expect(above.map((row) => [row["Giai đoạn"], row["Giải trình"] !== ""])).toEqual([
      ["Thẩm định", true],
      ["Điểm chính thức", true],
    ]);
  });

  test("a criterion whose indicator does not concern a scored unit is marked not applicable", () => {
    const scored = units.filter((unit) => complete.includes(unit.cluster));
    const open = scored.flatMap((unit) =>
      criteriaOf(unit.cluster)
        .filter(
          (row) =>
            row["Chỉ tiêu"] !== "" &&
            !concerns(scopeOf(indicatorOf.get(cell(row, "Chỉ tiêu"))?.["Áp dụng"] ?? ""), unit),
        )
        .map((row) => `${unit.code} ${cell(row, "Mã tiêu chí")}`),
    );
    const marked = scores
      .filter((row) => row["Không áp dụng"] !== "")
      .map((row) => `${cell(row, "Mã đơn vị")} ${cell(row, "Mã tiêu chí")}`);
    expect(marked.sort()).toEqual(open.sort());
  });
});
