import type { ScaleChange } from "../../domain/scales/scale-change";
import type { ReturnSentences } from "../texts";
import { scaleWords } from "./scale-words";

/** What a cluster sent back beside what the Board holds. */
export const returnIssues: ReturnSentences = {
  "accepted-scale-differs": (change) => `Ban đã tiếp nhận thang điểm nhưng cụm, khối gửi thang điểm khác. ${proposed(change)} Thang điểm Ban đang giữ vẫn có hiệu lực; đề nghị làm rõ với cụm, khối.`,
  "scale-differs": (change) => `${proposed(change)} Thang điểm Ban đang giữ vẫn có hiệu lực đến khi Ban tiếp nhận.`,
};

function proposed({ criterion, field, old, new: now }: ScaleChange): string {
  if (field === "line") return old === null ? `Cụm, khối đề nghị thêm tiêu chí ${criterion ?? ""} "${scaleWords.value(field, now)}".` : `Cụm, khối đề nghị bỏ tiêu chí ${criterion ?? ""} "${scaleWords.value(field, old)}".`;
  const what = criterion === null ? "" : `Tiêu chí ${criterion}, `;
  return `${what}${scaleWords.field[field]}: Ban đang giữ ${scaleWords.value(field, old)}, cụm, khối gửi ${scaleWords.value(field, now)}.`;
}
