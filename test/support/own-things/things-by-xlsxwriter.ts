/** Writes the board's cells anew, since it opens no workbook, and a person's sheet behind them. */
export const xlsxwriterThings = `
import base64, io, json, sys, os, xlsxwriter
work = json.load(open(sys.argv[1]))
board = json.load(open(os.path.join(work["folder"], "board.json")))
pixel = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")

def table(book, sheet, n):
    sheet.add_table("H1:I5", {"name": "Bang%d" % n, "columns": [{"header": "Cột"}, {"header": "Số", "formula": "=LEN([@Cột])"}], "data": [["dòng %d" % row] for row in range(4)]})
def name(book, sheet, n):
    book.define_name("Vung_%d" % n, "='%s'!$B$2:$B$5" % work["sheet"]); sheet.write_formula("D2", "=SUM(Vung_%d)" % n, None, 8)
def chart(book, sheet, n):
    for kind, place in (("column", "K2"), ("pie", "K20")):
        made = book.add_chart({"type": kind}); made.set_title({"name": "Biểu đồ %d" % n})
        made.add_series({"categories": [work["sheet"], 1, 0, 4, 0], "values": [work["sheet"], 1, 1, 4, 1], "data_labels": {"value": True}}); sheet.insert_chart(place, made)
    sheet.insert_image("P2", "anh.png", {"image_data": io.BytesIO(pixel), "x_scale": 30, "y_scale": 30})
    sheet.insert_textbox("P12", "Ghi trong hộp")
def notes(book, sheet, n):
    sheet.write_comment("B3", "nhớ hỏi lại %d" % n, {"author": "Chị Lan"}); sheet.write_comment("A5", "đã xem", {"author": "Anh Ba", "visible": True})
def rules(book, sheet, n):
    sheet.conditional_format("B2:B5", {"type": "cell", "criteria": ">", "value": 2, "format": book.add_format({"bg_color": "#00FF00"})})
    sheet.conditional_format("C2:C5", {"type": "data_bar", "data_bar_2010": True}); sheet.conditional_format("B2:B5", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.add_sparkline("J2", {"range": "'%s'!B2:B5" % work["sheet"]})
def choices(book, sheet, n):
    sheet.data_validation("E2:E9", {"validate": "list", "source": ["x", "y", "z"], "input_title": "Chọn", "input_message": "một trong các mục"})
    sheet.data_validation("F2:F9", {"validate": "list", "source": "=$A$2:$A$5"}); sheet.data_validation("G2:G9", {"validate": "integer", "criteria": "between", "minimum": 1, "maximum": 9})
def links(book, sheet, n):
    sheet.write_url("A12", "https://example.org/%d" % n, string="trang"); sheet.write_url("A13", "internal:'%s'!B2" % work["sheet"], string="ô")
def layout(book, sheet, n):
    sheet.merge_range("A15:C16", "gộp", book.add_format({"font_name": "Arial", "font_size": 15, "bg_color": "#FFE699", "left": 6})); sheet.set_row(3, None, None, {"hidden": True}); sheet.set_row(14, 44)
    sheet.set_column("C:C", 31.5); sheet.set_column("G:G", None, None, {"hidden": True}); sheet.freeze_panes(1, 1); sheet.set_zoom(85); sheet.set_tab_color("#7030A0")
    sheet.write_rich_string("A17", book.add_format({"bold": True}), "đậm", " rồi thường")
def outline(book, sheet, n):
    for row in range(19, 24): sheet.set_row(row, None, None, {"level": 1, "hidden": True}); sheet.write(row, 0, row)
    sheet.set_column("M:N", None, None, {"level": 1})
def guard(book, sheet, n): sheet.protect("mật khẩu %d" % n, {"sort": True})
def arrays(book, sheet, n):
    sheet.write_array_formula("D5:D5", "{=SUM(B2:B5*C2:C5)}", None, 0); sheet.write_array_formula("D6:D7", "{=B2:B3*2}", None, 1)
def printing(book, sheet, n):
    sheet.print_area("A1:F24"); sheet.repeat_rows(0); sheet.set_header("&CRiêng &P"); sheet.set_landscape(); sheet.set_margins(left=0.2); sheet.autofilter("A1:C5"); sheet.set_h_pagebreaks([20])
every = {"table": table, "name": name, "chart": chart, "notes": notes, "rules": rules, "choices": choices, "links": links,
         "layout": layout, "outline": outline, "guard": guard, "arrays": arrays, "print": printing}
for job in work["jobs"]:
    book = xlsxwriter.Workbook(job["out"], {"strings_to_numbers": False, "strings_to_formulas": False, "strings_to_urls": False})
    formats = {}
    for given in board:
        sheet = book.add_worksheet(given["name"])
        if given["hidden"]: sheet.hide()
        for cell in given["cells"]:
            look = formats.setdefault(cell["format"], book.add_format({"num_format": cell["format"]}))
            place, value = (cell["row"], cell["column"]), cell["value"]
            if cell["formula"] is not None: sheet.write_formula(*place, "=" + cell["formula"], look, "" if value is None else value)
            elif isinstance(value, bool): sheet.write_boolean(*place, value, look)
            elif isinstance(value, (int, float)): sheet.write_number(*place, value, look)
            elif value is not None: sheet.write_string(*place, value, look)
    sheet = book.add_worksheet(work["sheet"])
    for row, (label, number, formula, result) in enumerate([("một", 0.5, "=B2*2", 1), ("hai", 1.5, "=B3*2", 3), ("ba", 2.5, "=SUM(B2:B4)", 4.5), ("bốn", 3.5, "=COUNTA('Danh sách'!C5:C40)", 0)], 1):
        sheet.write(row, 0, label); sheet.write(row, 1, number); sheet.write_formula(row, 2, formula, None, result)
    sheet.write_row(0, 0, ["Đơn vị", "Số", "Gấp đôi"])
    for thing in job["things"]: every[thing](book, sheet, job["number"])
    book.close()
`;
