import { describe, expect, it } from 'vitest'
import { withoutStyles } from '#renderer/ui/figures/without-styles'

describe('the text of a drawing', () => {
  it('keeps no style attribute and no style element, which the content security policy would drop', () => {
    const text =
      '<svg style="position:absolute"><style ><![CDATA[ .a > b {} ]]></style><text style="font: 13px Inter" x="1">a style="b"</text></svg>'
    expect(withoutStyles(text)).toBe(
      '<svg data-style="position:absolute"><text data-style="font: 13px Inter" x="1">a style="b"</text></svg>',
    )
  })

  it('takes every style attribute of an element with several', () => {
    expect(withoutStyles('<g fill="none" style="a:b" id="x"/><g style="c:d"/>')).toBe(
      '<g fill="none" data-style="a:b" id="x"/><g data-style="c:d"/>',
    )
  })
})
