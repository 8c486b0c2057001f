import { PanelRightClose, PanelRightOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Tooltip } from '#renderer/ui/overlays/tooltip'

export interface PreviewToggleProps {
  readonly isOpen: boolean
  readonly onChange: (isOpen: boolean) => void
}

/** Opens and closes the pane at the right of a list. */
export function PreviewToggle({ isOpen, onChange }: PreviewToggleProps) {
  const { t } = useTranslation('lists')
  const label = t(isOpen ? 'preview.close' : 'preview.open')
  return (
    <Tooltip text={label}>
      <Button
        kind="quiet"
        icon={isOpen ? <PanelRightClose /> : <PanelRightOpen />}
        aria-label={label}
        aria-keyshortcuts="P"
        onPress={() => onChange(!isOpen)}
      />
    </Tooltip>
  )
}
