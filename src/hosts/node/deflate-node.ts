import { deflateRawSync } from "node:zlib";
import { deflateLevel, type Deflate } from "../xlsx/zip/deflate";

/** `Deflate` by zlib. */
export const deflateNode: Deflate = (bytes) => deflateRawSync(bytes, { level: deflateLevel });
