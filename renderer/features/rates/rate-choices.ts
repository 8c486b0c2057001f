/** The customers that a rate may be related to (domain, section 6). */
export const ratePers = [100, 1_000, 10_000] as const
export type RatePer = (typeof ratePers)[number]
