/** Answers in words to the items of the sample's `Danh mục nội dung`, as offices write them. */
const sentences: Readonly<Record<string, readonly [string, ...string[]]>> = {
  ND01: [
    "Cấp ủy, lãnh đạo đơn vị đã ban hành kế hoạch thực hiện chuyên đề năm 2020; 100% cán bộ, đảng viên đăng ký nội dung học tập và làm theo Bác.",
    "Duy trì sinh hoạt chuyên đề hằng quý, gắn việc học tập và làm theo Bác với thực hiện nhiệm vụ chuyên môn và đạo đức công vụ.",
    "Đã đưa kết quả học tập và làm theo Bác vào tiêu chí đánh giá cán bộ, đảng viên; biểu dương các cá nhân tiêu biểu nhân dịp 19/5.",
  ],
  ND02: [
    "Giúp đỡ xã được phân công về cơ sở vật chất nhà văn hóa thôn, hỗ trợ xi măng làm đường giao thông nông thôn.",
    "Phối hợp tuyên truyền, vận động nhân dân hiến đất, góp ngày công xây dựng đường trục thôn, chỉnh trang môi trường nông thôn.",
  ],
  ND03: [
    "Hỗ trợ doanh nghiệp tháo gỡ khó khăn do dịch bệnh, rút ngắn thời gian giải quyết hồ sơ, tổ chức đối thoại với doanh nghiệp.",
    "Duy trì sản xuất, bảo đảm việc làm cho người lao động, tìm thị trường mới thay thế thị trường bị gián đoạn do dịch bệnh.",
  ],
  ND04: [
    "Vận động cán bộ, công chức, người lao động ủng hộ Quỹ “Vì người nghèo”; thăm, tặng quà hộ nghèo dịp Tết Nguyên đán.",
    "Nhận giúp đỡ hộ nghèo có địa chỉ, hỗ trợ xây dựng nhà đại đoàn kết và phương tiện sản xuất.",
    "Phối hợp trao quà cho các hộ có hoàn cảnh khó khăn, hộ bị ảnh hưởng bởi dịch bệnh Covid-19.",
  ],
  ND05: [
    "Thực hiện nghiêm quy tắc ứng xử, quy chế văn hóa công sở; không có cán bộ, công chức vi phạm giờ giấc làm việc.",
    "Chỉnh trang công sở xanh, sạch, đẹp; niêm yết công khai thủ tục hành chính và số điện thoại đường dây nóng.",
  ],
  ND07: [
    "Thành lập ban chỉ đạo, tổ chức đo thân nhiệt, khử khuẩn nơi làm việc, họp trực tuyến; không có ca mắc trong đơn vị.",
    "Thực hiện nghiêm giãn cách xã hội, phân công trực, khai báo y tế; hưởng ứng tốt phong trào “Chống dịch như chống giặc”.",
    "Bảo đảm vật tư phòng dịch, tuyên truyền đến 100% cán bộ, người lao động, phối hợp quản lý người đi từ vùng dịch về.",
  ],
  ND09: [
    "Một số hội nghị, lớp tập huấn phải lùi thời gian; chỉ tiêu kinh tế 6 tháng đạt thấp hơn cùng kỳ.",
    "Dịch bệnh làm chậm tiến độ một số nhiệm vụ trong quý II; đơn vị phấn đấu bù lại trong 6 tháng cuối năm.",
  ],
  ND15: [
    "Mô hình “Bộ phận một cửa thân thiện”, giảm một phần ba thời gian giải quyết hồ sơ.",
    "Tập thể phòng chuyên môn có sáng kiến làm việc trực tuyến trong thời gian giãn cách xã hội.",
    "Tổ tự quản phòng, chống dịch tại cơ quan, không để lây nhiễm, duy trì hoạt động thường xuyên.",
  ],
  ND16: [
    "Tiếp tục thực hiện mục tiêu kép vừa phòng, chống dịch vừa hoàn thành nhiệm vụ; phát động đợt thi đua cao điểm chào mừng đại hội đảng bộ các cấp.",
    "Rà soát các chỉ tiêu đạt thấp, giao trách nhiệm cụ thể từng phòng; tổ chức tổng kết phong trào thi đua giai đoạn 2016 - 2020.",
    "Nâng cao chất lượng phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến; quan tâm khen thưởng người trực tiếp lao động.",
  ],
  ND17: [
    "Đề nghị Hội đồng tổ chức tập huấn nghiệp vụ công tác thi đua, khen thưởng cho cán bộ kiêm nhiệm.",
    "Đề nghị xem xét điều chỉnh mốc đánh giá đối với các chỉ tiêu chịu ảnh hưởng của dịch bệnh.",
  ],
  NX01: [
    "Nhân dân hiến đất mở rộng đường thôn, tổ dân phố; lắp đặt điện chiếu sáng và camera an ninh trên các tuyến đường chính.",
    "Vận động các hộ chỉnh trang nhà cửa, trồng hoa ven đường; duy trì ngày chủ nhật xanh hằng tuần.",
  ],
  NX02: [
    "Tổ công nghệ số cộng đồng hướng dẫn nhân dân nộp hồ sơ trực tuyến tại nhà văn hóa; rút ngắn thời gian giải quyết thủ tục hành chính.",
    "Số hóa hồ sơ lưu trữ, ký số toàn bộ văn bản đi; niêm yết công khai kết quả giải quyết hồ sơ.",
  ],
  NX03: ["Vận động ủng hộ Quỹ “Vì người nghèo”, hỗ trợ xóa nhà tạm, nhà dột nát cho các hộ có hoàn cảnh khó khăn."],
  NX07: [
    "Mô hình “Chính quyền thân thiện, vì nhân dân phục vụ” tại Trung tâm phục vụ hành chính công.",
    "Mô hình tổ tự quản về an ninh, trật tự và bảo vệ môi trường ở khu dân cư.",
  ],
  NX09: [
    "Phát động thi đua hoàn thành các chỉ tiêu năm 2027; nâng cao chất lượng phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến.",
    "Đẩy mạnh chuyển đổi số, nâng cao chất lượng phục vụ nhân dân; quan tâm khen thưởng người trực tiếp lao động.",
  ],
  NX10: ["Đề nghị tập huấn nghiệp vụ thi đua, khen thưởng cho công chức kiêm nhiệm ở xã, phường."],
};

const otherwise: readonly [string, ...string[]] = [
  "Đơn vị đã triển khai kịp thời, bảo đảm nội dung và thời gian theo kế hoạch đề ra.",
  "Đã quán triệt đến toàn thể cán bộ, người lao động; kết quả cơ bản đáp ứng yêu cầu.",
];

export function sentencesFor(code: string): readonly [string, ...string[]] {
  return sentences[code] ?? otherwise;
}
