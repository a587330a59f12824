import { progress, results } from "./cli-results";
import { failures } from "./cli-failures";
import { demo } from "./cli-demo";
import { room } from "./room";
import { reminders } from "./cli-reminders";
import type { TextsOf } from "../language";

export type CommandName =
  | "new"
  | "next"
  | "seal"
  | "issue"
  | "slips"
  | "fill-sample"
  | "check"
  | "consolidate"
  | "merge"
  | "mark"
  | "personal"
  | "export"
  | "remind"
  | "report"
  | "papers"
  | "scale"
  | "demo"
  | "cells"
  | "docs"
  | "help";

export type ArgumentName =
  | "board"
  | "new-board"
  | "consolidated-board"
  | "issued-folder"
  | "workbooks"
  | "to-mark"
  | "copies"
  | "to-search"
  | "file"
  | "command";

export type OptionName =
  | "sample"
  | "sample-demo"
  | "as-of"
  | "as-of-new"
  | "as-of-demo"
  | "as-of-papers"
  | "out-next"
  | "out-sealed"
  | "document"
  | "date"
  | "reason"
  | "year"
  | "period"
  | "out-folder"
  | "out-board"
  | "out-document"
  | "docx"
  | "new-date"
  | "log"
  | "mail"
  | "mail-forms"
  | "to"
  | "only"
  | "template"
  | "as-templates"
  | "out-merged"
  | "out-forgotten"
  | "forget"
  | "prefer"
  | "out-marked"
  | "board-to-mark"
  | "out-slips"
  | "copied-sheets"
  | "csv"
  | "parquet"
  | "pdf"
  | "in-slips"
  | "each"
  | "out-demo"
  | "cluster"
  | "told-cluster"
  | "unit"
  | "in"
  | "received"
  | "json"
  | "dry-run"
  | "jobs"
  | "split"
  | "lang"
  | "quiet"
  | "help"
  | "version";

/** Every word of the command line (contract §2). Names of commands and options are the same in every language. */
export const cli = {
  program: "Tổng hợp báo cáo thi đua, khen thưởng từ biểu Excel của các đơn vị.",
  headings: {
    usage: "Cách dùng:",
    arguments: "Tham số:",
    options: "Tùy chọn:",
    globalOptions: "Tùy chọn chung:",
    commands: "Lệnh:",
  } satisfies { readonly [H in "usage" | "arguments" | "options" | "globalOptions" | "commands"]: string },
  commands: {
    new: "Tạo sổ cấp tỉnh, để trống hoặc theo tỉnh mẫu",
    next: "Lập sổ cho kỳ mới từ sổ của một kỳ đã xong; sổ cũ không thay đổi",
    seal: "Chốt số liệu của sổ đã tổng hợp theo một văn bản; có lý do thì đính chính số liệu đã chốt",
    issue: "Phát biểu cho từng đơn vị và sổ cho từng cụm, khối",
    slips:
      "Xuất phiếu chấm cho cơ quan chấm, chấm chéo và phiếu đề nghị cung cấp thông tin, hoặc nhận phiếu gửi về vào trang Điểm chấm, Điều kiện",
    "fill-sample": "Điền thử các biểu đã phát như đơn vị, có cài sẵn lỗi để kiểm tra",
    check: "Kiểm tra biểu trước khi gửi",
    consolidate: "Tổng hợp các biểu nhận được vào sổ cấp tỉnh",
    merge: "Gộp nội dung do hai người ghi trên hai bản của cùng một sổ (trưởng và phó; hai người ở cấp tỉnh)",
    mark: "Trả lại biểu với các ô cần xem lại được tô màu, có chú thích và trang liệt kê",
    personal: "Liệt kê họ tên, điện thoại, email trong một sổ; xóa một người khỏi sổ khi có yêu cầu",
    export: "Xuất bản gửi đi: chỉ kết quả, không có số liệu gốc, thông tin liên hệ, đường dẫn tệp",
    remind: "Lập văn bản đôn đốc từng đơn vị, từng cụm, khối, kèm thư nháp",
    report: "Lập báo cáo dạng Word gửi Chủ tịch hoặc Trung ương",
    papers: "Lập các văn bản dạng Word của sổ: báo cáo, giấy mời, biên bản, tờ trình …",
    scale: "In thang điểm của một cụm, khối thành lời như trong quy chế, hoặc lập phụ lục Word",
    demo: "Chạy thử toàn bộ trên tỉnh mẫu: in bảng tình hình gửi báo cáo, lập mọi văn bản, thư",
    cells: "In nội dung các ô mà phần mềm đọc được từ một tệp, dạng JSON",
    docs: "Lập lại trang tra cứu lỗi và trang mô tả biểu mẫu",
    help: "Xem hướng dẫn của một lệnh",
  } satisfies { readonly [C in CommandName]: string },
  arguments: {
    board: "sổ cấp tỉnh hoặc sổ của cụm, khối (.xlsx)",
    "new-board": "tên sổ tổng hợp sẽ tạo (.xlsx)",
    "consolidated-board": "sổ đã tổng hợp (.xlsx)",
    "issued-folder": "thư mục chứa các biểu đã phát",
    "to-mark": "một hoặc nhiều biểu, sổ đã điền (.xlsx), hoặc thư mục chứa chúng",
    workbooks: "một hoặc nhiều biểu cần kiểm tra",
    copies: "một hoặc nhiều bản khác của chính sổ đó (.xlsx); các tệp này không bị thay đổi",
    "to-search": "sổ hoặc biểu cần tìm (.xlsx)",
    file: "tệp cần xem",
    command: "tên lệnh",
  } satisfies { readonly [A in ArgumentName]: string },
  options: {
    sample: "điền sẵn tỉnh mẫu; xa là tỉnh mẫu thứ hai (xã, phường, cả năm)",
    "sample-demo": "tỉnh mẫu chạy thử: xa là tỉnh thứ hai, all là cả hai",
    "as-of": "ngày chốt tình hình, dạng năm-tháng-ngày; mặc định là hôm nay theo giờ Việt Nam",
    "as-of-new": "ngày ghi trong tệp, dạng năm-tháng-ngày; mặc định là hôm nay theo giờ Việt Nam",
    "as-of-papers": "ngày của số liệu, dạng năm-tháng-ngày; mặc định là ngày của lần tổng hợp gần nhất",
    "as-of-demo": "ngày chốt tình hình, dạng năm-tháng-ngày; mặc định là ngày của tỉnh mẫu",
    "out-next": "sổ của kỳ mới (.xlsx); không được trùng sổ cũ",
    "out-sealed": "sổ kết quả (.xlsx); mặc định ghi vào chính sổ đó, bản cũ được giữ thành .bak",
    document: "văn bản chốt hoặc đính chính, ví dụ: Quyết định số 12/QĐ-HĐTĐKT",
    date: "ngày của văn bản, dạng năm-tháng-ngày; số liệu được chốt tại ngày này",
    reason: "lý do đính chính, khi số liệu khác bản đã chốt",
    year: "năm của kỳ mới",
    period: "kỳ mới: reg (Đăng ký đầu năm), h1 (6 tháng đầu năm) hoặc year (Cả năm)",
    "out-folder": "thư mục ghi kết quả",
    "out-board": "sổ kết quả (.xlsx); có thể trùng sổ đầu vào, bản cũ được giữ thành .bak",
    "out-forgotten": "sổ kết quả (.xlsx); không ghi thì thay sổ đầu vào, bản cũ được giữ thành .bak",
    forget:
      "họ tên cần xóa khỏi sổ, hoặc chỗ (trang!ô) mà họ tên nằm trong đoạn văn bản dài hơn; ghi được nhiều lần. Không ghi thì chỉ liệt kê",
    "out-merged": "sổ kết quả (.xlsx); có thể trùng sổ đầu tiên, bản cũ được giữ thành .bak",
    prefer:
      "chỗ hai bên ghi khác nhau lấy của sổ đầu tiên (first) hoặc của bản sau cùng (last); mặc định là giữ của sổ đầu tiên và ghi vào trang Cần đối chiếu để người phụ trách chọn",
    "out-marked": "thư mục ghi các bản đánh dấu, giữ nguyên tên tệp",
    "board-to-mark": "sổ cấp tỉnh hoặc sổ của cụm, khối: đánh dấu theo kết quả tổng hợp; không ghi thì như lệnh check",
    "out-document": "tệp báo cáo Word (.docx)",
    docx: "ghi phụ lục dạng Word (.docx) vào tệp này, bằng tiếng Việt, thay cho in ra",
    "new-date": "hạn mới ghi trong văn bản, dạng năm-tháng-ngày; không ghi thì để trống",
    log: "sổ mới (.xlsx) có thêm các dòng của đợt này ở Sổ đôn đốc; không được trùng sổ đang dùng",
    mail: "lập cả thư nháp (.eml) kèm biểu của đơn vị",
    "mail-forms": "lập cả thư nháp (.eml) gửi từng đơn vị, kèm biểu",
    to: "gửi ai: chairman (Chủ tịch Ủy ban nhân dân tỉnh) hoặc central (Trung ương)",
    template: "mẫu Word của đơn vị (.docx) có các dấu như {Số đơn vị chậm}; điền thay cho văn bản có sẵn",
    "as-templates": "lập mẫu Word còn nguyên các dấu để sửa, thay cho văn bản đã điền",
    only: 'chỉ lập văn bản có tên này, ví dụ "Giấy mời"',
    "out-slips": "thư mục ghi phiếu; khi nhận phiếu (--in) là sổ kết quả (.xlsx)",
    "copied-sheets":
      'chỉ các trang này, cách nhau bằng dấu ";", đánh số thành phụ lục theo thứ tự ghi; mặc định là mọi trang kết quả',
    csv: "thêm các bảng số liệu dạng CSV để phân tích bằng phần mềm khác",
    parquet: "thêm các bảng số liệu dạng Apache Parquet",
    "in-slips": "phiếu gửi về hoặc thư mục chứa phiếu; ghi được nhiều lần",
    pdf: "thêm bản PDF của từng bản gửi đi (cần LibreOffice trên máy)",
    each: "số đơn vị mà mỗi đơn vị chấm chéo; mặc định là tất cả đơn vị khác, cụm, khối trên 6 đơn vị là 3",
    "out-demo": "thư mục ghi kết quả chạy thử",
    cluster: "chỉ cụm, khối có mã này",
    "told-cluster": "mã cụm, khối; không cần khi sổ chỉ có một cụm, khối",
    unit: "chỉ đơn vị có mã này",
    in: "tệp hoặc thư mục báo cáo nhận được; ghi được nhiều lần",
    received: "ngày nhận của các tệp chưa ghi trong sổ theo dõi, dạng năm-tháng-ngày",
    json: "ghi thêm kết quả dạng JSON vào tệp này",
    "dry-run": "chỉ đọc và in kết quả, không ghi tệp",
    jobs: "nhận để dòng lệnh cũ vẫn chạy; không đổi kết quả và thời gian",
    split: "tách các trang dài thành một sổ cho mỗi cụm, khối, trong thư mục cạnh sổ kết quả",
    lang: "ngôn ngữ của thông báo: vi hoặc en",
    quiet: "chỉ in lỗi",
    help: "xem hướng dẫn",
    version: "xem phiên bản",
  } satisfies { readonly [O in OptionName]: string },
  progress,
  results,
  demo,
  reminders,
  failures,
  room,
};
export type CliTexts = TextsOf<typeof cli>;
