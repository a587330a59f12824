import { scopeOf } from "../../../src/domain/round/indicator";
import type { DocumentRow, DocumentType } from "../../../src/domain/round/receipt";
import { enCommands, viCommands } from "../../../src/text/command-texts";
import { boardOf, criterion } from "../../domain/round-samples";
import { said } from "./changed-cells";

const row = (marks: readonly string[], due: string | null): DocumentRow => ({
  ...{ name: "Báo cáo", required: true, sheet: null, scope: scopeOf(marks), due, cell: "H5" },
});
const report: DocumentType = {
  ...{ code: "BC", name: "Báo cáo", level: "unit", required: true, sheet: null },
  rows: [row(["Xã"], "2026-11-10"), row(["-Xã"], null)],
};
const form: DocumentType = { code: "BIEU", name: "Biểu", level: "unit", required: true, sheet: "Kết quả" };
const plan: DocumentType = { code: "KH", name: "Kế hoạch", level: "unit", required: true, sheet: null };

function told(document: string, texts = viCommands, due: string | null = null): string {
  const line = criterion("TC01", { kind: "deadline", document, perTime: 1, due });
  return said(boardOf({ documents: [report, form, plan], criteria: [line] }), "C01", texts);
}

test("a line on a document with days by kind of unit says each of them", () => {
  expect(told("BC")).toContain(
    'hồ sơ "Báo cáo" (BC), hạn cuối ngày 10/11/2026 (áp dụng cho Xã); theo hạn gửi của kỳ báo cáo (trừ Xã).',
  );
  expect(told("BC", enCommands)).toContain("last day 10/11/2026 (for Xã); by the deadline of the round (without Xã).");
});

test("a sheet comes with the report and goes by its days; another paper by the round's", () => {
  expect(told("BIEU")).toContain('"Biểu" (BIEU), hạn cuối ngày 10/11/2026 (áp dụng cho Xã)');
  expect(told("KH")).toContain('"Kế hoạch" (KH), theo hạn gửi của kỳ báo cáo.');
});

test("the line's own Hạn stands alone", () => {
  expect(told("BC", viCommands, "2026-10-25")).toContain('"Báo cáo" (BC), hạn cuối ngày 25/10/2026.');
});
