import { issue, label, type Labelled } from "./record";

/** The register, and what is taken in. */
export const receiving = {
  "receipt-without-data": issue<{ document: string }>({
    severity: "warning",
    sentence: ({ document }) =>
      `Sổ theo dõi đã ghi nhận ${document === "" ? "báo cáo" : `hồ sơ ${document}`} nhưng chưa có tệp dữ liệu. Đề nghị đơn vị gửi tệp.`,
    cause: "Văn bản giấy đã đến nhưng chưa có tệp dữ liệu.",
    remedy: "Đề nghị đơn vị gửi tệp Excel; ngày đến của văn bản giấy vẫn được giữ.",
    sample: { document: "BIEU" },
  }),
  "receipt-ambiguous": issue<{ rows: number }>({
    severity: "warning",
    sentence: ({ rows }, { number }) =>
      `Có ${number(rows)} dòng của sổ theo dõi không rõ thuộc tệp nào của đơn vị nên chưa lấy ngày đến. Đề nghị ghi tên tệp vào từng dòng.`,
    cause: "Đơn vị có nhiều dòng trong sổ theo dõi không ghi tên tệp.",
    remedy: "Ghi tên tệp vào từng dòng của đơn vị trong sổ theo dõi.",
    sample: { rows: 1003 },
  }),
  /** `date`: the day that is kept for the time being. */
  "return-without-date": issue<{ date: string }>({
    severity: "warning",
    sentence: ({ date }, write) =>
      `Báo cáo được đề nghị hoàn thiện nhưng chưa ghi Hạn hoàn thiện, nên ngày nhận lần đầu ${write.date(date)} mới là tạm tính và chưa trừ điểm về thời hạn. Đề nghị ghi Hạn hoàn thiện.`,
    cause: "Dòng Đề nghị hoàn thiện trong sổ theo dõi chưa có Hạn hoàn thiện.",
    remedy: "Ghi Hạn hoàn thiện ở dòng được nêu; báo cáo gửi lại đúng hạn đó thì giữ ngày nhận của lần gửi đầu.",
    sample: { date: "2026-11-24" },
  }),
  /** Two copies of the workbook say it differently and nobody has chosen; `what`, `column`: in the sheet's words. */
  "merge-conflict-open": issue<{
    what: string;
    column: string;
    stands: string;
    other: string;
    file: string;
  }>({
    severity: "warning",
    sentence: ({ what, column, stands, other, file }) =>
      `${[what, column].filter((part) => part !== "").join(", ")}: sổ này ghi ${stands}, bản kia (${file}) ghi ${other}. Giá trị của sổ này đang được tính; đề nghị chọn ở trang Cần đối chiếu rồi gộp lại bản kia ở mục Nhận báo cáo, hoặc sửa ô này.`,
    cause: "Hai bản của cùng một sổ ghi khác nhau, chưa ai chọn.",
    remedy:
      "Chọn ở trang Cần đối chiếu rồi gộp lại bản kia ở mục Nhận báo cáo (hoặc lệnh thidua merge), hoặc sửa thẳng ô đang dùng.",
    sample: { what: "K03-02 · TC10", column: "Điểm", stands: "5,5", other: "6", file: "_K03 phó.xlsx" },
  }),
  "not-carried": issue<{ what: string }>({
    severity: "warning",
    sentence: ({ what }, { leftOut }) =>
      `Không mang được sang bản mới: ${leftOut(what)}. Đề nghị chép lại từ bản cũ nếu cần.`,
    cause: "Bản mới không chép được nội dung riêng mà người dùng đã thêm vào sổ tổng hợp.",
    remedy: "Mở bản cũ (tệp .bak) và chép lại nội dung được nêu.",
    sample: { what: "biểu đồ ở trang Tổng quan" },
  }),
  /**
   * `cells`: of all such formulas on the sheet, as they are listed; `cell`, `formula`: the first; `was`, `now`: what
   * stands in the row, `null` = nothing.
   */
  "formula-moved": issue<{
    sheet: string;
    cells: string;
    output: string;
    cell: string;
    formula: string;
    row: number;
    was: string | null;
    now: string | null;
  }>({
    severity: "warning",
    sentence: ({ sheet, cells, output, cell, formula, row, was, now }) =>
      `Trang ${sheet}, công thức ở ô ${cells}: dòng mà công thức lấy số ở trang ${output} thay đổi sau lần ghi này. ${
        was === null
          ? `Ô ${cell} (=${formula}) lấy hết danh sách cũ, nay danh sách dài thêm từ dòng ${row}: ${now ?? ""}.`
          : `Ô ${cell} (=${formula}): dòng ${row} đang là ${was}, sẽ ${now === null ? "không còn" : `là ${now}`}.`
      } Đề nghị sửa lại công thức.`,
    cause: "Công thức riêng lấy số theo vị trí dòng ở trang kết quả, mà trang kết quả được lập lại với số dòng khác.",
    remedy:
      "Sửa lại các công thức được nêu; nên tra theo mã đơn vị (SUMIFS, INDEX/MATCH) hoặc lấy cả cột thay vì lấy theo số dòng.",
    sample: {
      sheet: "Theo dõi riêng",
      cells: "B3, B4",
      output: "Tổng hợp chỉ tiêu",
      cell: "B3",
      formula: "'Tổng hợp chỉ tiêu'!M25",
      row: 25,
      was: "C01 · C01-02 · A1",
      now: "C01 · C01-03 · A1",
    },
  }),
};

/** For information only. */
export const information = {
  "formula-in-entry": issue<Labelled>({
    severity: "notice",
    sentence: ({ label }) => `"${label}" là công thức, đã lấy kết quả đang lưu trong tệp.`,
    cause: "Ô nhập liệu chứa công thức.",
    remedy: "Không bắt buộc xử lý; nên dán giá trị trước khi gửi.",
    sample: { label },
  }),
  /** `units`: how many late ones; `day`: the first whose days off are not known. */
  "working-days-unknown": issue<{ units: number; day: string }>({
    severity: "notice",
    sentence: ({ units, day }, { number, date }) =>
      `Không đếm được số ngày làm việc chậm của ${number(units)} đơn vị: chưa biết lịch nghỉ lễ, làm bù của ngày ${date(day)}. Số ngày chậm và tình trạng gửi vẫn đúng; khi cần, đề nghị đếm theo lịch nghỉ đã công bố.`,
    cause: "Đơn vị gửi chậm qua những ngày mà lịch nghỉ lễ, làm bù chưa có trong phần mềm.",
    remedy:
      "Không phải sửa gì: Số ngày chậm và tình trạng tính theo ngày lịch. Khi cần ngày làm việc, đếm theo lịch nghỉ đã công bố, hoặc dùng bản phần mềm mới hơn.",
    sample: { units: 3, day: "2027-02-08" },
  }),
  "receipt-unconfirmed": issue<{ date: string }>({
    severity: "notice",
    sentence: ({ date }, write) =>
      `Ngày nhận ${write.date(date)} tạm tính theo thời gian ghi trên tệp. Đề nghị ghi Ngày đến vào sổ theo dõi để xác nhận.`,
    cause: "Sổ theo dõi chưa có Ngày đến nên tạm dùng thời gian ghi trên tệp.",
    remedy: "Ghi Ngày đến vào sổ theo dõi, hoặc cho biết ngày nhận khi tổng hợp.",
    sample: { date: "2020-07-10" },
  }),
};
