/**
 * Raw deflate → exactly the bytes, never more than `size` of them: an implementation counts while inflating and throws
 * as soon as the stream would give more, so that a declared size which lies can't fill the memory. Fewer bytes are
 * returned as they are; the caller compares.
 */
export type Inflate = (compressed: Uint8Array, size: number) => Uint8Array;
