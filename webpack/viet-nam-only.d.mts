export const vietNamZones: readonly string[];
export function holidaysOfVietNam<T>(data: T): T;
export function zonesOnly<T>(data: T, wanted: readonly string[]): T;
