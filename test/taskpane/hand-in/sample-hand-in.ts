import { handInCodes } from "../../../src/domain/basics/hand-in-code";
import type { HandIn, HandInCheck } from "../../../src/app/live/cluster/hand-in";
import type { HandInSubject } from "../../../src/domain/checks/hand-in";

/** What a line is about, open or done. */
export const subjects = (open: boolean): readonly HandInSubject[] =>
  handInCodes.map((code): HandInSubject => {
    switch (code) {
      case "award":
        return { code, award: { name: "Cờ thi đua", nominated: 1, limit: 1, withoutVotes: open ? 1 : 0 } };
      case "document":
        return { code, document: { code: "C-QC", name: "Quy chế", sheet: null } };
      case "scale":
        return { code, scale: open ? "draft" : "accepted" };
      default:
        return { code };
    }
  });

const done: readonly HandInCheck[] = subjects(false).map((subject) => ({
  ...subject,
  open: 0,
  all: 4,
  names: [],
  place: null,
}));
/** The list with these lines open. */
export const handIn = (...open: readonly HandInCheck[]): HandIn => ({
  checks: done.map((check) => open.find(({ code }) => code === check.code) ?? check),
  fileName: "_K03.xlsx",
  cluster: { code: "K03", name: "Khối các cơ quan tham mưu tổng hợp", kind: "khoi" },
  office: "Ban Thi đua - Khen thưởng (Sở Nội vụ)",
  council: "Hội đồng",
  round: { year: 2020, kind: "h1" },
  leader: "Sở Nội vụ",
  documentNumber: "12/BC-KTĐ",
  signedOn: "2020-07-08",
  lastDay: "2020-07-10",
  received: 4,
  expected: 4,
  coverFields: [
    { key: "reviewDate", label: "Ngày sơ kết", kind: "date", choices: [], value: "2020-07-07" },
    {
      key: "reviewForm",
      label: "Hình thức sơ kết",
      kind: "choice",
      choices: [["Tổ chức hội nghị", "conference"]],
      value: null,
    },
  ],
  reportItems: [{ code: "N1", section: null, name: "Kết quả phong trào", content: null }],
});
