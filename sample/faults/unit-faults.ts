import { adjustmentFaults } from "./adjustment-faults";
import { identityFaults } from "./identity-faults";
import { plausibilityFaults } from "./plausibility-faults";
import { structureFaults } from "./structure-faults";
import { typedFaults } from "./typed-faults";
import type { UnitFault } from "./unit-fault";

/**
 * Everything planted in units' workbooks, in the order in which one workbook is changed: what moves cells or renames
 * sheets comes last. No unit has two that would hide each other.
 */
export const unitFaults: readonly UnitFault[] = [
  ...adjustmentFaults,
  ...typedFaults,
  ...plausibilityFaults,
  ...identityFaults,
  ...structureFaults,
];
