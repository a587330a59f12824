import { exact, type Fraction, plus, toNumber, zero } from "../../basics/exact";
import { isOutsideBase } from "../../ways/ways";
import type { SectionNode } from "./section-tree";

/**
 * `sum`: maxima of sub-sections and of base lines directly in the section. `declared`: Điểm tối đa; `null` = not
 * declared. `fits` `null` = nothing is compared: it is not declared, or of a section of bonus or of penalty lines alone
 * it is a cap (contract §5).
 */
export type SectionMaximum = {
  readonly sum: number;
  readonly declared: number | null;
  readonly fits: boolean | null;
};

/** The declared maximum of a section against what stands in it. */
export function sectionMaximum(node: SectionNode): SectionMaximum {
  const { declared, counts } = node;
  const sum = toNumber(childrenOf(node));
  return { sum, declared, fits: declared === null || counts !== "base" ? null : sum === declared };
}

function childrenOf(node: SectionNode): Fraction {
  return node.items.reduce((sum, item) => {
    if (item.kind === "line") return isOutsideBase(item.criterion) ? sum : plus(sum, exact(item.criterion.max));
    if (item.node.counts !== "base") return sum;
    return plus(sum, item.node.declared === null ? childrenOf(item.node) : exact(item.node.declared));
  }, zero);
}
