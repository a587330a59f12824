import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What people do to the sheets that they fill in, as openpyxl saves it: to each sheet named, everything. */
const script = `
import json, sys, openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter as letters
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
book = openpyxl.load_workbook(sys.argv[1])
for number, name in enumerate(json.loads(sys.argv[3])):
    sheet = book[name]
    right = sheet.max_column + 2
    far, next_one = letters(right), letters(right + 1)
    sheet["B5"].comment = Comment("nhớ hỏi lại " + name, "Chị Lan")
    sheet["B5"].fill = PatternFill("solid", fgColor="FFFFE699")
    sheet["B5"].font = Font(name="Arial", size=14, bold=True, color="FFC00000")
    sheet["A1"].hyperlink = "https://example.org/" + str(number)
    sheet["B6"].hyperlink = "#'" + name + "'!A1"
    sheet.row_dimensions[6].hidden = True
    sheet.row_dimensions[5].height = 41
    sheet.column_dimensions[far].hidden = True
    sheet.column_dimensions["B"].width = 33.5
    sheet.cell(4, right, "Cột của tôi"); sheet.cell(5, right, number + 0.5); sheet.cell(6, right, "=" + far + "5*2")
    sheet.cell(4, right + 1, "Ghi riêng"); sheet.cell(5, right + 1, "chữ riêng " + name)
    sheet.conditional_formatting.add("B5:B9", CellIsRule(operator="greaterThan", formula=["1"], fill=PatternFill("solid", bgColor="FF00FF00")))
    sheet.conditional_formatting.add(far + "5:" + far + "9", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="63BE7B"))
    rule = DataValidation(type="list", formula1='"x,y"', allow_blank=True); sheet.add_data_validation(rule); rule.add(next_one + "5:" + next_one + "9")
    sheet.add_table(Table(displayName="Rieng%d" % number, ref="%s4:%s6" % (far, next_one)))
    sheet.freeze_panes = "C7"; sheet.sheet_view.zoomScale = 85
book.save(sys.argv[2])
`;

export function withThingsOnOurSheets(bytes: Uint8Array, sheets: readonly string[]): Uint8Array {
  return savedByOpenpyxl(bytes, script, JSON.stringify(sheets));
}

/** What a script saves of the workbook: it opens argument 1, saves as argument 2, and is given `more` after these. */
export function savedByOpenpyxl(bytes: Uint8Array, program: string, ...more: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "thidua-own-"));
  const at = (name: string): string => join(folder, name);
  writeFileSync(at("in.xlsx"), bytes);
  execFileSync("/usr/bin/python3", ["-c", program, at("in.xlsx"), at("out.xlsx"), ...more]);
  const saved = new Uint8Array(readFileSync(at("out.xlsx")));
  rmSync(folder, { recursive: true, force: true });
  return saved;
}
