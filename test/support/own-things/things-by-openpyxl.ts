/** Opens the board and adds the person's sheet to it, and notes to one of ours. */
export const openpyxlThings = `
import json, sys, os, openpyxl
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule
from openpyxl.styles import Font, PatternFill, Border, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
try: from openpyxl.worksheet.formula import ArrayFormula
except ImportError: ArrayFormula = None  # before 3.1
from openpyxl.worksheet.table import Table, TableStyleInfo
work = json.load(open(sys.argv[1]))

def table(book, sheet, n):
    sheet["H1"], sheet["I1"] = "Cột", "Số"
    for row in range(2, 6): sheet.cell(row, 8, "dòng %d" % row); sheet.cell(row, 9, row + n)
    made = Table(displayName="Bang%d" % n, ref="H1:I5")
    made.tableStyleInfo = TableStyleInfo(name="TableStyleMedium4", showRowStripes=True); sheet.add_table(made)
def name(book, sheet, n):
    made = DefinedName("Vung_%d" % n, attr_text="'%s'!$B$2:$B$5" % sheet.title)
    if hasattr(book.defined_names, "append"): book.defined_names.append(made)
    else: book.defined_names[made.name] = made
    sheet["D2"] = "=SUM(Vung_%d)" % n
def chart(book, sheet, n):
    for kind, place in ((BarChart, "K2"), (LineChart, "K20")):
        made = kind(); made.title = "Biểu đồ %d" % n; made.add_data(Reference(sheet, min_col=2, min_row=1, max_row=5), titles_from_data=True)
        made.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=5)); sheet.add_chart(made, place)
def notes(book, sheet, n):
    sheet["B3"].comment = Comment("nhớ hỏi lại %d" % n, "Chị Lan"); sheet["A5"].comment = Comment("đã xem", "Anh Ba")
def rules(book, sheet, n):
    sheet.conditional_formatting.add("B2:B5", CellIsRule(operator="greaterThan", formula=["2"], fill=PatternFill("solid", bgColor="FF00FF00")))
    sheet.conditional_formatting.add("B2:B5", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="63BE7B"))
    sheet.conditional_formatting.add("C2:C5", DataBarRule(start_type="min", end_type="max", color="FF638EC6"))
    sheet.conditional_formatting.add("A2:A5", FormulaRule(formula=["$B2>1"], font=Font(bold=True, color="FFC00000")))
def choices(book, sheet, n):
    for kind, area in (('"x,y,z"', "E2:E9"), ("$A$2:$A$5", "F2:F9")):
        rule = DataValidation(type="list", formula1=kind, allow_blank=True); rule.promptTitle = "Chọn"; rule.prompt = "một trong các mục"
        sheet.add_data_validation(rule); rule.add(area)
    whole = DataValidation(type="whole", operator="between", formula1="1", formula2="9"); sheet.add_data_validation(whole); whole.add("G2:G9")
def links(book, sheet, n):
    sheet["A12"] = "trang"; sheet["A12"].hyperlink = "https://example.org/%d" % n
    sheet["A13"] = "ô"; sheet["A13"].hyperlink = "#'%s'!B2" % sheet.title
def layout(book, sheet, n):
    sheet.merge_cells("A15:C16"); sheet["A15"] = "gộp"; sheet.row_dimensions[4].hidden = True; sheet.row_dimensions[15].height = 44
    sheet.column_dimensions["C"].width = 31.5; sheet.column_dimensions["G"].hidden = True; sheet.freeze_panes = "B2"; sheet.sheet_view.zoomScale = 85
    sheet["A15"].font = Font(name="Arial", size=15, italic=True); sheet["A15"].fill = PatternFill("solid", fgColor="FFFFE699")
    sheet["A15"].border = Border(left=Side(style="double")); sheet["B5"].number_format = "0.000"; sheet.sheet_properties.tabColor = "FF7030A0"
def outline(book, sheet, n):
    sheet.row_dimensions.group(20, 24, hidden=True); sheet.column_dimensions.group("M", "N", hidden=False)
    for row in range(20, 25): sheet.cell(row, 1, row)
def guard(book, sheet, n):
    sheet.protection.set_password("mật khẩu %d" % n); sheet.protection.enable()
def arrays(book, sheet, n):
    for place, area, formula in (("D5", "D5", "=SUM(B2:B5*C2:C5)"), ("D6", "D6:D7", "=B2:B3*2")):
        if ArrayFormula is not None: sheet[place] = ArrayFormula(area, formula)
        else: sheet[place] = formula; sheet.formula_attributes[place] = {"t": "array", "ref": area}
def printing(book, sheet, n):
    sheet.print_area = "A1:F24"; sheet.print_title_rows = "1:1"; sheet.oddHeader.center.text = "Riêng &P"; sheet.page_setup.orientation = "landscape"
    sheet.page_margins.left = 0.2; sheet.auto_filter.ref = "A1:C5"
every = {"table": table, "name": name, "chart": chart, "notes": notes, "rules": rules, "choices": choices, "links": links,
         "layout": layout, "outline": outline, "guard": guard, "arrays": arrays, "print": printing}
for job in work["jobs"]:
    book = openpyxl.load_workbook(os.path.join(work["folder"], "board.xlsx"))
    sheet = book.create_sheet(work["sheet"])
    for row in [["Đơn vị", "Số", "Gấp đôi"], ["một", 0.5, "=B2*2"], ["hai", 1.5, "=B3*2"], ["ba", 2.5, "=SUM(B2:B4)"], ["bốn", 3.5, "=COUNTA('Danh sách'!C5:C40)"]]: sheet.append(row)
    for thing in job["things"]: every[thing](book, sheet, job["number"])
    book.save(job["out"])
`;
