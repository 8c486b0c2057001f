/** Points in a millimetre. */
export const millimetre = 72 / 25.4

/** Everything is measured in points; A4 with margins of 20 mm. */
export const margin = 20 * millimetre

/** Dark enough to stay readable when printed in grey. */
export const colours = {
  ink: '#1b2230',
  secondary: '#4c5666',
  accent: '#1f3a68',
  hairline: '#c3cad4',
  rule: '#1f3a68',
  tint: '#eef2f8',
  watermark: '#e9ecf1',
} as const

export interface TextStyle {
  readonly size: number
  readonly leading: number
  readonly weight: 'regular' | 'strong'
  readonly colour: string
}

export const styles = {
  title: { size: 24, leading: 30, weight: 'strong', colour: colours.accent },
  smallTitle: { size: 16, leading: 21, weight: 'strong', colour: colours.accent },
  letterhead: { size: 11, leading: 15, weight: 'strong', colour: colours.ink },
  subtitle: { size: 13, leading: 18, weight: 'regular', colour: colours.secondary },
  section: { size: 15, leading: 20, weight: 'strong', colour: colours.accent },
  subsection: { size: 11, leading: 15, weight: 'strong', colour: colours.accent },
  body: { size: 10, leading: 14, weight: 'regular', colour: colours.ink },
  strong: { size: 10, leading: 14, weight: 'strong', colour: colours.ink },
  statement: { size: 12, leading: 17, weight: 'strong', colour: colours.ink },
  keyFigure: { size: 11, leading: 14, weight: 'strong', colour: colours.ink },
  entryLabel: { size: 9, leading: 13, weight: 'regular', colour: colours.secondary },
  entryValue: { size: 9.5, leading: 13, weight: 'regular', colour: colours.ink },
  note: { size: 8.5, leading: 12, weight: 'regular', colour: colours.secondary },
  cell: { size: 9, leading: 12, weight: 'regular', colour: colours.ink },
  cellStrong: { size: 9, leading: 12, weight: 'strong', colour: colours.ink },
  cellHead: { size: 8.5, leading: 11, weight: 'strong', colour: colours.accent },
  denseCell: { size: 7.5, leading: 10, weight: 'regular', colour: colours.ink },
  denseHead: { size: 7.5, leading: 10, weight: 'strong', colour: colours.accent },
  furniture: { size: 8, leading: 11, weight: 'regular', colour: colours.secondary },
} as const satisfies Record<string, TextStyle>
