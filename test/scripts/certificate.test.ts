import { spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const script = pathToFileURL(path.join(__dirname, "..", "..", "scripts", "serve-https.mjs")).href;

/** What a process that makes a certificate in this folder says on its standard output, and how it ends. */
function making(folder: string): Promise<{ readonly code: number | null; readonly out: string }> {
  const words = `import { makeCertificate } from ${JSON.stringify(script)}; const { key, cert } = await makeCertificate(${JSON.stringify(folder)}); process.stdout.write(String(key.length > 0 && cert.length > 0));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", words], { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  child.stdout.on("data", (data) => (out += String(data)));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, out })));
}

test("two servers that start at once on a new machine have one certificate, and say nothing but their own words", async () => {
  const home = mkdtempSync(path.join(tmpdir(), "thidua-certificate-"));
  const folder = path.join(home, "certificate");
  try {
    const both = await Promise.all([making(folder), making(folder)]);
    expect(both).toEqual([
      { code: 0, out: "true" },
      { code: 0, out: "true" },
    ]);
    expect(readdirSync(home)).toEqual(["certificate"]);
    expect(new X509Certificate(readFileSync(path.join(folder, "localhost.crt"))).subjectAltName).toContain("localhost");
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
