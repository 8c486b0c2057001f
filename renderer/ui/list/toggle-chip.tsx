import { Check } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { classNames } from '#renderer/ui/class-names'
import chip from '#renderer/ui/layout/chip.module.css'
import styles from './toggle-chip.module.css'

export interface ToggleChipProps {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** A filter that holds or does not. */
export function ToggleChip({ label, isOn, onChange }: ToggleChipProps) {
  return (
    <ToggleButton
      className={classNames(chip.chip, chip.filter, isOn && chip.set, styles.toggle)}
      isSelected={isOn}
      onChange={onChange}
    >
      {isOn ? <Check aria-hidden="true" className={styles.check} /> : null}
      <span className={chip.words}>{label}</span>
    </ToggleButton>
  )
}
