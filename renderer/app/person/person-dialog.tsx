import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { answerPerson, useIsPersonAsked } from './ask-person'
import { findRememberedPerson } from './remembered-person'

/** Asks, the first time that something is to be recorded, in whose name; the record then goes on by itself. */
export function PersonDialog() {
  return useIsPersonAsked() ? <Asked /> : null
}

function Asked() {
  const { t } = useTranslation('app')
  const { register } = useSession()
  const choose = useChannelMutation('session.choose', { onSuccess: () => answerPerson(true) })
  const [chosen, setChosen] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const { mutate } = choose
  // A service that started again has forgotten who is here; this machine has not.
  const remembered = findRememberedPerson(register)?.id
  useEffect(() => {
    if (remembered) mutate({ employee: remembered })
  }, [remembered, mutate])
  if (remembered && !choose.error) return null

  function submit() {
    setMissing(chosen === null)
    if (chosen !== null && !choose.isPending) mutate({ employee: chosen })
  }
  return (
    <PartDialog
      title={t('person.question')}
      submitLabel={t('person.go')}
      refusal={choose.error}
      isSaving={choose.isPending}
      onSubmit={submit}
      onClose={() => answerPerson(false)}
    >
      <RadioGroup
        label={t('person.label')}
        isLabelHidden
        help={t('person.why')}
        look="compact"
        autoFocus
        value={chosen}
        onChange={setChosen}
        error={isMissing && chosen === null ? t('person.none') : undefined}
        choices={register.employees
          .filter((person) => person.active)
          .map(({ id, name, jobTitle }) => ({
            value: id,
            label: name,
            ...(jobTitle && { description: jobTitle }),
          }))}
      />
    </PartDialog>
  )
}
