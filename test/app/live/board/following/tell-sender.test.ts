import { unitMessage } from "../../../../../src/app/live/board/following/tell-sender";
import { openLiveWorkbook } from "../../../../../src/app/live/opening/open-live-workbook";
import { liveStatus } from "../../../../../src/app/live/opening/live-status";
import { type Issue, nowhere } from "../../../../../src/domain/issue";
import { memoryLiveWorkbook } from "../../../../../src/hosts/memory/memory-host";
import { en } from "../../../../../src/text/en";
import { vi } from "../../../../../src/text/vi";
import { consolidated, province, sentBy } from "../../live-province";

async function round() {
  const live = memoryLiveWorkbook(province.workbook);
  await consolidated(live, [
    sentBy("C1-01"),
    sentBy("C1-02", [
      ["Kết quả", "A1", "Thực hiện trong kỳ", "chưa có"],
      ["Kết quả", "A2", "Thực hiện trong kỳ", "1.5"],
    ]),
  ]);
  const opened = await openLiveWorkbook(live);
  if (!("opened" in opened) || "noRound" in opened.opened) throw new Error("no round");
  return liveStatus(opened.opened, { asOf: "2020-07-15" }).consolidation;
}

test("a unit is asked politely for all that is its to mend, each with its cell", async () => {
  const message = unitMessage(await round(), "C1-02", vi) ?? "";
  const lines = message.split("\n");
  expect(lines[0]).toBe("Kính gửi: UBND huyện Hai");
  expect(lines[2]).toMatch(
    /đã nhận biểu số liệu sơ kết 6 tháng đầu năm 2020 của UBND huyện Hai\. Đề nghị đơn vị xem lại các nội dung sau:$/u,
  );
  expect(message).toMatch(
    /Nội dung cần hoàn thiện:\n1\. Trang Kết quả, ô [A-Z]+\d+: "Thực hiện trong kỳ[^\n]*" ghi "chưa có"/u,
  );
  expect(message).toMatch(/Nội dung đề nghị xác nhận:\n1\. Trang Kết quả, ô [A-Z]+\d+: /u);
  expect(lines.at(-1)).toBe("Trân trọng cảm ơn./.");
  expect(message).not.toMatch(/yêu cầu|undefined|null/u);
});

test("a Party body is asked for its attention", async () => {
  const { board, roster, issues } = await round();
  const party = roster.map((unit) => ({ ...unit, formality: "party" as const }));
  expect(unitMessage({ board, roster: party, issues }, "C1-02", vi)).toContain(
    "Trân trọng đề nghị UBND huyện Hai quan tâm xem lại các nội dung sau:",
  );
});

test("what the Board has to settle, and mere information, is left out", async () => {
  const { board, roster } = await round();
  const place = { ...nowhere, unit: "C1-02", cluster: "C1", file: "C1-02.xlsx" };
  const settled: readonly Issue[] = [
    { code: "not-computable", params: { criterion: "T1", reason: "target-zero" }, place },
    { code: "receipt-unconfirmed", params: { date: "2020-06-29" }, place },
    { code: "unknown-code", params: { label: "Mã", raw: "X" }, place: { ...place, file: null } },
  ];
  expect(unitMessage({ board, roster, issues: settled }, "C1-02", vi)).toBeNull();
  const moved: Issue = { code: "column-moved", params: { header: "ĐVT" }, place };
  const message = unitMessage({ board, roster, issues: [...settled, moved] }, "C1-02", vi) ?? "";
  expect(message).toContain("chỉ cần trả lời xác nhận");
  expect(message).not.toContain("T1");
});

test("a unit that nothing is asked of, and one that is not in the round", async () => {
  const found = await round();
  expect(unitMessage(found, "C1-03", vi)).toBeNull();
  expect(unitMessage(found, "X9", vi)).toBeNull();
});

test("it can be had in English too", async () => {
  expect(unitMessage(await round(), "C1-02", en)).toMatch(
    /^To: UBND huyện Hai\n\n[\s\S]*To complete:\n1\. Sheet Kết quả, cell/u,
  );
});
