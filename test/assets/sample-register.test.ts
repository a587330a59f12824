import { cell, iso, sampleRows, unitsAtDeadline } from "./sample-data";

const rows = sampleRows("register");
const units = unitsAtDeadline();
const clusterOf = new Map(units.map((unit) => [unit.code, unit.cluster]));

test("three fifths of the units are in the register", () => {
  const registered = units.filter((unit) => rows.some((row) => row["Mã đơn vị/cụm"] === unit.code));
  expect(registered.length / units.length).toBeCloseTo(0.6, 1);
});

test("a row's file is the sender's, in the folder of its cluster", () => {
  const foreign = rows.filter((row) => {
    const [sender, file] = [cell(row, "Mã đơn vị/cụm"), cell(row, "Tên tệp")];
    const start = clusterOf.has(sender) ? `${clusterOf.get(sender)}/${sender}` : `${sender}/_${sender}`;
    return file !== "" && !file.startsWith(start);
  });
  expect(foreign).toEqual([]);
});

test("papers are signed before they arrive, arrive in the order of their numbers, and none after the sample's day", () => {
  const days = rows.map((row) => ({
    signed: iso(cell(row, "Ngày ký")),
    arrived: iso(cell(row, "Ngày đến")),
    number: Number(cell(row, "Số đến")),
  }));
  expect(days.filter(({ signed, arrived }) => signed > arrived || arrived > "2020-07-14")).toEqual([]);
  const inOrder = [...days].sort((one, other) => one.number - other.number);
  expect(days).toEqual(inOrder);
  expect(inOrder.map(({ arrived }) => arrived)).toEqual(days.map(({ arrived }) => arrived).sort());
});

test("opinions are on targets that the units hold; one of them is sent without a decision", () => {
  const opinions = sampleRows("opinions");
  const assigned = sampleRows("assigned-targets");
  const known = opinions.filter((row) =>
    assigned.some(
      (each) => each["Mã đơn vị"] === row["Mã đơn vị"] && each["Mã"] === row["Mã"] && each["Chỉ tiêu đăng ký"] !== "",
    ),
  );
  expect(known).toEqual(opinions);
  expect(opinions.map((row) => row["Ý kiến Hội đồng"])).toEqual([
    "Đồng ý",
    "Không đồng ý",
    "Đồng ý một phần",
    "Chưa có ý kiến",
  ]);
});
