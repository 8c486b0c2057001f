import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import styles from './tooltip.module.css'

export interface TooltipProps {
  /** A focusable element of React Aria: a `Button` of this kit. */
  readonly children: ReactElement
  readonly text: ReactNode
  readonly placement?: 'top' | 'bottom' | 'left' | 'right'
}

/** A few words on hover and on keyboard focus; never the only place where something is said. */
export function Tooltip({ children, text, placement = 'bottom' }: TooltipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} placement={placement} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
