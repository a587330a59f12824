import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { foldText } from "../../workbook/text/match-key";

/**
 * SHA-256, lower-case hex, over texts joined by U+001F, each NFC and trimmed, numbers in shortest form
 * (contract §1, `_TD`). The caller gives them in the order of the form, so that moving a column changes nothing.
 */
export function fingerprint(texts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(texts.map(foldText).join("\u001F"))));
}
