import { adjustmentsPage } from "../../../src/forms/output/adjustments/adjustments-page";
import { vi } from "../../../src/text/vi";
import { entry, fullCover, submission } from "../../domain/round-samples";
import { linesFrom, sheetText } from "../../support/sheet-text";
import { figure, smallRound } from "./small-round";

const draft = adjustmentsPage(smallRound(), vi);

test("the register with live differences between numbers and none between words", () => {
  expect(linesFrom(draft, "C01. ", 3)).toBe(
    `C01. Cụm C01
1 | C01 | C01-01 | Huyện Lục Ngạn | KT02 | Chỉ tiêu KT02 | % | 1 | 96.5 | 95.2 | -1.3 {=ROUND(J7-I7,8)} | Có | =Dịch bệnh | 12/CV | Thống nhất | Đồng ý một phần |  |  |  |  | C01-01.xlsx | Điều chỉnh | F12
2 | C01 | C01-01 | Huyện Lục Ngạn | R01 |  |  | 1 | Đạt | 3 |  | Không |  |  | Chưa có ý kiến | Chưa có ý kiến |  |  |  |  | C01-01.xlsx | Điều chỉnh | F13`,
  );
});

test("a difference is rounded half away from zero as its formula does, not as binary fractions fall", () => {
  const [row] = smallRound().adjustments;
  const page = adjustmentsPage(smallRound({ adjustments: [{ ...row!, from: 0.013344015, to: 4327 }] }), vi);
  expect(linesFrom(page, "1 | C01", 1)).toContain("| 4326.98665599 {=ROUND(");
});

test("a reason that begins like a formula stays text", () => {
  const cell = draft.rows.get(7)?.get(13);
  expect(cell).toMatchObject({ value: "=Dịch bệnh", formula: null, style: { numberFormat: "@" } });
});

test("a unit's own indicator bears the name that the unit gave it", () => {
  const named = adjustmentsPage(
    smallRound({ figures: [figure("C01-01", "R01", { name: "Số sáng kiến", measure: "sáng kiến" })] }),
    vi,
  );
  expect(linesFrom(named, "2 | C01", 1)).toContain("| R01 | Số sáng kiến | sáng kiến |");
});

test("three answers are counted for units that must report: guests and exempt units are left out", () => {
  expect(linesFrom(draft, " | Mã", 3)).toBe(
    ` | Mã | Cụm, khối |  | Đã điều chỉnh | Xác nhận không điều chỉnh | Chưa trả lời
 | C01 | Cụm C01 |  | 1 | 1 | 1
 |  | TỔNG CỘNG |  | 1 {=SUM(E12:E12)} | 1 {=SUM(F12:F12)} | 1 {=SUM(G12:G12)}`,
  );
});

test("saying yes and naming nothing is no answer yet", () => {
  const yes = submission("C01-02", { cover: { ...fullCover, adjusts: entry<"yes" | "no">("yes", "C10") } });
  const page = adjustmentsPage(smallRound({ accepted: new Map([["C01-02", yes]]), adjustments: [] }), vi);
  expect(linesFrom(page, " | C01", 1)).toBe(" | C01 | Cụm C01 |  | 0 | 0 | 3");
  expect(sheetText(page)).toContain("Chưa có đơn vị nào đề nghị điều chỉnh chỉ tiêu.");
});

test("where nobody must report, the answers are their header alone, and nothing below is printed", () => {
  const { rows, print } = adjustmentsPage(smallRound({ roster: [], adjustments: [] }), vi);
  const answers = [...rows].find(([, cells]) => [...cells.values()].some(({ value }) => value === "Chưa trả lời"))!;
  expect(print.area?.bottom).toBe(answers[0] + 1);
});
