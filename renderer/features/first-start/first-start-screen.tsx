import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/api/app-error'
import { DemonstrationOffer } from './demonstration-offer'
import styles from './first-start.module.css'
import { FirstStartForm } from './first-start-form'
import { useFirstRegister } from './use-first-register'

/** The first page of all: opens a register, or one with sample data to look around. */
export function FirstStartScreen() {
  const { t } = useTranslation('first-start')
  const { work, create, createDemonstration } = useFirstRegister()
  const [failure, setFailure] = useState<AppError | null>(null)
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <header className={styles.header}>
          <p className={styles.brand}>Registre 31</p>
          <h1>{t('title')}</h1>
          <p className={styles.lead}>{t('lead')}</p>
        </header>
        <div className={styles.columns}>
          <FirstStartForm work={work} onCreate={create} />
          <DemonstrationOffer
            work={work}
            failure={failure}
            onStart={() => {
              setFailure(null)
              void createDemonstration(setFailure)
            }}
          />
        </div>
      </div>
    </div>
  )
}
