/**
 * The whole numbers of a pasted row or column of a spreadsheet: `1 234`, `1.234` and `1,234` are 1234, an empty cell
 * is null. Null when the text is not several cells of numbers.
 */
export function readPastedNumbers(text: string): (number | null)[] | null {
  const cells = text
    .replace(/[\r\n\t]+$/, '')
    .split(/\r\n|\r|\n|\t/)
    .map((cell) => cell.trim().replace(/(?<=\d)[\s.,’'](?=\d{3}(?!\d))/g, ''))
  if (cells.length < 2 || !cells.every((cell) => /^\d*$/.test(cell))) return null
  return cells.map((cell) => (cell === '' ? null : Number(cell)))
}
