import { plantedFile, type Expectation, type Fault, type Planted } from "./planted";

/** As much of the JSON of consolidate (contract §3) as planted faults are compared with. */
export type PlantedJson = {
  readonly files: readonly { readonly name: string; readonly verdict: string }[];
  readonly units: readonly SenderJson[];
  readonly clusters: readonly SenderJson[];
  readonly figures: readonly FigureJson[];
  readonly issues: readonly (Placed & { readonly severity: string })[];
};

type SenderJson = {
  readonly code: string;
  readonly status: string;
  readonly daysLate: number | null;
  readonly structure?: string | null;
  readonly documents: Readonly<Record<string, string>>;
};

type FigureJson = { readonly unit: string; readonly indicator: string } & Readonly<Record<string, unknown>>;

type Placed = {
  readonly code: string;
  readonly unit: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
};

/** An error or a warning that nobody planted. */
export type Unexpected = Placed;

/**
 * Every planted fault found, and no other: the consequences that did not come out, files with another verdict among
 * them, and the errors and warnings that none of them explains. An issue is expected as often as it is planted.
 * The list itself, where it lies among the files, is no report of anybody and left out.
 */
export function checkPlanted(
  planted: Planted,
  json: PlantedJson,
): { readonly missing: readonly Fault[]; readonly unexpected: readonly Unexpected[] } {
  const serious = json.issues.filter(({ severity, file }) => severity !== "notice" && file !== plantedFile);
  const left = new Map<string, number>();
  for (const issue of serious) left.set(keyOf(issue), (left.get(keyOf(issue)) ?? 0) + 1);
  const missing = [...planted.faults, ...verdictsOf(planted)].filter((fault) => {
    if (!("issue" in fault.expect)) return !isFound(fault, fault.expect, json);
    const key = keyOf({ ...fault.expect.issue, file: fault.file });
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  const unexpected = serious.filter((issue) => {
    const count = left.get(keyOf(issue)) ?? 0;
    left.set(keyOf(issue), count - 1);
    return count > 0;
  });
  return {
    missing,
    unexpected: unexpected.map(({ code, unit, file, sheet, cell }) => ({ code, unit, file, sheet, cell })),
  };
}

/** Sheet and cell are of the file; where there is none, of the Board's own workbook. */
function keyOf({ code, file, sheet, cell }: Omit<Placed, "unit">): string {
  return JSON.stringify([code, file, sheet, cell]);
}

/** Every file that was written has its verdict, planted or not. */
function verdictsOf({ files }: Planted): readonly Fault[] {
  return files.map(({ file, unit, verdict }) => ({
    fault: "file-verdict",
    file,
    unit,
    cluster: null,
    expect: { verdict },
  }));
}

function isFound(
  { file, unit, cluster }: Fault,
  expect: Exclude<Expectation, { readonly issue: unknown }>,
  json: PlantedJson,
): boolean {
  if ("note" in expect) return true;
  if ("verdict" in expect) return json.files.some((each) => each.name === file && each.verdict === expect.verdict);
  if ("figure" in expect) return json.figures.some((each) => each.unit === unit && agrees(each, expect.figure));
  const sender =
    unit === null ? json.clusters.find(({ code }) => code === cluster) : json.units.find(({ code }) => code === unit);
  if (sender === undefined) return false;
  if ("document" in expect) return agrees(sender.documents, expect.document);
  if ("structure" in expect) return sender.structure === expect.structure;
  return sender.status === expect.status && (expect.daysLate === undefined || sender.daysLate === expect.daysLate);
}

function agrees(found: Readonly<Record<string, unknown>>, expected: object): boolean {
  return Object.entries(expected).every(([key, value]) => found[key] === value);
}
