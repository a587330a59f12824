import { formatNumber } from "../numbers";

/** Every digit that the number has. */
export const number = (value: number): string => formatNumber(value, null, "vi");
