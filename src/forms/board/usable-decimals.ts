import type { Entry } from "../../domain/basics/entry";
import { finding } from "../reading/finding";
import type { PlacedFinding } from "../reading/read-list";

const minimum = 0;
const maximum = 4;

/**
 * Nothing can be rounded to a part of a digit or to a thousand digits: where `Số chữ số thập phân` is no whole number
 * from 0 to 4 (contract §1), that is said and the cell counts as not stated.
 */
export function usableDecimals<F>(fields: F): { readonly fields: F; readonly findings: readonly PlacedFinding[] } {
  const decimals = (fields as { readonly decimals?: Entry<number> }).decimals;
  const value = decimals?.value ?? null;
  if (decimals === undefined || value === null || (Number.isInteger(value) && value >= minimum && value <= maximum))
    return { fields, findings: [] };
  const found = finding("out-of-range", { label: "Số chữ số thập phân", value, minimum, maximum });
  return {
    fields: { ...fields, decimals: { ...decimals, state: "invalid", value: null } },
    findings: [{ finding: found, cell: decimals.cell }],
  };
}
