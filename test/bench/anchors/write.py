# What openpyxl or XlsxWriter takes to write the cells of writing.bench.ts: seconds of processor time.
import resource, sys

library, rows, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
if library == "openpyxl":
    from openpyxl import Workbook
else:
    from xlsxwriter import Workbook

before = resource.getrusage(resource.RUSAGE_SELF)


def cells(row):
    given = [f"Đơn vị {row}" if column == 1 else row * column for column in range(1, 10)]
    return [*given, *([row] if row % 3 else []), f"=C{row}+D{row}"]


if library == "openpyxl":
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Số liệu")
    for row in range(1, rows + 1):
        sheet.append(cells(row))
    book.save(out)
else:
    book = Workbook(out)
    sheet = book.add_worksheet("Số liệu")
    for row in range(rows):
        sheet.write_row(row, 0, cells(row + 1))
    book.close()
after = resource.getrusage(resource.RUSAGE_SELF)
print(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
