import { smallProvince } from "../support/small-province";

/** A round with something of everything: every list filled, every scoring method, every kind of sender. */
export const province = smallProvince({
  "Kỳ báo cáo": `Tỉnh | Mẫu
    Hội đồng | Hội đồng Thi đua tỉnh Mẫu
    Ban | Ban Thi đua tỉnh Mẫu
    Cơ quan thường trực | Phòng Thi đua - Khen thưởng, Sở Một
    Chức danh người đứng đầu | Trưởng phòng
    Năm | 2020
    Kỳ | 6 tháng đầu năm
    Số văn bản | 12/CV-BTĐ
    Ngày văn bản | 20/05/2020
    Hạn đơn vị tổ chức sơ kết | 30/06/2020
    Hạn cụm/khối tổ chức sơ kết | 10/07/2020
    Hạn đơn vị gửi báo cáo | 05/07/2020
    Hạn cụm/khối gửi báo cáo | 15/07/2020
    Tính cả ngày cuối của thời hạn | Có
    Mốc 6 tháng (%) | 50
    Chấm theo mốc 6 tháng | Có
    Yêu cầu tự chấm | Có
    Xếp hạng trong kỳ | Có
    Số chữ số thập phân | 2
    Chênh lệch phải giải trình (điểm) | 2
    Cách tính điểm chấm chéo | Trung vị`,
  "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm | Trần điểm thưởng | Trần điểm trừ | Tổng điểm tối đa | Số chữ số thập phân | Khi không áp dụng | Khi thiếu số liệu | Thứ tự ưu tiên khi bằng điểm | Được gia hạn đến
    C1 | Cụm | Cụm một | Ban đã tiếp nhận | 75 | 5 | 4 | 78 | 1 | Loại trừ và quy đổi | Tính 0 điểm | II; T1 | 16/07/2020
    K1 | Khối | Khối một | Dự thảo | 75 | | | | | | | |`,
  "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Tên gọi khác | Loại đơn vị | Vai trò | Thể thức | Người liên hệ | Điện thoại | Được gia hạn đến | Lý do gia hạn | Miễn báo cáo (lý do)
    1 | C1 | C1-01 | UBND huyện Một | Huyện Một | Huyện | Trưởng | Nhà nước | Trần Thị Mẫu | 0900000001 | | |
    2 | C1 | C1-02 | UBND huyện Hai | | Huyện | Phó | Nhà nước | | | 08/07/2020 | Bão số 2 |
    3 | C1 | C1-03 | UBND huyện Ba | | Huyện | Thành viên | Nhà nước | | | | |
    4 | C1 | C1-04 | Huyện ủy Một | | Huyện | Tham gia, không bình xét | Đảng | | | | |
    1 | K1 | K1-01 | Sở Một | | Sở | Trưởng | Nhà nước | | | | |
    2 | K1 | K1-02 | Hội Hai | | Sở | Phó | Đoàn thể | | | | | Mới thành lập`,
  "Chỉ tiêu": `Mã | Mục | Nội dung chỉ tiêu | ĐVT | Cách đánh giá | Tính chất | Mốc 6 tháng (%) | Áp dụng | Số chữ số thập phân | Tối thiểu | Tối đa | Văn bản chấp nhận
    A1 | Kinh tế | Thu ngân sách | tỷ đồng | Càng cao càng tốt | Cộng dồn | 45 | | 1 | 0 | |
    A2 | Kinh tế | Giải ngân | % | Càng cao càng tốt | Mức đạt | | | 1 | 0 | 100 |
    A3 | Xã hội | Tỷ lệ hộ nghèo | % | Càng thấp càng tốt | Mức đạt | | Huyện | 2 | | |
    A4 | Xã hội | Phòng, chống dịch | | Đạt/Chưa đạt | Mức đạt | | | 0 | | |
    A5 | Xã hội | Xếp hạng cải cách | hạng | Càng thấp càng tốt | Mức đạt | | -K1-02 | 0 | 1 | 20 |
    A6 | Xã hội | Chất lượng nông thôn mới | | Định tính | Mức đạt | | | 0 | | | Tốt; Khá`,
  "Chỉ tiêu giao": `Mã đơn vị | Mã | Thực hiện năm trước | Thực hiện 6 tháng năm trước | Kế hoạch giao | Chỉ tiêu đăng ký | Kế hoạch 6 tháng | Căn cứ
    C1-01 | A1 | 950.5 | 470 | 980 | 1000 | 480 | QĐ 01
    C1-02 | A1 | 900 | | 950 | | |
    C1-03 | A2 | 55 | | | 60 | |`,
  "Danh mục nội dung": `Mã | Mục | Nội dung | ĐVT | Kiểu | Bắt buộc | Áp dụng | Chỉ tiêu
    N1 | I. Phong trào | Kết quả phong trào | | Văn bản | Bắt buộc | |
    N2 | I. Phong trào | Số mô hình mới | mô hình | Số | Nếu có | |
    N3 | II. Khác | Ngày hội nghị | | Ngày | Nếu có | Huyện |
    N4 | II. Khác | Có kế hoạch | | Có/Không | Nếu có | |`,
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Bậc theo | Bước | Điểm mỗi lần | Mức tối thiểu để được tính điểm (%) | Điểm tối thiểu | Điểm tối đa | Được không áp dụng | Cơ quan chấm
    * | I | T1 | Thu ngân sách | 10 | Tỷ lệ | A1 | | | | | 40 | | | |
    * | I | T2 | Phòng, chống dịch | 5 | Đạt/Không đạt | A4 | | | | | | | | Có |
    * | I | T5 | Giải ngân theo bậc | 8 | Theo bậc | A2 | | Giá trị | | | | | | |
    * | I | T6 | Hộ nghèo | 6 | Trừ dần theo mức thiếu | A3 | | | 5 | 1 | | | | |
    * | I | T7 | Thứ hạng | 5 | Theo thứ hạng | A5 | | | | | | | | Có |
    * | I | T8 | Dẫn đầu | 5 | Tỷ lệ với đơn vị cao nhất | A2 | | | | | | | | |
    * | I | T9 | Lũy tiến | 5 | Lũy tiến theo đơn vị dẫn đầu | A1 | | | | | | | | |
    * | I | T10 | Nông thôn mới | 6 | Theo bậc | A6 | | | | | | | | |
    * | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp | | | | | | | | | Có |
    * | II | T4 | Gửi báo cáo | 5 | Thời hạn | | BIEU | | | 1 | | | | |
    * | II | T11 | Công tác tổ chức | 10 | Chấm trực tiếp | | | | | | | | | | Sở Nội vụ
    * | III | T12 | Vượt thu | 0 | Cộng điểm phần vượt | A1 | | | 10 | 1 | | | 3 | |
    * | III | T13 | Sáng kiến | 0 | Thưởng/Trừ | | | | | | | -2 | 4 | |`,
  "Mức điểm": `Mã cụm/khối | Mã tiêu chí | Từ | Giá trị chữ | Điểm | Diễn giải
    * | T5 | 50 | | 6 | Khá
    * | T5 | 60 | | 8 | Tốt
    * | T7 | 1 | | 5 |
    * | T7 | 2 | | 3 |
    * | T10 | | Tốt | 6 |
    * | T10 | | Khá | 4 |`,
  "Điều kiện": `Mã | Điều kiện | Mã cụm/khối | Loại điều kiện | Phạm vi | Ngưỡng | Hệ quả | Mức hệ quả | Đơn vị vi phạm
    DK1 | Mục I | C1 | Điểm mục hoặc tiêu chí tối thiểu (%) | I | 50 | Trừ điểm | 1,5 |
    DK2 | Kỷ luật | * | Theo xác nhận của cơ quan có thẩm quyền | | | Xếp loại không quá | Khá | C1-02
    DK3 | Gửi chậm | | Gửi báo cáo chậm | | | Không đề nghị danh hiệu/hình thức | Bằng khen |`,
  "Xếp loại": `Xếp loại | Từ điểm (%) | Tỷ lệ tối đa (%) | Mã cụm/khối
    Xuất sắc | 80 | 40 |
    Khá | 50 | |`,
  "Khen thưởng": `Danh hiệu/hình thức khen thưởng | Loại | Số lượng được đề nghị | Tính trên | Tỷ lệ (%) | Tỷ lệ phiếu tối thiểu (%) | Tỷ lệ phiếu tính trên
    Cờ thi đua của UBND tỉnh | Theo công trạng | 1 | Cụm/khối | | |
    Bằng khen | Theo công trạng | | Đơn vị được bình xét trong cụm, khối | 50 | 80 | Số phiếu hợp lệ`,
});
