# What somebody would write with openpyxl: every cell of every form, put under one another in one workbook.
import resource, sys
from pathlib import Path

from openpyxl import Workbook, load_workbook

out = Workbook(write_only=True)
sheet = out.create_sheet("Tổng hợp")
for path in sorted(Path(sys.argv[1]).rglob("*.xlsx")):
    try:
        book = load_workbook(path, data_only=True)
    except Exception:
        continue
    for each in book.worksheets:
        for row in each.iter_rows(values_only=True):
            if any(value is not None for value in row):
                sheet.append([path.name, each.title, *row])
out.save(sys.argv[2])
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
