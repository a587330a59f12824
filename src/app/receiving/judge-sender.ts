import type { Unit } from "../../domain/round/board";
import type { FileReason } from "../../domain/submissions/file-record";
import type { IssueParams } from "../../domain/issue";
import { nearestName } from "../../domain/round/unit-names";
import type { Cluster } from "../../domain/round/roster";
import { shortened } from "../../domain/basics/text";
import type { Claim } from "../../forms/unit/open-unit-workbook";
import { matchKey } from "../../workbook/text/match-key";
import { folderName } from "../file-names";

/** Everything by which a file says from whom it comes; what says nothing is `null`. */
export type SenderClaims = {
  readonly unit: Claim;
  readonly name: Pick<Claim, "shown" | "cell">;
  readonly cluster: Claim;
  /** Names under which these bytes were handed in, smallest first. */
  readonly fileNames: readonly string[];
};

/** A unit as far as files are attributed to it, and its rows looked up by what it is. */
export type SenderUnit = Pick<Unit, "code" | "name" | "aliases" | "cluster" | "type">;
export type SenderCluster = Pick<Cluster, "code" | "name">;

/** Whom a claim can be about. `clusters` empty: nothing is known of them, so nothing is asked of them. */
export type KnownSenders = {
  readonly units: readonly SenderUnit[];
  readonly clusters: readonly SenderCluster[];
  /** The code that a file's name bears; `null` = none. */
  readonly codeIn: (fileName: string) => string | null;
};

export type SenderIssue = {
  readonly issue:
    | { readonly code: "unit-conflict"; readonly params: IssueParams["unit-conflict"] }
    | { readonly code: "file-name-differs"; readonly params: IssueParams["file-name-differs"] };
  readonly cell: string | null;
};

export type SenderVerdict =
  /** `fileName`: the one of its names that says nothing else. */
  | { readonly unit: SenderUnit; readonly fileName: string }
  | { readonly unit: null; readonly reason: FileReason; readonly issues: readonly SenderIssue[] };

/**
 * The one judgement of who sent a unit's workbook. All that is there must agree: marks, code, name and cluster of the
 * cover, and the file's name where it bears a unit's code. With marks, printed words that name nobody else say nothing
 * (a name may be put right in the roster after the forms were issued, and a unit may change its cluster); without marks
 * code and name must both be the roster's. What contradicts itself is nobody's until a person says whose it is.
 */
export function judgeSender(claims: SenderClaims, known: KnownSenders): SenderVerdict {
  const { marked, shown, cell } = claims.unit;
  if (marked !== null && shown !== null && matchKey(marked) !== matchKey(shown)) {
    return contrary(
      { code: "unit-uncertain", params: { marks: shortened(marked), cover: shortened(shown) } },
      { issue: { code: "unit-conflict", params: { found: shortened(shown), expected: shortened(marked) } }, cell },
    );
  }
  const code = marked ?? shown;
  if (code === null) return contrary({ code: "unit-uncertain", params: { marks: null, cover: null } });
  const unit = known.units.find((each) => matchKey(each.code) === matchKey(code));
  if (unit === undefined) return contrary({ code: "not-in-roster", params: { code: shortened(code) } });
  return (
    contraryName(claims, unit, known.units) ??
    contraryCluster(claims, unit, known.clusters) ??
    byFileName(claims, unit, known)
  );
}

function contrary(reason: FileReason, ...issues: readonly SenderIssue[]): SenderVerdict {
  return { unit: null, reason, issues };
}

function contraryName(
  { unit: { marked }, name: { shown, cell } }: SenderClaims,
  unit: SenderUnit,
  units: readonly SenderUnit[],
): SenderVerdict | null {
  if (shown !== null && isNamed(unit, shown)) return null;
  const other = shown === null ? null : (units.find((each) => isNamed(each, shown)) ?? nearestName(shown, units));
  const namesAnother = other !== null && other !== unit;
  if (marked !== null && !namesAnother) return null;
  const found = shown === null ? null : shortened(shown);
  const reason: FileReason = {
    code: "sender-differs",
    params: { what: "name", found, other: namesAnother ? titleOf(other) : null, sender: titleOf(unit) },
  };
  return contrary(reason, {
    issue: { code: "unit-conflict", params: { found: found ?? "", expected: titleOf(unit) } },
    cell,
  });
}

function isNamed({ name, aliases }: SenderUnit, text: string): boolean {
  return [name, ...aliases].some((each) => matchKey(each) === matchKey(text));
}

function contraryCluster(
  { unit: { marked }, cluster }: SenderClaims,
  unit: SenderUnit,
  clusters: readonly SenderCluster[],
): SenderVerdict | null {
  const { shown, cell } = cluster;
  if (shown === null || clusters.length === 0) return null;
  const named = clusters.find((each) => isCluster(each, shown))?.code ?? null;
  if (named === unit.cluster) return null;
  const says = named === null ? null : matchKey(named);
  const asIssued = says === null || (cluster.marked !== null && says === matchKey(cluster.marked));
  if (marked !== null && asIssued) return null;
  const own = clusters.find(({ code }) => code === unit.cluster);
  const expected = own === undefined ? unit.cluster : titleOf(own);
  const reason: FileReason = {
    code: "sender-differs",
    params: { what: "cluster", found: shortened(shown), other: expected, sender: titleOf(unit) },
  };
  return contrary(reason, {
    issue: {
      code: "unit-conflict",
      params: { found: `${unit.code}, ${shortened(shown)}`, expected: `${unit.code}, ${expected}` },
    },
    cell,
  });
}

/** The cover prints "K03 - Khối thi đua số 3". */
function isCluster({ code, name }: SenderCluster, text: string): boolean {
  return [code, name, `${code} - ${name}`].some((each) => matchKey(each) === matchKey(text));
}

/** Bytes that came under a name of their own too are known by that one. */
function byFileName(
  { unit: { cell }, fileNames }: SenderClaims,
  unit: SenderUnit,
  { units, codeIn }: KnownSenders,
): SenderVerdict {
  const own = fileNames.find((name) => (codeIn(name) ?? unit.code) === unit.code);
  if (own !== undefined) return { unit, fileName: own };
  const named = codeIn(fileNames[0] ?? "") ?? "";
  const other = units.find(({ code }) => code === named);
  const reason: FileReason = {
    code: "sender-differs",
    params: {
      what: "file-name",
      found: named,
      other: other === undefined ? null : titleOf(other),
      sender: titleOf(unit),
    },
  };
  return contrary(reason, {
    issue: { code: "file-name-differs", params: { named: shortened(named), unit: unit.code } },
    cell,
  });
}

function titleOf({ code, name }: SenderCluster): string {
  return `${code} - ${shortened(name)}`;
}

/**
 * A file's name, folders left out, bears a code that it is or begins with, as it stands or as issued files write it;
 * the longest such code (contract §4, Status).
 */
export function codeAtStart(fileName: string, codes: readonly string[]): string | null {
  const key = withoutFolder(fileName).toLowerCase();
  const spelled = codes.flatMap((code) =>
    [...new Set([code, folderName(code)])].map((text) => ({ code, text: text.toLowerCase() })),
  );
  const fitting = spelled.filter(
    ({ text }) => text !== "" && key.startsWith(text) && !/^[\p{L}\p{N}]/u.test(key.slice(text.length)),
  );
  return (
    fitting.reduce<(typeof fitting)[number] | null>(
      (longest, each) => (longest === null || each.text.length > longest.text.length ? each : longest),
      null,
    )?.code ?? null
  );
}

/**
 * A code at the start of a file's name that is written like this one and is another: the same letters, other figures
 * ("K03-04" for "K03-05"; from three figures on the letters may differ too). For whoever has no roster. The code itself
 * where the name bears it; `null` = none.
 */
export function likeCode(fileName: string, code: string): string | null {
  if (!/\d/u.test(code)) return null;
  const letter = code.replace(/\D/gu, "").length >= 3 ? "\\p{L}" : null;
  const pattern = [...code].map((sign) => {
    if (/\d/u.test(sign)) return "\\d";
    return letter !== null && /\p{L}/u.test(sign) ? letter : sign.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
  });
  const found = new RegExp(`^${pattern.join("")}(?![\\p{L}\\p{N}])`, "iu").exec(withoutFolder(fileName))?.[0];
  return found?.toLowerCase() === code.toLowerCase() ? code : (found ?? null);
}

function withoutFolder(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
