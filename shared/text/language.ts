/** Languages in which screens and documents exist. */
export const documentLanguages = ['fr', 'en'] as const
export type Language = (typeof documentLanguages)[number]
