import { useExcel } from "./node/use-excel";
test("first", async () => {
  const { host, Excel } = useExcel();
  const got = await Excel.run(async (ctx) => {
    const s = ctx.workbook.worksheets.add("Dữ liệu");
    const r = s.getRange("B2:C3");
    r.values = [["Item", "Qty"], ["Bolt", "12"]];
    r.numberFormat = [["@", "General"], ["General", "0.00"]];
    r.format.fill.color = "#ff0000"; r.format.font.bold = true; s.getRange("B:B").format.columnWidth = 120;
    r.format.borders.getItem("EdgeTop").style = "Continuous";
    await ctx.sync();
    const u = s.getUsedRange(true); u.load("address,values,formulas,numberFormat,valueTypes"); const c = s.getRange("B2"); c.load("format/fill/color,format/font/bold,format/columnWidth"); const ws = ctx.workbook.worksheets; ws.load("items/name,items/id,items/visibility");
    await ctx.sync();
    return { a: u.address, v: u.values, f: u.formulas, nf: u.numberFormat, t: u.valueTypes, fill: c.format.fill.color, bold: c.format.font.bold, w: c.format.columnWidth, names: ws.items.map(x => x.name + ':' + x.visibility) };
  });
  console.log(JSON.stringify(got), host.requests, host.heldReferences);
});
test("speed", async () => {
  const { host, Excel } = useExcel();
  const v = Array.from({ length: 10000 }, (_, i) => Array.from({ length: 10 }, (_, j) => i * j));
  let t = Date.now();
  await Excel.run(async (c) => { c.workbook.worksheets.getItem("Sheet1").getRange("A1:J10000").values = v; await c.sync(); });
  console.log("write", Date.now() - t); t = Date.now();
  await Excel.run(async (c) => { const r = c.workbook.worksheets.getItem("Sheet1").getUsedRange(true); r.load("values"); await c.sync(); });
  console.log("read", Date.now() - t);  t = Date.now();
  const s = host.snapshot();
  for (let i = 0; i < 300; i++) { host.restore(s); await Excel.run(async (c) => { c.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]]; await c.sync(); }); }
  console.log("300 restore+run", Date.now() - t);
});
