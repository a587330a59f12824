import type { VerdictReason, VerdictReasonParams } from "../../src/domain/submissions/file-record";

export const sampleVerdictParams: { readonly [R in VerdictReason]: VerdictReasonParams[R] } = {
  refused: { reason: "encrypted", detail: "EncryptedPackage" },
  duplicate: { name: "K03/SNV.xlsx" },
  superseded: { name: "K03/SNV.xlsx", received: "2020-07-10" },
  unchanged: {},
  returned: { state: "Đề nghị hoàn thiện" },
  "not-in-roster": { code: "SNV" },
  "own-copy": {},
  "wrong-kind": {},
  "wrong-year": { found: "2019", expected: "2020" },
  "wrong-period": { found: "Cả năm", expected: "6 tháng đầu năm" },
  "unit-uncertain": { marks: "SNV", cover: "STC" },
  "sender-differs": { what: "name", found: "Sở Tư pháp", other: "STP - Sở Tư pháp", sender: "SNV - Sở Nội vụ" },
  "kind-contradicted": { marked: "cluster", found: "unit" },
  "newer-schema": { found: "3", expected: "1" },
};
