import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { type IndicatorKey, indicatorKeys } from '#shared/indicators/indicator-definition'
import { mostFigures } from '#shared/indicators/target-api'
import styles from './figures.module.css'

export interface ChooseFiguresDialogProps {
  readonly shown: readonly IndicatorKey[]
  readonly isChosen: boolean
  readonly onClose: () => void
}

/** Which figures stand at the top for the person at the keyboard: at most six, in the order of the whole list. */
export function ChooseFiguresDialog({ shown, isChosen, onClose }: ChooseFiguresDialogProps) {
  const { t } = useTranslation('dashboard')
  const [chosen, setChosen] = useState<readonly IndicatorKey[]>(shown)
  const { mutate, error, isPending } = useChannelMutation('dashboard.chooseFigures', { onSuccess: onClose })
  const isFull = chosen.length >= mostFigures
  return (
    <PartDialog
      title={t('choose.title')}
      submitLabel={t('choose.save')}
      refusal={error}
      isSaving={isPending}
      onSubmit={() => mutate({ figures: indicatorKeys.filter((key) => chosen.includes(key)) })}
      onClose={onClose}
    >
      <p>{t('choose.help', { count: chosen.length, most: mostFigures })}</p>
      <div className={styles.choices}>
        {indicatorKeys.map((key) => {
          const isOn = chosen.includes(key)
          return (
            <Checkbox
              key={key}
              label={t(`indicators.${key}.label`)}
              value={isOn}
              isDisabled={isOn ? chosen.length === 1 : isFull}
              onChange={(next) =>
                setChosen(next ? [...chosen, key] : chosen.filter((other) => other !== key))
              }
            />
          )
        })}
      </div>
      {isChosen ? (
        <div>
          <Button kind="quiet" isSmall onPress={() => mutate({ figures: null })}>
            {t('choose.reset')}
          </Button>
        </div>
      ) : null}
    </PartDialog>
  )
}
