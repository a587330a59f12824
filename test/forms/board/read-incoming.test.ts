import { readIncoming } from "../../../src/forms/board/read-incoming";

test("a cell with line breaks is one cell", () => {
  expect(
    readIncoming('Ngày đến\tTác giả\tTrích yếu\r\n29/6/2020\tSở Nội vụ\t"Báo cáo\nsơ kết ""6 tháng"""\r\n'),
  ).toMatchObject([{ line: 2, author: "Sở Nội vụ", subject: 'Báo cáo sơ kết "6 tháng"' }]);
});

test("columns are known by their headers, in any order and spelling", () => {
  const [paper, ...others] = readIncoming(`SỔ ĐĂNG KÝ VĂN BẢN ĐẾN

Tác giả\tNgày đến\tSố, ký hiệu\tTên loại và trích yếu nội dung\tSố đến\tNgày, tháng văn bản\tNơi nhận
Sở Nội vụ\t29/6/2020\t45/BC-SNV\tBáo cáo sơ kết\t1203\t28/06/2020\tBan TĐKT
`);
  expect(paper).toEqual({
    line: 4,
    arrivalNumber: "1203",
    arrivedOn: "2020-06-29",
    number: "45/BC-SNV",
    signedOn: "2020-06-28",
    author: "Sở Nội vụ",
    subject: "Báo cáo sơ kết",
  });
  expect(others).toEqual([]);
});

test.each([
  "Tên cơ quan ban hành",
  "Tên cơ quan, tổ chức ban hành văn bản",
  "Cơ quan tổ chức ban hành văn bản đến",
  "Tên đơn vị gửi",
  "Nơi gửi văn bản",
  "TÁC GIẢ VĂN BẢN",
  "Tên tác giả",
])("who sent it is under %s", (header) => {
  const [paper] = readIncoming(`Số đến\tNgày đến\t${header}\n1203\t29/6/2020\tSở Nội vụ\n`);
  expect(paper).toMatchObject({ arrivalNumber: "1203", author: "Sở Nội vụ" });
});

test("without a header columns are known by what stands in them; of two days the later is the arrival", () => {
  const papers = readIncoming(
    [
      "1203\t28/6/2020\tBáo cáo sơ kết thi đua 6 tháng\t45/BC-SNV\tSở Nội vụ\t29/6/2020",
      "1204\t29/6/2020\tBáo cáo kết quả 6 tháng đầu năm\t12/BC-STC\tSở Tài chính\t30/6/2020",
    ].join("\n"),
  );
  expect(papers).toEqual([
    {
      line: 1,
      arrivalNumber: "1203",
      arrivedOn: "2020-06-29",
      number: "45/BC-SNV",
      signedOn: "2020-06-28",
      author: "Sở Nội vụ",
      subject: "Báo cáo sơ kết thi đua 6 tháng",
    },
    {
      line: 2,
      arrivalNumber: "1204",
      arrivedOn: "2020-06-30",
      number: "12/BC-STC",
      signedOn: "2020-06-29",
      author: "Sở Tài chính",
      subject: "Báo cáo kết quả 6 tháng đầu năm",
    },
  ]);
});

test("a day that can't be read is none, and nothing gives no rows", () => {
  expect(readIncoming("Ngày đến\tTác giả\n31/6/2020\tSở Nội vụ")).toMatchObject([
    { arrivedOn: null, author: "Sở Nội vụ", number: null },
  ]);
  expect(readIncoming("  \n\t\n")).toEqual([]);
});

test("the shorter texts are the authors by their average: a subject in one row alone is no author", () => {
  const papers = readIncoming(
    ["29/6/2020\t\tSở Nội vụ", "30/6/2020\tBáo cáo sơ kết 6 tháng\tSở Tài chính", "1/7/2020\t\tHội Nông dân"].join(
      "\n",
    ),
  );
  expect(papers.map(({ author, subject }) => [author, subject])).toEqual([
    ["Sở Nội vụ", null],
    ["Sở Tài chính", "Báo cáo sơ kết 6 tháng"],
    ["Hội Nông dân", null],
  ]);
});

test("a column of which half are days is no column of days", () => {
  const papers = readIncoming(["29/6/2020\tSở Nội vụ", "chưa rõ ngày\tSở Tài chính"].join("\n"));
  expect(papers.map(({ arrivedOn }) => arrivedOn)).toEqual([null, null]);
});

test("the average counts beside the author's column, too: a subject that stands in one row of three is none of the authors", () => {
  const papers = readIncoming(
    ["29/6/2020\tSở Nội vụ\t", "30/6/2020\tSở Tài chính\tBáo cáo sơ kết 6 tháng", "1/7/2020\tHội Nông dân\t"].join(
      "\n",
    ),
  );
  expect(papers.map(({ author, subject }) => [author, subject])).toEqual([
    ["Sở Nội vụ", null],
    ["Sở Tài chính", "Báo cáo sơ kết 6 tháng"],
    ["Hội Nông dân", null],
  ]);
});
