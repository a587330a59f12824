import type { ReadyToSend } from "../../../src/app/live/unit/ready-to-send";
import { FormToSend } from "../../../src/taskpane/send/send-view";
import { markupOf, wordsOf } from "../markup";

const form: ReadyToSend = {
  name: "Sở Nội vụ",
  fileName: "SNV.xlsx",
  complete: true,
  required: 50,
  filled: 50,
  found: { error: 0, warning: 2, notice: 0 },
  deadline: { lastDay: "2020-06-30", daysLeft: 5 },
  mail: { subject: "SNV - Sở Nội vụ", body: "Kính gửi: Ban" },
};

test("a form that can be sent says so, what may be looked at, and how long there is", () => {
  expect(wordsOf(<FormToSend form={form} canCopy />)).toMatch(
    /^✓ Không có lỗi; 2 điều cần xác nhận trước khi gửi .*Còn 2 nội dung cần lưu ý, vẫn gửi được\. Hạn gửi 30\/6\/2020, còn 5 ngày Xem nội dung cần lưu ý .*Đã điền 50\/50 ô bắt buộc, 100% Tên tệp để gửi SNV\.xlsx/u,
  );
  expect(wordsOf(<FormToSend form={{ ...form, found: { error: 0, warning: 0, notice: 0 } }} canCopy />)).not.toContain(
    "Xem nội dung cần lưu ý",
  );
});

test("one that lacks something says what, and that it can be sent all the same", () => {
  const open = { ...form, complete: false, filled: 47, found: { error: 1, warning: 0, notice: 0 } };
  expect(wordsOf(<FormToSend form={open} canCopy />)).toMatch(
    /^○ Chưa đủ điều kiện gửi: còn 3 ô chưa điền và 1 ô cần sửa Báo cáo gửi lúc này vẫn được tiếp nhận/u,
  );
});

test("where no copy can be made here, it says how to save one by hand", () => {
  expect(wordsOf(<FormToSend form={form} canCopy={false} />)).toMatch(
    /Sao chép tên tệp Lưu bằng tay Vào Tệp, chọn Lưu bản sao/u,
  );
  expect(wordsOf(<FormToSend form={form} canCopy={false} />)).not.toContain("Lưu bản sao để gửi");
  expect(wordsOf(<FormToSend form={form} canCopy />)).not.toContain("Lưu bằng tay");
});

test("the texts for the mail can be copied", () => {
  const words = wordsOf(<FormToSend form={form} canCopy />);
  expect(words).toContain("Sao chép tiêu đề");
  expect(words).toContain("Sao chép lời gửi");
  expect(markupOf(<FormToSend form={form} canCopy />)).toContain("Kính gửi: Ban</textarea>");
});
