/** How people appear on paper: in full, by their initials, or not at all. */
export const identityOptions = ['nominative', 'initials', 'anonymous'] as const
export type IdentityOption = (typeof identityOptions)[number]
