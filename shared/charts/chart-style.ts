/** Colours and type of a chart: the tokens of the window, or those of paper. */
export interface ChartStyle {
  readonly ink: string
  readonly secondary: string
  readonly hairline: string
  readonly accent: string
  /** Second series: told from the first by its hatching too. */
  readonly soft: string
  readonly ground: string
  readonly fontFamily: string
  readonly fontSize: number
}

/** What ECharts takes; plain data and formatters, made anew for each drawing. */
export type ChartOption = Readonly<Record<string, unknown>>
