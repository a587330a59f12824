import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { nodeHost } from "../../src/hosts/node/node-host";
import { checkWorkbook } from "../../src/app/check-workbooks";
import { openUnitWorkbook } from "../../src/forms/unit/open-unit-workbook";
import { findHeader } from "../../src/forms/reading/find-header";
import { resultList } from "../../src/forms/sheets/unit/result-list";

const root = "/tmp/all-clear/demo2/filled";
const planted = JSON.parse(readFileSync("/tmp/all-clear/demo2/planted.json", "utf8"));
const bad = new Set(planted.faults.map((f: any) => f.file));
test("shift", () => {
  const tally: Record<string, number> = {}; const misses: string[] = [];
  let n = 0;
  for (const dir of readdirSync(root).filter((d) => !d.includes("."))) for (const name of readdirSync(join(root, dir))) {
    if (name.startsWith("_") || bad.has(`${dir}/${name}`)) continue;
    n += 1;
    const book = nodeHost.readWorkbook(readFileSync(join(root, dir, name)));
    const sheet = openUnitWorkbook(book).sheets.get("Kết quả")!;
    const header = findHeader(sheet, resultList)!;
    const col = header.columns.get("result")!, code = header.columns.get("code")!;
    const rows = [...sheet.rows].filter(([r, c]) => r > header.row && /^[A-QS-Z]\d\d$/.test(String(c.get(code)?.value ?? ""))).map(([r]) => r).sort((a, b) => a - b);
    for (const by of [1, -1, 2]) for (const start of [0, Math.floor(rows.length / 3)]) {
      const part = rows.slice(start); const first = part[0]!, last = part.at(-1)!;
      const changed = new Map([...sheet.rows].map(([r, c]) => [r, new Map(c)]));
      for (let r = first; r <= last; r += 1) { const from = sheet.rows.get(r - by)?.get(col); const inside = r - by >= first && r - by <= last; const line = changed.get(r); if (!line) continue; if (inside && from) line.set(col, from); else line.delete(col); }
      const mod = { ...book, sheets: book.sheets.map((s) => (s === sheet || s.name === sheet.name ? { ...s, rows: changed } : s)) };
      const got = checkWorkbook({ name, sha256: "", changed: null, receivedOption: null }, mod, { asOf: "2020-07-15", holidays: new Set() });
      const key = `${by}/${start === 0 ? "all" : "part"}`;
      const codes = got.issues.map((i) => i.code);
      const slid = got.issues.find((i) => i.code === "rows-shifted") as any;
      tally[key + (slid ? (Math.sign(slid.params.by) === Math.sign(by) && Math.abs(slid.params.by) === Math.abs(by) ? " right" : " other") : codes.some((c) => c !== "required-blank") ? " told otherwise" : " MISS")] = (tally[key + (slid ? (slid.params.by === by ? " right" : " other") : codes.some((c) => c !== "required-blank") ? " told otherwise" : " MISS")] ?? 0) + 1;
      if (!slid) misses.push(`${name} ${key} ${codes.length}`);
    }
  }
  console.log(n, JSON.stringify(tally, null, 1), misses.slice(0, 20).join("; "));
});
