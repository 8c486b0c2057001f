import { Lock } from 'lucide-react'
import { useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ClosedRegister } from '#shared/register/register-api'
import styles from './access.module.css'
import { FirstPasswordForm } from './first-password-form'
import { RecoverForm } from './recover-form'
import { SignInForm } from './sign-in-form'

/** All that a protected register shows to somebody whom it does not know, or while it is locked. */
export function AccessScreen({ register }: { readonly register: ClosedRegister }) {
  const { t } = useTranslation('accounts')
  const [way, setWay] = useState<'present' | 'other' | 'forgotten'>('present')
  const { reason, organisation } = register
  const person = reason === 'LOCKED' && way === 'present' ? register.person : null
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={styles.cover ?? ''} data-lock="">
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <p className={styles.brand}>Registre 31</p>
            <Heading slot="title" level={1}>
              {organisation}
            </Heading>
            {reason === 'LOCKED' && register.person ? (
              <p className={styles.person}>
                <Lock aria-hidden="true" />
                {t('access.lockedBy', { name: register.person.name })}
              </p>
            ) : null}
            {reason === 'MUST_CHANGE_PASSWORD' && register.person ? (
              <p className={styles.person}>{register.person.name}</p>
            ) : null}
          </header>
          {reason === 'MUST_CHANGE_PASSWORD' ? (
            <FirstPasswordForm />
          ) : way === 'forgotten' ? (
            <RecoverForm onBack={() => setWay('present')} />
          ) : (
            <SignInForm
              key={person?.login ?? 'other'}
              person={person}
              onOther={() => setWay('other')}
              onForgotten={() => setWay('forgotten')}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
