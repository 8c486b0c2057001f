import { translate, translator } from '#shared/i18n/translate'
import type { Language } from '#shared/text/language'
import type { Sheet, SheetCell } from '../sheet-cell'

/** A column of a list: its name in the messages, how wide it is, and what it shows of a row. */
export type ListColumn<Row> = readonly [key: string, width: number, read: (row: Row) => SheetCell]

const longest = 40

/** Rows as a sheet; wide columns break their lines. */
export function tableOf<Row>(
  list: string,
  language: Language,
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
): Sheet {
  const t = translator(language, `exports:${list}`)
  return {
    name: t('name'),
    columns: columns.map(([key, width]) => ({
      header: t(`columns.${key}`),
      width,
      isLong: width >= longest,
    })),
    rows: rows.map((row) => columns.map(([, , read]) => read(row))),
  }
}

export function yesNo(language: Language, value: boolean): SheetCell {
  return { text: translate(language, value ? 'lists:yes' : 'lists:no') }
}
