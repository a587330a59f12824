import type { ReportMail } from "../../src/text/vi/messages";
import { en } from "../../src/text/en";
import { vi } from "../../src/text/vi";

const mail: ReportMail = {
  round: { kind: "year", year: 2020 },
  code: "SNV",
  name: "Sở Nội vụ",
  fileName: "SNV.xlsx",
  receiver: "Phòng Thi đua",
  asOf: "2020-12-15",
  document: "12/BC-SNV",
  signedOn: "2020-12-20",
  preparedBy: "Nguyễn Thị Mẫu",
  phone: "0900 000 000",
};
const sparse: ReportMail = {
  ...mail,
  round: null,
  receiver: null,
  asOf: null,
  document: null,
  signedOn: null,
  preparedBy: null,
  phone: null,
};

test.each([
  ["vi", vi, "tổng kết năm 2020"],
  ["en", en, "for the year 2020"],
] as const)("the mail with a report in %s says all that is known and nothing else", (_, { messages }, round) => {
  const body = messages.reportMail(mail);
  for (const part of [
    round,
    "Sở Nội vụ",
    "SNV.xlsx",
    "Phòng Thi đua",
    "15/12/2020",
    "12/BC-SNV",
    "20/12/2020",
    "Nguyễn Thị Mẫu",
    "0900 000 000",
  ])
    expect(body).toContain(part);
  expect(messages.reportSubject(mail)).toContain(round);
  expect(messages.reportMail(sparse)).not.toMatch(/null|undefined|\n\n\n|12\/BC/u);
  expect(messages.reportMail(sparse).split("\n\n")).toHaveLength(3);
});

test("a unit whose figures are only to be confirmed need not send again", () => {
  const message = {
    round: { kind: "h1", year: 2020 },
    name: "Sở Nội vụ",
    formality: "state",
    from: "",
    errors: [],
    warnings: ["Trang Kết quả, ô H14: số này có thể hiểu hai cách."],
  } as const;
  expect(vi.messages.unitMessage(message)).toMatch(
    /^Kính gửi: Sở Nội vụ\n\nCơ quan nhận báo cáo đã nhận .*[\s\S]*không phải gửi lại biểu\.\n\nTrân trọng cảm ơn\.\/\.$/u,
  );
  expect(vi.messages.unitMessage(message)).not.toContain("cần hoàn thiện:");
  expect(en.messages.unitMessage(message)).toContain("To confirm:\n1. Trang Kết quả");
});
