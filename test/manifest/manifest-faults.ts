import { orderFaults } from "./element-order";
import { iconFaults } from "./icon-faults";
import {
  addressFaults,
  functionFaults,
  headFaults,
  requirementFaults,
  runtimeFaults,
  type Product,
} from "./product-faults";
import { idFaults, localeFaults, resourceFaults } from "./resource-faults";
import { readXml } from "./xml-element";

/**
 * What Office, or a person, would stumble over in this manifest; empty when nothing is wrong. Microsoft's own validator
 * is a service on the internet and has the last word; this is what can be known without it.
 */
export function manifestFaults(
  text: string,
  product: Product & { /** Served at the base URL. */ readonly folder: string },
): readonly string[] {
  const manifest = readXml(text);
  return [
    ...orderFaults(manifest),
    ...headFaults(manifest, product),
    ...idFaults(manifest),
    ...resourceFaults(manifest),
    ...localeFaults(manifest),
    ...addressFaults(manifest, product),
    ...requirementFaults(manifest),
    ...iconFaults(manifest, product),
    ...runtimeFaults(manifest),
    ...functionFaults(manifest, product),
  ];
}
