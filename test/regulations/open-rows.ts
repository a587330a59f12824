/** How many rows of each regulation the product does not answer rightly yet, by what they ask. */
export const openRows: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "A-cantho-157-2025": { base: 8, bonus: 7, criterion: 1, total: 2, rank: 11, tied: 2, issue: 1, rescaled: 1 },
  "D-congan-cum-347-2025": { criterion: 15, total: 6, rank: 6, base: 1, rescaled: 1, issue: 5 },
  "E-mttq-dong-nai-2026": { bonus: 3, total: 4, rank: 4, base: 1, issue: 2, criterion: 1 },
  "F-thanh-hoa-hdnd-2026": { base: 7, bonus: 2, total: 6, penalty: 3, rank: 6, criterion: 1 },
  "G-hue-804-2018": { base: 5, bonus: 3, rank: 4, total: 3, penalty: 1, criterion: 1, rescaled: 1 },
  "H-hcm-mau-bang-4": { criterion: 1, base: 1, total: 1 },
  "I-bu-dang-2015": {},
  "J-bac-ninh-86-2025": { issue: 2 },
  "Z-cac-kieu-quy-tac": { criterion: 28, total: 7, rank: 5, issue: 1, base: 1, rescaled: 2 },
};
