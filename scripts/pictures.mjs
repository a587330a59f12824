/**
 * Makes the pictures of the docs from the demo: node scripts/pictures.mjs. Needs LibreOffice, pdftotext and pdftoppm.
 * LibreOffice gets Viet Nam's locale, so that numbers stand as its Excel shows them: 1.234,5.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const pictures = path.join(root, "docs", "pictures");
const work = mkdtempSync(path.join(tmpdir(), "thidua-pictures-"));

/** Picture → a text that stands on its page, and the file it is in. */
const wanted = [
  ["tong-quan", "board-out", "TỔNG QUAN"],
  ["tinh-hinh", "board-out", "TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ"],
  ["bang-diem", "board-out", "BẢNG ĐIỂM THI ĐUA"],
  ["xep-hang", "board-out", "XẾP HẠNG THI ĐUA"],
  ["bieu-don-vi", "K03-01", "KẾT QUẢ THỰC HIỆN CHỈ TIÊU"],
];

const vietnamese = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
`;

try {
  execFileSync(process.execPath, [path.join(root, "bin", "thidua.mjs"), "demo", "--out", path.join(work, "demo")], {
    stdio: "inherit",
  });
  mkdirSync(path.join(work, "profile", "user"), { recursive: true });
  writeFileSync(path.join(work, "profile", "user", "registrymodifications.xcu"), vietnamese);
  const files = [path.join(work, "demo", "board-out.xlsx"), path.join(work, "demo", "filled", "K03", "K03-01.xlsx")];
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(work, "profile")).href}`;
  execFileSync(
    process.env.SOFFICE ?? "soffice",
    [profile, "--headless", "--convert-to", "pdf", "--outdir", work, ...files],
    { stdio: "pipe" },
  );
  mkdirSync(pictures, { recursive: true });
  for (const [name, file, text] of wanted) {
    const pdf = path.join(work, `${file}.pdf`);
    const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 }).split(
      "\f",
    );
    const page = pages.findIndex((each) => each.includes(text)) + 1;
    if (page === 0) throw new Error(`No page of ${file} says ${text}`);
    execFileSync("pdftoppm", [
      "-png",
      "-r",
      "64",
      "-singlefile",
      "-f",
      String(page),
      "-l",
      String(page),
      pdf,
      path.join(work, name),
    ]);
    renameSync(path.join(work, `${name}.png`), path.join(pictures, `${name}.png`));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
