/**
 * The text of an SVG with its style attributes renamed to `data-style` and its style elements taken out: the content
 * security policy refuses both. Labels are escaped by ECharts, so that every `<` is markup.
 */
export function withoutStyles(svg: string): string {
  return svg
    .replaceAll(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replaceAll(/(<[^>]*?)\sstyle="/g, '$1 data-style="')
}
