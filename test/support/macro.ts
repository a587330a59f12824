import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findSoffice } from "./libreoffice";

/**
 * Runs lines of LibreOffice Basic, which end the program with `StarDesktop.terminate()`; `helpers` are the procedures
 * that they call. `folder` is the caller's own and holds the profile, too.
 */
export function runMacro(folder: string, { lines, helpers }: { lines: readonly string[]; helpers: string }): void {
  const soffice = findSoffice();
  if (soffice === null) throw new Error("LibreOffice is not installed; SOFFICE can name its program");
  const profile = join(folder, "profile");
  const start = (...words: readonly string[]): unknown =>
    execFileSync(
      soffice,
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", ...words],
      { stdio: "pipe", timeout: 600_000 },
    );
  // The first start fills the profile, macros included: what stood there before would be lost.
  start("--terminate_after_init");
  const program = ["Sub Main", ...lines, "End Sub", helpers].join("\n");
  writeMacro(join(profile, "user", "basic", "Standard", "Module1.xba"), program);
  start("macro:///Standard.Module1.Main");
}

/** The module that every profile has, in a person's own library. */
function writeMacro(file: string, program: string): void {
  const text = program.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const module = 'xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic"';
  writeFileSync(file, `<?xml version="1.0" encoding="UTF-8"?>\n<script:module ${module}>${text}</script:module>`);
}
