import { mailAddresses, mailBytes } from "../../../src/app/reminding/mail-draft";
import { decoded, readMail } from "./read-mail";

const draft = {
  to: ["van-phong@example.vn"],
  subject: "Đôn đốc gửi báo cáo sơ kết 6 tháng đầu năm 2020 (lần 2) - Ủy ban nhân dân huyện Yên Thế",
  text: "Kính gửi: Ủy ban nhân dân huyện Yên Thế\n\nĐề nghị quan tâm gửi./.",
  attached: [{ name: "C1-01.xlsx", bytes: Uint8Array.from({ length: 1000 }, (_, index) => index % 256) }],
};

test("a draft is read back whole: addressee, subject, text and file", () => {
  const { headers, parts } = readMail(mailBytes(draft));
  expect([headers.get("to"), headers.get("x-unsent"), headers.get("mime-version")]).toEqual([draft.to[0], "1", "1.0"]);
  expect(decoded(headers.get("subject") ?? "")).toBe(draft.subject);
  expect([headers.has("from"), headers.has("date")]).toEqual([false, false]);
  expect(parts.map(({ name }) => name)).toEqual([null, "C1-01.xlsx"]);
  expect(parts[0]?.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(parts[0]?.bytes.toString("utf8")).toBe(draft.text.replaceAll("\n", "\r\n"));
  expect([...(parts[1]?.bytes ?? [])]).toEqual([...draft.attached[0]!.bytes]);
});

test("no line is longer than 76 letters, and the same draft gives the same bytes", () => {
  const bytes = mailBytes(draft);
  const lines = Buffer.from(bytes).toString("latin1").split("\r\n");
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(76);
  expect(Buffer.from(mailBytes(draft)).equals(Buffer.from(bytes))).toBe(true);
});

test.each([0, 1, 2, 3, 56, 57, 58, 113, 114, 115])("a file of %i bytes", (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => 255 - (index % 256));
  const { parts } = readMail(mailBytes({ ...draft, attached: [{ name: "a.xlsx", bytes }] }));
  expect([...(parts[1]?.bytes ?? [])]).toEqual([...bytes]);
});

test.each([
  "Biểu mẫu.xlsx",
  "Biểu báo cáo sơ kết sáu tháng đầu năm của Ủy ban nhân dân huyện Yên Thế.xlsx",
  "a%2Fb.xlsx",
  'một"hai.xlsx',
])("a file called %s", (name) => {
  const { parts } = readMail(mailBytes({ ...draft, attached: [{ name, bytes: new Uint8Array(3) }] }));
  expect(parts[1]?.name).toBe(name);
});

test("nobody known: a message without addressee; several stand below each other", () => {
  expect(readMail(mailBytes({ ...draft, to: [] })).headers.has("to")).toBe(false);
  expect(readMail(mailBytes({ ...draft, to: ["a@b.vn", "c@d.vn"] })).headers.get("to")).toBe("a@b.vn, c@d.vn");
});

test.each([
  [null, []],
  ["", []],
  ["a@b.vn; c@d.vn", ["a@b.vn", "c@d.vn"]],
  ["chưa có", []],
  ["a@b.vn\r\nBcc: x@y.vn", []],
  ["Văn phòng <a@b.vn>", []],
  ["a@b@c.vn", []],
])("addresses in a cell with %j", (cell, found) => {
  expect(mailAddresses(cell)).toEqual(found);
});
