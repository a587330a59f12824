import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export type ProgramPlaces = {
  /** A variable of the environment that can name the program; it is asked first. "none": it is not to be used. */
  readonly variable: string;
  /** Names to look for along the search path. */
  readonly names: readonly string[];
  /** Usual places, asked last. */
  readonly usual: readonly string[];
};

/** The program's file; `null` where it is not installed. */
export function findProgram({ variable, names, usual }: ProgramPlaces): string | null {
  if (process.env[variable] === "none") return null;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = [
    process.env[variable],
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...usual,
  ];
  return places.find((place) => place !== undefined && isProgram(place)) ?? null;
}

function isProgram(place: string): boolean {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
