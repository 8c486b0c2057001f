/** A word without a place to break, of 300 characters. */
export const longWord = 'réclamation'.repeat(28).slice(0, 300)

/** One text in many scripts, with emoji, joined letters, combining marks and signs that no embedded face has. */
export const manyScripts = [
  'Français : « œuvre », l’été à Saint-Aubin, 12 €, ½, №, ½ h → 3×4 et 3x4.',
  'Ελληνικά: η παραλία ήταν βρώμικη. Русский: пляж был грязным.',
  'العربية: كان الشاطئ متسخا جدا يوم 14 يوليو 2026. עברית: החוף היה מלוכלך.',
  '中文：海滩很脏。 日本語：ビーチが汚かった。 한국어: 해변이 더러웠어요.',
  'Tiếng Việt: bãi biển bẩn. Türkçe: plaj kirliydi, ığüşöç. ไทย: ชายหาดสกปรก. हिन्दी: समुद्र तट गंदा था।',
  'Emoji : 😡 👨‍👩‍👧‍👦 🏖️ 🇫🇷 👍🏽 ❤️ ✓ ☺.',
  'Signes : e\u0301 a\u0308 Z̷̧̢͚a̴͝l̶̈́g̵̛o̶, \u202Egauche\u202C, zéro\u200Blargeur, souple\u00ADment, \ufffd, \ue000, 𝔘𝔫𝔦𝔠𝔬𝔡𝔢, ﬁn.',
].join('\n')

/** Words of a customer as long as the register accepts: 30,000 characters. */
export function longVerbatim(length = 30_000): string {
  const sentence =
    'Nous sommes arrivés le samedi à dix heures et le bureau était fermé, alors que le site annonçait neuf heures. '
  return `${sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length - 1)}.`
}
