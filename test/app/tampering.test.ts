import { consolidate } from "../../src/app/consolidate";
import type { Issue } from "../../src/domain/issue";
import { nodeHost } from "../../src/hosts/node/node-host";
import type { Edit } from "../../src/workbook/edit";
import { findSoffice, resave, type Files } from "../support/libreoffice";
import { at, cases, coverAt, draftOf, province, set, type Case } from "./tampered-cases";

const numbers = ["A1", "A2", "A3", "A5", "A6"];

const answers = (more: number): readonly Edit[] => [
  ...(
    [
      ["Số liệu tính đến ngày", { date: "2020-06-20" }],
      ["Tính chất số liệu", "Chính thức"],
      ["Hình thức sơ kết", "Bằng văn bản"],
      ["Có điều chỉnh chỉ tiêu", "Không"],
      ["Người lập biểu", "Nguyễn Thị Mẫu"],
    ] as const
  ).map(([label, value]) => set("Thông tin chung", coverAt(label), value)),
  ...numbers.map((code, index) =>
    set("Chỉ tiêu", at("Chỉ tiêu", code, "Chỉ tiêu đăng ký"), index === 0 ? 1000 : 300 + 20 * index),
  ),
  ...numbers.map((code, index) =>
    set("Kết quả", at("Kết quả", code, "Thực hiện trong kỳ"), (index === 0 ? 500 : 160 + 11 * index) + more),
  ),
  set("Nội dung", at("Nội dung", "N1", "Nội dung báo cáo"), `Đã phát động ${2 + more} đợt thi đua.`),
  set("Tự chấm", at("Tự chấm", "T3", "Điểm tự chấm"), 9),
];

const withLibreOffice = findSoffice() === null ? describe.skip : describe;

const made = new Map<string, Uint8Array>();

/** Issues of the file, and that the register knows no day, left out. */
function toldOf({ as = "C1/C1-01.xlsx", beside = {} }: Case, file: Uint8Array, files: Files): readonly string[] {
  const given = [
    [as, file] as const,
    ...Object.entries(beside).map(([name, kind]) => [name, files.get(`${kind}.xlsx`)!] as const),
  ].map(([name, bytes]) => ({ name, bytes, changed: "2020-06-28T10:00:00" }));
  const { consolidation } = consolidate(
    {
      board: province.board,
      stored: { submissions: [], clusterSubmissions: [], unreadable: [] },
      files: given,
      asOf: "2020-07-15",
      receivedOption: "2020-06-28",
      progress: () => undefined,
    },
    nodeHost,
  );
  const ofFile = (issue: Issue): boolean => issue.place.file === as;
  return consolidation.issues
    .filter(ofFile)
    .map(({ code, place }) => `${code} ${place.sheet ?? ""}!${place.cell ?? ""}`);
}

beforeAll(async () => {
  const [own, other] = await Promise.all([
    nodeHost.writeWorkbook(draftOf("C1-01")),
    nodeHost.writeWorkbook(draftOf("C1-02")),
  ]);
  made.set("copy.xlsx", nodeHost.patchWorkbook(other, [...answers(0), { kind: "drop-cached" }]));
  cases.forEach(({ edits = [], rewrite = (bytes) => bytes }, index) =>
    made.set(`${index}.xlsx`, rewrite(nodeHost.patchWorkbook(own, [...answers(0), ...edits, { kind: "drop-cached" }]))),
  );
});

test.each(cases.map((each, index) => [each.name, index] as const))("%s", (_, index) => {
  expect(toldOf(cases[index]!, made.get(`${index}.xlsx`)!, made)).toEqual(cases[index]!.told);
});

withLibreOffice("saved by LibreOffice:", () => {
  let saved: Files = new Map();
  beforeAll(() => {
    saved = resave(made);
  });

  test.each(cases.map((each, index) => [each.name, index] as const))("%s", (_, index) => {
    const { told, toldSaved = told } = cases[index]!;
    expect(toldOf(cases[index]!, saved.get(`${index}.xlsx`)!, saved)).toEqual(toldSaved);
  });
});
