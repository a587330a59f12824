import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadOffice, officePackage } from "../node/load-office";
import { makeSchema } from "./make-schema";
import type { Schema } from "./schema";

/** Never committed: it is made from Microsoft's library, whose licence doesn't let it be published. */
export const schemaFile = path.join(__dirname, "../generated/schema.json");

/** Changes with what `makeSchema` writes down. */
const form = 1;

let kept: Schema | null = null;

/** The schema of the installed library; made when it is not there yet or the library's version has changed. */
export function readSchema(): Schema {
  kept ??= storedSchema(installedVersion()) ?? newSchema(installedVersion());
  return kept;
}

function installedVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(officePackage, "package.json"), "utf8")) as {
    readonly version: string;
  };
  return `${version}, form ${form}`;
}

function storedSchema(version: string): Schema | null {
  try {
    const schema = JSON.parse(readFileSync(schemaFile, "utf8")) as Schema;
    return schema.library === version ? schema : null;
  } catch {
    return null; // not made yet
  }
}

function newSchema(version: string): Schema {
  const schema = makeSchema(loadOffice("web-debug"), version);
  mkdirSync(path.dirname(schemaFile), { recursive: true });
  // Several test processes may do this at once: each file appears whole or not at all.
  const draft = `${schemaFile}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(schema));
  renameSync(draft, schemaFile);
  return schema;
}
